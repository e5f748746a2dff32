/// A news item of NewsML-G2.
struct NewsMLItem {
  private let document: MarkupDocument
  private let item: Int
  private let hints: SourceHints
  private let itemMeta: Int?
  private let contentMeta: Int?

  init(_ document: MarkupDocument, _ item: Int, hints: SourceHints) {
    self.document = document
    self.item = item
    self.hints = hints
    itemMeta = document.child("itemMeta", of: item)
    contentMeta = document.child("contentMeta", of: item)
  }

  /// What the item is, a code such as `ninat:text`.
  var itemClass: String? {
    itemMeta.flatMap { document.child("itemClass", of: $0) }.flatMap { code($0) }
  }

  /// Whether its publisher withholds it or takes it back.
  var isWithdrawn: Bool {
    let status = itemMeta.flatMap { document.child("pubStatus", of: $0) }.flatMap { code($0) } ?? ""
    return ["withheld", "canceled", "cancelled"].contains {
      status.lowercased().hasSuffix($0)
    }
  }

  /// The article; nil for an item whose text lies elsewhere.
  func article() throws(ReadingProblem) -> Article? {
    let set = document.child("contentSet", of: item)
    var content: Article?
    for inline in set.map({ document.children(of: $0) }) ?? [] {
      if let found = try inlineArticle(inline) {
        content = found
        break
      }
    }
    guard content != nil || isWithdrawn else { return nil }
    let metadata = metadata(over: content?.metadata ?? ArticleMetadata())
    return TextArticle.article(
      metadata, text: content?.text ?? "", captions: content?.captions ?? [])
  }

  /// The text of `inlineXML` (NITF, XHTML) or `inlineData` (plain text).
  private func inlineArticle(_ inline: Int) throws(ReadingProblem) -> Article? {
    switch document.name(of: inline) {
    case "inlineXML":
      if let nitf = document.first("nitf", in: inline) {
        return try NITFReader.article(document, nitf, hints: SourceHints())
      }
      guard let body = document.first("body", in: inline) ?? document.first("div", in: inline)
      else {
        return nil
      }
      let read = MarkupParagraphs(document, node: body)
      guard !read.paragraphs.isEmpty else { return nil }
      return Article(
        ArticleMetadata(), text: Article.text(ofParagraphs: read.paragraphs),
        captions: read.captions)
    case "inlineData":
      let type = document.attribute("contenttype", of: inline) ?? "text/plain"
      guard type.hasPrefix("text/"), document.attribute("encoding", of: inline) == nil else {
        return nil
      }
      let bytes = Array(document.text(of: inline).utf8)
      try PlainParagraphs.check(bytes.count)
      let paragraphs =
        type.hasPrefix("text/html")
        ? FeedText.paragraphs(bytes) : PlainParagraphs.paragraphs(in: bytes)
      guard !paragraphs.isEmpty else { return nil }
      return Article(ArticleMetadata(), text: Article.text(ofParagraphs: paragraphs))
    default:
      return nil
    }
  }

  /// What the envelope says, and what the content says where the envelope is silent.
  private func metadata(over content: ArticleMetadata) -> ArticleMetadata {
    var metadata = content
    metadata.guid = document.attribute("guid", of: item) ?? content.guid
    metadata.version = document.attribute("version", of: item) ?? content.version
    metadata.isWithdrawn = isWithdrawn
    metadata.url = webLink ?? hints.url
    metadata.givenURL = hints.url ?? webLink
    metadata.title =
      contentMeta.flatMap { document.line("headline", in: $0) } ?? content.title
      ?? itemMeta.flatMap { document.line("title", in: $0) }
    metadata.standfirst = standfirst ?? content.standfirst
    metadata.published =
      date("contentCreated", in: contentMeta) ?? date("firstCreated", in: itemMeta)
      ?? content.published ?? date("versionCreated", in: itemMeta)
    metadata.updated =
      date("contentModified", in: contentMeta) ?? date("versionCreated", in: itemMeta)
      ?? content.updated
    let authors = authors
    if !authors.isEmpty { metadata.authors = authors }
    metadata.publisher = publisher ?? content.publisher
    metadata.language = language ?? content.language ?? hints.language
    metadata.dateline =
      contentMeta.flatMap { document.line("dateline", in: $0) } ?? content.dateline
    metadata.keywords = keywords.isEmpty ? content.keywords : keywords
    return metadata
  }

  private func date(_ name: String, in node: Int?) -> PublicationDate? {
    node.flatMap { document.line(name, in: $0) }
      .flatMap { PublicationDate(parsing: $0, source: .feed) }
  }

  private func code(_ node: Int) -> String? {
    document.attribute("qcode", of: node) ?? document.attribute("uri", of: node)
      ?? document.attribute("literal", of: node)
  }

  /// A name in an element that describes a party or a subject, else its literal.
  private func name(of node: Int) -> String? {
    document.line("name", in: node) ?? document.attribute("literal", of: node)
  }

  private var standfirst: String? {
    guard let contentMeta else { return nil }
    let found = document.children(of: contentMeta).first { child in
      document.name(of: child) == "description"
        && document.attribute("role", of: child)?.hasSuffix("summary") == true
    }
    return found.map { MarkupParagraphs.line(document, node: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private var authors: [String] {
    guard let contentMeta else { return [] }
    let bylines = document.all("by", in: contentMeta)
      .flatMap { FeedAuthors.names(document.text(of: $0)) }
    if !bylines.isEmpty { return bylines }
    return document.all("creator", in: contentMeta).compactMap { name(of: $0) }
  }

  private var publisher: String? {
    let provider = itemMeta.flatMap { document.child("provider", of: $0) }
    let named = provider.flatMap { name(of: $0) }
    let source = contentMeta.flatMap { document.child("infoSource", of: $0) }.flatMap {
      name(of: $0)
    }
    let qualified = provider.flatMap { code($0) }?.split(separator: ":").last.map(String.init)
    return named ?? source ?? contentMeta.flatMap { document.line("creditline", in: $0) }
      ?? qualified
  }

  private var language: String? {
    let tag = contentMeta.flatMap { document.child("language", of: $0) }
      .flatMap { document.attribute("tag", of: $0) }
    return tag ?? document.attribute("lang", of: item)
  }

  private var keywords: [String] {
    guard let contentMeta else { return [] }
    let words = document.children(of: contentMeta).compactMap { node -> String? in
      switch document.name(of: node) {
      case "keyword": document.text(of: node).trimmed
      case "subject": name(of: node)
      default: nil
      }
    }
    return words.filter { !$0.isEmpty }.withoutRepetition
  }

  /// A page on the web that shows the item.
  private var webLink: String? {
    let links = itemMeta.map { document.all("link", in: $0) } ?? []
    return links.lazy.compactMap { document.attribute("href", of: $0) }
      .first { $0.hasPrefix("http") }
  }
}
