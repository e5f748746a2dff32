import Testing
import Text

@testable import NeuralModel

/// What users rely on from the scorer of acts that ships.
@Suite struct ActScorerTests {
  let model: LanguageModel
  let document: AnnotatedDocument

  init() throws {
    model = try ShippedModel.load()
    var worker = model.makeWorker()
    document = worker.annotateDocument(
      model.segmenter.sentences(
        in: SourceText("The council shut the library. A dog barked at noon. The closure hurt.")))
  }

  private func query(_ form: String, facts: [Int] = []) throws -> ActScorer.Query {
    for (number, sentence) in document.sentences.enumerated() {
      if let word = sentence.sentence.words.firstIndex(where: { $0.form == form }) {
        return ActScorer.Query(
          position: .init(sentence: number, word: word), lemma: sentence.annotations[word].lemma,
          facts: facts)
      }
    }
    throw Missing(form: form)
  }

  private struct Missing: Error { let form: String }

  @Test func `a noun fits what its verb means better than what another means`() throws {
    var scorer = try #require(model.actScorer(for: document))
    let scores = scorer.scores(
      of: try query("closure"), acts: [try query("shut"), try query("barked")])
    #expect(scores[0] > scores[1])
  }

  @Test func `what was asked before changes no score`() throws {
    var fresh = try #require(model.actScorer(for: document))
    var used = fresh
    _ = used.scores(of: try query("library"), acts: [try query("barked"), try query("shut")])
    let acts = [try query("shut", facts: [1, 2]), try query("barked", facts: [3])]
    let noun = try query("closure", facts: [0])
    let difference = zip(fresh.scores(of: noun, acts: acts), used.scores(of: noun, acts: acts))
      .map { abs($0 - $1) }.max()
    #expect(try #require(difference) < 1e-4)
  }

  @Test func `a word that carries two acts changes no score of others`() throws {
    var fresh = try #require(model.actScorer(for: document))
    var used = fresh
    let twice = [try query("shut"), try query("shut", facts: [1]), try query("barked")]
    let first = used.scores(of: try query("closure"), acts: twice)
    #expect(first[1] != first[0])
    let later = [try query("barked"), try query("hurt")]
    let difference = zip(
      fresh.scores(of: try query("closure"), acts: later),
      used.scores(of: try query("closure"), acts: later)
    ).map { abs($0 - $1) }.max()
    #expect(try #require(difference) < 1e-4)
  }

  @Test func `facts that the weights do not know are passed over`() throws {
    var scorer = try #require(model.actScorer(for: document))
    let plain = scorer.scores(of: try query("closure"), acts: [try query("shut")])
    let strange = scorer.scores(
      of: try query("closure", facts: [1_000_000]),
      acts: [try query("shut", facts: [1_000_000])])
    #expect(plain == strange)
  }

  @Test func `a document without vectors has no scorer`() {
    #expect(
      model.actScorer(for: AnnotatedDocument(sentences: document.sentences, antecedents: [])) == nil
    )
  }

  @Test func `a word of nothing that the vocabulary knows has a meaning all the same`() {
    #expect(model.meaning(ofLemma: "").allSatisfy { $0.isFinite })
    #expect(model.meaning(ofLemma: "\u{1F600}").allSatisfy { $0.isFinite })
  }
}
