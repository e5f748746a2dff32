import Foundation

/// The fields of an article in a JSON object, under whatever name its writer gave them.
struct JSONFields {
  private let object: [String: Any]

  init(_ object: [String: Any]) {
    self.object = object
  }

  // Names in falling order of trust.
  private static let text = [
    "text", "content_text", "body", "articleBody", "article_body", "maintext", "full_text",
    "fulltext", "plain_text", "article_text", "content", "story",
  ]
  private static let markup = ["content_html", "html", "body_html", "bodyHtml", "raw_html"]
  private static let summary = [
    "summary", "description", "standfirst", "abstract", "excerpt", "snippet", "lead", "dek",
  ]
  private static let published = [
    "published", "date_published", "datePublished", "published_at", "publishedAt",
    "publication_date", "published_date", "publish_date", "date_publish", "pub_date", "pubDate",
    "date", "first_published", "firstPublished", "created_at", "timestamp", "time",
  ]
  private static let updated = [
    "updated", "date_modified", "dateModified", "updated_at", "updatedAt", "modified",
    "last_modified", "date_modify", "lastModified",
  ]

  /// Whether there is text of an article, as opposed to a list of articles.
  var holdsArticle: Bool {
    let hasText = (Self.text + Self.markup).contains { object[$0] is String }
    let hasSummary = Self.summary.contains { object[$0] is String }
    let hasList = object.contains { Self.isList($0.key) && $0.value is [Any] }
    return !hasList && (hasText || hasSummary && string(["title", "headline"]) != nil)
  }

  /// Whether a key, as written, is one of those under which texts lie.
  static func isText(_ key: ArraySlice<UInt8>) -> Bool {
    (text + markup).contains { key.elementsEqual($0.utf8) }
  }

  /// Whether a list under a name goes before a text beside it.
  static func isList(_ name: String) -> Bool {
    ["articles", "items", "results", "docs"].contains(name)
  }

  /// The article.
  ///
  /// - Throws: `noText`, or what reading its HTML throws.
  func article(
    feed: [String: Any], hints: SourceHints, limits: ArticleLimits
  ) throws(ReadingProblem) -> Article {
    let metadata = metadata(feed: JSONFields(feed), hints: hints)
    let summary = try paragraphs(string(Self.summary) ?? "")
    if let text = string(Self.text) ?? string(Self.markup) {
      if Self.isPage(text) { return try page(text, metadata, limits) }
      let paragraphs = try paragraphs(text)
      if !paragraphs.isEmpty {
        return TextArticle.article(
          metadata, paragraphs: FeedText.withoutAdvertising(paragraphs))
      }
    }
    guard !summary.isEmpty || metadata.isWithdrawn else { throw ReadingProblem(.noText) }
    return TextArticle.article(metadata, paragraphs: summary, flags: .summaryOnly)
  }

  private func paragraphs(_ text: String) throws(ReadingProblem) -> [String] {
    try PlainParagraphs.check(text.utf8.count)
    let bytes = Array(text.utf8)
    return TagSearch.holdsTags(bytes)
      ? FeedText.paragraphs(bytes) : PlainParagraphs.paragraphs(in: bytes)
  }

  /// A whole page is read like one; what the object says beside it goes before what the page says.
  private func page(
    _ html: String, _ metadata: ArticleMetadata, _ limits: ArticleLimits
  ) throws(ReadingProblem) -> Article {
    var hints = SourceHints()
    hints.url = metadata.url ?? metadata.givenURL
    hints.charset = "utf-8"
    let page = try HTMLReader.article(in: Array(html.utf8), hints: hints, limits: limits)
    var merged = metadata
    merged.title = metadata.title ?? page.metadata.title
    merged.standfirst = metadata.standfirst ?? page.metadata.standfirst
    merged.published = metadata.published ?? page.metadata.published
    merged.updated = metadata.updated ?? page.metadata.updated
    merged.publisher = metadata.publisher ?? page.metadata.publisher
    merged.language = metadata.language ?? page.metadata.language
    merged.section = metadata.section ?? page.metadata.section
    if merged.authors.isEmpty { merged.authors = page.metadata.authors }
    if merged.keywords.isEmpty { merged.keywords = page.metadata.keywords }
    merged.agencies = page.metadata.agencies
    merged.dateline = page.metadata.dateline
    return Article(
      merged, text: page.text, parts: page.parts, notes: page.notes, captions: page.captions,
      flags: page.flags)
  }

