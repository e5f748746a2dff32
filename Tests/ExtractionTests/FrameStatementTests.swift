import Facts
import Ontology
import Testing

struct FrameStatementTests {
  private let ordered = """
    Iran    Iran    PROPN NNP 2 nsubj B-COUNTRY
    ordered order   VERB  VBD 0 root
    the     the     DET   DT  4 det
    army    army    NOUN  NN  2 obj
    to      to      PART  TO  6 mark
    attack  attack  VERB  VB  2 xcomp
    Iraq    Iraq    PROPN NNP 6 obj B-COUNTRY
    .       .       PUNCT .   2 punct
    """

  @Test func `a frame gives roles, and what is asked for is only requested`() throws {
    let found = try statements(ordered)
    #expect(found.map(\.relation) == ["ordered", "attacked"])
    #expect(found.map(\.modality) == [.asserted, .requested])
    #expect(found.map(\.object.label) == ["army", "Iraq"])
    #expect(found[0].arguments.map(\.role) == ["theme"])
  }

  @Test func `what another is asked to do is no threat of his`() throws {
    #expect(try statements(ordered).map(\.parent) == ["REQUEST", "ASSAULT"])
  }

  @Test func `a passive is turned round`() throws {
    let sentence = """
      Iraq     Iraq   PROPN NNP 3 nsubj:pass B-COUNTRY
      was      be     AUX   VBD 3 aux:pass
      attacked attack VERB  VBN 0 root
      by       by     ADP   IN  5 case
      Iran     Iran   PROPN NNP 3 obl:agent B-COUNTRY
      .        .      PUNCT .   3 punct
      """
    #expect(try told(sentence) == ["Iran; attacked; Iraq: ASSAULT"])
  }

  @Test func `a passive without an agent says nothing of anyone`() throws {
    let sentence = """
      Iraq     Iraq   PROPN NNP 3 nsubj:pass B-COUNTRY
      was      be     AUX   VBD 3 aux:pass
      attacked attack VERB  VBN 0 root
      .        .      PUNCT .   3 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `a frame with a preposition gives the recipient behind it`() throws {
    let sentence = """
      Iran Iran PROPN NNP 2 nsubj B-COUNTRY
      met  meet VERB  VBD 0 root
      with with ADP   IN  4 case
      Iraq Iraq PROPN NNP 2 obl B-COUNTRY
      .    .    PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; met-with; Iraq: CONSULT"])
  }

  @Test func `equal sides may be one coordinated subject`() throws {
    let sentence = """
      Iran Iran PROPN NNP 4 nsubj B-COUNTRY
      and  and  CCONJ CC  3 cc
      Iraq Iraq PROPN NNP 1 conj B-COUNTRY
      met  meet VERB  VBD 0 root
      .    .    PUNCT .   4 punct
      """
    #expect(try told(sentence) == ["Iran; met-with; Iraq: CONSULT"])
  }

