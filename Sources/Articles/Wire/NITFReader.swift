/// Reads NITF, the News Industry Text Format of IPTC, versions 2.5 to 3.6.
enum NITFReader {
  /// The article of a document.
  ///
  /// - Throws: `damagedMarkup`, `hostileMarkup`, `unknownShape`.
  static func results(_ source: ArticleSource) throws(ReadingProblem) -> [ReadResult] {
    let text = EncodingSniffer.utf8(source.bytes, transport: source.hints.charset)
    let read = try MarkupDocument.feed(text)
    guard let root = read.document.first("nitf") else { throw ReadingProblem(.unknownShape) }
    let article = try article(read.document, root, hints: source.hints)
    guard read.endsEarly else { return [.article(article, source.place)] }
    let problem = ReadingProblem(.damagedMarkup, "the document ends early")
    return [
      .article(article, source.place),
      .failure(ArticleFailure(place: source.place, problem: problem)),
    ]
  }

  /// The article of an element `nitf`, which may lie in another document.
  static func article(
    _ document: MarkupDocument, _ root: Int, hints: SourceHints
  ) throws(ReadingProblem) -> Article {
    let metadata = metadata(document, root, hints: hints)
    var paragraphs: [String] = []
    var captions: [String] = []
    let body = document.first("body", in: root)
    for content in body.map({ document.all("body.content", in: $0) }) ?? [] {
      let read = MarkupParagraphs(document, node: content)
      paragraphs += read.paragraphs
      captions += captionLines(document, content)
    }
    guard !paragraphs.isEmpty || metadata.isWithdrawn else { throw ReadingProblem(.noText) }
    return TextArticle.article(metadata, paragraphs: paragraphs, captions: captions)
  }

  private static func captionLines(_ document: MarkupDocument, _ node: Int) -> [String] {
    document.all("media-caption", in: node).map { MarkupParagraphs.line(document, node: $0) }
      .filter { !$0.isEmpty }
  }

  private static func metadata(
    _ document: MarkupDocument, _ root: Int, hints: SourceHints
  ) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    let head = document.first("head", in: root)
    let bodyHead = document.first("body.head", in: root)
    metadata.givenURL = hints.url
    metadata.url = hints.url
    metadata.title =
      bodyHead.flatMap { document.line("hl1", in: $0) }
      ?? bodyHead.flatMap { document.line("hedline", in: $0) }
      ?? head.flatMap { document.line("title", in: $0) }
    metadata.standfirst =
      bodyHead.flatMap { document.line("hl2", in: $0) }
      ?? bodyHead.flatMap { document.line("abstract", in: $0) }
    metadata.authors = bodyHead.map { authors(document, $0) } ?? []
    metadata.publisher = bodyHead.flatMap { document.line("distributor", in: $0) }
    metadata.dateline =
      bodyHead.flatMap { document.first("dateline", in: $0) }
      .flatMap { document.line("location", in: $0) ?? document.line("dateline", in: $0) }
    metadata.language = document.attribute("lang", of: root) ?? hints.language
    if let head { addHead(document, head, to: &metadata) }
    let storyDate = bodyHead.flatMap { document.first("story.date", in: $0) }
      .flatMap { document.attribute("norm", of: $0) }
      .flatMap { PublicationDate(parsing: $0, source: .feed) }
    metadata.published = metadata.published ?? storyDate
    return metadata
  }

  /// People in the byline, without their jobs.
  private static func authors(_ document: MarkupDocument, _ bodyHead: Int) -> [String] {
    let names = document.all("byline", in: bodyHead).flatMap { byline in
      let people = document.all("person", in: byline)
      let lines =
        people.isEmpty
        ? [ownText(document, byline, without: "byttl")] : people.map { document.text(of: $0) }
      return lines.flatMap { FeedAuthors.names($0) }
    }
    return names.withoutRepetition
  }

  /// The text of a node but for that in elements of a name.
  private static func ownText(
    _ document: MarkupDocument, _ node: Int, without name: String
  ) -> String {
    var text = ""
    var index = node
    while index < document.nodes[node].end {
      guard document.name(of: index) != name else {
        index = document.nodes[index].end
        continue
      }
      if document.nodes[index].isText { text += document.string(document.nodes[index].range) }
      index += 1
    }
    return text
  }

  /// What stands in the head: the document's data and where it was printed.
  private static func addHead(
    _ document: MarkupDocument, _ head: Int, to metadata: inout ArticleMetadata
  ) {
    func value(_ name: String, _ attribute: String) -> String? {
      document.first(name, in: head).flatMap { document.attribute(attribute, of: $0) }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    func date(_ name: String) -> PublicationDate? {
      value(name, "norm").flatMap { PublicationDate(parsing: $0, source: .feed) }
    }
    metadata.published = date("date.issue") ?? date("date.release")
    metadata.updated = date("date.release")
    metadata.guid = value("doc-id", "id-string") ?? value("du-key", "key")
    metadata.version = value("du-key", "version")
    metadata.section = value("pubdata", "position.section") ?? value("tobject", "tobject.type")
    metadata.publisher =
      value("pubdata", "name") ?? metadata.publisher ?? value("doc.copyright", "holder")
      ?? value("doc-id", "regsrc")
    metadata.keywords = document.all("keyword", in: head)
      .compactMap { document.attribute("key", of: $0)?.trimmed }.filter { !$0.isEmpty }
    let status = value("docdata", "management-status") ?? ""
    metadata.isWithdrawn = ["canceled", "cancelled", "withheld", "kill"].contains(status)
  }
}
