import Testing

struct NegationTests {
  @Test func `not negates`() {
    let sentence = """
      Estonia Estonia PROPN NNP 4 nsubj
      did     do      AUX   VBD 4 aux
      not     not     PART  RB  4 advmod
      expel   expel   VERB  VB  0 root
      the     the     DET   DT  6 det
      envoy   envoy   NOUN  NN  4 obj
      .       .       PUNCT .   4 punct
      """
    #expect(stances(sentence) == ["Estonia; did not expel; the envoy: negated asserted"])
  }

  @Test func `never negates`() {
    let sentence = """
      The       the     DET   DT  2 det
      court     court   NOUN  NN  5 nsubj
      has       have    AUX   VBZ 5 aux
      never     never   ADV   RB  5 advmod
      convicted convict VERB  VBN 0 root
      the       the     DET   DT  7 det
      banker    banker  NOUN  NN  5 obj
      .         .       PUNCT .   5 punct
      """
    #expect(stances(sentence) == ["The court; has never convicted; the banker: negated asserted"])
  }

  @Test func `no longer negates`() {
    let sentence = """
      Mirabel Mirabel PROPN NNP 4 nsubj
      no      no      ADV   RB  3 advmod
      longer  long    ADV   RBR 4 advmod
      owns    own     VERB  VBZ 0 root
      the     the     DET   DT  6 det
      brewery brewery NOUN  NN  4 obj
      .       .       PUNCT .   4 punct
      """
    #expect(stances(sentence) == ["Mirabel; no longer owns; the brewery: negated asserted"])
  }

  @Test func `no before the subject negates`() {
    let sentence = """
      No        no      DET   DT  2 det
      member    member  NOUN  NN  3 nsubj
      supported support VERB  VBD 0 root
      the       the     DET   DT  5 det
      mayor     mayor   NOUN  NN  3 obj
      .         .       PUNCT .   3 punct
      """
    #expect(stances(sentence) == ["No member; supported; the mayor: negated asserted"])
  }

  @Test func `nobody negates`() {
    let sentence = """
      Nobody    nobody  PRON  NN  2 nsubj
      supported support VERB  VBD 0 root
      the       the     DET   DT  4 det
      mayor     mayor   NOUN  NN  2 obj
      .         .       PUNCT .   2 punct
      """
    #expect(stances(sentence) == ["Nobody; supported; the mayor: negated asserted"])
  }

