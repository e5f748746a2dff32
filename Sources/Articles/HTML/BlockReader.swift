/// Cuts a part of a page into blocks of text.
struct BlockReader {
  private let page: Page
  private let isRemoved: [Bool]
  private var blocks: [Block] = []
  private var writer = TextWriter()
  /// Open elements that end paragraphs, with the kind of text in them.
  private var open: [(node: Int, kind: Block.Kind)] = []
  private var linkEnd = 0

  init(_ page: Page, isRemoved: [Bool]) {
    self.page = page
    self.isRemoved = isRemoved
  }

  /// The blocks of some subtrees, in document order.
  mutating func read(_ regions: [Int]) -> [Block] {
    for region in regions { read(region) }
    return blocks
  }

  private mutating func read(_ region: Int) {
    var node = region
    while node < page.end(region) {
      close(before: node)
      if isRemoved[node] && node != region {
        node = page.end(node)
        continue
      }
      let tag = page.tags[node]
      switch tag {
      case .text:
        writer.add(
          page.document.text[page.document.nodes[node].range], isLink: node < linkEnd,
          keepsLines: open.last?.kind == .preformatted)
      case .br: writer.addLineBreak()
      case .td, .th: writer.addCellBreak()
      case .a: if page.isLink(node) { linkEnd = max(linkEnd, page.end(node)) }
      default:
        if tag.isBlock {
          flush()
          open.append((node, kind(of: tag)))
        }
      }
      node += 1
    }
    close(before: page.end(region))
    flush()
    open.removeAll()
  }

  private mutating func close(before node: Int) {
    while let last = open.last, page.end(last.node) <= node {
      flush()
      open.removeLast()
    }
  }

  private mutating func flush() {
    let node = open.last?.node ?? 0
    let kind = open.last?.kind ?? .paragraph
    for paragraph in writer.take(isPreformatted: kind == .preformatted) {
      blocks.append(
        Block(
          kind: kind, text: paragraph.text, node: node, length: paragraph.length,
          linkLength: paragraph.linkLength))
    }
  }

  private func kind(of tag: HTMLTag) -> Block.Kind {
    switch tag {
    case .h1: return .heading(1)
    case .h2: return .heading(2)
    case .h3: return .heading(3)
    case .h4: return .heading(4)
    case .h5: return .heading(5)
    case .h6: return .heading(6)
    case .pre: return .preformatted
    case .tr: return .row
    case .li, .dt, .dd: return .item
    case .blockquote: return .quotation
    case .p, .div:
      // A paragraph inside an item or a quotation belongs to it.
      switch open.last?.kind {
      case .item: return .item
      case .quotation: return .quotation
      default: return .paragraph
      }
    default: return .paragraph
    }
  }
}
