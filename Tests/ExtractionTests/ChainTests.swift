import Ontology
import Testing

struct ChainTests {
  @Test func `a chain reaches the actor inside the object`() {
    let sentence = """
      The        the       DET   DT  2 det
      army       army      NOUN  NN  3 nsubj
      halted     halt      VERB  VBD 0 root
      operations operation NOUN  NNS 3 obj
      against    against   ADP   IN  6 case
      Russia     Russia    PROPN NNP 4 nmod
      .          .         PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The army; halted; operations against Russia",
        "chain: The army; halted operations against; Russia",
      ])
  }

  @Test func `a chain reaches the actor behind the object`() {
    let sentence = """
      The   the   DET   DT  2 det
      mayor mayor NOUN  NN  3 nsubj
      sold  sell  VERB  VBD 0 root
      the   the   DET   DT  5 det
      land  land  NOUN  NN  3 obj
      to    to    ADP   IN  7 case
      Malta Malta PROPN NNP 3 obl
      .     .     PUNCT .   3 punct
      """
    #expect(
      records(sentence) == [
        "clause: The mayor; sold; the land; to Malta",
        "chain: The mayor; sold the land to; Malta",
      ])
  }
}
