import Foundation
import Testing

@testable import NeuralModel

@Suite struct WeightsFileTests {
  private func problem(of bytes: [UInt8]) -> ModelError? {
    do {
      _ = try LanguageModel(WeightsFile(.read(bytes), source: "x.ngw"), precision: .int8)
      return nil
    } catch {
      return error
    }
  }

  private func tiny() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: Golden.modelPath())))
  }

  @Test func `an empty file and a file of another kind are no weights`() {
    #expect(problem(of: []) == .notWeights(source: "x.ngw"))
    #expect(
      problem(of: Array("GIF89a and more than sixteen bytes".utf8)) == .notWeights(source: "x.ngw"))
  }

  @Test func `a later format is named as such`() throws {
    var bytes = try tiny()
    bytes[8] = 9
    #expect(problem(of: bytes) == .newerFormat(source: "x.ngw", version: 9))
  }

  @Test(arguments: [17, 400, 6_000, 20_000])
  func `a file that is cut off is damaged`(length: Int) throws {
    let error = try #require(problem(of: Array(try tiny().prefix(length))))
    guard case .damaged = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(arguments: [
    ("\"width\":16", "\"width\":18"), ("\"layers\":2", "\"layers\":0"),
    ("\"heads\":2", "\"heads\":3"),
    ("\"shapes\":10", "\"shapes\":-1"), ("\"inner\":24", "\"inner\":14"), ("l|1|", "l|-|"),
  ])
  func `a file that contradicts itself is refused`(old: String, new: String) throws {
    var bytes = try tiny()
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array(old.utf8)) })
    bytes.replaceSubrange(start..<start + old.utf8.count, with: Array(new.utf8))
    let error = try #require(problem(of: bytes))
    guard case .damaged = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(arguments: [
    ("\"near\":24", "\"near\":0", true), ("[\"NOUN\"]", "[]", false), ("[\"O\"]", "[]", false),
    ("[\"none\"]", "[]", false), ("[0,4]", "[]", false), ("\"near\":24", "\"near\":-1", false),
    ("\"sharing\":16", "\"sharing\":-1", false), ("\"reach\":400", "\"reach\":23", false),
  ])
  func `the lists of the antecedent scorer have a number for everything`(
    old: String, new: String, isPlausible: Bool
  ) throws {
    let lists = """
      {"pronouns":[],"partsOfSpeech":["NOUN"],"entities":["O"],"relations":[],\
      "determiners":["none"],"distances":[0,4],"near":24,"sharing":16,"reach":400}
      """
    let data = Data(lists.replacing(old, with: new).utf8)
    let vocabulary = try JSONDecoder().decode(CoreferenceVocabulary.self, from: data)
    #expect(vocabulary.isPlausible == isPlausible)
  }

  @Test func `a file that is not there is an error with its name`() {
    #expect(throws: ModelError.self) { try LanguageModel(contentsOf: "/nowhere/model.ngw") }
  }

  @Test func `8-bit weights of the tiny model give nearly the same scores as float ones`() throws {
    let golden = try Golden.load()
    let model = try LanguageModel(contentsOf: Golden.modelPath(), precision: .int8)
    var encoder = SequenceEncoder(vocabulary: model.vocabulary, longest: 32)
    var activations = Activations()
    model.forward.run(encoder.sequences(of: golden.words), in: &activations)
    var difference: Float = 0
    var size: Float = 0
    for (word, row) in golden.tags.enumerated() {
      for (tag, score) in row.enumerated() {
        let found = activations.tags[word * model.tagSets.count + tag]
        difference += abs(found - score)
        size += abs(score)
      }
    }
    #expect(difference < 0.08 * size)
  }
}
