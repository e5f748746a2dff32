/// The trained weights that find words and sentences.
public struct SegmentationModel: Sendable, Equatable {
  /// Weights of hashed features for the boundaries of words; their number is a power of two.
  public let wordWeights: [Int8]
  /// Weights of hashed features for the ends of sentences; their number is a power of two.
  public let sentenceWeights: [Int8]
  /// Lower-case words of letters alone that are read as several words, with the offsets at which
  /// a new one begins: `gonna` has `[3]`.
  public let contractions: [String: [Int]]

  /// Takes the weights.
  ///
  /// - Precondition: Both numbers of weights are powers of two.
  public init(wordWeights: [Int8], sentenceWeights: [Int8], contractions: [String: [Int]]) {
    precondition(
      wordWeights.count.nonzeroBitCount == 1 && sentenceWeights.count.nonzeroBitCount == 1,
      "the number of weights must be a power of two"
    )
    self.wordWeights = wordWeights
    self.sentenceWeights = sentenceWeights
    self.contractions = contractions
  }
}
