/// The beginning of a text, looked at to find its kind: ASCII, whatever its encoding.
struct KindText {
  /// Behind the byte order mark and white space; every code unit that is not ASCII is `0xFF`.
  private let bytes: [UInt8]
  /// Whether there are bytes that no text holds.
  let isBinary: Bool

  init(_ prefix: ArraySlice<UInt8>) {
    var content = prefix
    var isWide = false
    if prefix.starts(with: [0xEF, 0xBB, 0xBF]) {
      content = prefix.dropFirst(3)
    } else if prefix.starts(with: [0xFF, 0xFE]) || prefix.starts(with: [0xFE, 0xFF]) {
      content = prefix.dropFirst(2)
      isWide = true
    } else if prefix.starts(with: [0x3C, 0]) || prefix.starts(with: [0, 0x3C]) {
      isWide = true
    }
    let narrow = isWide ? content.filter { $0 != 0 } : Array(content)
    isBinary = narrow.prefix(4096).reduce(0) { $0 + (Self.isControl($1) ? 1 : 0) } > 2
    bytes = Array(narrow.drop { $0 == 0x20 || (0x09...0x0D).contains($0) })
  }

  var first: Character? { bytes.first.map { Character(UnicodeScalar($0)) } }

  func begins(_ text: String) -> Bool {
    bytes.starts(with: text.utf8)
  }

  /// Whether that line, from 0, begins like a header field.
  func hasHeaderOnLine(_ number: Int) -> Bool {
    let lines = bytes.split(
      separator: 0x0A, maxSplits: number + 1, omittingEmptySubsequences: false)
    guard number < lines.count, let colon = lines[number].firstIndex(of: 0x3A) else { return false }
    let name = lines[number][..<colon]
    return !name.isEmpty && name.count < 60 && name.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// Whether it begins with the header of a mail message: fields only, and two that every message has.
  var hasMailHeader: Bool {
    var seen: Set<String> = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(300) {
      let content = line.last == 0x0D ? line.dropLast() : line
      guard let first = content.first else { break }
      if first == 0x20 || first == 0x09 { continue }
      guard let colon = content.firstIndex(of: 0x3A),
        content[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
      else { return false }
      seen.insert(String(decoding: content[..<colon], as: UTF8.self).lowercased())
    }
    let isMessage = seen.contains("from") && (seen.contains("date") || seen.contains("received"))
    return isMessage && (seen.contains("subject") || seen.contains("message-id"))
  }

  /// JSON or JSON Lines; nil for neither.
  func jsonKind() -> ArticleKind? {
    guard let first = bytes.first, first == 0x7B || first == 0x5B else { return nil }
    let second = bytes.dropFirst().first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    if first == 0x5B { return second == 0x7B || second == 0x5D ? .json : nil }
    guard second == 0x22 || second == 0x7D else { return nil }
    guard let lineEnd = bytes.firstIndex(of: 0x0A) else { return .jsonLines }
    return Self.isComplete(bytes[..<lineEnd]) ? .jsonLines : .json
  }

  /// Whether brackets that stand outside strings are closed.
  private static func isComplete(_ line: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if byte == 0x5C { isEscaped = true }
        if byte == 0x22 { isInString = false }
      } else {
        switch byte {
        case 0x22: isInString = true
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D: depth -= 1
        default: break
        }
      }
    }
    return depth == 0 && !isInString
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x09 || (0x0E..<0x20).contains(byte) && byte != 0x1B
  }
}

extension KindText {
  /// The kind that the root element says; nil for text that only begins with `<`.
  ///
  /// - Throws: `unsupportedKind` for XML with a root that holds no articles.
  func markupKind() throws(ReadingProblem) -> ArticleKind? {
    guard let root = try rootElement() else { return begins("<!") || begins("<?xml") ? .html : nil }
    let local = root.split(separator: ":").last.map(String.init) ?? root
    switch local.lowercased() {
    case "rss", "rdf", "channel": return .rss
    case "feed": return .atom
    case "nitf": return .nitf
    case "newsitem", "newsmessage", "packageitem", "catalogitem", "conceptitem", "knowledgeitem",
      "planningitem":
      return .newsML
    case "urlset", "sitemapindex", "opml", "svg", "plist", "schema", "newsml", "stylesheet":
      throw ReadingProblem(.unsupportedKind, "XML with the root element \(local)")
    case let name where begins("<?xml") && !Self.isHTML(name):
      throw ReadingProblem(.unsupportedKind, "XML with the root element \(local)")
    default: return .html
    }
  }

  private static func isHTML(_ name: String) -> Bool {
    ["html", "head", "body", "div", "article", "section", "main", "p", "meta", "title"].contains(
      name)
  }

  /// The name of the first element behind declarations, comments and processing instructions.
  private func rootElement() throws(ReadingProblem) -> String? {
    var rest = bytes[...]
    while let open = rest.firstIndex(of: 0x3C) {
      rest = rest[open...]
      if rest.starts(with: "<!--".utf8) {
        guard let end = Self.end(of: "-->", in: rest) else { return nil }
        rest = rest[end...]
      } else if rest.starts(with: "<?".utf8) {
        guard let end = rest.firstIndex(of: 0x3E) else { return nil }
        rest = rest[(end + 1)...]
      } else if rest.starts(with: "<!".utf8) {
        if Self.isHTMLDoctype(rest) { return "html" }
        guard let end = Self.endOfDeclaration(rest) else {
          guard rest.contains(0x5B) else { return nil }
          throw ReadingProblem(.hostileMarkup, "a document type that does not end")
        }
        rest = rest[end...]
      } else {
        let name = rest.dropFirst().prefix { byte in
          byte > 0x20 && byte != 0x3E && byte != 0x2F && byte != 0x3C
        }
        return name.isEmpty ? nil : String(decoding: name.prefix(60), as: UTF8.self)
      }
    }
    return nil
  }

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    return bytes.indices.dropLast(mark.count - 1).first { bytes[$0...].starts(with: mark) }
      .map { $0 + mark.count }
  }

  private static func isHTMLDoctype(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes.prefix(14), as: UTF8.self).lowercased() == "<!doctype html"
  }

  /// Behind `<!DOCTYPE …>`, whose internal subset in square brackets may hold `>`.
  private static func endOfDeclaration(_ bytes: ArraySlice<UInt8>) -> Int? {
    var isInSubset = false
    for index in bytes.indices {
      switch bytes[index] {
      case 0x5B: isInSubset = true
      case 0x5D: isInSubset = false
      case 0x3E where !isInSubset: return index + 1
      default: break
      }
    }
    return nil
  }
}
