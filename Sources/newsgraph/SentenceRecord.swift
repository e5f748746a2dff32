import Foundation
import Text

/// A sentence as a line of JSON.
///
/// Offsets are code points into the document, half open.
struct SentenceRecord: Encodable {
  struct WordRecord: Encodable {
    let form: String
    let start: Int
    let end: Int
    let lemma: String
    let upos: String
    let xpos: String
    let feats: String?
    /// The number of the head from 1; 0 is the root.
    let head: Int
    let deprel: String
  }

  struct EntityRecord: Encodable {
    let text: String
    let `class`: String
    let start: Int
    let end: Int
    let probability: Double
  }

  let document: String
  let sentence: Int
  let start: Int
  let end: Int
  let text: String
  let words: [WordRecord]
  let entities: [EntityRecord]

  init(_ annotated: AnnotatedSentence, text: String, document: String, number: Int) {
    let words = annotated.sentence.words
    self.document = document
    sentence = number
    start = annotated.sentence.range.lowerBound
    end = annotated.sentence.range.upperBound
    self.text = text
    self.words = zip(words, annotated.annotations).map { word, annotation in
      WordRecord(
        form: word.form, start: word.range.lowerBound, end: word.range.upperBound,
        lemma: annotation.lemma, upos: annotation.partOfSpeech.rawValue,
        xpos: annotation.pennTag, feats: annotation.features == "_" ? nil : annotation.features,
        head: annotation.head.map { $0 + 1 } ?? 0, deprel: annotation.relation)
    }
    let offset = annotated.sentence.range.lowerBound
    let scalars = SourceText(text)
    entities = annotated.entities.map { entity in
      let first = words[entity.words.lowerBound].range.lowerBound
      let last = words[entity.words.upperBound - 1].range.upperBound
      return EntityRecord(
        text: scalars[first - offset..<last - offset], class: entity.class.rawValue,
        start: first, end: last,
        probability: (Double(entity.probability) * 10_000).rounded() / 10_000)
    }
  }

  /// The record as one line, its keys in alphabetical order.
  func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
