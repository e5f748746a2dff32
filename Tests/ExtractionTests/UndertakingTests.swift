import Facts
import Ontology
import Testing

struct UndertakingTests {
  @Test func `an initiative without an owner acts itself, and only plans to`() throws {
    let sentence = """
      An         a          DET   DT  2 det
      initiative initiative NOUN  NN  6 nsubj
      to         to         PART  TO  4 mark
      attack     attack     VERB  VB  2 acl
      Iraq       Iraq       PROPN NNP 4 obj B-COUNTRY
      failed     fail       VERB  VBD 0 root
      .          .          PUNCT .   6 punct
      """
    let found = try statements(sentence).filter { $0.relation == "attacked" }
    #expect(found.map(\.subject.label) == ["initiative to attack Iraq"])
    #expect(found.map(\.modality) == [.planned])
  }

  @Test func `an aim needs someone who has it`() throws {
    let sentence = """
      An     a      DET   DT  2 det
      effort effort NOUN  NN  6 nsubj
      to     to     PART  TO  4 mark
      attack attack VERB  VB  2 acl
      Iraq   Iraq   PROPN NNP 4 obj B-COUNTRY
      failed fail   VERB  VBD 0 root
      .      .      PUNCT .   6 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `what is seen as part of an effort has its aim`() throws {
    let sentence = """
      Iran   Iran   PROPN NNP 3 nsubj:pass B-COUNTRY
      is     be     AUX   VBZ 3 aux:pass
      seen   see    VERB  VBN 0 root
      as     as     ADP   IN  5 case
      part   part   NOUN  NN  3 obl
      of     of     ADP   IN  8 case
      an     a      DET   DT  8 det
      effort effort NOUN  NN  5 nmod
      to     to     PART  TO  10 mark
      attack attack VERB  VB  8 acl
      Iraq   Iraq   PROPN NNP 10 obj B-COUNTRY
      .      .      PUNCT .   3 punct
      """
    let found = try statements(sentence).filter { $0.relation == "attacked" }
    #expect(found.map(\.subject.label) == ["Iran"])
    #expect(found.map(\.modality) == [.planned])
  }

  @Test func `officials briefed on a plan were told, whatever their tag`() throws {
    let sentence = """
      Officials official NOUN NNS 6 nsubj
      briefed   brief    VERB VBD 1 acl
      on        on       ADP  IN  5 case
      the       the      DET  DT  5 det
      plan      plan     NOUN NN  2 obl
      left      leave    VERB VBD 0 root
      .         .        PUNCT .  6 punct
      """
    let found = try statements(sentence).filter { $0.relation == "briefed-on" }
    #expect(found.map(\.object.label) == ["plan"])
  }

  @Test func `officials from a body belong to it`() throws {
    let sentence = """
      Officials official NOUN  NNS 5 nsubj
      from      from     ADP   IN  4 case
      the       the      DET   DT  4 det
      U.N.      U.N.     PROPN NNP 1 nmod B-ORG
      left      leave    VERB  VBD 0 root
      .         .        PUNCT .   5 punct
      """
    let found = try statements(sentence).filter { $0.relation == "affiliated-with" }
    #expect(found.map(\.object.label) == ["United Nations"])
  }
}
