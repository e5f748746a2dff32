/// The text of Markdown without its marks (CommonMark's blocks, the common inlines).
struct MarkdownText {
  /// One for each paragraph, heading or item of a list, in order.
  private(set) var paragraphs: [String] = []
  /// A heading that stands before everything else.
  private(set) var openingHeading: String?

  /// Lines of the paragraph that is being read.
  private var current: [String] = []

  init(_ lines: [String]) {
    var fence: String?
    for line in lines {
      let text = line.trimmed
      if let open = fence {
        if text.hasPrefix(open) { fence = nil }
      } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
        endParagraph()
        fence = String(text.prefix(3))
      } else {
        read(text)
      }
    }
    endParagraph()
  }

  /// Takes the opening heading out of the text.
  mutating func removeOpeningHeading() {
    if openingHeading != nil { paragraphs.removeFirst() }
    openingHeading = nil
  }

  private mutating func read(_ line: String) {
    if line.isEmpty || Self.isRule(line) {
      if !line.isEmpty, line.allSatisfy({ $0 == "=" || $0 == "-" }), !current.isEmpty {
        endHeading(level: line.hasPrefix("=") ? 1 : 2)
      }
      endParagraph()
    } else if line.hasPrefix("#") {
      endParagraph()
      let level = line.prefix { $0 == "#" }.count
      let text = line.drop { $0 == "#" }
      guard level <= 6, text.first?.isWhitespace ?? true else {
        current.append(line)
        return
      }
      current = [String(text.reversed().drop { $0 == "#" }.reversed()).trimmed]
      endHeading(level: level)
    } else if let item = Self.item(line) {
      endParagraph()
      current = [item]
    } else if line.hasPrefix(">") {
      let quoted = line.drop { $0 == ">" || $0 == " " }
      if quoted.isEmpty { endParagraph() } else { current.append(String(quoted)) }
    } else if !line.hasPrefix("[") || !line.contains("]: ") {
      current.append(line)
    }
  }

  private mutating func endHeading(level: Int) {
    let isFirst = paragraphs.isEmpty
    let before = paragraphs.count
    endParagraph()
    if isFirst, level == 1, paragraphs.count > before { openingHeading = paragraphs.last }
  }

  private mutating func endParagraph() {
    let text = MarkdownInlines.plain(current.joined(separator: " ")).trimmed
    if !text.isEmpty { paragraphs.append(text) }
    current = []
  }

  /// `***`, `---`, `===`.
  private static func isRule(_ line: String) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    guard let first = marks.first, marks.count >= 3, "*-_=".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// The text of `- item`, `* item`, `1. item`.
  private static func item(_ line: String) -> String? {
    if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " {
      return line.dropFirst(2).trimmed
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else {
      return nil
    }
    return rest.dropFirst(2).trimmed
  }
}
