import Articles
import NewsGraph
import Text

/// Where a sentence stands.
struct Place: Sendable {
  let document: String
  /// The text into which offsets point.
  let text: SourceText
  let sentence: Sentence
  /// The number of the sentence in the document, from 0.
  let number: Int

  /// The sentence as it stands.
  var quote: String { text[sentence.range] }
}

extension ArticleAnalyzer.Reading {
  /// Where a sentence stands.
  func place(ofSentence number: Int) -> Place {
    Place(
      document: article.identifier, text: text, sentence: sentences[number].sentence,
      number: number)
  }
}
