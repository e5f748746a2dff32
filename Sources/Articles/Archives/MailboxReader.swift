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
    _ = try stream.readLine(most: limits.headerBytes)
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
      kind: .message, problem: isTooLarge ? problem : nil)
  }

  /// `>From ` was written for `From `, `>>From ` for `>From `.
  private static func unquoted(_ line: [UInt8]) -> ArraySlice<UInt8> {
    let rest = line.drop { $0 == 0x3E }
    return rest.count < line.count && rest.starts(with: "From ".utf8) ? line.dropFirst() : line[...]
  }
}
