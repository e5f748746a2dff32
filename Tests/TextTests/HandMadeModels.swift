import Text

extension Segmenter {
  /// Finds no boundary but those that rules and white space make.
  static let joining = Segmenter(
    model: SegmentationModel(
      wordWeights: [0],
      sentenceWeights: [0],
      contractions: ["cannot": [3], "dunno": [2, 3]]
    )
  )

  /// Finds a boundary wherever the models may choose.
  static let splitting = Segmenter(
    model: SegmentationModel(wordWeights: [1], sentenceWeights: [1], contractions: [:])
  )

  /// Finds all boundaries of words and no end of a sentence inside a paragraph.
  static let dividing = Segmenter(
    model: SegmentationModel(wordWeights: [1], sentenceWeights: [0], contractions: [:])
  )

  /// The forms of the words, sentence by sentence.
  func forms(_ text: String) -> [[String]] {
    sentences(in: SourceText(text)).map { $0.words.map(\.form) }
  }

  /// The paragraphs of a text, with one blank between their words.
  func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    for sentence in sentences(in: SourceText(text)) {
      let words = sentence.words.map(\.form).joined(separator: " ")
      if sentence.startsParagraph {
        paragraphs.append(words)
      } else {
        paragraphs[paragraphs.count - 1] += " " + words
      }
    }
    return paragraphs
  }
}
