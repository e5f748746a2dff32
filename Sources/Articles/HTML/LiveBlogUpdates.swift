/// The updates of a live blog as the markup of a page shows them: elements beside each other, each with a time of
/// its own and text.
struct LiveBlogUpdates {
  /// An update.
  struct Update {
    /// Its element, and one after the last node in it.
    let nodes: Range<Int>
    /// When it was published.
    let published: PublicationDate?
    /// What its time reads, which is no text.
    let time: String
  }

  /// The updates in the order of the page; none for a page without.
  let updates: [Update]
  /// Whether names of elements say that the page is a live blog.
  let isNamed: Bool

  /// Fewer are no live blog.
  private static let fewest = 3
  /// Characters, blanks not counted, of an update that says something.
  private static let shortest: Int32 = 60
  /// Longer live blogs are read as running text from there on.
  private static let mostTimes = 2000
  /// What classes, ids and types of live blogs hold, marks left out.
  private static let names = [
    "liveblog", "liveticker", "newsticker", "liveupdate", "livecoverage", "livereport", "livestory",
    "livefeed",
  ]

  init(_ page: Page, pruner: PagePruner, regions: [Int]) {
    // Elements with a time in them, by the element that holds them; the first time in each is its own.
    var groups: [Int: [Int: Int]] = [:]
    for region in regions {
      let times = (region..<page.end(region)).lazy.filter { page.tags[$0] == .time }
      for time in times.prefix(Self.mostTimes) {
        var node = time
        while node > region, let parent = page.parent(node) {
          if page.lengths[node] >= Self.shortest, !pruner.isRemoved[node],
            groups[parent]?[node] == nil
          {
            groups[parent, default: [:]][node] = time
          }
          node = parent
        }
      }
    }
    let best = groups.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    guard let best, best.value.count >= Self.fewest else {
      updates = []
      isNamed = false
      return
    }
    updates = best.value.sorted { $0.key < $1.key }.map { node, time in
      let text = Headlines.clean(page.document.text(of: time))
      let written = page.document.attribute("datetime", of: time) ?? text
      return Update(
        nodes: node..<page.end(node),
        published: PublicationDate(parsing: written, source: .timeElement), time: text)
    }
    isNamed = updates.first.map { Self.isNamed(page, from: $0.nodes.lowerBound) } ?? false
  }

  /// The blocks of the text with the updates that they lie in; times alone are left out.
  func blocks(_ blocks: [Block]) -> [(block: Block, update: Update?)] {
    blocks.compactMap { block in
      let update = updates.last { $0.nodes.contains(block.node) }
      return update?.time == block.text ? nil : (block, update)
    }
  }

  /// Whether an element or one around it calls itself a live blog.
  private static func isNamed(_ page: Page, from node: Int) -> Bool {
    var next: Int? = node
    while let element = next {
      for attribute in ["class", "id", "itemtype", "data-component", "data-testid"] {
        guard let value = page.document.attribute(attribute, of: element) else { continue }
        let letters = value.lowercased().filter(\.isLetter)
        if names.contains(where: { letters.contains($0) }) { return true }
      }
      next = page.parent(element)
    }
    return false
  }
}
