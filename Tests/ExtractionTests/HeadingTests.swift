import Facts
import Ontology
import Testing

struct HeadingTests {
  @Test func `a cooperative act that is negated is a refusal`() throws {
    let sentence = """
      Iran Iran PROPN NNP 4 nsubj B-COUNTRY
      did  do   AUX   VBD 4 aux
      not  not  PART  RB  4 advmod
      aid  aid  VERB  VB  0 root
      Iraq Iraq PROPN NNP 4 obj B-COUNTRY
      .    .    PUNCT .   4 punct
      """
    let found = try statements(sentence)
    #expect(found.map(\.parent) == ["REJECT"])
    #expect(found.map(\.relation) == ["aided"])
    #expect(found.map(\.polarity) == [.negated])
  }

  @Test func `refusing a cooperative act is a refusal`() throws {
    let sentence = """
      Iran    Iran   PROPN NNP 2 nsubj B-COUNTRY
      refused refuse VERB  VBD 0 root
      to      to     PART  TO  4 mark
      aid     aid    VERB  VB  2 xcomp
      Iraq    Iraq   PROPN NNP 4 obj B-COUNTRY
      .       .      PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Iran; aided; Iraq: REJECT"))
  }

  @Test func `a planned assault is a threat`() throws {
    let sentence = """
      Iran   Iran   PROPN NNP 2 nsubj B-COUNTRY
      vowed  vow    VERB  VBD 0 root
      to     to     PART  TO  4 mark
      attack attack VERB  VB  2 xcomp
      Iraq   Iraq   PROPN NNP 4 obj B-COUNTRY
      .      .      PUNCT .   2 punct
      """
    let found = try statements(sentence)
    #expect(found.map(\.parent) == ["THREATEN"])
    #expect(found.map(\.modality) == [.planned])
  }

  @Test func `a future assault is a threat`() throws {
    let sentence = """
      Iran   Iran   PROPN NNP 3 nsubj B-COUNTRY
      will   will   AUX   MD  3 aux
      attack attack VERB  VB  0 root
      Iraq   Iraq   PROPN NNP 3 obj B-COUNTRY
      .      .      PUNCT .   3 punct
      """
    #expect(try told(sentence) == ["Iran; attacked; Iraq: THREATEN"])
  }

  @Test func `promised aid is an agreement`() throws {
    let sentence = """
      Iran   Iran   PROPN NNP 2 nsubj B-COUNTRY
      agreed agree  VERB  VBD 0 root
      to     to     PART  TO  4 mark
      aid    aid    VERB  VB  2 xcomp
      Iraq   Iraq   PROPN NNP 4 obj B-COUNTRY
      .      .      PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Iran; aided; Iraq: AGREE"))
  }

  @Test func `what was done stays under its heading`() throws {
    let sentence = """
      Iran  Iran PROPN NNP 2 nsubj B-COUNTRY
      aided aid  VERB  VBD 0 root
      Iraq  Iraq PROPN NNP 2 obj B-COUNTRY
      .     .    PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; aided; Iraq: AID"])
  }
}
