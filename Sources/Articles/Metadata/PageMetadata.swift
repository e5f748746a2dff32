/// Puts together what a page says about its article, each field from the source that is trusted most.
struct PageMetadata {
  private(set) var metadata = ArticleMetadata()
  /// What JSON-LD says about the article.
  let linked: LinkedArticle?
  private let page: Page
  private let meta: MetaElements

  /// Reads a page's metadata; `hints` give the address that it was fetched from.
  init(_ page: Page, pruner: PagePruner, hints: SourceHints) {
    self.page = page
    meta = MetaElements(page)
    let data = LinkedData(scripts: page.document.scripts)
    let base = meta.base ?? hints.url
    let address =
      [meta.canonical, meta.first("og:url"), hints.url].lazy.compactMap { $0 }
      .compactMap { FeedAddress.resolved($0, against: base) }.first
    let others = [meta.first("og:title"), meta.title].compactMap { $0 }
    let headline = PageHeadline(page, pruner: pruner, titles: others)
    let titles = ([headline.text].compactMap { $0 } + others).map(Headlines.clean)
    linked = LinkedArticle(in: data, address: address, titles: titles)
    metadata.givenURL = hints.url
    metadata.url = (address ?? linked?.address).map(PageAddress.cleaned)
    metadata.publisher = publisher(address)
    metadata.title = title(headline, address: address)
    metadata.standfirst = standfirst()
    let dates = PageDates(page, meta: meta, linked: linked, address: address)
    metadata.published = dates.published
    metadata.updated = dates.updated
    let bylines = bylines(pruner)
    metadata.authors = bylines.authors
    metadata.agencies = bylines.agencies
    metadata.section = section()
    metadata.keywords = keywords()
    metadata.language =
      meta.language ?? linked?.language ?? meta.first("content-language", "og:locale")
  }

  /// What the page says about its length and price.
  var isPaid: Bool {
    if linked?.isFree == false { return true }
    let tier = meta.first("article:content_tier")?.lowercased()
    if tier == "metered" || tier == "locked" || tier == "premium" { return true }
    return meta.property("isAccessibleForFree")?.lowercased() == "false"
  }

  private func publisher(_ address: String?) -> String? {
    let names = [
      meta.first("og:site_name"), linked?.publisher ?? itemNames("publisher").first,
      meta.first("application-name", "publisher", "dc.publisher"),
      address.flatMap { PageAddress.host($0) },
    ]
    return names.lazy.compactMap { $0 }.map(Headlines.clean)
      .first { !$0.isEmpty && !$0.contains("://") && !isTitle($0) }
  }

  private func title(_ headline: PageHeadline, address: String?) -> String? {
    let host = address.flatMap { PageAddress.host($0) }
    let names = [metadata.publisher, linked?.publisher, meta.first("application-name"), host]
    let sites =
      names.compactMap { $0 }.filter { !isTitle($0) }
      + (host?.split(separator: ".").map(String.init) ?? [])
    let titles = PageTitles(
      headline: headline, openGraph: meta.first("og:title"), titleElement: meta.title,
      linked: linked, sites: sites)
    return titles.best(spare: meta.first("twitter:title", "parsely-title", "dc.title"))
  }

  /// Whether what should name the site repeats one of the page's titles.
  private func isTitle(_ name: String) -> Bool {
    guard !Headlines.isShort(name) else { return false }
    let key = Headlines.key(name)
    return [meta.first("og:title"), meta.title].contains { title in
      title.map { Headlines.key(Headlines.clean($0)) == key } ?? false
    }
  }

  private func standfirst() -> String? {
    let text =
      linked?.standfirst ?? meta.first("og:description", "description", "twitter:description")
    return text.map(Headlines.clean).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func section() -> String? {
    let names = [
      linked?.sections.first,
      meta.first("article:section", "parsely-section", "cxenseparse:section", "section"),
      meta.property("articleSection"),
    ]
    return names.lazy.compactMap { $0 }.map(Headlines.clean).first { !$0.isEmpty }
  }

  private func keywords() -> [String] {
    var keywords = linked?.keywords ?? []
    if keywords.isEmpty { keywords = meta.all("article:tag") }
    if keywords.isEmpty {
      keywords = meta.all("news_keywords", "keywords", "parsely-tags", "sailthru.tags")
        .flatMap { $0.split(separator: ",").map { String($0) } }
    }
    var seen: Set<String> = []
    return keywords.map(Headlines.clean).filter {
      !$0.isEmpty && seen.insert($0.lowercased()).inserted
    }
  }

  /// The first source that names a person.
  private func bylines(_ pruner: PagePruner) -> Bylines {
    let fields: [[String]] = [
      linked?.authors ?? [],
      meta.all("parsely-author", "sailthru.author", "cxenseparse:author"),
      meta.all(
        "article:author", "author", "dc.creator", "dcterms.creator", "citation_author", "og:author"),
      itemNames("author"),
      visibleBylines(pruner),
    ]
    var first: Bylines?
    for field in fields where !field.isEmpty {
      let bylines = Bylines(field, publisher: metadata.publisher)
      if !bylines.authors.isEmpty { return bylines }
      if first == nil, !bylines.agencies.isEmpty { first = bylines }
    }
    return first ?? Bylines([], publisher: nil)
  }

  /// The names inside an `itemprop` such as `author`.
  private func itemNames(_ property: String) -> [String] {
    page.document.nodes.indices.filter { node in
      page.tags[node] != .text && page.lengths[node] < Self.longestAuthor
        && page.attribute(.itemprop, of: node).map { $0.elementsEqual(property.utf8) } ?? false
    }.map { node in
      let name = (node..<page.end(node)).first { inner in
        page.attribute(.itemprop, of: inner).map { $0.elementsEqual("name".utf8) } ?? false
      }
      guard let name else { return byline(node) }
      return page.document.attribute("content", of: name) ?? byline(name)
    }
  }

  /// What is longer is the box about an author, or everything.
  private static let longestAuthor = 4000

  /// Links to authors' pages, and short elements whose class says byline or author.
  private func visibleBylines(_ pruner: PagePruner) -> [String] {
    let links = page.elements(.a).filter { page.document.attribute("rel", of: $0) == "author" }
    if let first = links.first {
      return links.filter { page.parent($0) == page.parent(first) }.map { byline($0) }
    }
    for word in ["byline", "author"] {
      let pattern = Array(word.utf8)
      for node in page.tags.indices where page.tags[node] != .text {
        guard (4..<80).contains(page.lengths[node]), let value = page.attribute(.class, of: node),
          Self.contains(value, pattern)
        else { continue }
        let text = byline(node)
        if !Bylines([text], publisher: metadata.publisher).authors.isEmpty { return [text] }
      }
    }
    return []
  }

  /// The lines of an element as one field, in which a job or a place stands apart from the name above it.
  private func byline(_ node: Int) -> String {
    page.lines(of: node).map(Headlines.clean).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether bytes contain a word of lower-case ASCII letters, in any case.
  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (bytes.startIndex...bytes.endIndex - word.count).contains { start in
      bytes[start] | 0x20 == word[0]
        && zip(bytes[start...], word).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
