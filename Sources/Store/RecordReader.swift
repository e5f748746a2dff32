import Ontology

/// Reads what ``RecordWriter`` wrote, and trusts none of it.
struct RecordReader {
  /// The bytes are not those of a record.
  struct Damage: Error, Equatable {}

  private let bytes: [UInt8]
  private var position = 0
  private var strings: [String] = []
  /// The dates of the record by their code: an article has few, and reading one out of text is slow.
  var dates: [Int: CalendarDate] = [:]

  /// Reads the string table.
  init(_ bytes: [UInt8]) throws(Damage) {
    self.bytes = bytes
    let count = try count()
    strings.reserveCapacity(count)
    for _ in 0..<count {
      let length = try self.count()
      let slice = bytes[position..<position + length]
      strings.append(String(decoding: slice, as: UTF8.self))
      position += length
    }
  }

  /// Whether nothing is left to read.
  var isAtEnd: Bool { position == bytes.count }

  mutating func number() throws(Damage) -> Int {
    guard let number = Int(exactly: try bits()) else { throw Damage() }
    return number
  }

  mutating func signedNumber() throws(Damage) -> Int {
    let bits = try bits()
    return Int(Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1))
  }

  mutating func real() throws(Damage) -> Double {
    guard bytes.count - position >= 8 else { throw Damage() }
    var bits: UInt64 = 0
    for byte in bytes[position..<position + 8].reversed() { bits = bits << 8 | UInt64(byte) }
    position += 8
    return Double(bitPattern: bits)
  }

  mutating func flag() throws(Damage) -> Bool {
    guard position < bytes.count, bytes[position] < 2 else { throw Damage() }
    defer { position += 1 }
    return bytes[position] == 1
  }

  mutating func text() throws(Damage) -> String {
    let number = try number()
    guard number < strings.count else { throw Damage() }
    return strings[number]
  }

  mutating func optionalText() throws(Damage) -> String? {
    let number = try number()
    guard number > 0 else { return nil }
    guard number <= strings.count else { throw Damage() }
    return strings[number - 1]
  }

  mutating func span() throws(Damage) -> Range<Int> {
    let start = try signedNumber()
    let (end, overflows) = start.addingReportingOverflow(try number())
    guard !overflows else { throw Damage() }
    return start..<end
  }

  mutating func list<Element>(
    _ element: (inout RecordReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try element(&self)) }
    return list
  }

  mutating func optional<Value>(
    _ present: (inout RecordReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try flag() ? try present(&self) : nil
  }

  /// A number of things of at least a byte each, so that damage cannot ask for all memory.
  private mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count <= bytes.count - position else { throw Damage() }
    return count
  }

  private mutating func bits() throws(Damage) -> UInt64 {
    var bits: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      bits |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return bits }
      shift += 7
    }
    throw Damage()
  }
}
