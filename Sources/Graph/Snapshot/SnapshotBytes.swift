/// Writes numbers and lists of numbers one behind the other, the low bytes first.
struct SnapshotWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    for index in 0..<Number.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(8 * index)))
    }
  }

  mutating func add(_ list: [UInt8]) {
    add(UInt64(list.count))
    bytes.append(contentsOf: list)
  }

  mutating func add<Number: FixedWidthInteger>(_ list: [Number]) {
    add(UInt64(list.count))
    bytes.reserveCapacity(bytes.count + list.count * Number.bitWidth / 8)
    for number in list { add(number) }
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }
}

/// Reads what a ``SnapshotWriter`` wrote.
struct SnapshotReader {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type
  ) throws(SnapshotError) -> Number {
    let size = Number.bitWidth / 8
    guard bytes.count - position >= size else { throw .damaged }
    defer { position += size }
    return Self.number(bytes, position)
  }

  mutating func list<Number: FixedWidthInteger>(
    of type: Number.Type
  ) throws(SnapshotError) -> [Number] {
    let size = Number.bitWidth / 8
    guard let count = Int(exactly: try number(UInt64.self)), count >= 0,
      count <= (bytes.count - position) / size
    else { throw .damaged }
    let start = position
    position += count * size
    var list: [Number] = []
    list.reserveCapacity(count)
    for index in 0..<count { list.append(Self.number(bytes, start + index * size)) }
    return list
  }

  mutating func bytesList() throws(SnapshotError) -> [UInt8] {
    guard let count = Int(exactly: try number(UInt64.self)), count >= 0,
      count <= bytes.count - position
    else { throw .damaged }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func text() throws(SnapshotError) -> String {
    String(decoding: try bytesList(), as: UTF8.self)
  }

  @inline(__always)
  private static func number<Number: FixedWidthInteger>(
    _ bytes: [UInt8], _ position: Int
  ) -> Number {
    var number = Number.zero
    for index in 0..<Number.bitWidth / 8 {
      number |= Number(truncatingIfNeeded: bytes[position + index]) << Number(8 * index)
    }
    return number
  }
}

/// Why bytes are no snapshot of a graph.
public enum SnapshotError: Error, Equatable, Sendable, CustomStringConvertible {
  /// They do not begin like one.
  case noSnapshot
  /// Another version of the program wrote them.
  case otherVersion(Int)
  /// They were cut or changed.
  case damaged

  /// What happened, for people.
  public var description: String {
    switch self {
    case .noSnapshot: "This is no snapshot of a graph."
    case .otherVersion(let version):
      "The snapshot has version \(version), which this program does not read; build the graph anew."
    case .damaged: "The snapshot was cut short or changed; build the graph anew."
    }
  }
}
