/// Takes the marks of emphasis, links, images and HTML out of a paragraph of Markdown.
///
/// Brackets are matched once and links are left by a jump, so that time is linear and nothing recurses.
struct MarkdownInlines {
  private let source: [Character]
  /// For each opening bracket the closing one, -1 for none.
  private let partners: [Int]
  /// For closing brackets of links, where the text goes on.
  private var jumps: [Int: Int] = [:]
  private var at = 0
  private var out: [Character] = []

  /// The text without marks; links keep their words, images go.
  static func plain(_ text: String) -> String {
    guard text.contains(where: { "*_`[<\\!&".contains($0) }) else { return text }
    var inlines = MarkdownInlines(Array(text))
    inlines.read()
    let plain = String(inlines.out)
    guard plain.utf8.contains(0x26) else { return plain }
    return FeedText.paragraphs(Array(plain.replacing("<", with: "&lt;").utf8)).joined(
      separator: " ")
  }

  private init(_ source: [Character]) {
    self.source = source
    partners = Self.partners(in: source)
  }

  private mutating func read() {
    while at < source.count {
      let character = source[at]
      switch character {
      case "\\" where at + 1 < source.count && source[at + 1].isPunctuation:
        out.append(source[at + 1])
        at += 2
      case "*", "`":
        at += 1
      case "_" where !isInsideWord: at += 1
      case "!" where at + 1 < source.count && source[at + 1] == "[":
        if let link = link(at + 1) { at = link.end } else { keep() }
      case "[":
        guard let link = link(at) else {
          keep()
          continue
        }
        jumps[link.close] = link.end
        at += 1
      case "]":
        if let end = jumps[at] { at = end } else { keep() }
      case "<":
        if let end = tagEnd() { at = end } else { keep() }
      default: keep()
      }
    }
  }

  private mutating func keep() {
    out.append(source[at])
    at += 1
  }

  /// `snake_case` is no emphasis.
  private var isInsideWord: Bool {
    let before = at > 0 && source[at - 1].isLetter
    return before && at + 1 < source.count && source[at + 1].isLetter
  }

  private struct Link {
    let close: Int
    let end: Int
  }

  /// `[words](address)`, `[words][name]`.
  private func link(_ open: Int) -> Link? {
    let close = partners[open]
    let next = close + 1
    guard close > open, next < source.count, source[next] == "(" || source[next] == "[",
      partners[next] > next
    else { return nil }
    return Link(close: close, end: partners[next] + 1)
  }

  private static func partners(in source: [Character]) -> [Int] {
    var partners = [Int](repeating: -1, count: source.count)
    var square: [Int] = []
    var round: [Int] = []
    for (index, character) in source.enumerated() {
      switch character {
      case "[": square.append(index)
      case "(": round.append(index)
      case "]": if let open = square.popLast() { partners[open] = index }
      case ")": if let open = round.popLast() { partners[open] = index }
      default: break
      }
    }
    return partners
  }

  /// Behind an HTML tag; nil where `<` is only less than.
  private func tagEnd() -> Int? {
    guard at + 1 < source.count, source[at + 1].isLetter || source[at + 1] == "/" else {
      return nil
    }
    return source[at..<min(source.count, at + 500)].firstIndex(of: ">").map { $0 + 1 }
  }
}
