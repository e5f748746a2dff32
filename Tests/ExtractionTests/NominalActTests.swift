import Ontology
import Testing

struct NominalActTests {
  @Test func `a named act with both roles`() {
    let sentence = """
      Iran   Iran   PROPN NNP 3 nmod:poss
      's     's     PART  POS 1 case
      attack attack NOUN  NN  6 nsubj
      on     on     ADP   IN  5 case
      Iraq   Iraq   PROPN NNP 3 nmod
      failed fail   VERB  VBD 0 root
      .      .      PUNCT .   6 punct
      """
    #expect(
      records(sentence) == [
        "possessive: Iran; [has]; attack on Iraq",
        "nominal: Iran; attack on; Iraq",
        "clause: Iran's attack on Iraq; failed; -",
      ])
  }

  @Test func `a named act with its author behind from`() {
    let sentence = """
      The       the       DET   DT  2 det
      criticism criticism NOUN  NN  8 nsubj
      of        of        ADP   IN  5 case
      the       the       DET   DT  5 det
      mayor     mayor     NOUN  NN  2 nmod
      from      from      ADP   IN  7 case
      lawmakers lawmaker  NOUN  NNS 2 nmod
      grew      grow      VERB  VBD 0 root
      .         .         PUNCT .   8 punct
      """
    #expect(
      records(sentence) == [
        "nominal: lawmakers; criticism of; the mayor",
        "clause: The criticism of the mayor from lawmakers; grew; -",
      ])
  }

  @Test func `a named act with one role is nothing`() {
    let sentence = """
      The    the    DET   DT  2 det
      attack attack NOUN  NN  5 nsubj
      on     on     ADP   IN  4 case
      Iraq   Iraq   PROPN NNP 2 nmod
      failed fail   VERB  VBD 0 root
      .      .      PUNCT .   5 punct
      """
    #expect(records(sentence) == ["clause: The attack on Iraq; failed; -"])
  }
}
