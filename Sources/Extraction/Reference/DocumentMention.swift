/// Words of a document that name, describe or stand for something.
public struct DocumentMention: Equatable, Hashable, Sendable {
  /// How the words refer.
  public enum Kind: String, CaseIterable, Sendable {
    /// By a name: `Ada Holm`.
    case name
    /// By a description: `the minister`.
    case nominal
    /// By a pronoun: `she`.
    case pronoun
    /// Several at once: `Holm and Berg`.
    case coordination
  }

  /// The number of the sentence, from 0.
  public let sentence: Int
  /// The word of that sentence on which the others depend.
  public let head: Int
  /// From the first word of that sentence to behind the last.
  public let words: Range<Int>
  /// How the words refer.
  public let kind: Kind

  /// Puts a mention together.
  public init(sentence: Int, head: Int, words: Range<Int>, kind: Kind) {
    self.sentence = sentence
    self.head = head
    self.words = words
    self.kind = kind
  }
}

extension DocumentMention {
  /// Where its head stands.
  var place: WordPlace { WordPlace(sentence: sentence, word: head) }
}
