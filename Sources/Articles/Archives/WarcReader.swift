/// Reads WARC 1.0 and 1.1 archives (ISO 28500), inflated.
///
/// Only records that may hold articles come out: `response`, `resource` and `conversion`. What follows a
/// damaged record is looked for at the next line that begins a record.
struct WarcReader: ArchiveReader {
  private let stream: ByteStream
  private let limits: ArticleLimits
  private var current: ByteStream?
  private var number = 0

  init(_ stream: ByteStream, limits: ArticleLimits) {
    self.stream = stream
    self.limits = limits
  }

  mutating func next() throws(ReadingProblem) -> ArchiveMember? {
    while true {
      if let current {
        self.current = nil
        try current.skipAll()
      }
      let isDamaged = try !passToRecord()
      guard !(try stream.peekSome().isEmpty) else {
        return isDamaged ? damage("bytes that are no record") : nil
      }
      if isDamaged { return damage("bytes between records") }
      if let member = try record() { return member }
    }
  }

  /// The record that begins here; nil where it holds no article.
  private mutating func record() throws(ReadingProblem) -> ArchiveMember? {
    let offset = stream.offset
    number += 1
    let position = ArticlePlace.Position.record(number: number, offset: offset)
    _ = try stream.readLine(most: limits.headerBytes)
    let fields: HeaderFields
    do throws(ReadingProblem) {
      fields = try HeaderFields.read(from: stream, most: limits.headerBytes)
    } catch {
      guard error.reason == .damagedRecord else { throw error }
      return ArchiveMember(name: nil, position: position, stream: ByteStream([]), problem: error)
    }
    guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
      return ArchiveMember(
        name: nil, position: position, stream: ByteStream([]),
        problem: ReadingProblem(.damagedRecord, "no Content-Length"))
    }
    let content = ByteStream(MemberChunks(stream, count: length))
    current = content
    let type = fields["warc-type"] ?? ""
    guard ["response", "resource", "conversion"].contains(type) else { return nil }
    return ArchiveMember(
      name: nil, position: position, stream: content, hints: Self.hints(fields),
      kind: type == "response" ? .httpResponse : nil)
  }

  private static func hints(_ fields: HeaderFields) -> SourceHints {
    var hints = SourceHints()
    hints.url = fields["warc-target-uri"].map {
      $0.hasPrefix("<") && $0.hasSuffix(">") ? String($0.dropFirst().dropLast()) : $0
    }
    hints.fetched = fields["warc-date"]
    hints.isTruncated = fields["warc-truncated"] != nil
    if let type = fields["content-type"].map({ MediaType($0) }) {
      hints.mediaType = type.name
      hints.charset = type["charset"]
    }
    return hints
  }

  /// Passes over empty lines to a record; false where other bytes were passed over too.
  private func passToRecord() throws(ReadingProblem) -> Bool {
    var isClean = true
    while true {
      let ahead = try stream.peek(5)
      if ahead.isEmpty || ahead.elementsEqual("WARC/".utf8) { return isClean }
      let line = try stream.readLine(most: limits.headerBytes)
      if !line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) { isClean = false }
    }
  }

  private func damage(_ detail: String) -> ArchiveMember {
    ArchiveMember(
      name: nil, position: .record(number: number, offset: stream.offset), stream: ByteStream([]),
      problem: ReadingProblem(.damagedRecord, detail))
  }
}
