/// An item of a feed, or the feed itself: the values of its fields.
struct FeedItem {
  private let document: MarkupDocument
  private let node: Int
  private let isWithdrawal: Bool
  /// Fields in the order of the document, with the nodes that hold them.
  private var values: [(field: FeedField, node: Int)] = []

  init(_ document: MarkupDocument, fields: [FeedField], node: Int) {
    self.document = document
    self.node = node
    isWithdrawal = fields[node] == .withdrawn
    var child = node + 1
    while child < document.nodes[node].end {
      let field = fields[child]
      if field != .other, field != .item { values.append((field, child)) }
      child = document.nodes[child].end
    }
  }

  private func node(_ field: FeedField) -> Int? {
    values.first { $0.field == field }?.node
  }

  private func nodes(_ field: FeedField) -> [Int] {
    values.compactMap { $0.field == field ? $0.node : nil }
  }

  private func string(_ field: FeedField) -> String? {
    node(field).map { document.text(of: $0).trimmed }.flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: - Fields

  /// The headline on one line.
  var title: String? {
    for node in nodes(.title) {
      let line = FeedText.paragraphs(document, node).joined(separator: " ")
      if !line.isEmpty { return line }
    }
    return nil
  }

  var publisher: String? { string(.publisher) }

  /// The nearest `xml:lang`, else an element that names the language.
  var language: String? {
    let tag = ancestorAttribute("lang") ?? string(.language)
    return tag.flatMap { $0.isEmpty ? nil : $0.replacing("_", with: "-") }
  }

  /// The nearest `xml:base`.
  var base: String? { ancestorAttribute("base").flatMap { $0.isEmpty ? nil : $0 } }

  var authors: [String] {
    nodes(.author).flatMap { author in
      let inside = document.children(of: author).first { child in
        document.name(of: child).map { MarkupParagraphs.localName($0) == "name" } ?? false
      }
      return FeedAuthors.names(document.text(of: inside ?? author))
    }.withoutRepetition
  }

  /// The address of the page: an `alternate` link, else what an RSS link or a permanent guid says.
  func link(base: String?) -> String? {
    let address = string(.origin) ?? linkAddress ?? permanentIdentifier
    return address.flatMap { FeedAddress.resolved($0, against: self.base ?? base) }
  }

  private var linkAddress: String? {
    for link in nodes(.link) {
      if let address = document.attribute("href", of: link) {
        let relation = document.attribute("rel", of: link) ?? "alternate"
        let type = document.attribute("type", of: link) ?? "text/html"
        if relation == "alternate", type.hasPrefix("text/") || type.contains("html") {
          return address.trimmed
        }
      } else {
        let text = document.text(of: link).trimmed
        if !text.isEmpty { return text }
      }
    }
    return document.attribute("about", of: node)
  }

  private var permanentIdentifier: String? {
    guard let guid = node(.identifier), document.attribute("isPermaLink", of: guid) != "false"
    else {
      return nil
    }
    let text = document.text(of: guid).trimmed
    return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
  }

  private func date(_ field: FeedField) -> PublicationDate? {
    for node in nodes(field) {
      if let date = PublicationDate(parsing: document.text(of: node), source: .feed) { return date }
    }
    return nil
  }

  private func ancestorAttribute(_ name: String) -> String? {
    var next: Int? = node
    while let element = next {
      if let value = document.attribute(name, of: element)
        ?? document.attribute("xml:" + name, of: element)
      {
        return value.trimmed
      }
      next = document.nodes[element].parent
    }
    return nil
  }

  /// Labels of categories, in order and each once.
  private var keywords: [String] {
    nodes(.category).map { category in
      let label =
        document.attribute("label", of: category) ?? document.attribute("term", of: category)
        ?? document.text(of: category)
      return label.trimmed
    }.filter { !$0.isEmpty }.withoutRepetition
  }

  /// The feed that an item was taken from: the title of Atom's `source`, the text of RSS's.
  private var originalPublisher: String? {
    guard let source = node(.source) else { return nil }
    let title = document.children(of: source).first { document.name(of: $0) == "title" }
    let text = document.text(of: title ?? source).trimmed
    return text.isEmpty ? nil : text
  }
}

extension FeedItem {
  /// The article; nil where there is neither headline nor text.
  func article(in channel: FeedChannel) throws(ReadingProblem) -> Article? {
    if isWithdrawal { return withdrawal(channel) }
    try PlainParagraphs.check(textBytes)
    let summary =
      nodes(.summary).lazy.map { FeedText.paragraphs(document, $0) }
      .first { !$0.isEmpty } ?? []
    let full =
      (nodes(.content) + nodes(.body)).map { FeedText.paragraphs(document, $0) }
      .max { Self.size($0) < Self.size($1) } ?? []
    let isFull = Self.size(full) >= Self.size(summary) && !full.isEmpty
    let text = FeedText.withoutAdvertising(isFull ? full : summary)
    var metadata = metadata(channel)
    guard metadata.title != nil || !text.isEmpty else { return nil }
    if isFull, let standfirst = summary.first, summary.count == 1, !text.contains(standfirst),
      text.first?.hasPrefix(String(standfirst.prefix(40))) != true
    {
      metadata.standfirst = standfirst
    }
    let isSummary = !isFull && FeedText.looksLikeSummary(text)
    return TextArticle.article(metadata, paragraphs: text, flags: isSummary ? .summaryOnly : [])
  }

  /// The bytes of all text in the item.
  private var textBytes: Int {
    (node..<document.nodes[node].end).reduce(0) { sum, index in
      sum + (document.nodes[index].isText ? document.nodes[index].range.count : 0)
    }
  }

  private static func size(_ paragraphs: [String]) -> Int {
    paragraphs.reduce(0) { $0 + $1.utf8.count }
  }

  private func metadata(_ channel: FeedChannel) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    let address = link(base: channel.base)
    metadata.url = address.map { address in
      let isPlain = !address.utf8.contains { $0 == 0x23 || $0 == 0x3F }
      return isPlain ? address : PageAddress.cleaned(address)
    }
    metadata.givenURL = address
    metadata.guid = string(.identifier)
    metadata.title = title
    metadata.updated = date(.updated)
    metadata.published = date(.published) ?? metadata.updated
    let people = authors
    metadata.authors = people.isEmpty ? channel.authors : people
    metadata.publisher = publisher ?? originalPublisher ?? channel.publisher ?? channel.title
    metadata.language = language ?? channel.language
    metadata.keywords = keywords
    metadata.section = string(.section)
    return metadata
  }

  /// RFC 6721: the entry of that identifier was taken back.
  private func withdrawal(_ channel: FeedChannel) -> Article? {
    guard let reference = document.attribute("ref", of: node) else { return nil }
    var metadata = ArticleMetadata()
    metadata.guid = reference
    metadata.isWithdrawn = true
    metadata.updated = document.attribute("when", of: node)
      .flatMap { PublicationDate(parsing: $0, source: .feed) }
    metadata.publisher = channel.publisher ?? channel.title
    return Article(metadata, text: "")
  }
}
