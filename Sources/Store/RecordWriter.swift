/// Bytes of a record: numbers of variable length, strings by their number in a table.
///
/// Numbers take seven bits a byte, the lowest first, as LEB128 does.
struct RecordWriter {
  private var body: [UInt8] = []
  private var strings: [[UInt8]] = []
  /// Keyed by bytes: two strings that Swift calls equal may differ in their code points.
  private var numbers: [[UInt8]: Int] = [:]

  /// The string table with the body behind it.
  var bytes: [UInt8] {
    var table = RecordWriter()
    table.write(strings.count)
    for string in strings {
      table.write(string.count)
      table.body += string
    }
    return table.body + body
  }

  /// Writes a number that is not negative.
  mutating func write(_ number: Int) {
    write(bits: UInt64(bitPattern: Int64(number)))
  }

  /// Writes a number of either sign, small ones short.
  mutating func write(signed number: Int) {
    let number = Int64(number)
    write(bits: UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  /// Writes all bits of a number.
  mutating func write(_ number: Double) {
    var bits = number.bitPattern
    for _ in 0..<8 {
      body.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
  }

  mutating func write(_ flag: Bool) {
    body.append(flag ? 1 : 0)
  }

  mutating func write(_ text: String) {
    write(number(of: text))
  }

  /// Writes 0 for nil.
  mutating func write(_ text: String?) {
    write(text.map { number(of: $0) + 1 } ?? 0)
  }

  mutating func write(_ span: Range<Int>) {
    write(signed: span.lowerBound)
    write(span.count)
  }

  /// Writes how many there are, and each.
  mutating func write<Element>(
    _ list: [Element], _ element: (inout RecordWriter, Element) -> Void
  ) {
    write(list.count)
    for member in list { element(&self, member) }
  }

  /// Writes whether there is a value, and the value.
  mutating func write<Value>(_ value: Value?, _ present: (inout RecordWriter, Value) -> Void) {
    write(value != nil)
    if let value { present(&self, value) }
  }

  private mutating func number(of text: String) -> Int {
    let bytes = Array(text.utf8)
    if let number = numbers[bytes] { return number }
    numbers[bytes] = strings.count
    strings.append(bytes)
    return strings.count - 1
  }

  private mutating func write(bits: UInt64) {
    var bits = bits
    while bits >= 0x80 {
      body.append(UInt8(truncatingIfNeeded: bits) | 0x80)
      bits >>= 7
    }
    body.append(UInt8(bits))
  }
}
