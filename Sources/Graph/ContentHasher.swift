/// `contentHash` of parts that come one by one, as a number.
struct ContentHasher {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var isFirst = true

  mutating func add(_ part: some Sequence<UInt8>) {
    if !isFirst { add(byte: 0x1F) }
    isFirst = false
    for byte in part { add(byte: byte) }
  }

  var value: UInt64 { hash }

  private mutating func add(byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
