import Ontology
import Testing

struct ControlTests {
  @Test func `an infinitive without an object in between joins the relation`() {
    let sentence = """
      The      the      DET   DT  2 det
      firm     firm     NOUN  NN  3 nsubj
      tried    try      VERB  VBD 0 root
      to       to       PART  TO  5 mark
      win      win      VERB  VB  3 xcomp
      the      the      DET   DT  7 det
      contract contract NOUN  NN  5 obj
      .        .        PUNCT .   3 punct
      """
    #expect(records(sentence) == ["clause: The firm; tried to win; the contract"])
  }

  @Test func `order has object control`() {
    let sentence = """
      The     the    DET   DT  2 det
      mayor   mayor  NOUN  NN  3 nsubj
      ordered order  VERB  VBD 0 root
      police  police NOUN  NN  3 obj
      to      to     PART  TO  6 mark
      clear   clear  VERB  VB  3 xcomp
      the     the    DET   DT  8 det
      square  square NOUN  NN  6 obj
      .       .      PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The mayor; ordered; police; to clear the square",
        "clause: police; to clear; the square",
      ])
  }

  @Test func `promise has subject control`() {
    let sentence = """
      The      the     DET   DT  2 det
      mayor    mayor   NOUN  NN  3 nsubj
      promised promise VERB  VBD 0 root
      voters   voter   NOUN  NNS 3 obj
      to       to      PART  TO  6 mark
      clear    clear   VERB  VB  3 xcomp
      the      the     DET   DT  8 det
      square   square  NOUN  NN  6 obj
      .        .       PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The mayor; promised; voters; to clear the square",
        "clause: The mayor; to clear; the square",
      ])
  }

  @Test func `call on asks the one behind the preposition`() {
    let sentence = """
      Amnesty amnesty PROPN NNP 2 nsubj
      called  call    VERB  VBD 0 root
      on      on      ADP   IN  4 case
      Chad    Chad    PROPN NNP 2 obl
      to      to      PART  TO  6 mark
      release release VERB  VB  2 advcl
      the     the     DET   DT  8 det
      editor  editor  NOUN  NN  6 obj
      .       .       PUNCT .   2 punct
      """
    #expect(
      records(sentence) == [
        "clause: Amnesty; called on; Chad; to release the editor",
        "clause: Chad; to release; the editor",
      ])
  }

  @Test func `accuse of has object control`() {
    let sentence = """
      Mexico  Mexico PROPN NNP 2 nsubj
      accused accuse VERB  VBD 0 root
      the     the    DET   DT  4 det
      firm    firm   NOUN  NN  2 obj
      of      of     SCONJ IN  6 mark
      bribing bribe  VERB  VBG 2 advcl
      judges  judge  NOUN  NNS 6 obj
      .       .      PUNCT .   2 punct
      """
    #expect(
      records(sentence) == [
        "clause: Mexico; accused; the firm; of bribing judges",
        "clause: the firm; bribing; judges",
      ])
  }

  @Test func `a passive of order gives the act to its subject`() {
    let sentence = """
      The     the   DET   DT  2 det
      guards  guard NOUN  NNS 4 nsubj:pass
      were    be    AUX   VBD 4 aux:pass
      ordered order VERB  VBN 0 root
      to      to    PART  TO  6 mark
      leave   leave VERB  VB  4 xcomp
      the     the   DET   DT  8 det
      camp    camp  NOUN  NN  6 obj
      .       .     PUNCT .   4 punct
      """
    #expect(records(sentence) == ["clause: The guards; were ordered to leave; the camp"])
  }

  @Test func `an adverbial participle has the subject of its clause`() {
    let sentence = """
      The      the      DET   DT  2 det
      army     army     NOUN  NN  3 nsubj
      withdrew withdraw VERB  VBD 0 root
      ,        ,        PUNCT ,   5 punct
      leaving  leave    VERB  VBG 3 advcl
      the      the      DET   DT  7 det
      town     town     NOUN  NN  5 obj
      .        .        PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The army; withdrew; -",
        "clause: The army; leaving; the town",
      ])
  }

  @Test func `a decision gives its act to the owner`() {
    let sentence = """
      The      the      DET   DT  2 det
      decision decision NOUN  NN  9 nsubj
      by       by       ADP   IN  4 case
      Iran     Iran     PROPN NNP 2 nmod
      to       to       PART  TO  6 mark
      close    close    VERB  VB  2 acl
      the      the      DET   DT  8 det
      strait   strait   NOUN  NN  6 obj
      alarmed  alarm    VERB  VBD 0 root
      Oman     Oman     PROPN NNP 9 obj
      .        .        PUNCT .   9 punct
      """
    #expect(
      records(sentence) == [
        "clause: Iran; to close; the strait",
        "clause: The decision by Iran to close the strait; alarmed; Oman",
      ])
  }
}
