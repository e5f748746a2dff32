/// The fields between two lines of `---` at the top of a Markdown file.
///
/// The part of YAML that front matter uses: plain and quoted scalars, lists in brackets or on lines of their
/// own, folded and literal blocks. No anchors or tags: a file from anywhere must not be able to grow.
struct FrontMatter {
  /// Values by their keys in lower case; a scalar is a list of one.
  private(set) var fields: [String: [String]] = [:]
  /// What stands behind it.
  let body: [String]

  /// Reads lines; without a first and a closing line of `---` all of them are body.
  init(_ lines: [String]) {
    guard let first = lines.first, first.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains($0.trimmed) })
    else {
      body = lines
      return
    }
    body = Array(lines[(end + 1)...])
    read(Array(lines[1..<end]))
  }

  /// The first value of the first key that is there.
  func first(_ keys: String...) -> String? {
    list(keys).first
  }

  /// The values of the first key that is there.
  func list(_ keys: [String]) -> [String] {
    keys.lazy.compactMap { fields[$0] }.first { !$0.isEmpty } ?? []
  }

  private mutating func read(_ lines: [String]) {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard let first = line.first, !first.isWhitespace, first != "#",
        let colon = Self.keyEnd(line)
      else { continue }
      let key = Self.unquoted(line[..<colon].trimmed).lowercased()
      let value = line[line.index(after: colon)...].trimmed
      let following = lines[index...].prefix { line in
        line.first.map { $0.isWhitespace || $0 == "-" } ?? true
      }
      index += following.count
      if fields[key] == nil { fields[key] = Self.values(value, Array(following)) }
    }
  }

  /// The colon behind a key: one that a blank or nothing follows.
  private static func keyEnd(_ line: String) -> String.Index? {
    line.indices.first { index in
      guard line[index] == ":" else { return false }
      let next = line.index(after: index)
      return next == line.endIndex || line[next].isWhitespace
    }
  }

  private static func values(_ value: String, _ following: [String]) -> [String] {
    let lines = following.map(\.trimmed)
    if value == "|" || value == "|-" || value == ">" || value == ">-" {
      let text = lines.joined(separator: value.hasPrefix("|") ? "\n" : " ").trimmed
      return text.isEmpty ? [] : [text]
    }
    if value.hasPrefix("["), value.hasSuffix("]") {
      return split(value.dropFirst().dropLast()).map { unquoted($0) }.filter { !$0.isEmpty }
    }
    if value.isEmpty {
      return lines.compactMap { $0.hasPrefix("- ") ? item($0.dropFirst(2).trimmed) : nil }
    }
    let whole = ([withoutComment(value)] + lines.filter { !$0.isEmpty }).joined(separator: " ")
    let text = unquoted(whole)
    return text.isEmpty || text == "null" || text == "~" ? [] : [text]
  }

  /// An item of a list; of `name: Jane Roe` only the value.
  private static func item(_ text: String) -> String? {
    guard text.hasPrefix("name:") else { return unquoted(text) }
    return unquoted(text.dropFirst(5).trimmed)
  }

  private static func withoutComment(_ value: String) -> String {
    guard let first = value.first, first != "\"", first != "'",
      let comment = value.firstRange(of: " #")
    else { return value }
    return value[..<comment.lowerBound].trimmed
  }

  /// Cuts at commas outside quotation marks.
  private static func split(_ text: Substring) -> [String] {
    var parts = [""]
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "," {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
    }
    return parts.map(\.trimmed)
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, first == text.last else { return text }
    let inner = text.dropFirst().dropLast()
    switch first {
    case "'": return String(inner.replacing("''", with: "'"))
    case "\"":
      let text = inner.replacing("\\\"", with: "\"").replacing("\\n", with: " ")
      return String(text.replacing("\\\\", with: "\\"))
    default: return text
    }
  }
}
