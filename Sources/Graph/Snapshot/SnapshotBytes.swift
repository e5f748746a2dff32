import Foundation

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
///
/// The bytes may be those of a mapped file: lists are copied out of it in one piece each, and nothing else is.
struct SnapshotReader {
  private let bytes: Data
  /// Counted from the first of the bytes.
  private var position: Int

  init(_ bytes: Data, from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type
  ) throws(SnapshotError) -> Number {
    let size = Number.bitWidth / 8
    guard bytes.count - position >= size else { throw .damaged }
    defer { position += size }
    return bytes[place(position)..<place(position + size)].reversed()
      .reduce(0) { $0 << 8 | Number($1) }
  }

  mutating func list<Number: FixedWidthInteger & BitwiseCopyable>(
    of type: Number.Type
  ) throws(SnapshotError) -> [Number] {
    let size = Number.bitWidth / 8
    guard let count = Int(exactly: try number(UInt64.self)), count >= 0,
      count <= (bytes.count - position) / size
    else { throw .damaged }
    let range = place(position)..<place(position + count * size)
    position += count * size
    // Sound: the buffer has room for `count` numbers, which are so many times `size` bytes, and all are written.
    var list = unsafe [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe bytes.copyBytes(to: UnsafeMutableRawBufferPointer(buffer), from: range)
      initialized = count
    }
    if Number(1).littleEndian != 1 {
      for index in list.indices { list[index] = Number(littleEndian: list[index]) }
    }
    return list
  }

  mutating func bytesList() throws(SnapshotError) -> [UInt8] { try list(of: UInt8.self) }

  mutating func text() throws(SnapshotError) -> String {
    String(decoding: try bytesList(), as: UTF8.self)
  }

  private func place(_ position: Int) -> Int { bytes.startIndex + position }
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
