/// Where an export goes: bytes gather here and are handed on in pieces, so that no file is ever held in memory.
///
///     var bytes: [UInt8] = []
///     var sink = ExportSink { bytes += $0 }
///     try GraphMLWriter(options: ExportOptions()).write(graph, to: &sink)
public struct ExportSink {
  /// How many bytes gather before they are handed on.
  static let pieceSize = 1 << 17

  private(set) var pending: [UInt8] = []
  private let receive: ([UInt8]) throws(ExportError) -> Void

  /// A sink that hands its bytes, in order and whole pieces, to a function.
  public init(_ receive: @escaping ([UInt8]) throws(ExportError) -> Void) {
    self.receive = receive
    pending.reserveCapacity(Self.pieceSize + Self.pieceSize / 8)
  }

  /// A sink that only gathers.
  init() { receive = { _ in } }

  /// Hands on what is pending; every writer ends with it.
  ///
  /// - Throws: ``ExportError`` of the function that takes the bytes.
  public mutating func flush() throws(ExportError) {
    guard !pending.isEmpty else { return }
    try receive(pending)
    pending.removeAll(keepingCapacity: true)
  }

  /// Ends a line, and hands on what is pending once it is much.
  mutating func endLine() throws(ExportError) {
    pending.append(0x0A)
    try flushIfFull()
  }

  /// Hands on what is pending once it is much.
  mutating func flushIfFull() throws(ExportError) {
    if pending.count >= Self.pieceSize { try flush() }
  }

  mutating func write(_ text: String) { pending.append(contentsOf: text.utf8) }

  mutating func write(_ bytes: [UInt8]) { pending.append(contentsOf: bytes) }

  mutating func write(_ byte: UInt8) { pending.append(byte) }

  /// Writes a whole number in decimal digits.
  mutating func write(_ number: Int) {
    if (0..<10).contains(number) {
      pending.append(0x30 + UInt8(number))
    } else {
      pending.append(contentsOf: String(number).utf8)
    }
  }

  /// Writes a text line by line.
  mutating func writeLine(_ text: String) throws(ExportError) {
    write(text)
    try endLine()
  }
}
