/// Finds the element that holds the text of the article.
///
/// The text of a page's paragraphs is its *mass*. Elements that call themselves the body are believed when
/// they hold enough of it; else the search goes down from the root for as long as one child holds nearly all.
struct BodyFinder {
  private let page: Page
  private let pruner: PagePruner
  /// Characters of running text in the paragraphs inside each node.
  private(set) var mass: [Int32]

  /// The share of the mass that a body has to hold.
  private static let bodyShare = 0.5
  /// The share that one child has to hold for the search to go down.
  private static let childShare = 0.8

  /// How much more than its parts the element around them may hold.
  private static let spread = 1.6

  init(_ page: Page, pruner: PagePruner) {
    self.page = page
    self.pruner = pruner
    mass = Self.masses(page, pruner: pruner)
  }

  /// The elements that hold the text, in document order; empty for a page without any.
  func regions() -> [Int] {
    guard page.nodeCount > 0, mass[0] > 0 else { return [] }
    var root = 0
    let articles = page.elements(.article).filter { !pruner.isRemoved[$0] }
    if let article = articles.max(by: { mass[$0] < mass[$1] }),
      Double(mass[article]) >= Self.bodyShare * Double(mass[0])
    {
      root = article
    }
    let descended = descend(from: root)
    let bodies = outermost(in: root) { pruner.roles[$0].contains(.body) && mass[$0] > 0 }
    let whole = bodies.reduce(0) { $0 + mass[$1] }
    guard let first = bodies.first, let last = bodies.last,
      Double(whole) >= Self.bodyShare * Double(mass[descended])
    else { return [descended] }
    guard bodies.count > 1 else { return bodies }
    // Headings and tables may stand between the parts of a body.
    var ancestor = first
    while page.end(ancestor) <= last, let parent = page.parent(ancestor) { ancestor = parent }
    return Double(mass[ancestor]) <= Self.spread * Double(whole) ? [ancestor] : bodies
  }

  private func descend(from root: Int) -> Int {
    var node = root
    while true {
      var best: Int?
      var child = node + 1
      while child < page.end(node) {
        if page.tags[child] != .text, Double(mass[child]) >= Self.childShare * Double(mass[node]) {
          best = child
        }
        child = page.end(child)
      }
      guard let best, mass[best] > 0, page.tags[best] != .p else { return node }
      node = best
    }
  }

  /// The elements in a subtree that pass a test and lie in no other such element.
  private func outermost(in root: Int, where test: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var node = root
    while node < page.end(root) {
      if pruner.isRemoved[node] {
        node = page.end(node)
      } else if page.tags[node] != .text, test(node) {
        found.append(node)
        node = page.end(node)
      } else {
        node += 1
      }
    }
    return found
  }

  private static func masses(_ page: Page, pruner: PagePruner) -> [Int32] {
    let count = page.nodeCount
    var own = [Int32](repeating: 0, count: count)
    var ownLinks = own
    var block = own
    var isInLink = [Bool](repeating: false, count: count)
    for node in 0..<count where !pruner.isRemoved[node] {
      let parent = page.parent(node) ?? 0
      isInLink[node] = isInLink[parent] || page.isLink(node)
      block[node] = page.tags[node].isBlock || page.tags[node] == .td ? Int32(node) : block[parent]
      guard page.tags[node] == .text else { continue }
      own[Int(block[node])] += page.lengths[node]
      if isInLink[node] { ownLinks[Int(block[node])] += page.lengths[node] }
    }
    var mass = [Int32](repeating: 0, count: count)
    for node in (0..<count).reversed() {
      if own[node] > 0 {
        mass[node] += Self.mass(own[node], links: ownLinks[node], page.tags[node])
      }
      if let parent = page.parent(node) { mass[parent] += mass[node] }
    }
    return mass
  }

  private static func mass(_ length: Int32, links: Int32, _ tag: HTMLTag) -> Int32 {
    guard !tag.isHeading, length >= 40, links * 2 < length else { return 0 }
    return length - links
  }
}
