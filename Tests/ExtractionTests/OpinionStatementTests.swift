import Facts
import Ontology
import Testing

struct OpinionStatementTests {
  @Test func `what something is regarded as is nobody's plain word`() throws {
    let sentence = """
      Iran     Iran     PROPN NNP 3 nsubj:pass B-COUNTRY
      is       be       AUX   VBZ 3 aux:pass
      regarded regard   VERB  VBN 0 root
      as       as       ADP   IN  6 case
      a        a        DET   DT  6 det
      rival    rival    NOUN  NN  3 obl
      .        .        PUNCT .   3 punct
      """
    let found = try statements(sentence)
    #expect(found.map(\.relation) == ["regarded-as"])
    #expect(found.map(\.modality) == [.alleged])
    #expect(found.map { $0.attribution?.source == nil } == [true])
  }

  @Test func `the part that someone claims is what he positions himself as`() throws {
    let sentence = """
      Iran       Iran     PROPN NNP 2 nsubj B-COUNTRY
      positioned position VERB  VBD 0 root
      itself     itself   PRON  PRP 2 obj
      as         as       ADP   IN  6 case
      a          a        DET   DT  6 det
      mediator   mediator NOUN  NN  2 obl
      .          .        PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; presented-self-as; mediator: STATEMENT"])
  }

  @Test func `concerns among allies are theirs and not the subject's`() throws {
    let sentence = """
      Iran     Iran    PROPN NNP 2 nsubj B-COUNTRY
      raised   raise   VERB  VBD 0 root
      concerns concern NOUN  NNS 2 obj
      among    among   ADP   IN  6 case
      Iraqi    iraqi   ADJ   JJ  6 amod B-NORP
      officials official NOUN NNS 2 obl
      .        .       PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Iran; worried; Iraqi officials: STATEMENT"))
  }
}
