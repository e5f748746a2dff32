/// Chooses the title of a page among its `h1`, JSON-LD, Open Graph and `title`.
///
/// JSON-LD is trusted first. What readers see outweighs it where two places agree against it: an `h1` outside the
/// bread crumbs that Open Graph repeats, or, where JSON-LD only repeats `title`, the headline in the text.
struct PageTitles {
  private let headline: PageHeadline
  private let openGraph: String?
  private let titleElement: String?
  private let linked: LinkedArticle?
  private let sites: [String]

  /// From which share of common words on two titles are one.
  private static let sameTitle = 0.75

  /// Takes what a page calls itself in all places that say so.
  ///
  /// - Parameters:
  ///   - headline: the page's `h1`, or what stands in its place.
  ///   - openGraph: `og:title`.
  ///   - titleElement: the text of `title`.
  ///   - linked: what JSON-LD says.
  ///   - sites: the names of the site and its publisher, and the words of its host.
  init(
    headline: PageHeadline, openGraph: String?, titleElement: String?, linked: LinkedArticle?,
    sites: [String]
  ) {
    self.headline = headline
    self.openGraph = openGraph
    self.titleElement = titleElement
    self.linked = linked
    self.sites =
      sites + Self.siteName(headline, openGraph: openGraph, titleElement: titleElement)
  }

  /// The title; where nothing else tells one, `spare` or what remains when nothing is cut off.
  func best(spare: String?) -> String? {
    let shared = cleaned(openGraph, headline.text, titleElement)
    let searched = cleaned(titleElement, headline.text, openGraph)
    let shown = cleaned(headline.text, openGraph, titleElement)
    if let own { return choice(own, shown: shown, shared: shared, searched: searched) }
    let others = [shared, searched].compactMap { $0 }
    if let shown {
      // An `h1` that shares nothing with both other titles is the site's or a box's.
      let isOutvoted =
        others.count == 2 && Words.overlap(others[0], others[1]) >= 0.8
        && others.allSatisfy { Words.overlap($0, shown) < 0.5 }
      if !isOutvoted { return shown }
    }
    return others.first ?? cleaned(spare) ?? openGraph.map(Headlines.clean)
      ?? titleElement.map(Headlines.clean) ?? headline.text
  }

  /// The headline of JSON-LD; where Open Graph spells it alike, only the site's name is cut off.
  private var own: String? {
    guard let linked, linked.isArticle, let written = linked.headline else { return nil }
    if let openGraph,
      Headlines.key(Headlines.clean(openGraph)) == Headlines.key(Headlines.clean(written))
    {
      return cleaned(written)
    }
    return cleaned(written, headline.text, openGraph, titleElement)
  }

  private func choice(
    _ own: String, shown: String?, shared: String?, searched: String?
  ) -> String {
    let visible = headline.isCrumb ? nil : shown
    if let visible, let shared, !Self.areSame(own, visible), Self.areSame(visible, shared) {
      return visible
    }
    // Newsrooms write `title` for search engines; what they write for readers differs from it.
    guard let linked, linked.isNews, let shared, let searched, Self.areSame(own, searched),
      !Self.areSame(own, shared)
    else { return own }
    if let visible, !Self.areSame(own, visible) { return visible }
    return headline.isShown(shared) ? shared : visible ?? own
  }

  private static func areSame(_ left: String, _ right: String) -> Bool {
    Words.overlap(left, right) >= sameTitle
  }

  /// A title without the site's name; nil where nothing else is in it.
  private func cleaned(_ title: String?, _ others: String?...) -> String? {
    guard let title else { return nil }
    let cut = Headlines.withoutSite(title, sites: sites, others: others.compactMap { $0 })
    return cut.count < 3 || Headlines.isSite(cut, sites: sites) ? nil : cut
  }

  /// The site's name where it stands in the place of a headline: an `h1` that is a link and in no other title,
  /// or, of an `h1` and an `og:title` that make up `title` together, the shorter one.
  private static func siteName(
    _ headline: PageHeadline, openGraph: String?, titleElement: String?
  ) -> [String] {
    guard let shown = headline.text else { return [] }
    let others = [openGraph, titleElement].compactMap { $0 }.map(Headlines.clean)
    if headline.isLink, !others.isEmpty,
      others.allSatisfy({ Words.overlap($0, shown) < 0.5 })
    {
      return [shown]
    }
    guard let openGraph, let titleElement else { return [] }
    let first = Headlines.key(shown)
    let second = Headlines.key(Headlines.clean(openGraph))
    let both = Headlines.key(Headlines.clean(titleElement))
    guard first != second, !first.isEmpty, !second.isEmpty,
      both == first + second || both == second + first
    else { return [] }
    return [first.count < second.count ? shown : openGraph]
  }
}
