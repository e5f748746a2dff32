import Ontology
import Testing

struct ClauseTests {
  @Test func `an active clause is one record`() {
    let sentence = """
      Estonia  Estonia PROPN NNP 2 nsubj
      expelled expel   VERB  VBD 0 root
      the      the     DET   DT  4 det
      envoy    envoy   NOUN  NN  2 obj
      .        .       PUNCT .   2 punct
      """
    #expect(records(sentence) == ["clause: Estonia; expelled; the envoy"])
  }

  @Test func `the relation holds the auxiliaries`() {
    let sentence = """
      The      the    DET   DT  2 det
      navy     navy   NOUN  NN  5 nsubj
      has      have   AUX   VBZ 5 aux
      been     be     AUX   VBN 5 aux
      watching watch  VERB  VBG 0 root
      the      the    DET   DT  7 det
      strait   strait NOUN  NN  5 obj
      .        .      PUNCT .   5 punct
      """
    #expect(records(sentence) == ["clause: The navy; has been watching; the strait"])
  }

  @Test func `a particle belongs to the verb`() {
    let sentence = """
      The     the    DET   DT  2 det
      order   order  NOUN  NN  3 nsubj
      rolled  roll   VERB  VBD 0 root
      back    back   ADP   RB  3 compound:prt
      the     the    DET   DT  6 det
      efforts effort NOUN  NNS 3 obj
      .       .      PUNCT .   3 punct
      """
    #expect(records(sentence) == ["clause: The order; rolled back; the efforts"])
  }

  @Test func `a passive stays passive and ends with the preposition`() {
    let sentence = """
      The       the      DET   DT  2 det
      council   council  NOUN  NN  4 nsubj:pass
      was       be       AUX   VBD 4 aux:pass
      briefed   brief    VERB  VBN 0 root
      by        by       ADP   IN  6 case
      officials official NOUN  NNS 4 obl:agent
      .         .        PUNCT .   4 punct
      """
    #expect(records(sentence) == ["clause: The council; was briefed by; officials"])
  }

  @Test func `the first oblique becomes the object when there is none`() {
    let sentence = """
      Norway    Norway  PROPN NNP 2 nsubj
      abstained abstain VERB  VBD 0 root
      from      from    ADP   IN  5 case
      the       the     DET   DT  5 det
      vote      vote    NOUN  NN  2 obl
      on        on      ADP   IN  7 case
      Monday    Monday  PROPN NNP 2 obl   B-TIME
      .         .       PUNCT .   2 punct
      """
    #expect(records(sentence) == ["clause: Norway; abstained from; the vote; on Monday"])
  }

