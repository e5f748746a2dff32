import Facts
import Testing

struct TreeRepairTests {
  @Test func `what one is accused of is no attribute of his`() throws {
    let sentence = """
      Norway   Norway   PROPN NNP 2 nsubj B-COUNTRY
      accused  accuse   VERB  VBD 0 root
      the      the      DET   DT  4 det
      minister minister NOUN  NN  2 obj
      of       of       ADP   IN  6 case
      fraud    fraud    NOUN  NN  4 nmod
      .        .        PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.object.mention.text) == ["the minister"])
  }

  @Test func `a name keeps its attribute`() throws {
    let sentence = """
      Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
      accused accuse  VERB  VBD 0 root
      the     the     DET   DT  4 det
      Bank    Bank    PROPN NNP 2 obj B-ORG
      of      of      ADP   IN  6 case I-ORG
      Velmark Velmark PROPN NNP 4 nmod I-ORG
      .       .       PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.object.label) == ["Bank of Velmark"])
  }

  @Test func `a past in eed has a lemma in ee`() throws {
    let sentence = """
      Norway Norway PROPN NNP 2 nsubj B-COUNTRY
      freed  fre    VERB  VBD 0 root
      Ada    Ada    PROPN NNP 2 obj B-PER
      Holm   Holm   PROPN NNP 3 flat I-PER
      .      .      PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Norway; released; Ada Holm: RETREAT"])
  }

  @Test func `what one is accused of is the verb's though it is hung on the noun`() throws {
    let sentence = """
      Norway     Norway     PROPN NNP 2 nsubj B-COUNTRY
      accused    accuse     VERB  VBD 0 root
      management management NOUN  NN  2 obj
      of         of         SCONJ IN  5 mark
      stalling   stall      VERB  VBG 3 nmod
      .          .          PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.object.label) == ["management"])
  }
}
