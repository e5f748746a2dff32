import Text

/// Where a sentence stands.
struct Place: Sendable {
  let document: String
  /// The text into which offsets point: the document, or a piece of it.
  let text: SourceText
  let sentence: Sentence
  /// The number of the sentence in the document, from 0.
  var number: Int
  /// The code points of the document before `text`.
  var offset: Int

  /// The sentence as it stands.
  var quote: String { text[sentence.range] }

  /// A span counted in the document.
  func moved(_ span: Range<Int>) -> Range<Int> {
    span.lowerBound + offset..<span.upperBound + offset
  }
}