  @Test func `neither and nor negate both`() {
    let sentence = """
      Neither    neither   CCONJ DT  2 cc:preconj
      Norway     Norway    PROPN NNP 5 nsubj
      nor        nor       CCONJ CC  4 cc
      Denmark    Denmark   PROPN NNP 2 conj
      recognized recognize VERB  VBD 0 root
      the        the       DET   DT  7 det
      state      state     NOUN  NN  5 obj
      .          .         PUNCT .   5 punct
      """
    #expect(
      stances(sentence) == [
        "Norway; recognized; the state: negated asserted",
        "Denmark; recognized; the state: negated asserted",
      ])
  }

  @Test func `nor negates the clause that it opens`() {
    let sentence = """
      Norway Norway PROPN NNP 4  nsubj
      did    do     AUX   VBD 4  aux
      not    not    PART  RB  4  advmod
      attack attack VERB  VB  0  root
      Chad   Chad   PROPN NNP 4  obj
      ,      ,      PUNCT ,   10 punct
      nor    nor    CCONJ CC  10 cc
      did    do     AUX   VBD 10 aux
      Chad   Chad   PROPN NNP 10 nsubj
      bomb   bomb   VERB  VB  4  conj
      Mali   Mali   PROPN NNP 10 obj
      .      .      PUNCT .   4  punct
      """
    #expect(
      stances(sentence) == [
        "Norway; did not attack; Chad: negated asserted",
        "Chad; did bomb; Mali: negated asserted",
      ])
  }

  @Test func `nor between verbs of one subject negates both once`() {
    let sentence = """
      Norway Norway PROPN NNP 4 nsubj
      did    do     AUX   VBD 4 aux
      not    not    PART  RB  4 advmod
      attack attack VERB  VB  0 root
      nor    nor    CCONJ CC  6 cc
      bomb   bomb   VERB  VB  4 conj
      Mali   Mali   PROPN NNP 4 obj
      .      .      PUNCT .   4 punct
      """
    #expect(
      stances(sentence) == [
        "Norway; did not attack; Mali: negated asserted",
        "Norway; did not bomb; Mali: negated asserted",
      ])
  }

  @Test func `without negates its gerund only`() {
    let sentence = """
      The     the     DET   DT  2 det
      navy    navy    NOUN  NN  3 nsubj
      seized  seize   VERB  VBD 0 root
      the     the     DET   DT  5 det
      trawler trawler NOUN  NN  3 obj
      without without SCONJ IN  7 mark
      warning warn    VERB  VBG 3 advcl
      the     the     DET   DT  9 det
      crew    crew    NOUN  NN  7 obj
      .       .       PUNCT .   3 punct
      """
    #expect(
      stances(sentence) == [
        "The navy; seized; the trawler: affirmed asserted",
        "The navy; warning; the crew: negated asserted",
      ])
  }

  @Test func `failed to negates`() {
    let sentence = """
      Prosecutors prosecutor NOUN  NNS 2 nsubj
      failed      fail       VERB  VBD 0 root
      to          to         PART  TO  4 mark
      convict     convict    VERB  VB  2 xcomp
      the         the        DET   DT  6 det
      banker      banker     NOUN  NN  4 obj
      .           .          PUNCT .   2 punct
      """
    #expect(stances(sentence) == ["Prosecutors; failed to convict; the banker: negated asserted"])
  }

  @Test func `refused to negates`() {
    let sentence = """
      The      the      DET   DT  2 det
      bank     bank     NOUN  NN  3 nsubj
      refused  refuse   VERB  VBD 0 root
      to       to       PART  TO  5 mark
      fund     fund     VERB  VB  3 xcomp
      the      the      DET   DT  7 det
      pipeline pipeline NOUN  NN  5 obj
      .        .        PUNCT .   3 punct
      """
    #expect(stances(sentence) == ["The bank; refused to fund; the pipeline: negated asserted"])
  }

  @Test func `coordinated verbs share the negation`() {
    let sentence = """
      The    the    DET   DT  2 det
      army   army   NOUN  NN  5 nsubj
      did    do     AUX   VBD 5 aux
      not    not    PART  RB  5 advmod
      attack attack VERB  VB  0 root
      or     or     CCONJ CC  7 cc
      bomb   bomb   VERB  VB  5 conj
      the    the    DET   DT  9 det
      town   town   NOUN  NN  5 obj
      .      .      PUNCT .   5 punct
      """
    #expect(
      stances(sentence) == [
        "The army; did not attack; the town: negated asserted",
        "The army; did not bomb; the town: negated asserted",
      ])
  }

  @Test func `but ends the negation`() {
    let sentence = """
      The    the    DET   DT  2 det
      army   army   NOUN  NN  5 nsubj
      did    do     AUX   VBD 5 aux
      not    not    PART  RB  5 advmod
      attack attack VERB  VB  0 root
      but    but    CCONJ CC  7 cc
      bombed bomb   VERB  VBD 5 conj
      the    the    DET   DT  9 det
      town   town   NOUN  NN  7 obj
      .      .      PUNCT .   5 punct
      """
    #expect(
      stances(sentence) == [
        "The army; did not attack; -: negated asserted",
        "The army; bombed; the town: affirmed asserted",
      ])
  }

  @Test func `two negations cancel out`() {
    let sentence = """
      The    the    DET   DT  2 det
      union  union  NOUN  NN  5 nsubj
      did    do     AUX   VBD 5 aux
      not    not    PART  RB  5 advmod
      refuse refuse VERB  VB  0 root
      to     to     PART  TO  7 mark
      sign   sign   VERB  VB  5 xcomp
      the    the    DET   DT  9 det
      pact   pact   NOUN  NN  7 obj
      .      .      PUNCT .   5 punct
      """
    #expect(stances(sentence) == ["The union; did not refuse to sign; the pact: affirmed asserted"])
  }

  @Test func `rather than negates`() {
    let sentence = """
      Rather     rather   ADV   RB  3  advmod
      than       than     ADP   IN  1  fixed
      sue        sue      VERB  VB  9  advcl
      the        the      DET   DT  5  det
      city       city     NOUN  NN  3  obj
      ,          ,        PUNCT ,   3  punct
      the        the      DET   DT  8  det
      tenants    tenant   NOUN  NNS 9  nsubj
      petitioned petition VERB  VBD 0  root
      the        the      DET   DT  11 det
      governor   governor NOUN  NN  9  obj
      .          .        PUNCT .   9  punct
      """
    #expect(
      stances(sentence) == [
        "the tenants; sue; the city: negated asserted",
        "the tenants; petitioned; the governor: affirmed asserted",
      ])
  }

  @Test func `instead and rather negate nothing alone`() {
    let instead = """
      Instead  instead ADV   RB  3 advmod
      Estonia  Estonia PROPN NNP 3 nsubj
      expelled expel   VERB  VBD 0 root
      the      the     DET   DT  5 det
      envoy    envoy   NOUN  NN  3 obj
      .        .       PUNCT .   3 punct
      """
    #expect(stances(instead) == ["Estonia; expelled; the envoy: affirmed asserted"])
    let rather = """
      Members member NOUN NNS 3 nsubj
      rather  rather ADV  RB  3 advmod
      liked   like   VERB VBD 0 root
      the     the    DET  DT  5 det
      mayor   mayor  NOUN NN  3 obj
      .       .      PUNCT .  3 punct
      """
    #expect(stances(rather) == ["Members; rather liked; the mayor: affirmed asserted"])
  }

  @Test func `instead of negates though the parse cuts it in two`() {
    let sentence = """
      Instead  instead ADV   RB  3 advmod
      of       of      SCONJ IN  3 mark
      suing    sue     VERB  VBG 7 advcl
      banks    bank    NOUN  NNS 3 obj
      ,        ,       PUNCT ,   3 punct
      Estonia  Estonia PROPN NNP 7 nsubj
      expelled expel   VERB  VBD 0 root
      them     they    PRON  PRP 7 obj
      .        .       PUNCT .   7 punct
      """
    #expect(
      stances(sentence) == [
        "Estonia; suing; banks: negated asserted",
        "Estonia; expelled; them: affirmed asserted",
      ])
  }
}
