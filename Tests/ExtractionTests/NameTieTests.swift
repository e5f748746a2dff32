import Facts
import Testing

struct NameTieTests {
  @Test func `a company of a country is there`() throws {
    let sentence = """
      Portugal Portugal PROPN NNP 3 nmod:poss B-COUNTRY
      's       's       PART  POS 1 case
      Calmar   Calmar   PROPN NNP 4 nsubj B-ORG
      closed   close    VERB  VBD 0 root
      .        .        PUNCT .   4 punct
      """
    let found = try statements(sentence)
    #expect(found.map(\.relation) == ["located-in"])
    #expect(found.map(\.subject.label) == ["Calmar"])
    #expect(found.map(\.object.label) == ["Portugal"])
    #expect(found.map(\.trigger.text) == [""])
  }

  @Test func `a people's adjective before a description ties the name`() throws {
    let sentence = """
      Finnish   finnish  ADJ   JJ  2 amod B-NORP
      firm      firm     NOUN  NN  3 compound
      Polarlens Polarlens PROPN NNP 4 nsubj B-ORG
      closed    close    VERB  VBD 0 root
      .         .        PUNCT .   4 punct
      """
    #expect(try told(sentence) == ["Polarlens; located-in; Finland: STATIC"])
  }

  @Test func `a name alone belongs nowhere`() throws {
    let sentence = """
      Calmar Calmar PROPN NNP 2 nsubj B-ORG
      closed close  VERB  VBD 0 root
      .      .      PUNCT .   2 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `an adjective inside the name is no tie`() throws {
    let sentence = """
      Finnish finnish ADJ   JJ  2 amod B-ORG
      Rail    Rail    PROPN NNP 3 nsubj I-ORG
      closed  close   VERB  VBD 0 root
      .       .       PUNCT .   3 punct
      """
    #expect(try told(sentence).isEmpty)
  }
}
