/// Every text of a graph once, in one block of bytes, known by number; number 0 is the absent text.
struct StringTable: Equatable, Sendable {
  /// What stands for nil.
  static let none: UInt32 = 0

  private var bytes: [UInt8] = []
  /// Where each block of ``blockSize`` strings begins.
  private var blocks: [Int] = [0]
  /// Where each string begins, counted from its block; the last entry is where the next would.
  private var starts: [UInt32] = [0]

  private static let blockShift = 10

  /// A table out of its parts.
  init(bytes: [UInt8], blocks: [Int], starts: [UInt32]) {
    self.bytes = bytes
    self.blocks = blocks
    self.starts = starts
  }

  /// Writes the table so that it can be read again.
  func write(to writer: inout SnapshotWriter) {
    writer.add(bytes)
    writer.add(blocks.map { UInt64($0) })
    writer.add(starts)
  }

  /// A table that holds the absent text only.
  init() { append("") }

  /// How many strings there are, the absent one among them.
  var count: Int { starts.count - 1 }

  /// How many bytes the texts take.
  var textBytes: Int { bytes.count }

  /// How many bytes are taken beyond the texts.
  var overheadBytes: Int {
    starts.count * MemoryLayout<UInt32>.stride + blocks.count * MemoryLayout<Int>.stride
  }

  /// The text of a number, empty for the absent one.
  subscript(_ number: UInt32) -> String {
    String(decoding: bytes[range(of: number)], as: UTF8.self)
  }

  /// The text of a number, nil for the absent one.
  func optional(_ number: UInt32) -> String? { number == Self.none ? nil : self[number] }

  /// The bytes of a string.
  func utf8(_ number: UInt32) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  /// How many code points a string has.
  func scalarCount(_ number: UInt32) -> Int {
    // In UTF-8 the bytes 0b10…… go on with a code point.
    range(of: number).count { bytes[$0] & 0b1100_0000 != 0b1000_0000 }
  }

  /// Whether a string stands before another in the order of their bytes.
  func precedes(_ left: UInt32, _ right: UInt32) -> Bool { order(left, right) < 0 }

  /// Negative, zero or positive, as the bytes of one string stand before, like or behind another's.
  func order(_ left: UInt32, _ right: UInt32) -> Int {
    guard left != right else { return 0 }
    let (a, b) = (range(of: left), range(of: right))
    for offset in 0..<min(a.count, b.count) {
      let (x, y) = (bytes[a.lowerBound + offset], bytes[b.lowerBound + offset])
      if x != y { return Int(x) - Int(y) }
    }
    return a.count - b.count
  }

  func equals(_ number: UInt32, _ text: Span<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == text.count else { return false }
    for offset in text.indices where bytes[range.lowerBound + offset] != text[offset] {
      return false
    }
    return true
  }

  @discardableResult
  mutating func append(_ text: String) -> UInt32 {
    bytes.append(contentsOf: text.utf8)
    return close()
  }

  mutating func append(_ text: ArraySlice<UInt8>) -> UInt32 {
    bytes.append(contentsOf: text)
    return close()
  }

  /// The same strings without room for more.
  var trimmed: StringTable {
    var table = self
    table.bytes = bytes.trimmed
    table.starts = starts.trimmed
    return table
  }

  private mutating func close() -> UInt32 {
    let number = starts.count - 1
    if starts.count & ((1 << Self.blockShift) - 1) == 0 { blocks.append(bytes.count) }
    starts.append(UInt32(bytes.count - blocks[starts.count >> Self.blockShift]))
    return UInt32(number)
  }

  private func start(_ number: Int) -> Int {
    blocks[number >> Self.blockShift] + Int(starts[number])
  }

  private func range(of number: UInt32) -> Range<Int> {
    start(Int(number))..<start(Int(number) + 1)
  }
}

extension Array {
  /// The same elements in no more memory than they need.
  var trimmed: [Element] {
    guard capacity > count + count / 16 else { return self }
    var exact: [Element] = []
    exact.reserveCapacity(count)
    exact.append(contentsOf: self)
    return exact
  }
}