  private static func isPage(_ text: String) -> Bool {
    guard text.utf8.first == 0x3C || text.utf8.prefix(200).contains(0x3C) else { return false }
    let start = String(decoding: text.utf8.prefix(2000), as: UTF8.self).lowercased()
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<body")
  }

  private func metadata(feed: JSONFields, hints: SourceHints) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    let names = [
      "url", "canonical_url", "canonicalUrl", "link", "external_url", "web_url", "webUrl",
    ]
    metadata.url = string(names).flatMap {
      FeedAddress.resolved($0, against: feed.string(["home_page_url"]) ?? hints.url)
    }
    metadata.givenURL = string(["givenURL", "source_url"]) ?? metadata.url ?? hints.url
    // What `newsgraph read` prints as "id" is its own name for an article and not the publisher's.
    metadata.guid = string(["guid", "id", "uuid", "_id", "uri"])
      .flatMap { $0.hasPrefix("article:") ? nil : $0 }
    metadata.version = string(["version"])
    metadata.title = string(["title", "headline", "webTitle", "name"])
    metadata.standfirst = string(["standfirst", "subtitle", "dek", "sub_title"])
    metadata.published = date(Self.published)
    metadata.updated = date(Self.updated)
    metadata.authors = people(["authors", "author", "byline", "creator"])
    if metadata.authors.isEmpty { metadata.authors = feed.people(["authors", "author"]) }
    metadata.publisher =
      name(["publisher", "source", "outlet", "site_name", "publication", "source_domain"])
      ?? feed.string(["title"])
    metadata.language = string(["language", "lang", "inLanguage"]) ?? feed.string(["language"])
    metadata.section = string(["section", "sectionName", "articleSection", "category"])
    metadata.keywords = strings(["keywords", "tags", "topics"])
    metadata.isWithdrawn = object["withdrawn"] as? Bool ?? false
    return metadata
  }

  // MARK: - Values

  private func string(_ names: [String]) -> String? {
    for name in names {
      if let text = (object[name] as? String)?.trimmed, !text.isEmpty { return text }
      if let number = object[name] as? NSNumber { return "\(number)" }
    }
    return nil
  }

  /// A string, or the name of an object.
  private func name(_ names: [String]) -> String? {
    for key in names {
      if let text = (object[key] as? String)?.trimmed, !text.isEmpty { return text }
      if let inner = object[key] as? [String: Any], let text = inner["name"] as? String {
        return text.trimmed
      }
    }
    return nil
  }

  private func strings(_ names: [String]) -> [String] {
    for name in names {
      if let list = object[name] as? [Any] { return list.compactMap { ($0 as? String)?.trimmed } }
      if let text = object[name] as? String {
        return text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
      }
    }
    return []
  }

  private func people(_ names: [String]) -> [String] {
    for key in names {
      let values = object[key] as? [Any] ?? object[key].map { [$0] } ?? []
      let found = values.flatMap { value in
        let text = value as? String ?? (value as? [String: Any])?["name"] as? String ?? ""
        return FeedAuthors.names(text)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A date in words or digits, or seconds or milliseconds since 1970.
  private func date(_ names: [String]) -> PublicationDate? {
    for name in names {
      if let text = object[name] as? String,
        let date = PublicationDate(parsing: text, source: .feed)
      {
        return date
      }
      if let number = object[name] as? NSNumber, abs(number.doubleValue) > 1e6 {
        let value = number.doubleValue
        let seconds = abs(value) > 1e11 ? value / 1000 : value
        if let date = PublicationDate(secondsSince1970: seconds, source: .feed) { return date }
      }
    }
    return nil
  }
}
