/// Reads Markdown files with front matter, as static site generators keep their articles.
enum MarkdownReader {
  /// - Throws: `noText`, `tooLarge`.
  static func article(_ source: ArticleSource) throws(ReadingProblem) -> Article {
    try PlainParagraphs.check(source.bytes.count)
    let text = EncodingSniffer.utf8(source.bytes, transport: source.hints.charset)
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    let matter = FrontMatter(lines)
    var body = MarkdownText(matter.body)
    var metadata = metadata(matter, hints: source.hints)
    if let heading = body.openingHeading, metadata.title == nil || metadata.title == heading {
      metadata.title = heading
      body.removeOpeningHeading()
    }
    guard !body.paragraphs.isEmpty else { throw ReadingProblem(.noText) }
    return TextArticle.article(metadata, paragraphs: body.paragraphs)
  }

  private static func metadata(_ matter: FrontMatter, hints: SourceHints) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.url =
      matter.first("canonical", "canonical_url", "canonicalurl", "url", "permalink", "link")
      ?? hints.url
    metadata.givenURL = hints.url
    metadata.title = matter.first("title", "headline")
    metadata.standfirst = matter.first(
      "standfirst", "description", "summary", "excerpt", "subtitle")
    metadata.published = date(matter.first("published", "date", "pubdate", "publishdate"))
    metadata.updated = date(matter.first("updated", "lastmod", "modified", "last_modified_at"))
    let people = matter.list(["authors", "author", "byline"])
    metadata.authors = people.flatMap { FeedAuthors.names($0) }
    metadata.publisher = matter.first("publisher", "publication", "source", "outlet")
    metadata.language = matter.first("language", "lang", "locale")
    metadata.section = matter.first("section", "category", "categories")
    metadata.keywords = matter.list(["keywords", "tags"])
    metadata.guid = matter.first("guid", "id", "uid")
    metadata.version = matter.first("version")
    metadata.isWithdrawn = ["true", "yes"].contains(matter.first("withdrawn", "retracted") ?? "")
    return metadata
  }

  private static func date(_ text: String?) -> PublicationDate? {
    text.flatMap { PublicationDate(parsing: $0, source: .feed) }
  }
}
