extension Sentence {
  /// The same sentence in a text that has `distance` more code points before it.
  public func moved(by distance: Int) -> Sentence {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + distance..<range.upperBound + distance
    }
    return Sentence(
      words: words.map { Word(form: $0.form, range: moved($0.range)) },
      multiwordTokens: multiwordTokens.map {
        MultiwordToken(words: $0.words, range: moved($0.range))
      },
      range: moved(range),
      startsParagraph: startsParagraph)
  }
}
