/// Where a word stands in a document.
public struct WordPlace: Hashable, Comparable, Sendable {
  /// The number of the sentence, from 0.
  public let sentence: Int
  /// The index of the word in the sentence.
  public let word: Int

  /// Puts a place together.
  public init(sentence: Int, word: Int) {
    self.sentence = sentence
    self.word = word
  }

  /// One number, because places are the keys of most tables.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sentence &<< 32 | word)
  }

  /// Whether a word comes before another.
  public static func < (left: WordPlace, right: WordPlace) -> Bool {
    (left.sentence, left.word) < (right.sentence, right.word)
  }
}
