public import Text

/// The sentences of a document, and which words may stand for which before them.
public struct AnnotatedDocument: Equatable, Sendable {
  /// The sentences in the order of the text.
  public let sentences: [AnnotatedSentence]
  /// The pairs that the model looked at, in the order of their later words; empty where the weights have no scorer.
  public let antecedents: [AntecedentScore]
  /// The encoder's vectors of the words of each sentence: (words, width); empty where they were not kept.
  public let vectors: [[Float]]

  /// Puts a document together.
  public init(
    sentences: [AnnotatedSentence], antecedents: [AntecedentScore], vectors: [[Float]] = []
  ) {
    self.sentences = sentences
    self.antecedents = antecedents
    self.vectors = vectors
  }
}