  @Test func `each conjunct has its statement`() throws {
    let sentence = """
      Iran      Iran      PROPN NNP 2 nsubj B-COUNTRY
      condemned condemn   VERB  VBD 0 root
      Iraq      Iraq      PROPN NNP 2 obj B-COUNTRY
      and       and       CCONJ CC  5 cc
      Syria     Syria     PROPN NNP 3 conj B-COUNTRY
      .         .         PUNCT .   2 punct
      """
    #expect(
      try told(sentence) == [
        "Iran; condemned; Iraq: ACCUSE", "Iran; condemned; Syria: ACCUSE",
      ])
  }

  @Test func `what is coordinated with a name that has an "and" of its own has its statement`()
    throws
  {
    let sentence = """
      Smith     Smith     PROPN NNP 6 nsubj B-ORG
      and       and       CCONJ CC  3 cc I-ORG
      Sons      Sons      PROPN NNP 1 conj I-ORG
      and       and       CCONJ CC  5 cc
      Norway    Norway    PROPN NNP 1 conj B-COUNTRY
      condemned condemn   VERB  VBD 0 root
      Iraq      Iraq      PROPN NNP 6 obj B-COUNTRY
      .         .         PUNCT .   6 punct
      """
    #expect(
      try told(sentence) == [
        "Smith and Sons; condemned; Iraq: ACCUSE", "Norway; condemned; Iraq: ACCUSE",
      ])
  }

  @Test(arguments: [
    ("approved", "approve", "contract", ["agreed-to"]), ("approved", "approve", "levy", ["passed"]),
    ("broke", "break", "embargo", ["violated"]), ("broke", "break", "silence", [String]()),
  ])
  func `what is approved or broken tells what approving and breaking are`(
    verb: String, lemma: String, noun: String, relations: [String]
  ) throws {
    let sentence = """
      Chad    Chad     PROPN NNP 2 nsubj B-COUNTRY
      \(verb) \(lemma) VERB VBD 0 root
      the     the      DET   DT  4 det
      \(noun) \(noun)  NOUN NN  2 obj
      .       .        PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.relation) == relations)
  }

  @Test func `an act of someone's leads to him as well`() throws {
    let sentence = """
      Iran      Iran     PROPN NNP 2 nsubj B-COUNTRY
      condemned condemn  VERB  VBD 0 root
      Iraq      Iraq     PROPN NNP 5 nmod:poss B-COUNTRY
      's        's       PART  POS 3 case
      attack    attack   NOUN  NN  2 obj
      .         .        PUNCT .   2 punct
      """
    let found = try statements(sentence)
    #expect(found.map(\.object.label) == ["Iraq's attack", "Iraq"])
    #expect(found.map(\.object.entityClass) == ["Event", "Country"])
    #expect(found.map(\.derivedVia?.text) == [nil, "Iraq's attack"])
    #expect(found[1].confidence < found[0].confidence)
  }

  @Test(arguments: ["account", "allegation", "warning"])
  func `what is said of somebody's claim is not said of him`(noun: String) throws {
    let sentence = """
      Iran      Iran     PROPN NNP 2 nsubj B-COUNTRY
      condemned condemn  VERB  VBD 0 root
      Iraq      Iraq     PROPN NNP 5 nmod:poss B-COUNTRY
      's        's       PART  POS 3 case
      \(noun)  \(noun)  NOUN  NN  2 obj
      .         .        PUNCT .   2 punct
      """
    #expect(try statements(sentence).allSatisfy { $0.derivedVia == nil })
  }

  @Test func `a word outside the ontology says nothing`() throws {
    let sentence = """
      Iran   Iran  PROPN NNP 2 nsubj B-COUNTRY
      sniffs sniff VERB  VBZ 0 root
      Iraq   Iraq  PROPN NNP 2 obj B-COUNTRY
      .      .     PUNCT .   2 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `an unresolved pronoun is nobody`() throws {
    let sentence = """
      He        he      PRON  PRP 2 nsubj
      condemned condemn VERB  VBD 0 root
      Iraq      Iraq    PROPN NNP 2 obj B-COUNTRY
      .         .       PUNCT .   2 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `a pronoun below said is the one who says it`() throws {
    let sentence = """
      Ada       Ada     PROPN NNP 3 nsubj B-PER
      Holm      Holm    PROPN NNP 1 flat I-PER
      said      say     VERB  VBD 0 root
      she       she     PRON  PRP 5 nsubj
      condemned condemn VERB  VBD 3 ccomp
      Iraq      Iraq    PROPN NNP 5 obj B-COUNTRY
      .         .       PUNCT .   3 punct
      """
    let found = try statements(sentence).filter { $0.relation == "criticized" }
    #expect(found.map(\.subject.label) == ["Ada Holm"])
    #expect(found.map(\.subject.mention.text) == ["she"])
    #expect(found.map(\.attribution?.cue) == ["say"])
  }

  @Test func `dates are no participants`() throws {
    let sentence = """
      Iran   Iran   PROPN NNP 2 nsubj B-COUNTRY
      met    meet   VERB  VBD 0 root
      Friday Friday PROPN NNP 2 obj B-TIME
      .      .      PUNCT .   2 punct
      """
    #expect(try told(sentence).isEmpty)
  }
}
