import Foundation
import Testing

@testable import Text

/// What `Training/golden_segmentation.py` computed.
private struct Golden: Decodable {
  struct Paragraph: Decodable {
    let text: String
    /// Offsets at which the word model begins a word inside a chunk.
    let words: [Int]
    /// The sentence model's score of each gap between chunks.
    let gaps: [Int]
  }

  let size: Int
  let paragraphs: [Paragraph]

  static func load() throws -> Golden {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/segmentation", withExtension: "json"))
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }

  /// The high byte of Knuth's multiplicative hash.
  var weights: [Int8] {
    (0..<size).map { Int8(truncatingIfNeeded: Int((UInt32($0) &* 2_654_435_761) >> 24) - 128) }
  }
}

@Suite struct SegmentationGoldenTests {
  @Test func `features are the same as in training, to the last bit`() throws {
    let golden = try Golden.load()
    #expect(!golden.paragraphs.isEmpty)
    let words = WordBoundaries(weights: golden.weights)
    let sentences = SentenceBoundaries(weights: golden.weights)
    for paragraph in golden.paragraphs {
      let text = ClassifiedText(SourceText(paragraph.text), table: CharacterTable())
      var starts = [Bool](repeating: false, count: text.codes.count)
      words.mark(text.chunks[...], of: text, in: &starts)
      for chunk in text.chunks { starts[chunk.lowerBound] = false }
      #expect(starts.indices.filter { starts[$0] } == paragraph.words, "\(paragraph.text)")
      #expect(
        sentences.scores(after: text.chunks[...], of: text) == paragraph.gaps, "\(paragraph.text)")
    }
  }
}
