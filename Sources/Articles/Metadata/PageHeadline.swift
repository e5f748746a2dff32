/// The `h1` of a page that is most likely its headline, or what stands in its place, and how it stands there.
struct PageHeadline {
  /// Its text; nil where the page shows none of its titles.
  let text: String?
  /// Whether it stands in a bread crumb: newsrooms repeat there what they write for search engines.
  let isCrumb: Bool
  /// Whether it is a link, as names of sites are in the heads of their pages.
  let isLink: Bool
  private let page: Page
  private let pruner: PagePruner

  /// Pages have one `h1`, or one an item of a list; what comes after so many is no headline.
  private static let mostHeadlines = 100
  /// Characters; what is longer is no heading.
  private static let longest = 1000
  /// Words; what has fewer may be the name of a site.
  private static let shortest = 4

  /// Finds the first `h1` that is the page's: neither in a box of the site nor a link to somewhere else.
  ///
  /// A page without one shows its headline in the longest element that says a part of one of its `titles`.
  init(_ page: Page, pruner: PagePruner, titles: [String]) {
    self.page = page
    self.pruner = pruner
    let all = page.elements(.h1).prefix(Self.mostHeadlines).map {
      ($0, Self.text(of: $0, page))
    }
    .filter { !$0.1.isEmpty }
    let own = all.filter { page.linkDensity($0.0) < 0.5 }
    let headlines = own.isEmpty ? all : own
    let marked = headlines.first { pruner.roles[$0.0].contains(.headline) }
    let found =
      marked ?? headlines.first { !pruner.isRemoved[$0.0] } ?? headlines.first
      ?? Self.part(of: titles, page, pruner)
    text = found?.1
    isCrumb = found.map { Self.standsInCrumb($0.0, page, pruner) } ?? false
    isLink = found.map { page.linkDensity($0.0) >= 0.5 || Self.isInLink($0.0, page) } ?? false
  }

  /// Whether a heading that readers see holds a title, perhaps with a few words above it.
  func isShown(_ title: String) -> Bool {
    let key = Headlines.key(title)
    guard !key.isEmpty else { return false }
    let tags: [HTMLTag] = [.h1, .h2, .h3]
    return tags.contains { tag in
      page.elements(tag).prefix(Self.mostHeadlines).contains { node in
        page.lengths[node] < Self.longest && page.linkDensity(node) < 0.5
          && !Self.standsInCrumb(node, page, pruner)
          && Headlines.key(Self.text(of: node, page)).contains(key)
      }
    }
  }

  private static func part(
    of titles: [String], _ page: Page, _ pruner: PagePruner
  ) -> (Int, String)? {
    let parts = titles.map(Headlines.clean).flatMap(Headlines.parts)
      .filter { $0.split(separator: " ").count >= shortest }
    let keys = Set(parts.map(Headlines.key))
    let lengths = Set(parts.map { Int32($0.unicodeScalars.filter { $0.value > 0x20 }.count) })
    var best: (Int, String)?
    for node in page.tags.indices where lengths.contains(page.lengths[node]) {
      guard page.tags[node] != .text, !pruner.isRemoved[node], page.linkDensity(node) < 0.5
      else { continue }
      let text = Self.text(of: node, page)
      if keys.contains(Headlines.key(text)), best.map({ text.count > $0.1.count }) ?? true {
        best = (node, text)
      }
    }
    return best
  }

  private static func text(of node: Int, _ page: Page) -> String {
    Headlines.clean(page.lines(of: node).joined(separator: " "))
  }

  private static func standsInCrumb(_ node: Int, _ page: Page, _ pruner: PagePruner) -> Bool {
    var next: Int? = node
    while let element = next {
      switch page.tags[element] {
      case .li, .nav: return true
      case .article, .main, .body: return false
      default: break
      }
      if pruner.isRemoved[element], pruner.roles[element].contains(.navigation) { return true }
      next = page.parent(element)
    }
    return false
  }

  private static func isInLink(_ node: Int, _ page: Page) -> Bool {
    var next = page.parent(node)
    while let element = next {
      if page.isLink(element) { return true }
      next = page.parent(element)
    }
    return false
  }
}
