import Testing

@testable import Extraction

struct VerbLemmaTests {
  @Test(arguments: [
    ("raided", "VBD", "raid"), ("traded", "VBN", "trade"), ("stopped", "VBD", "stop"),
    ("lied", "VBD", "ly"), ("denied", "VBD", "deny"), ("panicking", "VBG", "panic"),
    ("lying", "VBG", "lie"), ("passes", "VBZ", "pass"), ("tries", "VBZ", "try"),
  ])
  func `a form may be of every verb that is spelt so`(form: String, tag: String, lemma: String) {
    #expect(VerbLemmas.candidates(form, tag: tag).contains(lemma))
  }

  @Test func `a lemma that the ontology does not have gives way to one that it has`() throws {
    let sentence = """
      Norway Norway PROPN NNP 2 nsubj B-COUNTRY
      raided raide  VERB  VBD 0 root
      Acme   Acme   PROPN NNP 2 obj B-ORG
      .      .      PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Norway; investigated; Acme: ACCUSE"])
  }
}
