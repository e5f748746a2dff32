/// A syntactic word in the sense of Universal Dependencies: `do` and `n't` are two.
public struct Word: Sendable, Equatable {
  /// The exact slice of the text.
  public let form: String
  /// Where the word stands in the text, in code points.
  public let range: Range<Int>

  /// Puts a word together.
  public init(form: String, range: Range<Int>) {
    self.form = form
    self.range = range
  }
}

/// A written token that holds several syntactic words, such as `don't`.
public struct MultiwordToken: Sendable, Equatable {
  /// Indices into the words of the sentence.
  public let words: Range<Int>
  /// Where the token stands in the text, in code points.
  public let range: Range<Int>

  /// Puts a token together.
  public init(words: Range<Int>, range: Range<Int>) {
    self.words = words
    self.range = range
  }
}

/// A sentence with its words in the order of the text.
public struct Sentence: Sendable, Equatable {
  /// The words; every character of the sentence but white space is in exactly one.
  public let words: [Word]
  /// The written tokens of more than one word, in order and disjoint.
  public let multiwordTokens: [MultiwordToken]
  /// From the first character of the first word to the last of the last, in code points.
  public let range: Range<Int>
  /// Whether no other sentence of the same paragraph comes before.
  public let startsParagraph: Bool

  /// Puts a sentence together.
  public init(
    words: [Word],
    multiwordTokens: [MultiwordToken],
    range: Range<Int>,
    startsParagraph: Bool
  ) {
    self.words = words
    self.multiwordTokens = multiwordTokens
    self.range = range
    self.startsParagraph = startsParagraph
  }
}
