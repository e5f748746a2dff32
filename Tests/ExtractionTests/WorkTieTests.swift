import Facts
import Testing

/// For whom people work, told by the words behind their names.
struct WorkTieTests {
  @Test(arguments: [("ORG", "employed-by"), ("PARTY", "affiliated-with")])
  func `who is of a body works there, who is of a party belongs to it`(
    mark: String, relation: String
  ) throws {
    let sentence = """
      Ada    Ada    PROPN NNP 5 nsubj B-PER
      Holm   Holm   PROPN NNP 1 flat I-PER
      of     of     ADP   IN  4 case
      Acme   Acme   PROPN NNP 1 nmod B-\(mark)
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   5 punct
      """
    let tie = try #require(statements(sentence).first { $0.relation == relation })
    #expect(tie.subject.label == "Ada Holm")
    #expect(tie.object.label == "Acme")
  }

  private func apposed(_ noun: String) -> String {
    """
    Ada     Ada     PROPN NNP 8 nsubj B-PER
    Holm    Holm    PROPN NNP 1 flat I-PER
    ,       ,       PUNCT ,   5 punct
    a       a       DET   DT  5 det
    \(noun) \(noun) NOUN NN  1 appos
    at      at      ADP   IN  7 case
    Acme    Acme    PROPN NNP 5 nmod B-ORG
    left    leave   VERB  VBD 0 root
    .       .       PUNCT .   8 punct
    """
  }

  @Test func `a calling that the lexicon lacks ties to the body at which it is followed`() throws {
    #expect(try told(apposed("pediatrician")).contains("Ada Holm; employed-by; Acme: STATIC"))
  }

  @Test(arguments: ["student", "patient", "customer", "visitor", "shareholder"])
  func `who is at a body as its guest does not work there`(noun: String) throws {
    #expect(try !statements(apposed(noun)).contains { $0.relation == "employed-by" })
  }

  @Test func `a place behind a name is no employer`() throws {
    let sentence = """
      Ada    Ada    PROPN NNP 5 nsubj B-PER
      Holm   Holm   PROPN NNP 1 flat I-PER
      of     of     ADP   IN  4 case
      Chad   Chad   PROPN NNP 1 nmod B-COUNTRY
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   5 punct
      """
    #expect(try !statements(sentence).contains { $0.relation == "employed-by" })
  }
}
