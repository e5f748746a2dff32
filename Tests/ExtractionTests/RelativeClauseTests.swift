import Ontology
import Testing

struct RelativeClauseTests {
  @Test func `a relative pronoun stands for its antecedent`() {
    let sentence = """
      The    the    DET   DT  2 det
      agency agency NOUN  NN  8 nsubj
      ,      ,      PUNCT ,   5 punct
      which  which  PRON  WDT 5 nsubj
      trains train  VERB  VBZ 2 acl:relcl
      pilots pilot  NOUN  NNS 5 obj
      ,      ,      PUNCT ,   2 punct
      hired  hire   VERB  VBD 0 root
      Ada    Ada    PROPN NNP 8 obj
      Holm   Holm   PROPN NNP 9 flat
      .      .      PUNCT .   8 punct
      """
    #expect(
      records(sentence) == [
        "clause: The agency; trains; pilots",
        "clause: The agency; hired; Ada Holm",
      ])
  }

  @Test func `an antecedent can be the object of its clause`() {
    let sentence = """
      The      the    DET   DT  2 det
      post     post   NOUN  NN  7 nsubj
      that     that   PRON  WDT 6 obj
      Ada      Ada    PROPN NNP 6 nsubj
      Holm     Holm   PROPN NNP 4 flat
      held     hold   VERB  VBD 2 acl:relcl
      vanished vanish VERB  VBD 0 root
      .        .      PUNCT .   7 punct
      """
    #expect(
      records(sentence) == [
        "clause: Ada Holm; held; The post",
        "clause: The post; vanished; -",
      ])
  }

  @Test func `an active participle has its noun as subject`() {
    let sentence = """
      Police   police NOUN  NN  2 nsubj
      stopped  stop   VERB  VBD 0 root
      a        a      DET   DT  4 det
      truck    truck  NOUN  NN  2 obj
      carrying carry  VERB  VBG 4 acl
      weapons  weapon NOUN  NNS 5 obj
      .        .      PUNCT .   2 punct
      """
    #expect(
      records(sentence) == [
        "clause: Police; stopped; a truck carrying weapons",
        "clause: a truck; carrying; weapons",
      ])
  }

  @Test func `a passive participle has its noun as subject`() {
    let sentence = """
      A        a      DET   DT  2 det
      truck    truck  NOUN  NN  6 nsubj
      seized   seize  VERB  VBN 2 acl
      by       by     ADP   IN  5 case
      police   police NOUN  NN  3 obl:agent
      vanished vanish VERB  VBD 0 root
      .        .      PUNCT .   6 punct
      """
    #expect(
      records(sentence) == [
        "clause: A truck; seized by; police",
        "clause: A truck seized by police; vanished; -",
      ])
  }

  @Test func `the relative clause is no part of the argument`() {
    let sentence = """
      The     the   DET   DT  2 det
      mayor   mayor NOUN  NN  3 nsubj
      thanked thank VERB  VBD 0 root
      the     the   DET   DT  5 det
      guards  guard NOUN  NNS 3 obj
      who     who   PRON  WP  7 nsubj
      saved   save  VERB  VBD 5 acl:relcl
      the     the   DET   DT  9 det
      child   child NOUN  NN  7 obj
      .       .     PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The mayor; thanked; the guards",
        "clause: the guards; saved; the child",
      ])
  }
}
