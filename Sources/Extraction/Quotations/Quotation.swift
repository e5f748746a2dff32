/// Words in quotation marks, and whose they are.
public struct Quotation: Sendable, Equatable {
  /// What the marks are for.
  public enum Kind: String, Sendable, CaseIterable {
    /// A whole clause or more of what somebody said.
    case speech
    /// Some words of somebody's inside a sentence of the article's own: called it "a disgrace".
    case fragment
    /// Words that the article holds at arm's length or names: a "free pass".
    case scare
  }

  /// From the first mark to the last, in code points; a mark that is missing is not in it.
  public let span: Range<Int>
  /// What stands between the marks, in code points; one stretch for each paragraph.
  public let segments: [Range<Int>]
  /// From the first word between the marks to the last.
  public let words: ClosedRange<WordPlace>
  /// What the marks are for.
  public let kind: Kind
  /// Whose words they are; nil for words held at arm's length and where nothing tells.
  public let source: QuotedSource?
  /// The quotation in which this one stands, as an index into the document's quotations.
  public let parent: Int?
}

/// Who says some words, and how the text tells so.
public struct QuotedSource: Sendable, Equatable {
  /// Where the cue stands, seen from the quotation.
  public enum Position: String, Sendable, CaseIterable {
    /// Before it: `She said: "…"`.
    case fronted
    /// Behind it: `"…," she said.`
    case trailing
    /// Between two parts of it: `"…," she said, "…"`.
    case medial
    /// Nowhere: the quotation goes on with the words of the last speaker.
    case continued
  }

  /// Somebody who passes on what the source said: the report in "the report quoted officials as saying".
  public struct Carrier: Sendable, Equatable {
    /// The head of the nominal that names it; nil where nobody is named.
    public let speaker: WordPlace?
    /// The lemma of the word that says that it does.
    public let cue: String

    /// Puts a carrier together.
    public init(speaker: WordPlace?, cue: String) {
      self.speaker = speaker
      self.cue = cue
    }
  }

  /// The head of the nominal that names the speaker, be it a pronoun; nil where nobody is named.
  public let speaker: WordPlace?
  /// The lemma of the verb or preposition that introduces the words; that of the words before where they go on.
  public let cue: String
  /// Where that word stands.
  public let cuePlace: WordPlace?
  /// Where it stands, seen from the quotation.
  public let position: Position
  /// How the words are given.
  public let kind: OpenRecord.Attribution.Kind
  /// Who passes the words on, the nearest first.
  public let carriers: [Carrier]

  /// The same source for words that go on without a cue of their own.
  var continued: QuotedSource {
    at(.continued)
  }

  /// The same source at another position.
  func at(_ position: Position) -> QuotedSource {
    QuotedSource(
      speaker: speaker, cue: cue, cuePlace: cuePlace, position: position, kind: kind,
      carriers: carriers)
  }
}
