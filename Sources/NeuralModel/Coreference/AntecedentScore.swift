/// How well a word can stand for one before it: the log odds against its standing for nothing before it.
public struct AntecedentScore: Equatable, Sendable {
  /// A word of a document.
  public struct Position: Equatable, Hashable, Sendable {
    /// The number of the sentence, from 0.
    public let sentence: Int
    /// The number of the word in the sentence, from 0.
    public let word: Int

    /// Names a word.
    public init(sentence: Int, word: Int) {
      self.sentence = sentence
      self.word = word
    }
  }

  /// The head of the later mention.
  public let word: Position
  /// The head of the earlier mention.
  public let antecedent: Position
  /// Above 0 the antecedent is more probable than none.
  public let score: Float

  /// Puts a score together.
  public init(word: Position, antecedent: Position, score: Float) {
    self.word = word
    self.antecedent = antecedent
    self.score = score
  }
}
