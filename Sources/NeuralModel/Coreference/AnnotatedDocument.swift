public import Text

/// The sentences of a document, and which words may stand for which before them.
public struct AnnotatedDocument: Equatable, Sendable {
  /// The sentences in the order of the text.
  public let sentences: [AnnotatedSentence]
  /// The pairs that the model looked at, in the order of their later words; empty where the weights have no scorer.
  public let antecedents: [AntecedentScore]

  /// Puts a document together.
  public init(sentences: [AnnotatedSentence], antecedents: [AntecedentScore]) {
    self.sentences = sentences
    self.antecedents = antecedents
  }
}
