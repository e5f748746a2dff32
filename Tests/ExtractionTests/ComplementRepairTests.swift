import Facts
import Ontology
import Testing

/// Clauses that parsers hang beside the word to which they belong.
struct ComplementRepairTests {
  @Test func `what somebody rules out is not done`() throws {
    let sentence = """
      Norway  Norway PROPN NNP 2 nsubj B-COUNTRY
      ruled   rule   VERB  VBD 0 root
      out     out    ADP   RP  2 compound:prt
      pulling pull   VERB  VBG 2 advcl
      out     out    ADP   RP  4 compound:prt
      of      of     ADP   IN  8 case
      the     the    DET   DT  8 det
      treaty  treaty NOUN  NN  4 obl
      .       .      PUNCT .   2 punct
      """
    let withdrawal = try statements(sentence).filter { $0.relation == "withdrew-from" }
    #expect(withdrawal.map(\.polarity) == [.negated])
  }

  @Test func `a commission that is set up to look into something does it itself`() throws {
    let sentence = """
      Norway      Norway      PROPN NNP 2 nsubj B-COUNTRY
      set         set         VERB  VBD 0 root
      up          up          ADP   RP  2 compound:prt
      a           a           DET   DT  5 det
      commission  commission  NOUN  NN  2 obj
      to          to          PART  TO  7 mark
      investigate investigate VERB  VB  2 advcl
      Chad        Chad        PROPN NNP 7 obj B-COUNTRY
      .           .           PUNCT .   2 punct
      """
    let found = try statements(sentence).filter { $0.relation == "investigated" }
    #expect(found.map(\.subject.mention.text) == ["a commission to investigate Chad"])
  }

  @Test func `a noun that sums up what somebody said is the article's own`() throws {
    let sentence = """
      Norway      Norway      PROPN NNP 2 nsubj B-COUNTRY
      said        say         VERB  VBD 0 root
      it          it          PRON  PRP 6 nsubj
      was         be          AUX   VBD 6 cop
      a           a           DET   DT  6 det
      mistake     mistake     NOUN  NN  2 ccomp
      ,           ,           PUNCT ,   9 punct
      an          a           DET   DT  9 det
      explanation explanation NOUN  NN  6 appos
      that        that        PRON  WDT 12 obj
      Chad        Chad        PROPN NNP 12 nsubj B-COUNTRY
      rejected    reject      VERB  VBD 9 acl:relcl
      .           .           PUNCT .   2 punct
      """
    let found = try statements(sentence).filter { $0.relation == "rejected" }
    #expect(found.map(\.modality) == [.asserted])
    #expect(found.allSatisfy { $0.attribution == nil })
  }

  @Test func `what somebody had tried to do lies in the past`() throws {
    let sentence = """
      Norway Norway PROPN NNP 3 nsubj B-COUNTRY
      had    have   AUX   VBD 3 aux
      tried  try    VERB  VBN 0 root
      to     to     PART  TO  5 mark
      detain detain VERB  VB  3 xcomp
      Ada    Ada    PROPN NNP 5 obj B-PER
      Holm   Holm   PROPN NNP 6 flat I-PER
      .      .      PUNCT .   3 punct
      """
    let found = try #require(statements(sentence).first)
    #expect(found.modality == .planned && found.tense == .past)
  }

  @Test func `a parliament throws a bill out, guards who remove people dismiss nobody`() throws {
    let bill = """
      Parliament parliament NOUN  NN  2 nsubj
      threw      throw      VERB  VBD 0 root
      out        out        ADP   RP  2 compound:prt
      a          a          DET   DT  5 det
      bill       bill       NOUN  NN  2 obj
      .          .          PUNCT .   2 punct
      """
    #expect(try statements(bill).map(\.relation) == ["rejected"])
    let people = """
      Guards  guard  NOUN  NNS 2 nsubj
      removed remove VERB  VBD 0 root
      63      63     NUM   CD  4 nummod
      people  people NOUN  NNS 2 obj
      .       .      PUNCT .   2 punct
      """
    #expect(try statements(people).contains { $0.relation == "fired" } == false)
  }

  @Test func `where a complaint is brought is not against whom`() throws {
    let sentence = """
      Norway     Norway    PROPN NNP 2 nsubj B-COUNTRY
      challenged challenge VERB  VBD 0 root
      the        the       DET   DT  4 det
      duties     duty      NOUN  NNS 2 obj
      at         at        ADP   IN  8 case
      the        the       DET   DT  8 det
      United     United    PROPN NNP 8 amod B-ORG
      Nations    Nations   PROPN NNP 4 nmod I-ORG
      .          .         PUNCT .   2 punct
      """
    #expect(
      try statements(sentence).contains {
        $0.object.label.contains("Nations") && $0.derivedVia != nil
      } == false)
  }
}
