public import Text

extension Sentence {
  /// The sentence without the dateline before its first clause: `NAIROBI, Kenya, Jan. 28 (Ledger) — Kenya's …`.
  ///
  /// Parsers take the place for a subject. Offsets stay those of the text.
  ///
  /// - Parameter text: The text into which the words' offsets point.
  /// - Returns: The sentence itself where it has no dateline.
  public func withoutDateline(in text: SourceText) -> Sentence {
    guard let end = endOfDateline(in: text) else { return self }
    let kept = Array(words[end...])
    guard let first = kept.first else { return self }
    return Sentence(
      words: kept,
      multiwordTokens: multiwordTokens.filter { $0.words.lowerBound >= end }.map {
        MultiwordToken(
          words: $0.words.lowerBound - end..<$0.words.upperBound - end, range: $0.range)
      },
      range: first.range.lowerBound..<range.upperBound, startsParagraph: startsParagraph)
  }

  /// The index of the first word behind the dash that ends a dateline; nil where there is none.
  private func endOfDateline(in text: SourceText) -> Int? {
    let most = min(words.count - 3, 18)
    guard most > 1, let dash = (1..<most).first(where: { isSpacedDash($0) }),
      words[dash].form != ":" || dash <= Self.longestBeforeColon
    else { return nil }
    let place = words[..<dash]
    guard let first = place.first, place.allSatisfy(Self.belongsToDateline) else { return nil }
    let isInCapitals =
      first.form.unicodeScalars.count > 2
      && first.form.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." }
    let namesAgency = place.last?.form == ")"
    // "Washington - The president …": in mixed case only where no second dash makes it a parenthesis.
    let isAlone = !words.indices.dropFirst(dash + 1).prefix(30).contains { isSpacedDash($0) }
    let isPlace = dash <= 4 && isAlone && !Self.articles.contains(first.form)
    guard isInCapitals || namesAgency || isPlace else { return nil }
    return dash + 1
  }

  /// Whether a word is a dash, or a colon behind the agency's bracket, with space or a bracket before it.
  private func isSpacedDash(_ word: Int) -> Bool {
    let before = words[word - 1]
    if words[word].form == ":" { return before.form == ")" }
    guard Self.dashes.contains(words[word].form) else { return false }
    return words[word].range.lowerBound > before.range.upperBound || before.form == ")"
      || words[word].form != "-"
  }

  /// `KALVIK (Ledger):` is a dateline, a longer name before a colon the heading of a list.
  private static let longestBeforeColon = 5
  private static let dashes: Set<String> = ["-", "--", "—", "–", "―"]
  private static let articles: Set<String> = ["The", "A", "An", "This", "That", "These", "Those"]
  private static let small: Set<String> = [
    ",", ".", "(", ")", "/", "-", "and", "of", "the", "de", "al",
  ]

  /// A name, a date, an agency or the mark between them.
  private static func belongsToDateline(_ word: Word) -> Bool {
    guard let first = word.form.unicodeScalars.first else { return false }
    return small.contains(word.form) || first.properties.isUppercase
      || first.properties.numericType != nil
  }
}
