/// Names of people in the author fields of feeds, wire formats and mail.
enum FeedAuthors {
  /// `jane@example.org (Jane Roe)`, `By Jane Roe and Max Moe`, `Jane Roe, Max Moe`; addresses, agencies and
  /// desks are no names of people.
  static func names(_ text: String) -> [String] {
    let text = text.trimmed
    if isOneName(text) { return Bylines.agency(text) == nil ? [text] : [] }
    if let open = text.firstIndex(of: "("), text[..<open].contains("@"), text.hasSuffix(")") {
      return Bylines([String(text[text.index(after: open)...].dropLast())], publisher: nil).authors
    }
    return Bylines([text], publisher: nil).authors
  }

  /// Whether a text is one or two words of letters, as most author fields are.
  private static func isOneName(_ text: String) -> Bool {
    var blanks = 0
    for byte in text.utf8 {
      if byte == 0x20 { blanks += 1 } else if byte < 0x41 { return false }
    }
    return blanks <= 1 && !text.isEmpty && !text.hasPrefix("By ") && !text.hasPrefix("by ")
  }
}
