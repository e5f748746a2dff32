import Extraction
import Ontology
import Testing

struct ModalityTests {
  @Test func `may makes possible`() {
    let sentence = """
      Greece    Greece   PROPN NNP 3 nsubj
      may       may      AUX   MD  3 aux
      expel     expel    VERB  VB  0 root
      two       two      NUM   CD  5 nummod
      diplomats diplomat NOUN  NNS 3 obj
      .         .        PUNCT .   3 punct
      """
    #expect(stances(sentence) == ["Greece; may expel; two diplomats: affirmed possible"])
  }

  @Test(arguments: [("protest", "asserted"), ("prevent", "planned")])
  func `who marches to protest has protested, who marches to prevent has only planned it`(
    verb: String, modality: String
  ) {
    let sentence = """
      Farmers farmer  NOUN  NNS 2 nsubj
      marched march   VERB  VBD 0 root
      to      to      PART  TO  4 mark
      \(verb) \(verb) VERB VB 2 advcl
      imports import  NOUN  NNS 4 obj
      .       .       PUNCT .   2 punct
      """
    #expect(
      stances(sentence).contains { $0.contains(verb) && $0.hasSuffix("affirmed \(modality)") })
  }

  @Test func `had to happened`() {
    let sentence = """
      Greece    Greece   PROPN NNP 2 nsubj
      had       have     VERB  VBD 0 root
      to        to       PART  TO  4 mark
      expel     expel    VERB  VB  2 xcomp
      diplomats diplomat NOUN  NNS 4 obj
      .         .        PUNCT .   2 punct
      """
    #expect(stances(sentence).allSatisfy { $0.hasSuffix("affirmed asserted") })
    #expect(stances(sentence).contains { $0.contains("expel; diplomats") })
  }

  @Test func `had to behind a report tells of no deed, in quotation marks it does`() throws {
    func expelled(_ mark: String, _ lemma: String, _ tag: String) throws -> OpenRecord {
      let sentence = """
        Turkey    Turkey   PROPN NNP 2 nsubj
        said      say      VERB  VBD 0 root
        \(mark)  \(lemma) \(tag) 5 punct
        Greece    Greece   PROPN NNP 5 nsubj
        had       have     VERB  VBD 2 ccomp
        to        to       PART  TO  7 mark
        expel     expel    VERB  VB  5 xcomp
        diplomats diplomat NOUN  NNS 7 obj
        .         .        PUNCT .   2 punct
        """
      return try #require(extracted(sentence).first { $0.object?.text == "diplomats" })
    }
    #expect(try expelled(",", ",", "PUNCT ,").modality == .possible)
    #expect(try expelled("“", "“", "PUNCT ``").tense == .past)
  }

  @Test func `was to plans, unless the infinitive says what the subject is`() {
    func sentence(_ subject: String, _ tag: String, _ relation: String = "cop") -> String {
      """
      \(subject) \(subject) \(tag) NN 4 nsubj
      was       be       AUX   VBD 4 \(relation)
      to        to       PART  TO  4 mark
      expel     expel    VERB  VB  0 root
      diplomats diplomat NOUN  NNS 4 obj
      .         .        PUNCT .   4 punct
      """
    }
    for relation in ["cop", "aux"] {
      let planned = stances(sentence("Greece", "PROPN", relation))
      #expect(!planned.isEmpty && planned.allSatisfy { $0.hasSuffix("planned") })
    }
    #expect(stances(sentence("aim", "NOUN")).allSatisfy { !$0.hasSuffix("planned") })
  }

  @Test func `who would not comment did not`() {
    func sentence(_ verb: String) -> String {
      """
      Greece    Greece   PROPN NNP 4 nsubj
      would     would    AUX   MD  4 aux
      not       not      PART  RB  4 advmod
      \(verb)  \(verb) VERB  VB  0 root
      it        it       PRON  PRP 4 obj
      .         .        PUNCT .   4 punct
      """
    }
    #expect(stances(sentence("discuss")) == ["Greece; would not discuss; it: negated asserted"])
    #expect(stances(sentence("expel")) == ["Greece; would not expel; it: negated conditional"])
  }

  @Test func `who said that they would not comment may still be asked`() throws {
    let sentence = """
      Turkey  Turkey  PROPN NNP 2 nsubj
      said    say     VERB  VBD 0 root
      it      it      PRON  PRP 5 nsubj
      would   would   AUX   MD  5 aux
      expel   expel   VERB  VB  2 ccomp
      Greece  Greece  PROPN NNP 5 obj
      and     and     CCONJ CC  10 cc
      would   would   AUX   MD  10 aux
      not     not     PART  RB  10 advmod
      discuss discuss VERB  VB  5 conj
      Cyprus  Cyprus  PROPN NNP 10 obj
      .       .       PUNCT .   2 punct
      """
    let discuss = try #require(extracted(sentence).first { $0.object?.text == "Cyprus" })
    #expect(discuss.modality == .planned)
    #expect(discuss.tense != .past)
  }

  @Test(arguments: [("has", "have", "VBZ", "asserted"), ("would", "would", "MD", "planned")])
  func `the largest to do something did it, unless it is still to come`(
    auxiliary: String, lemma: String, tag: String, modality: String
  ) throws {
    let sentence = """
      The     the     DET   DT  2 det
      strike  strike  NOUN  NN  6 nsubj
      \(auxiliary) \(lemma) AUX \(tag) 6 aux
      been    be      AUX   VBN 6 cop
      the     the     DET   DT  6 det
      largest large   ADJ   JJS 0 root
      to      to      PART  TO  8 mark
      hit     hit     VERB  VB  6 advcl
      Turkey  Turkey  PROPN NNP 8 obj
      .       .       PUNCT .   6 punct
      """
    let hit = try #require(extracted(sentence).first { $0.object?.text == "Turkey" })
    #expect(hit.modality.rawValue == modality)
  }

  @Test func `a plan of any rank lies ahead`() throws {
    let sentence = """
      Greece   Greece   PROPN NNP 2 nsubj
      rejected reject   VERB  VBD 0 root
      the      the      DET   DT  5 det
      latest   late     ADJ   JJS 5 amod
      proposal proposal NOUN  NN  2 obj
      to       to       PART  TO  7 mark
      sue      sue      VERB  VB  5 acl
      Turkey   Turkey   PROPN NNP 7 obj
      .        .        PUNCT .   2 punct
      """
    let sue = try #require(extracted(sentence).first { $0.object?.text == "Turkey" })
    #expect(sue.modality == .planned)
    #expect(sue.tense == .future)
  }

  @Test func `will plans`() {
    let sentence = """
      The         the         DET   DT  2 det
      Philippines Philippines PROPN NNP 4 nsubj
      will        will        AUX   MD  4 aux
      host        host        VERB  VB  0 root
      the         the         DET   DT  6 det
      summit      summit      NOUN  NN  4 obj
      .           .           PUNCT .   4 punct
      """
    #expect(stances(sentence) == ["The Philippines; will host; the summit: affirmed planned"])
  }

  @Test func `if makes both clauses conditional`() {
    let sentence = """
      If       if       SCONJ IN  4  mark
      the      the      DET   DT  3  det
      talks    talk     NOUN  NNS 4  nsubj
      collapse collapse VERB  VBZ 8  advcl
      ,        ,        PUNCT ,   4  punct
      Turkey   Turkey   PROPN NNP 8  nsubj
      will     will     AUX   MD  8  aux
      leave    leave    VERB  VB  0  root
      the      the      DET   DT  10 det
      accord   accord   NOUN  NN  8  obj
      .        .        PUNCT .   8  punct
      """
    #expect(
      stances(sentence) == [
        "the talks; collapse; -: affirmed conditional",
        "Turkey; will leave; the accord: affirmed conditional",
      ])
  }

  @Test func `unless makes both clauses conditional`() {
    let sentence = """
      Unless unless SCONJ IN  4 mark
      the    the    DET   DT  3 det
      firm   firm   NOUN  NN  4 nsubj
      pays   pay    VERB  VBZ 9 advcl
      ,      ,      PUNCT ,   4 punct
      the    the    DET   DT  7 det
      state  state  NOUN  NN  9 nsubj
      will   will   AUX   MD  9 aux
      fine   fine   VERB  VB  0 root
      it     it     PRON  PRP 9 obj
      .      .      PUNCT .   9 punct
      """
    #expect(
      stances(sentence) == [
        "the firm; pays; -: affirmed conditional",
        "the state; will fine; it: affirmed conditional",
      ])
  }

  @Test func `an inverted had is a condition`() {
    let sentence = """
      Had      have    AUX   VBD 4  aux
      the      the     DET   DT  3  det
      army     army    NOUN  NN  4  nsubj
      attacked attack  VERB  VBD 11 advcl
      the      the     DET   DT  6  det
      town     town    NOUN  NN  4  obj
      ,        ,       PUNCT ,   4  punct
      hundreds hundred NOUN  NNS 11 nsubj
      would    would   AUX   MD  11 aux
      have     have    AUX   VB  11 aux
      died     die     VERB  VBN 0  root
      .        .       PUNCT .   11 punct
      """
    #expect(
      stances(sentence) == [
        "the army; Had attacked; the town: affirmed conditional",
        "hundreds; would have died; -: affirmed conditional",
      ])
  }

  @Test func `perhaps makes possible`() {
    let sentence = """
      Perhaps perhaps ADV   RB  4 advmod
      the     the     DET   DT  3 det
      army    army    NOUN  NN  4 nsubj
      shot    shoot   VERB  VBD 0 root
      the     the     DET   DT  6 det
      courier courier NOUN  NN  4 obj
      .       .       PUNCT .   4 punct
      """
    #expect(stances(sentence) == ["the army; shot; the courier: affirmed possible"])
  }

  @Test func `plans to plans`() {
    let sentence = """
      Hungary    Hungary    PROPN NNP 2 nsubj
      plans      plan       VERB  VBZ 0 root
      to         to         PART  TO  4 mark
      sue        sue        VERB  VB  2 xcomp
      the        the        DET   DT  6 det
      commission commission NOUN  NN  4 obj
      .          .          PUNCT .   2 punct
      """
    #expect(stances(sentence) == ["Hungary; plans to sue; the commission: affirmed planned"])
  }

  @Test func `vowed never to plans the opposite`() {
    let sentence = """
      The   the   DET   DT  2 det
      union union NOUN  NN  3 nsubj
      vowed vow   VERB  VBD 0 root
      never never ADV   RB  3 advmod
      to    to    PART  TO  6 mark
      sign  sign  VERB  VB  3 xcomp
      the   the   DET   DT  8 det
      pact  pact  NOUN  NN  6 obj
      .     .     PUNCT .   3 punct
      """
    #expect(stances(sentence) == ["The union; vowed never to sign; the pact: negated planned"])
  }

  @Test func `urged not to requests the opposite`() {
    let sentence = """
      France France PROPN NNP 2 nsubj
      urged  urge   VERB  VBD 0 root
      Italy  Italy  PROPN NNP 2 obj
      not    not    PART  RB  6 advmod
      to     to     PART  TO  6 mark
      deport deport VERB  VB  2 xcomp
      the    the    DET   DT  8 det
      singer singer NOUN  NN  6 obj
      .      .      PUNCT .   2 punct
      """
    #expect(
      stances(sentence) == [
        "France; urged; Italy: affirmed asserted",
        "Italy; not to deport; the singer: negated requested",
      ])
  }

  @Test func `a negated order still only requests`() {
    let sentence = """
      The   the   DET   DT  2  det
      judge judge NOUN  NN  5  nsubj
      did   do    AUX   VBD 5  aux
      not   not   PART  RB  5  advmod
      order order VERB  VB  0  root
      the   the   DET   DT  7  det
      firm  firm  NOUN  NN  5  obj
      to    to    PART  TO  9  mark
      hire  hire  VERB  VB  5  xcomp
      Ada   Ada   PROPN NNP 9  obj
      Holm  Holm  PROPN NNP 10 flat
      .     .     PUNCT .   5  punct
      """
    #expect(
      stances(sentence) == [
        "The judge; did not order; the firm: negated asserted",
        "the firm; to hire; Ada Holm: affirmed requested",
      ])
  }

  @Test func `a question asserts nothing`() {
    let sentence = """
      Did    do    AUX   VBD 3 aux
      Spain  Spain PROPN NNP 3 nsubj
      arm    arm   VERB  VB  0 root
      the    the   DET   DT  5 det
      rebels rebel NOUN  NNS 3 obj
      ?      ?     PUNCT .   3 punct
      """
    #expect(stances(sentence) == ["Spain; Did arm; the rebels: affirmed possible"])
  }

  @Test func `whether asserts nothing`() {
    let sentence = """
      Police    police    NOUN  NN  3 nsubj
      must      must      AUX   MD  3 aux
      establish establish VERB  VB  0 root
      whether   whether   SCONJ IN  7 mark
      the       the       DET   DT  6 det
      guard     guard     NOUN  NN  7 nsubj
      freed     free      VERB  VBD 3 ccomp
      the       the       DET   DT  9 det
      prisoner  prisoner  NOUN  NN  7 obj
      .         .         PUNCT .   3 punct
      """
    #expect(
      stances(sentence) == [
        "Police; must establish; whether the guard freed the prisoner: affirmed requested",
        "the guard; freed; the prisoner: affirmed possible",
      ])
  }

  @Test func `a purpose is planned`() {
    let sentence = """
      The     the     DET   DT  2 det
      army    army    NOUN  NN  3 nsubj
      closed  close   VERB  VBD 0 root
      the     the     DET   DT  5 det
      road    road    NOUN  NN  3 obj
      to      to      PART  TO  7 mark
      protect protect VERB  VB  3 advcl
      the     the     DET   DT  9 det
      town    town    NOUN  NN  7 obj
      .       .       PUNCT .   3 punct
      """
    #expect(
      stances(sentence) == [
        "The army; closed; the road: affirmed asserted",
        "The army; to protect; the town: affirmed planned",
      ])
  }
}
