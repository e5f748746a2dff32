/// Reads mail messages, such as newsletters (RFC 5322, MIME by RFC 2045 to 2047).
struct MessageReader {
  let limits: ArticleLimits

  /// - Throws: `damagedRecord`, `noText`.
  func results(_ source: ArticleSource) throws(ReadingProblem) -> [ReadResult] {
    let message = try MessagePart(source.bytes, limits: limits)
    let fields = message.fields
    guard let body = message.text(depth: 0) else { throw ReadingProblem(.noText) }
    try PlainParagraphs.check(body.utf8.count)
    let paragraphs =
      body.isHTML ? FeedText.paragraphs(body.utf8) : PlainParagraphs.paragraphs(in: body.utf8)
    guard !paragraphs.isEmpty else { throw ReadingProblem(.noText) }
    var metadata = ArticleMetadata()
    metadata.title = fields["subject"].map { EncodedWords.decoded($0).trimmed }
    metadata.published = MessageDate.of(fields, delivered: source.hints.delivered)
    metadata.guid = fields["message-id"]?.trimmingCharacters("<> ")
    metadata.publisher = fields["from"].flatMap { Self.displayName($0) }
    metadata.language = fields["content-language"]
    metadata.url = fields["archived-at"]?.trimmingCharacters("<> ")
    metadata.givenURL = metadata.url
    return [.article(TextArticle.article(metadata, paragraphs: paragraphs), source.place)]
  }

  /// `"Morning Brief" <brief@example.org>`: the name, else the part behind the at sign.
  private static func displayName(_ from: String) -> String? {
    let text = EncodedWords.decoded(from)
    guard let open = text.firstIndex(of: "<") else {
      return text.split(separator: "@").last.map { $0.trimmed }
    }
    let name = String(text[..<open]).trimmingCharacters("\" ")
    let address = text[open...].split(separator: "@").last.map {
      String($0).trimmingCharacters("> ")
    }
    return name.isEmpty ? address : name
  }
}

extension String {
  /// The text without these characters at both ends.
  func trimmingCharacters(_ unwanted: String) -> String {
    let rest = drop { unwanted.contains($0) }
    return String(rest.reversed().drop { unwanted.contains($0) }.reversed())
  }
}
