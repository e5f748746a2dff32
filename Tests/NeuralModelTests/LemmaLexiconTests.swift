import Testing

@testable import NeuralModel

@Suite struct LemmaLexiconTests {
  @Test func `an exception comes before an ending, and the longest ending before a shorter one`()
    throws
  {
    let lexicon = try Golden.model().lemmas
    #expect(lexicon.lemma(of: "was", tag: "VB") == "be")
    #expect(lexicon.lemma(of: "plans", tag: "NN") == "plan")
    #expect(lexicon.lemma(of: "plan", tag: "NN") == "plan")
  }

  @Test func `a word of which nothing is known is put in lower case`() throws {
    #expect(try Golden.model().lemmas.lemma(of: "XYZ", tag: "FW") == "xyz")
  }

  @Test(arguments: [
    ("companies", "NNS", "company"), ("announced", "VBD", "announce"), ("were", "VBD", "be"),
    ("Kyiv", "NNP", "Kyiv"), ("NATO", "NNP", "NATO"), ("men", "NNS", "man"),
    ("The", "DT", "the"), ("tried", "VBN", "try"), ("worst", "JJS", "bad"),
    ("froze", "VBD", "freeze"), ("fled", "VBN", "flee"), ("shot", "VBD", "shoot"),
  ])
  func `the shipped lexicon knows everyday English`(form: String, tag: String, lemma: String) throws
  {
    #expect(try ShippedModel.load().lemmas.lemma(of: form, tag: tag) == lemma)
  }
}
