/// Ways in which two written names may be one.
enum NameVariants {
  /// Whether two names of several words have the same first and last and nothing between that contradicts.
  ///
  /// John R. Smith, John Robert Smith and John Smith agree.
  static func agree(_ left: [Substring], _ right: [Substring]) -> Bool {
    guard left.count > 1, right.count > 1, left != right, left.first == right.first,
      left.last == right.last
    else { return false }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var rest = long.dropFirst().dropLast()[...]
    for word in short.dropFirst().dropLast() {
      guard let place = rest.firstIndex(where: { isShort($0, word) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private static func isShort(_ left: Substring, _ right: Substring) -> Bool {
    left == right || left.count == 1 && right.hasPrefix(left)
      || right.count == 1 && left.hasPrefix(right)
  }

  /// A name without what only says that it is a company; nil when there is nothing to leave out.
  static func withoutLegalForm(_ words: [Substring]) -> String? {
    guard words.count > 1, let last = words.last, legalForms.contains(String(last)) else {
      return nil
    }
    return words.dropLast().joined(separator: " ")
  }

  /// The first letters of the words that count: "international atomic energy agency" → "iaea".
  static func initials(_ words: [Substring]) -> String? {
    let letters = words.filter { !smallWords.contains(String($0)) }.compactMap(\.first)
    return letters.count > 1 ? String(letters) : nil
  }

  // swift-format-ignore
  private static let legalForms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp",
    "plc", "ag", "sa", "se", "nv", "gmbh", "spa", "oyj", "ab", "as", "pjsc", "ojsc", "group",
    "holdings", "holding",
  ]

  private static let smallWords: Set<String> = ["of", "the", "and", "for", "in", "on", "to", "a"]
}
