/// Reads mailboxes in the mbox format (RFC 4155): a line that begins `From ` opens a message.
struct MailboxReader: ArchiveReader {
  private let stream: ByteStream
  private let limits: ArticleLimits
  private var number = 0

  init(_ stream: ByteStream, limits: ArticleLimits) {
    self.stream = stream
    self.limits = limits
  }

  mutating func next() throws(ReadingProblem) -> ArchiveMember? {
    guard !(try stream.peekSome().isEmpty) else { return nil }
    number += 1
    var hints = SourceHints()
    hints.delivered = try Self.date(stream.readLine(most: limits.headerBytes).withoutLineBreak)
    var message: [UInt8] = []
    var isTooLarge = false
    var followsEmptyLine = false
    while !(try stream.peekSome().isEmpty) {
      if followsEmptyLine, try stream.peek(5).elementsEqual("From ".utf8) { break }
      let line = try stream.readLine(most: limits.headerBytes)
      followsEmptyLine = line.withoutLineBreak.isEmpty
      if message.count + line.count > limits.recordBytes { isTooLarge = true }
      if !isTooLarge { message += Self.unquoted(line) }
    }
    let problem = ReadingProblem(.tooLarge, "over \(limits.recordBytes) bytes")
    return ArchiveMember(
      name: nil, position: .message(number), stream: ByteStream(isTooLarge ? [] : message),
      hints: hints, kind: .message, problem: isTooLarge ? problem : nil)
  }

  /// What follows the sender in `From jane@example.org Fri Mar  7 09:30:00 2025`.
  private static func date(_ opening: ArraySlice<UInt8>) -> String? {
    let words = opening.split(maxSplits: 2) { $0 == 0x20 }
    return words.count == 3 ? String(decoding: words[2].prefix(100), as: UTF8.self) : nil
  }

  /// `>From ` was written for `From `, `>>From ` for `>From `.
  private static func unquoted(_ line: [UInt8]) -> ArraySlice<UInt8> {
    let rest = line.drop { $0 == 0x3E }
    return rest.count < line.count && rest.starts(with: "From ".utf8) ? line.dropFirst() : line[...]
  }
}
