import Ontology
import Testing

struct PossessiveTests {
  @Test func `a possessive is an implied has`() {
    let sentence = """
      The      the      DET   DT  2 det
      order    order    NOUN  NN  3 nsubj
      angered  anger    VERB  VBD 0 root
      Norway   Norway   PROPN NNP 6 nmod:poss
      's       's       PART  POS 4 case
      minister minister NOUN  NN  3 obj
      .        .        PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The order; angered; Norway's minister",
        "possessive: Norway; [has]; minister",
      ])
  }

  @Test func `of before a country is an implied has`() {
    let sentence = """
      The       the       DET   DT  2 det
      president president NOUN  NN  5 nsubj
      of        of        ADP   IN  4 case
      Chile     Chile     PROPN NNP 2 nmod  B-COUNTRY
      resigned  resign    VERB  VBD 0 root
      .         .         PUNCT .   5 punct
      """
    #expect(
      records(sentence) == [
        "possessive: Chile; [has]; The president",
        "clause: The president of Chile; resigned; -",
      ])
  }

  @Test func `of before a common noun is no possession`() {
    let sentence = """
      The     the   DET   DT  2 det
      sale    sale  NOUN  NN  5 nsubj
      of      of    ADP   IN  4 case
      grain   grain NOUN  NN  2 nmod
      stopped stop  VERB  VBD 0 root
      .       .     PUNCT .   5 punct
      """
    #expect(records(sentence) == ["clause: The sale of grain; stopped; -"])
  }

  @Test func `whose owns through the antecedent`() {
    let sentence = """
      Ada      Ada    PROPN NNP 9 nsubj
      Holm     Holm   PROPN NNP 1 flat
      ,        ,      PUNCT ,   6 punct
      whose    whose  PRON  WP$ 5 nmod:poss
      firm     firm   NOUN  NN  6 nsubj
      sells    sell   VERB  VBZ 1 acl:relcl
      grain    grain  NOUN  NN  6 obj
      ,        ,      PUNCT ,   1 punct
      resigned resign VERB  VBD 0 root
      .        .      PUNCT .   9 punct
      """
    #expect(
      records(sentence) == [
        "possessive: Ada Holm; [has]; firm",
        "clause: whose firm; sells; grain",
        "clause: Ada Holm; resigned; -",
      ])
  }
}
