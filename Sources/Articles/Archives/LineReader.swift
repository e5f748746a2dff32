/// Cuts JSON Lines into pieces of whole lines, so that several workers can parse one file.
struct LineReader: ArchiveReader {
  private let stream: ByteStream
  private let limits: ArticleLimits
  private var line = 1
  /// Whether the stream stands inside a line that is over the limit.
  private var isInLongLine = false

  private static let pieceBytes = 1 << 18

  init(_ stream: ByteStream, limits: ArticleLimits) {
    self.stream = stream
    self.limits = limits
  }

  mutating func next() throws(ReadingProblem) -> ArchiveMember? {
    if isInLongLine { return try passLongLine() }
    let first = line
    var piece: [UInt8] = []
    while piece.count < Self.pieceBytes {
      let next = try stream.readLine(most: limits.recordBytes)
      guard !next.isEmpty else { break }
      if next.last != 0x0A, next.count == limits.recordBytes {
        isInLongLine = true
        break
      }
      piece += next
      line += 1
    }
    if piece.isEmpty { return isInLongLine ? try passLongLine() : nil }
    return ArchiveMember(
      name: nil, position: .line(first), stream: ByteStream(piece), kind: .jsonLines)
  }

  private mutating func passLongLine() throws(ReadingProblem) -> ArchiveMember {
    isInLongLine = false
    while case let rest = try stream.readLine(most: limits.headerBytes), !rest.isEmpty,
      rest.last != 0x0A
    {}
    line += 1
    return ArchiveMember(
      name: nil, position: .line(line - 1), stream: ByteStream([]),
      problem: ReadingProblem(.tooLarge, "over \(limits.recordBytes) bytes"))
  }
}
