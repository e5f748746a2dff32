import Ontology
import Testing

struct CoordinationTests {
  @Test func `coordinated subjects give a record each`() {
    let sentence = """
      Norway     Norway    PROPN NNP 4 nsubj
      and        and       CCONJ CC  3 cc
      Denmark    Denmark   PROPN NNP 1 conj
      recognized recognize VERB  VBD 0 root
      the        the       DET   DT  6 det
      state      state     NOUN  NN  4 obj
      .          .         PUNCT .   4 punct
      """
    #expect(
      records(sentence) == [
        "clause: Norway; recognized; the state",
        "clause: Denmark; recognized; the state",
      ])
  }

  @Test func `coordinated objects give a record each`() {
    let sentence = """
      The    the   DET   DT  2 det
      army   army  NOUN  NN  3 nsubj
      seized seize VERB  VBD 0 root
      ships  ship  NOUN  NNS 3 obj
      ,      ,     PUNCT ,   6 punct
      trucks truck NOUN  NNS 4 conj
      and    and   CCONJ CC  8 cc
      planes plane NOUN  NNS 4 conj
      .      .     PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The army; seized; ships",
        "clause: The army; seized; trucks",
        "clause: The army; seized; planes",
      ])
  }

  @Test func `coordinated verbs share subject and auxiliary`() {
    let sentence = """
      The      the    DET   DT  2 det
      court    court  NOUN  NN  4 nsubj
      has      have   AUX   VBZ 4 aux
      heard    hear   VERB  VBN 0 root
      and      and    CCONJ CC  6 cc
      rejected reject VERB  VBN 4 conj
      the      the    DET   DT  8 det
      appeal   appeal NOUN  NN  4 obj
      .        .      PUNCT .   4 punct
      """
    #expect(
      records(sentence) == [
        "clause: The court; has heard; the appeal",
        "clause: The court; has rejected; the appeal",
      ])
  }

  @Test func `coordinated verbs with their own objects`() {
    let sentence = """
      The    the   DET   DT  2 det
      union  union NOUN  NN  3 nsubj
      met    meet  VERB  VBD 0 root
      the    the   DET   DT  5 det
      mayor  mayor NOUN  NN  3 obj
      and    and   CCONJ CC  7 cc
      signed sign  VERB  VBD 3 conj
      the    the   DET   DT  9 det
      pact   pact  NOUN  NN  7 obj
      .      .     PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The union; met; the mayor",
        "clause: The union; signed; the pact",
      ])
  }

  @Test func `a collective predicate keeps its subjects together`() {
    let sentence = """
      Tessaly Tessaly PROPN NNP 4 nsubj
      and     and     CCONJ CC  3 cc
      Norvane Norvane PROPN NNP 1 conj
      merged  merge   VERB  VBD 0 root
      .       .       PUNCT .   4 punct
      """
    #expect(records(sentence) == ["clause: Tessaly and Norvane; merged; -"])
  }

  @Test func `coordinated nominals behind a preposition are split`() {
    let sentence = """
      The     the     DET   DT  2 det
      envoy   envoy   NOUN  NN  3 nsubj
      met     meet    VERB  VBD 0 root
      with    with    ADP   IN  5 case
      Norway  Norway  PROPN NNP 3 obl
      and     and     CCONJ CC  7 cc
      Denmark Denmark PROPN NNP 5 conj
      .       .       PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The envoy; met with; Norway",
        "clause: The envoy; met with; Denmark",
      ])
  }

  @Test func `what stands between two is not split`() {
    let sentence = """
      The     the     DET   DT  2 det
      firm    firm    NOUN  NN  3 nsubj
      moved   move    VERB  VBD 0 root
      money   money   NOUN  NN  3 obj
      between between ADP   IN  6 case
      Malta   Malta   PROPN NNP 4 nmod
      and     and     CCONJ CC  8 cc
      Cyprus  Cyprus  PROPN NNP 6 conj
      .       .       PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The firm; moved; money between Malta and Cyprus",
        "chain: The firm; moved money between; Malta and Cyprus",
      ])
  }

  @Test func `coordinated predicate nouns are split`() {
    let sentence = """
      Ada    Ada    PROPN NNP 5 nsubj
      Holm   Holm   PROPN NNP 1 flat
      is     be     AUX   VBZ 5 cop
      a      a      DET   DT  5 det
      lawyer lawyer NOUN  NN  0 root
      and    and    CCONJ CC  8 cc
      a      a      DET   DT  8 det
      banker banker NOUN  NN  5 conj
      .      .      PUNCT .   5 punct
      """
    #expect(
      records(sentence) == [
        "clause: Ada Holm; is; a lawyer",
        "clause: Ada Holm; is; a banker",
      ])
  }
}
