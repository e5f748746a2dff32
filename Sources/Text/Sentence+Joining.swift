extension Sentence {
  /// One sentence of the words of several that follow each other.
  public init(joining sentences: [Sentence]) {
    var words: [Word] = []
    var tokens: [MultiwordToken] = []
    for sentence in sentences {
      tokens += sentence.multiwordTokens.map {
        MultiwordToken(
          words: $0.words.lowerBound + words.count..<$0.words.upperBound + words.count,
          range: $0.range)
      }
      words += sentence.words
    }
    let start = sentences.first?.range.lowerBound ?? 0
    self.init(
      words: words, multiwordTokens: tokens,
      range: start..<max(start, sentences.last?.range.upperBound ?? 0), startsParagraph: true)
  }
}