  @Test func `further obliques keep their preposition`() {
    let sentence = """
      Kenya  Kenya PROPN NNP 2 nsubj
      sent   send  VERB  VBD 0 root
      troops troop NOUN  NNS 2 obj
      to     to    ADP   IN  5 case
      Haiti  Haiti PROPN NNP 2 obl
      in     in    ADP   IN  7 case
      May    May   PROPN NNP 2 obl
      .      .     PUNCT .   2 punct
      """
    #expect(
      records(sentence) == [
        "clause: Kenya; sent; troops; to Haiti; in May",
        "chain: Kenya; sent troops to; Haiti; in May",
      ])
  }

  @Test func `an indirect object is an argument`() {
    let sentence = """
      Malta  Malta  PROPN NNP 2 nsubj
      gave   give   VERB  VBD 0 root
      the    the    DET   DT  4 det
      crew   crew   NOUN  NN  2 iobj
      a      a      DET   DT  6 det
      reward reward NOUN  NN  2 obj
      .      .      PUNCT .   2 punct
      """
    #expect(records(sentence) == ["clause: Malta; gave; a reward; the crew"])
  }

  @Test func `a copula with a noun`() {
    let sentence = """
      Oslo    Oslo    PROPN NNP 4 nsubj
      is      be      AUX   VBZ 4 cop
      the     the     DET   DT  4 det
      capital capital NOUN  NN  0 root
      of      of      ADP   IN  6 case
      Norway  Norway  PROPN NNP 4 nmod
      .       .       PUNCT .   4 punct
      """
    #expect(
      records(sentence) == [
        "clause: Oslo; is; the capital of Norway",
        "chain: Oslo; is the capital of; Norway",
      ])
  }

  @Test func `a copula with an adjective ends in the preposition`() {
    let sentence = """
      The    the    DET   DT  2 det
      custom custom NOUN  NN  4 nsubj
      is     be     AUX   VBZ 4 cop
      unique unique ADJ   JJ  0 root
      to     to     ADP   IN  6 case
      Malta  Malta  PROPN NNP 4 obl
      .      .      PUNCT .   4 punct
      """
    #expect(records(sentence) == ["clause: The custom; is unique to; Malta"])
  }

  @Test func `a copula with a prepositional phrase`() {
    let sentence = """
      The    the    DET   DT  2 det
      ship   ship   NOUN  NN  6 nsubj
      is     be     AUX   VBZ 6 cop
      in     in     ADP   IN  6 case
      the    the    DET   DT  6 det
      harbor harbor NOUN  NN  0 root
      .      .      PUNCT .   6 punct
      """
    #expect(records(sentence) == ["clause: The ship; is in; the harbor"])
  }

  @Test func `an existential clause keeps what exists as its object`() {
    let sentence = """
      There  there  PRON  EX  2 expl
      were   be     VERB  VBD 0 root
      two    two    NUM   CD  4 nummod
      ships  ship   NOUN  NNS 2 nsubj
      in     in     ADP   IN  7 case
      the    the    DET   DT  7 det
      harbor harbor NOUN  NN  2 obl
      .      .      PUNCT .   2 punct
      """
    #expect(
      records(sentence) == [
        "clause: There; were; two ships; in the harbor",
        "chain: There; were two ships in; the harbor",
      ])
  }

  @Test func `an intransitive clause has no object`() {
    let sentence = """
      The      the      DET   DT  2 det
      minister minister NOUN  NN  3 nsubj
      resigned resign   VERB  VBD 0 root
      .        .        PUNCT .   3 punct
      """
    #expect(records(sentence) == ["clause: The minister; resigned; -"])
  }

  @Test func `an adverb between auxiliary and verb stays in the relation`() {
    let sentence = """
      The        the        DET   DT  2 det
      bank       bank       NOUN  NN  5 nsubj
      has        have       AUX   VBZ 5 aux
      repeatedly repeatedly ADV   RB  5 advmod
      warned     warn       VERB  VBN 0 root
      investors  investor   NOUN  NNS 5 obj
      .          .          PUNCT .   5 punct
      """
    #expect(records(sentence) == ["clause: The bank; has repeatedly warned; investors"])
  }

  @Test func `a predicate complement is the object`() {
    let sentence = """
      The      the    DET   DT  2 det
      talks    talk   NOUN  NNS 3 nsubj
      remained remain VERB  VBD 0 root
      secret   secret ADJ   JJ  3 xcomp
      .        .      PUNCT .   4 punct
      """
    #expect(records(sentence) == ["clause: The talks; remained; secret"])
  }

  @Test func `a clause can be the subject`() {
    let sentence = """
      That      that     SCONJ IN  4 mark
      the       the      DET   DT  3 det
      bridge    bridge   NOUN  NN  4 nsubj
      fell      fall     VERB  VBD 5 csubj
      surprised surprise VERB  VBD 0 root
      the       the      DET   DT  7 det
      engineers engineer NOUN  NNS 5 obj
      .         .        PUNCT .   5 punct
      """
    #expect(
      records(sentence) == [
        "clause: the bridge; fell; -",
        "clause: That the bridge fell; surprised; the engineers",
      ])
  }
}
