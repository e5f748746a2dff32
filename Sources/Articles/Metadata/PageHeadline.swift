/// The `h1` of a page that is most likely its headline, and how it stands there.
struct PageHeadline {
  /// Its text; nil where the page has no `h1`.
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

  /// Finds the first `h1` that is the page's: neither in a box of the site nor a link to somewhere else.
  init(_ page: Page, pruner: PagePruner) {
    self.page = page
    self.pruner = pruner
    let all = page.elements(.h1).prefix(Self.mostHeadlines).map {
      ($0, Headlines.clean(page.document.text(of: $0)))
    }
    .filter { !$0.1.isEmpty }
    let own = all.filter { page.linkDensity($0.0) < 0.5 }
    let headlines = own.isEmpty ? all : own
    let marked = headlines.first { pruner.roles[$0.0].contains(.headline) }
    let found = marked ?? headlines.first { !pruner.isRemoved[$0.0] } ?? headlines.first
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
          && Headlines.key(Headlines.clean(page.document.text(of: node))).contains(key)
      }
    }
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
