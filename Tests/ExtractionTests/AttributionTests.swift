import Testing

struct AttributionTests {
  @Test func `said that alleges`() {
    let sentence = """
      Police    police   NOUN  NN  2 nsubj
      said      say      VERB  VBD 0 root
      that      that     SCONJ IN  6 mark
      militants militant NOUN  NNS 6 nsubj
      had       have     AUX   VBD 6 aux
      bombed    bomb     VERB  VBN 2 ccomp
      the       the      DET   DT  8 det
      bridge    bridge   NOUN  NN  6 obj
      .         .        PUNCT .   2 punct
      """
    #expect(
      sources(sentence) == [
        "Police; said; militants had bombed the bridge: affirmed asserted",
        "militants; had bombed; the bridge: affirmed alleged, Police, say, indirect",
      ])
  }

  @Test func `a trailing said alleges`() {
    let sentence = """
      Militants militant NOUN  NNS 2 nsubj
      bombed    bomb     VERB  VBD 0 root
      the       the      DET   DT  4 det
      bridge    bridge   NOUN  NN  2 obj
      ,         ,        PUNCT ,   7 punct
      police    police   NOUN  NN  7 nsubj
      said      say      VERB  VBD 2 parataxis
      .         .        PUNCT .   2 punct
      """
    #expect(
      sources(sentence) == [
        "Militants; bombed; the bridge: affirmed alleged, police, say, indirect",
        "police; said; Militants bombed the bridge: affirmed asserted",
      ])
  }

  @Test func `according to alleges`() {
    let sentence = """
      Militants militant NOUN  NNS 2 nsubj
      bombed    bomb     VERB  VBD 0 root
      the       the      DET   DT  4 det
      bridge    bridge   NOUN  NN  2 obj
      ,         ,        PUNCT ,   8 punct
      according accord   VERB  VBG 8 case
      to        to       ADP   IN  6 fixed
      police    police   NOUN  NN  2 obl
      .         .        PUNCT .   2 punct
      """
    #expect(
      sources(sentence) == [
        "Militants; bombed; the bridge: affirmed alleged, police, according to, accordingTo"
      ])
  }

  @Test func `a fronted according to alleges`() {
    let sentence = """
      According accord   VERB  VBG 3 case
      to        to       ADP   IN  1 fixed
      police    police   NOUN  NN  6 obl
      ,         ,        PUNCT ,   3 punct
      militants militant NOUN  NNS 6 nsubj
      bombed    bomb     VERB  VBD 0 root
      the       the      DET   DT  8 det
      bridge    bridge   NOUN  NN  6 obj
      .         .        PUNCT .   6 punct
      """
    #expect(
      sources(sentence) == [
        "militants; bombed; the bridge: affirmed alleged, police, according to, accordingTo"
      ])
  }

  @Test func `words in quotation marks are direct`() {
    let sentence = """
      “         “        PUNCT ``  3 punct
      Militants militant NOUN  NNS 3 nsubj
      bombed    bomb     VERB  VBD 9 ccomp
      the       the      DET   DT  5 det
      bridge    bridge   NOUN  NN  3 obj
      ,         ,        PUNCT ,   3 punct
      ”         ”        PUNCT ''  3 punct
      police    police   NOUN  NN  9 nsubj
      said      say      VERB  VBD 0 root
      .         .        PUNCT .   9 punct
      """
    #expect(
      sources(sentence) == [
        "Militants; bombed; the bridge: affirmed alleged, police, say, direct",
        "police; said; Militants bombed the bridge: affirmed asserted",
      ])
  }

  @Test func `deny makes denied`() {
    let sentence = """
      Officials official  NOUN  NNS 2 nsubj
      deny      deny      VERB  VBP 0 root
      that      that      SCONJ IN  6 mark
      the       the       DET   DT  5 det
      agency    agency    NOUN  NN  6 nsubj
      wounded   wound     VERB  VBD 2 ccomp
      the       the       DET   DT  8 det
      protester protester NOUN  NN  6 obj
      .         .         PUNCT .   2 punct
      """
    #expect(
      sources(sentence) == [
        "Officials; deny; the agency wounded the protester: affirmed asserted",
        "the agency; wounded; the protester: affirmed denied, Officials, deny, indirect",
      ])
  }

  @Test func `not denying does not assert`() {
    let sentence = """
      The      the      DET   DT  2 det
      minister minister NOUN  NN  5 nsubj
      did      do       AUX   VBD 5 aux
      not      not      PART  RB  5 advmod
      deny     deny     VERB  VB  0 root
      that     that     SCONJ IN  9 mark
      Ukraine  Ukraine  PROPN NNP 9 nsubj
      had      have     AUX   VBD 9 aux
      asked    ask      VERB  VBN 5 ccomp
      Canada   Canada   PROPN NNP 9 obj
      .        .        PUNCT .   5 punct
      """
    #expect(
      sources(sentence) == [
        "The minister; did not deny; Ukraine had asked Canada: negated asserted",
        "Ukraine; had asked; Canada: affirmed alleged, The minister, deny, indirect",
      ])
  }

  @Test func `allegedly alleges without a source`() {
    let sentence = """
      The       the       DET   DT  2 det
      banker    banker    NOUN  NN  4 nsubj
      allegedly allegedly ADV   RB  4 advmod
      paid      pay       VERB  VBD 0 root
      the       the       DET   DT  6 det
      gang      gang      NOUN  NN  4 obj
      .         .         PUNCT .   4 punct
      """
    #expect(
      sources(sentence) == [
        "The banker; allegedly paid; the gang: affirmed alleged, -, allegedly, indirect"
      ])
  }

  @Test func `the innermost source counts`() {
    let sentence = """
      The       the       DET   DT  2  det
      spokesman spokesman NOUN  NN  3  nsubj
      said      say       VERB  VBD 0  root
      the       the       DET   DT  5  det
      witness   witness   NOUN  NN  6  nsubj
      claimed   claim     VERB  VBD 3  ccomp
      that      that      SCONJ IN  10 mark
      guards    guard     NOUN  NNS 10 nsubj
      had       have      AUX   VBD 10 aux
      beaten    beat      VERB  VBN 6  ccomp
      the       the       DET   DT  12 det
      monk      monk      NOUN  NN  10 obj
      .         .         PUNCT .   3  punct
      """
    #expect(
      sources(sentence) == [
        "The spokesman; said; the witness claimed that guards had beaten the monk: affirmed asserted",
        "the witness; claimed; guards had beaten the monk: affirmed alleged, The spokesman, say, indirect",
        "guards; had beaten; the monk: affirmed alleged, the witness, claim, indirect",
      ])
  }

  @Test func `accuse of alleges`() {
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
      sources(sentence) == [
        "Mexico; accused; the firm: affirmed asserted",
        "the firm; bribing; judges: affirmed alleged, Mexico, accuse, indirect",
      ])
  }

  @Test func `a relative clause in a report is reported`() {
    let sentence = """
      Police police NOUN  NN  2  nsubj
      said   say    VERB  VBD 0  root
      the    the    DET   DT  4  det
      man    man    NOUN  NN  12 nsubj
      ,      ,      PUNCT ,   7  punct
      who    who    PRON  WP  7  nsubj
      shot   shoot  VERB  VBD 4  acl:relcl
      the    the    DET   DT  9  det
      driver driver NOUN  NN  7  obj
      ,      ,      PUNCT ,   4  punct
      had    have   AUX   VBD 12 aux
      fled   flee   VERB  VBN 2  ccomp
      .      .      PUNCT .   2  punct
      """
    #expect(
      sources(sentence) == [
        "Police; said; the man, who shot the driver, had fled: affirmed asserted",
        "the man; shot; the driver: affirmed alleged, Police, say, indirect",
        "the man; had fled; -: affirmed alleged, Police, say, indirect",
      ])
  }

  @Test func `a denied meeting is denied`() {
    let sentence = """
      The       the      DET   DT  2 det
      minister  minister NOUN  NN  3 nsubj
      denied    deny     VERB  VBD 0 root
      having    have     AUX   VBG 5 aux
      met       meet     VERB  VBN 3 xcomp
      the       the      DET   DT  7 det
      smugglers smuggler NOUN  NNS 5 obj
      .         .        PUNCT .   3 punct
      """
    #expect(
      sources(sentence) == [
        "The minister; denied having met; the smugglers: affirmed denied, The minister, deny, indirect"
      ])
  }

  @Test func `a rumor alleges`() {
    let sentence = """
      The        the       DET   DT  2 det
      rumor      rumor     NOUN  NN  9 nsubj
      that       that      SCONJ IN  6 mark
      Peru       Peru      PROPN NNP 6 nsubj
      had        have      AUX   VBD 6 aux
      recognized recognize VERB  VBN 2 acl
      the        the       DET   DT  8 det
      junta      junta     NOUN  NN  6 obj
      spread     spread    VERB  VBD 0 root
      .          .         PUNCT .   9 punct
      """
    #expect(
      sources(sentence) == [
        "Peru; had recognized; the junta: affirmed alleged, -, rumor, indirect",
        "The rumor that Peru had recognized the junta; spread; -: affirmed asserted",
      ])
  }
}
