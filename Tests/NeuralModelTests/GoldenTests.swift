import Foundation
import Testing

@testable import NeuralModel

/// The tiny model and what `Training/golden.py` computed for it with NumPy.
struct Golden: Decodable {
  let words: [String]
  let pieces: [Int32]
  let shapes: [UInt8]
  /// (words, tags).
  let tags: [[Float]]
  /// (words, 1 + words).
  let arcs: [[Float]]
  /// The best relation of each word for each head.
  let relations: [[Int]]

  static func load() throws -> Golden {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/tiny", withExtension: "json"))
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }

  static func model() throws -> LanguageModel {
    try LanguageModel(contentsOf: modelPath(), precision: .float32)
  }

  static func modelPath() throws -> String {
    try #require(Bundle.module.path(forResource: "Fixtures/tiny", ofType: "ngw"))
  }
}

@Suite struct GoldenTests {
  @Test func `words become the same pieces and shapes as in training`() throws {
    let golden = try Golden.load()
    let model = try Golden.model()
    var encoder = SequenceEncoder(vocabulary: model.vocabulary, longest: 32)
    let sequence = try #require(encoder.sequences(of: golden.words).first)
    #expect(sequence.pieces == golden.pieces)
    #expect(sequence.shapes.map(\.rawValue) == golden.shapes)
  }

  @Test func `the forward pass gives the scores that NumPy gives`() throws {
    let golden = try Golden.load()
    let model = try Golden.model()
    var encoder = SequenceEncoder(vocabulary: model.vocabulary, longest: 32)
    let other = encoder.sequences(of: ["a", "plan", "cost"])
    var activations = Activations()
    model.forward.run(other + encoder.sequences(of: golden.words), in: &activations)
    let tagCount = model.tagSets.count
    #expect(golden.tags.map(\.count) == golden.words.map { _ in tagCount })
    for (word, row) in golden.tags.enumerated() {
      for (tag, score) in row.enumerated() {
        #expect(abs(activations.tags[(3 + word) * tagCount + tag] - score) < 2e-4)
      }
    }
    let arcs = model.forward.arcScores(
      firstWord: 3, firstRoot: 4, words: golden.words.count, in: activations)
    #expect(arcs.count == golden.arcs.joined().count)
    for (found, score) in zip(arcs, golden.arcs.joined()) { #expect(abs(found - score) < 1e-3) }
    for head in 0...golden.words.count {
      let rows = [4, 4, 4] + golden.words.map { _ in 4 + head }
      let relations = model.forward.relations(
        heads: rows, labels: model.tagSets.relations.count, barred: rows.map { _ in nil },
        in: &activations)
      #expect(Array(relations.dropFirst(3)) == golden.relations.map { $0[head] })
    }
  }
}
