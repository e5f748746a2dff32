/// The 32-bit FNV-1a hash over code points and other numbers instead of bytes.
struct FNVHash {
  var value: UInt32 = 0x811C_9DC5

  mutating func combine(_ number: UInt32) {
    value = (value ^ number) &* 0x0100_0193
  }

  /// The hash with its high bits spread over the low ones.
  var mixed: UInt32 {
    var mixed = value
    mixed ^= mixed >> 16
    mixed = mixed &* 0x85EB_CA6B
    return mixed ^ (mixed >> 13)
  }
}
