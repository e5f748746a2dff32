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
    let headline = Self.headline(page, pruner: pruner)
    let titles = [headline, meta.first("og:title"), meta.title].compactMap { $0 }
      .map(Headlines.clean)
    linked = LinkedArticle(in: data, address: address, titles: titles)
    metadata.givenURL = hints.url
    metadata.url = (address ?? linked?.address).map(PageAddress.cleaned)
    metadata.publisher = publisher(address)
    metadata.title = title(headline: headline, address: address)
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
      meta.first("og:site_name"), linked?.publisher,
      meta.first("application-name", "publisher", "dc.publisher"),
      address.flatMap { PageAddress.host($0) },
    ]
    return names.lazy.compactMap { $0 }.map(Headlines.clean)
      .first { !$0.isEmpty && !$0.contains("://") }
  }

  /// The first `h1` that is the page's: neither in a box of the site nor a link to somewhere else.
  private static func headline(_ page: Page, pruner: PagePruner) -> String? {
    let all = page.elements(.h1).prefix(mostHeadlines).map {
      ($0, Headlines.clean(page.document.text(of: $0)))
    }
    .filter { !$0.1.isEmpty }
    let own = all.filter { page.linkDensity($0.0) < 0.5 }
    let headlines = own.isEmpty ? all : own
    let marked = headlines.first { pruner.roles[$0.0].contains(.headline) }
    return (marked ?? headlines.first { !pruner.isRemoved[$0.0] } ?? headlines.first)?.1
  }

  /// Pages have one `h1`, or one an item of a list; what comes after so many is no headline.
  private static let mostHeadlines = 100

  private func title(headline: String?, address: String?) -> String? {
    let sites =
      [
        metadata.publisher, linked?.publisher, meta.first("application-name"),
        address.flatMap { PageAddress.host($0) },
      ].compactMap { $0 }
      + (address.flatMap { PageAddress.host($0) }?.split(separator: ".").map(String.init) ?? [])
    func cleaned(_ title: String?, _ others: String?...) -> String? {
      guard let title else { return nil }
      let cut = Headlines.withoutSite(title, sites: sites, others: others.compactMap { $0 })
      return cut.count < 3 || Headlines.isSite(cut, sites: sites) ? nil : cut
    }
    let openGraph = meta.first("og:title")
    let shared = cleaned(openGraph, headline, meta.title)
    let searched = cleaned(meta.title, headline, openGraph)
    let shown = cleaned(headline, openGraph, meta.title)
    if let linked, linked.isArticle,
      let own = cleaned(linked.headline, headline, openGraph, meta.title)
    {
      // Newsrooms write `title` for search engines; what they write for readers differs from it.
      if linked.isNews, let shared, let searched, Words.overlap(own, searched) >= Self.sameTitle,
        Words.overlap(own, shared) < Self.sameTitle
      {
        return shown.flatMap { Words.overlap(own, $0) < Self.sameTitle ? $0 : nil } ?? shared
      }
      return own
    }
    let others = [shared, searched].compactMap { $0 }
    if let shown {
      // An `h1` that shares nothing with both other titles is the site's or a box's.
      let isOutvoted =
        others.count == 2 && Words.overlap(others[0], others[1]) >= 0.8
        && others.allSatisfy { Words.overlap($0, shown) < 0.5 }
      if !isOutvoted { return shown }
    }
    return others.first ?? cleaned(meta.first("twitter:title", "parsely-title", "dc.title"))
      ?? openGraph.map(Headlines.clean) ?? meta.title.map(Headlines.clean) ?? headline
  }

  /// From which share of common words on two titles are one.
  private static let sameTitle = 0.75

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
      itemAuthors(),
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

  /// The names inside `itemprop=author`.
  private func itemAuthors() -> [String] {
    page.document.nodes.indices.filter { node in
      page.tags[node] != .text && page.lengths[node] < Self.longestAuthor
        && page.attribute(.itemprop, of: node).map { $0.elementsEqual("author".utf8) } ?? false
    }.map { node in
      let name = (node..<page.end(node)).first { inner in
        page.attribute(.itemprop, of: inner).map { $0.elementsEqual("name".utf8) } ?? false
      }
      guard let name else { return page.document.text(of: node) }
      return page.document.attribute("content", of: name) ?? page.document.text(of: name)
    }
  }

  /// What is longer is the box about an author, or everything.
  private static let longestAuthor = 4000

  /// Links to authors' pages, and short elements whose class says byline or author.
  private func visibleBylines(_ pruner: PagePruner) -> [String] {
    let links = page.elements(.a).filter { page.document.attribute("rel", of: $0) == "author" }
    if let link = links.first { return [page.document.text(of: link)] }
    for word in ["byline", "author"] {
      let pattern = Array(word.utf8)
      for node in page.tags.indices where page.tags[node] != .text {
        guard (4..<80).contains(page.lengths[node]), let value = page.attribute(.class, of: node),
          Self.contains(value, pattern)
        else { continue }
        let text = Headlines.clean(page.document.text(of: node))
        if !Bylines([text], publisher: metadata.publisher).authors.isEmpty { return [text] }
      }
    }
    return []
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
