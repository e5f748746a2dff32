/// Decides which elements of a page hold no text of an article, by their tags and attributes alone.
struct PagePruner {
  /// Whether a node is left out, with all inside it.
  private(set) var isRemoved: [Bool]
  /// What the attributes of each element say.
  private(set) var roles: [ElementRoles]
  private let page: Page
  /// Characters of the page outside links.
  private let total: Int32
  private let firstHeadline: Int?
  private var seen: [ArraySlice<UInt8>: ElementRoles] = [:]

  /// The share of a page's text that no box beside the article has.
  private static let largestShare = 0.4

  init(_ page: Page) {
    self.page = page
    isRemoved = [Bool](repeating: false, count: page.nodeCount)
    roles = [ElementRoles](repeating: [], count: page.nodeCount)
    total = page.nodeCount == 0 ? 0 : page.lengths[0] - page.linkLengths[0]
    firstHeadline = page.tags.firstIndex(of: .h1)
    var node = 0
    while node < page.nodeCount {
      if page.tags[node] != .text, shouldRemove(node) {
        for inner in node..<page.end(node) { isRemoved[inner] = true }
        node = page.end(node)
      } else {
        node += 1
      }
    }
  }

  private mutating func shouldRemove(_ node: Int) -> Bool {
    let tag = page.tags[node]
    if tag == .head || tag == .title { return true }
    guard tag != .html, tag != .body else { return false }
    roles[node] = attributeRoles(node)
    if tag == .main { return false }
    return isBoilerplate(node) && !isTooLarge(node)
  }

  private func isBoilerplate(_ node: Int) -> Bool {
    switch page.tags[node] {
    case .aside, .footer, .header, .figcaption: return true
    case .figure: return page.lengths[node] < 250 && !holdsText(node)
    case let tag where tag.isNeverText: return true
    default: break
    }
    let roles = roles[node]
    if !roles.isDisjoint(with: Self.certain) { return true }
    // Lists of links are what these names mean; text that only bears the name is kept.
    return !roles.isDisjoint(with: Self.listed)
      && (page.linkDensity(node) > 0.25 || page.lengths[node] < 200)
  }

  /// Whether a figure is a table, a quotation or code and no picture.
  private func holdsText(_ node: Int) -> Bool {
    (node..<page.end(node)).contains { inner in
      switch page.tags[inner] {
      case .table, .blockquote, .pre, .ul, .ol, .h2, .h3: true
      default: false
      }
    }
  }

  private static let listed: ElementRoles = [.navigation, .related, .tags]
  private static let certain = ElementRoles.boilerplate.union(.frame).subtracting(listed)

  /// Whether so much of the page lies in an element that its name must mean something else.
  private func isTooLarge(_ node: Int) -> Bool {
    let tag = page.tags[node]
    if let firstHeadline, node <= firstHeadline, firstHeadline < page.end(node),
      tag != .header, tag != .dialog
    {
      return page.lengths[node] > total / 10
    }
    if roles[node].contains(.comments) { return false }
    let length = Double(page.lengths[node] - page.linkLengths[node])
    return length > Self.largestShare * Double(total)
  }

  private mutating func attributeRoles(_ node: Int) -> ElementRoles {
    var roles: ElementRoles = []
    for name in [Page.AttributeName.class, .id, .dataComponent, .dataTestID] {
      guard let value = page.attribute(name, of: node), !value.isEmpty else { continue }
      if let known = seen[value] {
        roles.formUnion(known)
      } else {
        let found = ClassWords.roles(of: value)
        seen[value] = found
        roles.formUnion(found)
      }
    }
    if let value = page.attribute(.itemprop, of: node) {
      roles.formUnion(Self.roles(itemprop: value))
    }
    if let value = page.attribute(.role, of: node) { roles.formUnion(Self.roles(role: value)) }
    if isHidden(node) { roles.insert(.hidden) }
    return roles
  }

  private func isHidden(_ node: Int) -> Bool {
    if page.attribute(.hidden, of: node) != nil {
      // React streams the parts of a page into hidden elements "S:1", "S:2" … and shows them by a script.
      return !(page.attribute(.id, of: node)?.starts(with: "S:".utf8) ?? false)
    }
    if let value = page.attribute(.ariaHidden, of: node), value.elementsEqual("true".utf8) {
      return true
    }
    guard let style = page.attribute(.style, of: node) else { return false }
    let compact = style.filter { $0 != 0x20 }.map { $0 | 0x20 }
    return compact.contains(Array("display:none".utf8))
      || compact.contains(Array("visibility:hidden".utf8))
  }

  private static func roles(itemprop: ArraySlice<UInt8>) -> ElementRoles {
    switch String(decoding: itemprop, as: UTF8.self) {
    case "articleBody", "text": .body
    case "headline": .headline
    case "caption", "copyrightHolder": .caption
    case "author", "datePublished", "dateModified", "publisher": .byline
    case "comment": .comments
    default: []
    }
  }

  private static func roles(role: ArraySlice<UInt8>) -> ElementRoles {
    switch String(decoding: role, as: UTF8.self) {
    case "navigation", "menu", "menubar", "tablist", "toolbar": .navigation
    case "complementary", "banner", "contentinfo": .frame
    case "dialog", "alertdialog", "search", "status", "alert": .consent
    default: []
    }
  }
}
