import Facts
import Ontology
import Testing

struct StateStatementTests {
  @Test func `a title is a post that someone holds`() throws {
    let sentence = """
      Iraqi     iraqi    ADJ   JJ  3 amod B-NORP
      Minister  Minister PROPN NNP 3 nmod:desc
      Ada       Ada      PROPN NNP 5 nsubj B-PER
      Holm      Holm     PROPN NNP 3 flat I-PER
      resigned  resign   VERB  VBD 0 root
      .         .        PUNCT .   5 punct
      """
    let found = try statements(sentence).filter { $0.relation == "holds-position" }
    #expect(found.map(\.subject.label) == ["Ada Holm"])
    #expect(found.map(\.object.label) == ["Iraqi Minister"])
    #expect(found.map(\.object.entityClass) == ["Office"])
    #expect(found.map(\.parent) == ["STATIC"])
  }

  @Test func `a bare title is not the best known post of that name`() throws {
    let sentence = """
      Iraqi     iraqi     ADJ   JJ  3 amod B-NORP
      President President PROPN NNP 3 nmod:desc
      Ada       Ada       PROPN NNP 5 nsubj B-PER
      Holm      Holm      PROPN NNP 3 flat I-PER
      resigned  resign    VERB  VBD 0 root
      .         .         PUNCT .   5 punct
      """
    let found = try statements(sentence).filter { $0.relation == "holds-position" }
    #expect(found.map(\.object.affiliation) == ["iraq"])
  }

  @Test func `a membership needs both ends`() throws {
    let sentence = """
      Iran   Iran   PROPN NNP 4 nsubj B-COUNTRY
      is     be     AUX   VBZ 4 cop
      a      a      DET   DT  4 det
      member member NOUN  NN  0 root
      of     of     ADP   IN  7 case
      the    the    DET   DT  7 det
      U.N.   U.N.   PROPN NNP 4 nmod B-ORG
      .      .      PUNCT .   4 punct
      """
    #expect(try told(sentence).contains("Iran; member-of; United Nations: STATIC"))
  }

  @Test func `domain and range of states are hard`() throws {
    let sentence = """
      Iran     Iran     PROPN NNP 4 nsubj B-COUNTRY
      is       be       AUX   VBZ 4 cop
      a        a        DET   DT  4 det
      citizen  citizen  NOUN  NN  0 root
      of       of       ADP   IN  6 case
      Iraq     Iraq     PROPN NNP 4 nmod B-COUNTRY
      .        .        PUNCT .   4 punct
      """
    #expect(try told(sentence).isEmpty)
  }
}
