/// A parsed page with what every later step asks of its elements.
struct Page: Sendable {
  let document: MarkupDocument
  /// The tag of each node.
  let tags: [HTMLTag]
  /// Characters of text inside each node, blanks not counted.
  private(set) var lengths: [Int32]
  /// Those of them that lie in links.
  private(set) var linkLengths: [Int32]
  /// The attributes that matter, as indices of `document.names`; -1 for those that the page lacks.
  private let attributeNames: [Int]

  /// The attributes that are asked for by number and not by name.
  enum AttributeName: Int, CaseIterable {
    case `class`, id, role, itemprop, style, hidden, ariaHidden, dataComponent, dataTestID, href

    var name: String {
      switch self {
      case .class: "class"
      case .id: "id"
      case .role: "role"
      case .itemprop: "itemprop"
      case .style: "style"
      case .hidden: "hidden"
      case .ariaHidden: "aria-hidden"
      case .dataComponent: "data-component"
      case .dataTestID: "data-testid"
      case .href: "href"
      }
    }
  }

  /// Parses a page.
  init(html: [UInt8]) throws(MarkupError) {
    self.init(try MarkupDocument(html: html))
  }

  init(_ document: MarkupDocument) {
    self.document = document
    let byName = document.names.map { HTMLTag.byName[$0] ?? .other }
    tags = document.nodes.map { node in node.name.map { byName[$0] } ?? .text }
    attributeNames = AttributeName.allCases.map { attribute in
      document.names.firstIndex(of: attribute.name) ?? -1
    }
    let count = document.nodes.count
    lengths = [Int32](repeating: 0, count: count)
    linkLengths = lengths
    measure()
  }

  var nodeCount: Int { tags.count }

  func end(_ node: Int) -> Int { document.nodes[node].end }
  func parent(_ node: Int) -> Int? { document.nodes[node].parent }

  /// The value of an attribute as bytes; nil where the element lacks it.
  func attribute(_ attribute: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    let wanted = attributeNames[attribute.rawValue]
    guard wanted >= 0, tags[node] != .text else { return nil }
    for index in document.nodes[node].range where document.attributes[index].name == wanted {
      return document.text[document.attributes[index].range]
    }
    return nil
  }

  /// What has more lines is no headline and no byline, and only its beginning counts.
  private static let mostLines = 1000

  /// The text of an element, a line for every block in it and behind every `br`; many are empty.
  func lines(of node: Int) -> [String] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var blockEnds: [Int] = []
    for inner in node..<end(node) {
      guard lines.count < Self.mostLines else { break }
      let tag = tags[inner]
      while let last = blockEnds.last, last <= inner {
        blockEnds.removeLast()
        lines.append(line)
        line = []
      }
      if tag == .text {
        line += document.text[document.nodes[inner].range]
      } else if inner > node, tag == .br || tag.isBlock {
        lines.append(line)
        line = []
        if tag.isBlock { blockEnds.append(end(inner)) }
      }
    }
    return (lines + [line]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The elements of a tag, in order.
  func elements(_ tag: HTMLTag) -> [Int] {
    tags.indices.filter { tags[$0] == tag }
  }

  /// The share of an element's text that lies in links.
  func linkDensity(_ node: Int) -> Double {
    lengths[node] == 0 ? 0 : Double(linkLengths[node]) / Double(lengths[node])
  }

  /// Whether an `a` leads to another page; headings often hold links to themselves.
  func isLink(_ node: Int) -> Bool {
    guard tags[node] == .a else { return false }
    return attribute(.href, of: node)?.first.map { $0 != UInt8(ascii: "#") } ?? false
  }

  /// Adds up the texts from the leaves to the root.
  private mutating func measure() {
    for node in tags.indices.reversed() {
      if tags[node] == .text {
        lengths[node] = Self.length(document.text[document.nodes[node].range])
      } else if tags[node] == .a {
        if isLink(node) { linkLengths[node] = lengths[node] }
      } else if tags[node] == .head {
        continue
      }
      guard let parent = document.nodes[node].parent else { continue }
      lengths[parent] += lengths[node]
      linkLengths[parent] += linkLengths[node]
    }
  }

  private static func length(_ bytes: ArraySlice<UInt8>) -> Int32 {
    var length: Int32 = 0
    for byte in bytes where byte > 0x20 && byte & 0xC0 != 0x80 { length += 1 }
    return length
  }
}
