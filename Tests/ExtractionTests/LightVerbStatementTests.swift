import Facts
import Ontology
import Testing

struct LightVerbStatementTests {
  @Test func `a light verb has the relation of its noun`() throws {
    let sentence = """
      Iran   Iran    PROPN NNP 2 nsubj B-COUNTRY
      issued issue   VERB  VBD 0 root
      a      a       DET   DT  4 det
      threat threat  NOUN  NN  2 obj
      to     to      ADP   IN  6 case
      Iraq   Iraq    PROPN NNP 2 obl B-COUNTRY
      .      .       PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; threatened; Iraq: THREATEN"])
  }

  @Test(arguments: ["documented document", "cited cite"])
  func `who documents an attack has not made it`(verb: String) throws {
    let sentence = """
      Iran    Iran    PROPN NNP 2 nsubj B-COUNTRY
      \(verb) VERB VBD 0 root
      attacks attack  NOUN  NNS 2 obj
      on      on      ADP   IN  5 case
      Iraq    Iraq    PROPN NNP 3 nmod B-COUNTRY
      .       .       PUNCT .   2 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `who calls a meeting has not met yet`() throws {
    let found = try statements(
      """
      Iran    Iran    PROPN NNP 2 nsubj B-COUNTRY
      called  call    VERB  VBD 0 root
      a       a       DET   DT  4 det
      meeting meeting NOUN  NN  2 obj
      with    with    ADP   IN  6 case
      Iraq    Iraq    PROPN NNP 4 nmod B-COUNTRY
      .       .       PUNCT .   2 punct
      """)
    #expect(found.map(\.relationLabel).contains("met with"))
    #expect(found.allSatisfy { $0.modality == .planned })
  }

  @Test func `the recipient may hang on the noun`() throws {
    let sentence = """
      Iran     Iran    PROPN NNP 2 nsubj B-COUNTRY
      launched launch  VERB  VBD 0 root
      an       a       DET   DT  4 det
      attack   attack  NOUN  NN  2 obj
      on       on      ADP   IN  6 case
      Iraq     Iraq    PROPN NNP 4 nmod B-COUNTRY
      .        .       PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; attacked; Iraq: ASSAULT"])
  }

  @Test func `an act that is only announced is planned`() throws {
    let sentence = """
      Iran      Iran      PROPN NNP 2 nsubj B-COUNTRY
      announced announce  VERB  VBD 0 root
      an        a         DET   DT  4 det
      attack    attack    NOUN  NN  2 obj
      on        on        ADP   IN  6 case
      Iraq      Iraq      PROPN NNP 4 nmod B-COUNTRY
      .         .         PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; attacked; Iraq: THREATEN"])
    #expect(try statements(sentence).map(\.modality) == [.planned])
  }

  @Test func `a converse light verb turns the roles`() throws {
    let sentence = """
      Iran      Iran      PROPN NNP 2 nsubj B-COUNTRY
      drew      draw      VERB  VBD 0 root
      criticism criticism NOUN  NN  2 obj
      from      from      ADP   IN  5 case
      Iraq      Iraq      PROPN NNP 2 obl B-COUNTRY
      .         .         PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iraq; criticized; Iran: ACCUSE"])
  }

  @Test func `the people's adjective is the agent of what is faced`() throws {
    let sentence = """
      Iran      Iran     PROPN NNP 2 nsubj B-COUNTRY
      faces     face     VERB  VBZ 0 root
      American  american ADJ   JJ  4 amod B-NORP
      sanctions sanction NOUN  NNS 2 obj
      .         .        PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["United States; sanctioned; Iran: SANCTION"])
  }

  @Test func `a measuring noun is looked through`() throws {
    let sentence = """
      Iran  Iran  PROPN NNP 4 nsubj B-COUNTRY
      and   and   CCONJ CC  3 cc
      Iraq  Iraq  PROPN NNP 1 conj B-COUNTRY
      held  hold  VERB  VBD 0 root
      a     a     DET   DT  6 det
      round round NOUN  NN  4 obj
      of    of    ADP   IN  8 case
      talks talk  NOUN  NNS 6 nmod
      .     .     PUNCT .   4 punct
      """
    #expect(try told(sentence) == ["Iran; negotiated-with; Iraq: CONSULT"])
  }

  @Test func `a named act with both roles is a statement`() throws {
    let sentence = """
      Iran   Iran   PROPN NNP 3 nmod:poss B-COUNTRY
      's     's     PART  POS 1 case
      attack attack NOUN  NN  6 nsubj
      on     on     ADP   IN  5 case
      Iraq   Iraq   PROPN NNP 3 nmod B-COUNTRY
      ended  end    VERB  VBD 0 root
      .      .      PUNCT .   6 punct
      """
    let found = try statements(sentence)
    #expect(found.map(\.kind) == ["nominal"])
    #expect(
      found.map { "\($0.subject.label) \($0.relation) \($0.object.label)" } == [
        "Iran attacked Iraq"
      ])
    #expect(found.map(\.trigger.text) == ["attack"])
  }

  @Test func `a named act with one role is none`() throws {
    let sentence = """
      The    the    DET   DT  2 det
      attack attack NOUN  NN  5 nsubj
      on     on     ADP   IN  4 case
      Iraq   Iraq   PROPN NNP 2 nmod B-COUNTRY
      ended  end    VERB  VBD 0 root
      .      .      PUNCT .   5 punct
      """
    #expect(try told(sentence).isEmpty)
  }
}
