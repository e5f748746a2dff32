import Ontology
import Testing

struct AppositionTests {
  @Test func `an apposition is an implied is`() {
    let sentence = """
      Ada      Ada      PROPN NNP 7 nsubj
      Holm     Holm     PROPN NNP 1 flat
      ,        ,        PUNCT ,   5 punct
      the      the      DET   DT  5 det
      minister minister NOUN  NN  1 appos
      ,        ,        PUNCT ,   1 punct
      resigned resign   VERB  VBD 0 root
      .        .        PUNCT .   7 punct
      """
    #expect(
      records(sentence) == [
        "apposition: Ada Holm; [is]; the minister",
        "clause: Ada Holm; resigned; -",
      ])
  }

  @Test func `a title before a name is an implied is`() {
    let sentence = """
      Defense   defense   NOUN  NN  2 compound
      Secretary Secretary PROPN NNP 3 nmod:desc
      Ada       Ada       PROPN NNP 5 nsubj     B-PER
      Holm      Holm      PROPN NNP 3 flat      I-PER
      resigned  resign    VERB  VBD 0 root
      .         .         PUNCT .   5 punct
      """
    #expect(
      records(sentence) == [
        "apposition: Ada Holm; [is]; Defense Secretary",
        "clause: Defense Secretary Ada Holm; resigned; -",
      ])
  }

  @Test func `a form of address is no title`() {
    let sentence = """
      Mr.      Mr.    PROPN NNP 2 nmod:desc
      Holm     Holm   PROPN NNP 3 nsubj
      resigned resign VERB  VBD 0 root
      .        .      PUNCT .   3 punct
      """
    #expect(records(sentence) == ["clause: Mr. Holm; resigned; -"])
  }

  @Test func `examples are of the kind that they illustrate`() {
    let sentence = """
      The    the    DET   DT  2 det
      firm   firm   NOUN  NN  3 nsubj
      sells  sell   VERB  VBZ 0 root
      metals metal  NOUN  NNS 3 obj
      such   such   ADJ   JJ  7 case
      as     as     ADP   IN  5 fixed
      copper copper NOUN  NN  4 nmod
      and    and    CCONJ CC  9 cc
      zinc   zinc   NOUN  NN  7 conj
      .      .      PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The firm; sells; metals",
        "clause: The firm; sells; copper",
        "clause: The firm; sells; zinc",
        "apposition: copper; [is]; metals",
        "apposition: zinc; [is]; metals",
      ])
  }

  @Test func `a larger place behind a place`() {
    let sentence = """
      The     the     DET   DT  2 det
      firm    firm    NOUN  NN  3 nsubj
      left    leave   VERB  VBD 0 root
      Toronto Toronto PROPN NNP 3 obj           B-LOC
      ,       ,       PUNCT ,   6 punct
      Canada  Canada  PROPN NNP 4 nmod:unmarked B-COUNTRY
      .       .       PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The firm; left; Toronto, Canada",
        "apposition: Toronto; [is in]; Canada",
      ])
  }
}
