/// Finds the headline among what a page calls its title.
enum Headlines {
  /// What stands between a headline and the name of the site.
  private static let separators = [
    " | ", " - ", " – ", " — ", " · ", " :: ", " » ", " › ", " « ", " • ", " / ", " // ", ": ",
    " ⋆ ", "| ",
  ]

  /// Without the site's name at its end or beginning, and without marks that nobody sees.
  ///
  /// - Parameters:
  ///   - title: what the page says.
  ///   - sites: the names of the site and its publisher, and the words of its host.
  ///   - others: other titles of the page; a part that equals one of them is the headline.
  /// - Returns: the headline; the title itself where no part of it is the site's.
  static func withoutSite(_ title: String, sites: [String], others: [String]) -> String {
    var title = clean(title)
    let names = Set(sites.map(key).filter { !$0.isEmpty })
    let known = Set(others.map { key(clean($0)) })
    // Two names may follow each other: "Headline - Section - Site".
    for _ in 0..<3 {
      guard let shorter = shortened(title, names: names, known: known) else { break }
      title = shorter
    }
    return title
  }

  private static func shortened(_ title: String, names: Set<String>, known: Set<String>) -> String?
  {
    for separator in separators {
      let parts = title.components(cutAt: separator)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      let start = parts.dropLast().joined(separator: separator).trimmed
      let end = parts.dropFirst().joined(separator: separator).trimmed
      if known.contains(key(start)), isShort(last) { return start }
      if known.contains(key(end)), isShort(first) { return end }
      if isSite(last, names), !start.isEmpty { return start }
      if isSite(first, names), !end.isEmpty { return end }
    }
    return nil
  }

  /// A title, and what stands before and behind each of its separators.
  static func parts(of title: String) -> [String] {
    separators.reduce(into: [title]) { parts, separator in
      let pieces = title.components(cutAt: separator)
      guard pieces.count > 1 else { return }
      parts.append(pieces.dropLast().joined(separator: separator).trimmed)
      parts.append(pieces.dropFirst().joined(separator: separator).trimmed)
    }
  }

  /// Whether a part is no longer than the name of a site.
  static func isShort(_ part: String) -> Bool { part.split(separator: " ").count <= 5 }

  /// Whether a title is nothing but the site's name.
  static func isSite(_ title: String, sites: [String]) -> Bool {
    isSite(title, Set(sites.map(key).filter { !$0.isEmpty }))
  }

  private static func isSite(_ part: String, _ names: Set<String>) -> Bool {
    let key = key(part)
    guard !key.isEmpty else { return true }
    return names.contains { name in
      if name == key { return true }
      guard key.count > 3, name.count > 3 else { return false }
      if name.hasPrefix(key) { return true }
      // "Harbour Letter 18" is an issue of "Harbour Letter", and a headline.
      return key.hasPrefix(name) && !key.dropFirst(name.count).contains(where: \.isNumber)
    }
  }

  /// Letters and digits in lower case.
  static func key(_ text: String) -> String {
    Words.of(text).joined()
  }

  /// What is longer is neither a headline nor a standfirst.
  private static let longest = 4000

  /// Blanks made one, unseen marks removed, characters that were escaped twice decoded.
  static func clean(_ text: String) -> String {
    cleanText(text.utf8.count > longest ? String(text.prefix(longest)) : text)
  }

  /// The same for text of any length.
  static func cleanText(_ text: String) -> String {
    var writer = TextWriter()
    writer.add(Array(HTMLCharacters.decoded(text).utf8)[...], isLink: false, keepsLines: false)
    return writer.take(isPreformatted: false).map(\.text).joined(separator: " ")
  }
}

extension String {
  /// The parts between the occurrences of a separator.
  func components(cutAt separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
