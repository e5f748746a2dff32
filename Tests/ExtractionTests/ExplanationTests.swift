import Extraction
import Ontology
import Testing

struct ExplanationTests {
  private let sued = """
    Norway Norway PROPN NNP 2 nsubj B-COUNTRY
    sued   sue    VERB  VBD 0 root
    Chad   Chad   PROPN NNP 2 obj B-COUNTRY
    .      .      PUNCT .   2 punct
    """

  private func explanations(_ notation: String) throws -> [PredicateExplanation] {
    let sentence = sentence(notation)
    return StatementExtractor(ontology: try OntologyTables.bundled())
      .explanations(of: sentence, text: text(of: sentence))
  }

  @Test func `the frame that matched tells its roles`() throws {
    let explanation = try #require(explanations(sued).first)
    #expect(explanation.lemma == "sue")
    #expect(explanation.chosen == "sued.sue.obj")
    let attempt = try #require(explanation.attempts.first { $0.frame == explanation.chosen })
    #expect(attempt.outcome == .matched(["agent": ["Norway"], "recipient": ["Chad"]]))
  }

  @Test func `places have names and classes`() throws {
    let places = try #require(explanations(sued).first).places
    #expect(places.map(\.name) == ["nsubj", "obj"])
    #expect(places.flatMap(\.classes) == ["Country", "Country"])
  }

  @Test func `a frame that lacks something names the slot`() throws {
    let charged = sued.replacing("sued   sue ", with: "charged charge ")
    let explanation = try #require(explanations(charged).first)
    let missing = explanation.attempts.compactMap { attempt -> String? in
      guard case .missing(let slot, let instead) = attempt.outcome, instead.isEmpty else {
        return nil
      }
      return slot
    }
    #expect(missing.contains("obl:with=theme"))
  }

  @Test func `a word that the lexicon does not know has no attempts`() throws {
    let explanation = try #require(
      explanations(sued.replacing("sued   sue ", with: "sniffed sniff ")).first)
    #expect(explanation.attempts.isEmpty)
    #expect(explanation.chosen == nil)
  }
}
