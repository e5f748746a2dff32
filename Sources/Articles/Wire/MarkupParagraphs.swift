/// Turns a subtree of markup that is nothing but text into paragraphs: no boilerplate is looked for.
///
/// One pass over the nodes, without recursion. White space is collapsed, soft hyphens and zero-width spaces
/// are dropped; an item of a list and a row of a table is a paragraph.
struct MarkupParagraphs {
  /// What an element does to the text around it.
  private enum Role {
    case inline, block, lineBreak, cell, skipped
  }

  /// The paragraphs, in order.
  private(set) var paragraphs: [String] = []
  /// What captions hold.
  private(set) var captions: [String] = []

  private let document: MarkupDocument
  private let roles: [Role]
  private var current: [UInt8] = []
  private var pendingBlank = false
  /// Line breaks since the last letter; two make a paragraph.
  private var lineBreaks = 0
  /// How many bytes of the current paragraph stand in links.
  private var linkedBytes = 0

  /// Reads a node and all that lies in it.
  init(_ document: MarkupDocument, node: Int = 0) {
    self.document = document
    roles = document.names.map { Self.roles[Self.localName($0)] ?? .inline }
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
    var index = document.nodes[root].isText ? root : root + 1
    while index < end {
      while let last = open.last, last.end <= index { leave(open.removeLast().role) }
      let node = document.nodes[index]
      guard let name = node.name else {
        append(document.text[node.range])
        index += 1
        continue
      }
      switch roles[name] {
      case .skipped:
        addCaption(index)
        index = node.end
        continue
      case .lineBreak: breakLine()
      case .block: endParagraph()
      case .cell, .inline: break
      }
      if Self.localName(document.names[name]) == "a", node.end > index + 1 {
        linkedBytes += textBytes(index + 1..<node.end)
      }
      open.append((node.end, roles[name]))
      index += 1
    }
    endParagraph()
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
    case .cell: pendingBlank = true
    default: break
    }
  }

  private func textBytes(_ nodes: Range<Int>) -> Int {
    nodes.reduce(0) { $0 + (document.nodes[$1].isText ? document.nodes[$1].range.count : 0) }
  }

  private mutating func breakLine() {
    lineBreaks += 1
    pendingBlank = true
    if lineBreaks == 2 { endParagraph() }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pendingBlank = true
        index += 1
      } else if byte < 0x80 {
        add(byte)
        index += 1
      } else {
        index += appendWide(text[index...])
      }
    }
  }

  /// A character of several bytes; returns how many there are.
  private mutating func appendWide(_ text: ArraySlice<UInt8>) -> Int {
    if text.starts(with: [0xC2, 0xA0]) || text.starts(with: [0xC2, 0x85]) {
      pendingBlank = true
      return 2
    }
    if text.starts(with: [0xC2, 0xAD]) { return 2 }
    if text.starts(with: [0xE2, 0x80, 0x8B]) || text.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    let length = 1 + text.dropFirst().prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
    for byte in text.prefix(length) { add(byte) }
    return length
  }

  private mutating func add(_ byte: UInt8) {
    if pendingBlank, !current.isEmpty { current.append(0x20) }
    pendingBlank = false
    lineBreaks = 0
    current.append(byte)
  }

  private mutating func endParagraph() {
    defer {
      current.removeAll(keepingCapacity: true)
      pendingBlank = false
      lineBreaks = 0
      linkedBytes = 0
    }
    guard !current.isEmpty else { return }
    let isLink = linkedBytes * 10 >= current.count * 9
    let words = current.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
    // "Read more", "Continue reading", "Share on": a short paragraph that is one link is no text.
    if isLink, words <= 8, current.last != 0x2E { return }
    paragraphs.append(String(decoding: current, as: UTF8.self))
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
    var roles: [String: Role] = ["br": .lineBreak, "td": .cell, "th": .cell]
    for name in blocks { roles[name] = .block }
    for name in skipped { roles[name] = .skipped }
    return roles
  }()
}
