import Text

/// Who speaks and who is spoken to at each place of a document.
struct SpeechContext: Sendable {
  /// The speaker of a place, as far as one can tell speakers apart.
  enum Speaker: Hashable, Sendable {
    /// Whoever wrote the document.
    case author
    /// One whom the document names as the speaker of whole sentences.
    case named(String)
    /// One who is quoted; the mention that names him, when it is known.
    case quoted(WordPlace)
    /// One who is quoted, with nobody named: where the quotation begins.
    case unnamed(Int)
  }

  private let named: [String?]
  private let quotations: DocumentQuotations?

  init(speakers: [String?] = [], quotations: DocumentQuotations? = nil) {
    named = speakers
    self.quotations = quotations
  }

  /// Who speaks a word.
  func speaker(of word: WordPlace) -> Speaker {
    if let quotation = quotations?.quotation(at: word) {
      if let speaker = quotation.source?.speaker { return .quoted(speaker) }
      return .unnamed(quotation.span.lowerBound)
    }
    if named.indices.contains(word.sentence), let name = named[word.sentence] {
      return .named(name)
    }
    return .author
  }

  /// To whom the speaker of a sentence speaks: the one who spoke before, else the one who speaks next.
  func addressee(ofSentence sentence: Int) -> Speaker? {
    guard named.indices.contains(sentence), let own = named[sentence] else { return nil }
    let before = named[..<sentence].last { $0 != nil && $0 != own }
    let after = named[(sentence + 1)...].first { $0 != nil && $0 != own }
    return (before ?? after ?? nil).map { .named($0) }
  }
}
