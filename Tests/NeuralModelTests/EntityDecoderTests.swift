import Testing
import Text

@testable import NeuralModel

private let labels = ["O", "B-PER", "I-PER", "E-PER", "S-PER", "B-LOC", "I-LOC", "E-LOC", "S-LOC"]

/// Scores that favour the given tags.
private func scores(_ tags: [String]) -> [ArraySlice<Float>] {
  tags.map { tag in labels.map { $0 == tag ? 5 : 0 }[...] }
}

@Suite struct EntityDecoderTests {
  let decoder = EntityDecoder(labels: labels)

  @Test func `single and long entities come out as spans`() throws {
    let found = try #require(decoder).entities(
      scores: scores(["S-LOC", "O", "B-PER", "I-PER", "E-PER"]))
    #expect(found.map(\.words) == [0..<1, 2..<5])
    #expect(found.map(\.class) == [.place, .person])
    #expect(found.allSatisfy { $0.probability > 0.9 })
  }

  @Test func `tags that contradict each other are made into whole entities`() throws {
    let found = try #require(decoder).entities(
      scores: scores(["B-PER", "I-LOC", "E-PER", "B-LOC"]))
    #expect(found.first?.words == 0..<3)
    #expect(found.first?.class == .person)
    #expect(found.allSatisfy { !$0.words.isEmpty && $0.words.upperBound <= 4 })
  }

  @Test func `no words have no entities`() throws {
    #expect(try #require(decoder).entities(scores: []).isEmpty)
  }

  @Test func `a label of no known class is refused`() {
    #expect(EntityDecoder(labels: ["O", "B-GALAXY"]) == nil)
    #expect(EntityDecoder(labels: ["B-PER"]) == nil)
  }
}
