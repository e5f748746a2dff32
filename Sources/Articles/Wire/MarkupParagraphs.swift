/// Turns a subtree of markup that is nothing but text into paragraphs: no boilerplate is looked for.
///
/// The text of feeds, of wire formats and of the bodies in JSON-LD. One pass over the nodes, without recursion; an
/// item of a list and a row of a table is a paragraph. Pages have `BlockReader`, which knows kinds of blocks.
struct MarkupParagraphs {
  /// What an element does to the text around it.
  private enum Role {
    case inline, block, lineBreak, cell, link, skipped
  }

  /// The paragraphs, in order.
  private(set) var paragraphs: [String] = []
  /// What captions hold.
  private(set) var captions: [String] = []

  private let document: MarkupDocument
  /// The roles of names that occurred, by their number; a feed has many more names than one of its items.
  private var roles: [Int: Role] = [:]
  private var writer = TextWriter()

  /// Reads a node and all that lies in it.
  init(_ document: MarkupDocument, node: Int = 0) {
    self.document = document
    if !document.nodes.isEmpty { read(node) }
  }

  /// The text of a node on one line.
  static func line(_ document: MarkupDocument, node: Int = 0) -> String {
    MarkupParagraphs(document, node: node).paragraphs.joined(separator: " ")
  }

  private mutating func read(_ root: Int) {
    let end = document.nodes[root].end
    /// Elements that are open: what to do at their ends.
    var open: [(end: Int, role: Role)] = []
    var linkEnd = root
    var index = document.nodes[root].isText ? root : root + 1
    while index < end {
      while let last = open.last, last.end <= index { leave(open.removeLast().role) }
      let node = document.nodes[index]
      guard let name = node.name else {
        writer.add(document.text[node.range], isLink: index < linkEnd, keepsLines: false)
        index += 1
        continue
      }
      let role = role(name)
      switch role {
      case .skipped:
        addCaption(index)
        index = node.end
        continue
      case .lineBreak: writer.addLineBreak()
      case .block: endParagraph()
      case .link: linkEnd = max(linkEnd, node.end)
      case .cell, .inline: break
      }
      open.append((node.end, role))
      index += 1
    }
    endParagraph()
  }

  private mutating func role(_ name: Int) -> Role {
    if let known = roles[name] { return known }
    let role = Self.roles[Self.localName(document.names[name])] ?? .inline
    roles[name] = role
    return role
  }

  private mutating func addCaption(_ node: Int) {
    guard let name = document.name(of: node), name == "figure" || name == "figcaption",
      let found = document.first("figcaption", in: node)
    else { return }
    let caption = document.text(of: found).split(whereSeparator: \.isWhitespace)
    if !caption.isEmpty { captions.append(caption.joined(separator: " ")) }
  }

  private mutating func leave(_ role: Role) {
    switch role {
    case .block: endParagraph()
    case .cell: writer.add([0x20], isLink: false, keepsLines: false)
    default: break
    }
  }

  private mutating func endParagraph() {
    for paragraph in writer.take(isPreformatted: false) {
      // "Read more", "Continue reading", "Share on": a short paragraph that is one link is no text.
      let isLink = paragraph.linkLength * 10 >= paragraph.length * 9
      if isLink, paragraph.text.utf8.last != 0x2E, Self.words(paragraph.text) <= 8 { continue }
      paragraphs.append(paragraph.text)
    }
  }

  private static func words(_ text: String) -> Int {
    text.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
  }

  /// The name behind an undeclared prefix.
  static func localName(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name }
    return String(name[name.index(after: colon)...])
  }

  // swift-format-ignore
  private static let roles: [String: Role] = {
    let blocks = ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
      "pre", "section", "article", "main", "header", "hr", "table", "tr", "caption", "body", "html", "center",
      "address", "details", "summary", "bq", "block", "hl1", "hl2", "nitf-table", "body.content", "hedline", "fn",
      "abstract", "content", "description", "encoded"]
    let skipped = ["script", "style", "head", "title", "figure", "figcaption", "nav", "aside", "footer", "form", "button",
      "select", "iframe", "object", "embed", "video", "audio", "svg", "noscript", "template", "textarea", "media",
      "nitf-table-metadata", "nitf-table-summary"]
    var roles: [String: Role] = ["a": .link, "br": .lineBreak, "td": .cell, "th": .cell]
    for name in blocks { roles[name] = .block }
    for name in skipped { roles[name] = .skipped }
    return roles
  }()
}
