/// Words as the network reads them: wordpieces between [CLS] and [SEP].
struct EncodedSequence: Sendable {
  /// Vocabulary ids, [CLS] first and [SEP] last.
  var pieces: [Int32]
  /// The shape of each piece's word.
  var shapes: [WordShape]
  /// For each word the first of its pieces, then the place of [SEP].
  var wordStarts: [Int]

  var wordCount: Int { wordStarts.count - 1 }
}
