import Facts
import Ontology
import Testing

/// Verbs, gerunds and sums that the parser attaches to the wrong word although the verb decides.
struct VerbRepairTests {
  @Test func `a past goes on with the past before an infinitive, not with the infinitive`() throws {
    let sentence = """
      Norway   Norway  PROPN NNP 2 nsubj B-COUNTRY
      vowed    vow     VERB  VBD 0 root
      to       to      PART  TO  4 mark
      attack   attack  VERB  VB  2 xcomp
      Chad     Chad    PROPN NNP 4 obj B-COUNTRY
      and      and     CCONJ CC  7 cc
      sued     sue     VERB  VBD 4 conj
      Mali     Mali    PROPN NNP 7 obj B-COUNTRY
      .        .       PUNCT .   2 punct
      """
    let sued = try #require(statements(sentence).first { $0.relation == "sued" })
    #expect(sued.subject.entity == "norway")
    #expect(sued.modality == .asserted)
    let attacked = try #require(statements(sentence).first { $0.relation == "attacked" })
    #expect(attacked.modality == .planned)
  }

  private func reported(_ comma: String, _ tag: String) -> String {
    """
    Norway   Norway  PROPN NNP 2 nsubj B-COUNTRY
    said     say     VERB  VBD 0 root
    Chad     Chad    PROPN NNP 5 nsubj B-COUNTRY
    had      have    AUX   VBD 5 aux
    bombed   bomb    VERB  VBN 2 ccomp
    Iraq     Iraq    PROPN NNP 5 obj B-COUNTRY
    \(comma) \(comma) PUNCT ,  9 punct
    and      and     CCONJ CC  9 cc
    sued     sue     VERB  \(tag) 5 conj
    Mali     Mali    PROPN NNP 9 obj B-COUNTRY
    .        .       PUNCT .   2 punct
    """
  }

  @Test
  func `behind a comma a past goes on with who reports, not with the perfect that he reports`()
    throws
  {
    let sued = try #require(statements(reported(",", "VBD")).first { $0.relation == "sued" })
    #expect(sued.subject.entity == "norway")
    #expect(sued.attribution == nil)
    for sentence in [reported(",", "VBN"), reported("-", "VBD")] {
      let sued = try #require(statements(sentence).first { $0.relation == "sued" })
      #expect(sued.subject.entity == "chad")
    }
  }

  @Test func `what one is accused of doing is no attribute of the accused`() throws {
    let sentence = """
      Norway    Norway  PROPN NNP 2 nsubj B-COUNTRY
      accused   accuse  VERB  VBD 0 root
      the       the     DET   DT  4 det
      minister  minister NOUN NN  2 obj
      of        of      SCONJ IN  6 mark
      listening listen  VERB  VBG 4 acl
      to        to      ADP   IN  8 case
      Chad      Chad    PROPN NNP 6 obl B-COUNTRY
      .         .       PUNCT .   2 punct
      """
    let accused = try #require(statements(sentence).first { $0.relation == "accused" })
    #expect(accused.object.mention.text == "the minister")
  }

  @Test func `who warns another of doing something does not do it`() throws {
    let sentence = """
      Norway    Norway  PROPN NNP 2 nsubj B-COUNTRY
      warned    warn    VERB  VBD 0 root
      Chad      Chad    PROPN NNP 2 obj B-COUNTRY
      of        of      SCONJ IN  5 mark
      attacking attack  VERB  VBG 3 acl
      Mali      Mali    PROPN NNP 5 obj B-COUNTRY
      .         .       PUNCT .   2 punct
      """
    let attacked = try #require(statements(sentence).first { $0.relation == "attacked" })
    #expect(attacked.subject.entity == "chad")
    #expect(attacked.modality == .possible)
  }

  @Test func `who is fined a sum is no part of the sum`() throws {
    let sentence = """
      Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
      fined   fine    VERB  VBD 0 root
      Acme    Acme    PROPN NNP 6 compound B-ORG
      12      12      NUM   CD  5 compound
      million million NUM   CD  6 nummod
      kroner  krone   NOUN  NNS 2 obj
      .       .       PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.object.label) == ["Acme"])
  }

  @Test func `who is called on is no object of calling`() throws {
    let sentence = """
      Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
      called  call    VERB  VBD 0 root
      on      on      ADP   RP  2 compound:prt
      Chad    Chad    PROPN NNP 2 obj B-COUNTRY
      to      to      PART  TO  6 mark
      leave   leave   VERB  VB  2 advcl
      .       .       PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.relation) == ["urged"])
  }

  @Test func `of whom the clause does not hold it tells nothing`() throws {
    let sentence = """
      Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
      sued    sue     VERB  VBD 0 root
      Chad    Chad    PROPN NNP 2 obj B-COUNTRY
      ,       ,       PUNCT ,   6 punct
      not     not     PART  RB  6 advmod
      Mali    Mali    PROPN NNP 3 conj B-COUNTRY
      .       .       PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.object.entity) == ["chad"])
  }

  @Test func `of whom it does not hold alone it holds`() throws {
    let sentence = """
      Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
      sued    sue     VERB  VBD 0 root
      Chad    Chad    PROPN NNP 2 obj B-COUNTRY
      ,       ,       PUNCT ,   7 punct
      not     not     PART  RB  7 advmod
      only    only    ADV   RB  7 advmod
      Mali    Mali    PROPN NNP 3 conj B-COUNTRY
      .       .       PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.object.entity) == ["chad", "mali"])
  }

  @Test func `who says that a thing did something asks the court himself`() throws {
    let sentence = """
      Norway   Norway   PROPN NNP 2 nsubj B-COUNTRY
      said     say      VERB  VBD 0 root
      the      the      DET   DT  4 det
      pardon   pardon   NOUN  NN  5 nsubj
      hurt     hurt     VERB  VBD 2 ccomp
      trade    trade    NOUN  NN  5 obj
      and      and      CCONJ CC  8 cc
      accused  accuse   VERB  VBD 5 conj
      Chad     Chad     PROPN NNP 8 obj B-COUNTRY
      .        .        PUNCT .   2 punct
      """
    #expect(try told(sentence).contains { $0.hasPrefix("Norway; accused; Chad") })
  }

  @Test func `who says that a thing did something kills nobody with it`() throws {
    let sentence = """
      Norway   Norway   PROPN NNP 2 nsubj B-COUNTRY
      said     say      VERB  VBD 0 root
      the      the      DET   DT  4 det
      blast    blast    NOUN  NN  5 nsubj
      hurt     hurt     VERB  VBD 2 ccomp
      trade    trade    NOUN  NN  5 obj
      and      and      CCONJ CC  8 cc
      killed   kill     VERB  VBD 5 conj
      Ada      Ada      PROPN NNP 8 obj B-PER
      Holm     Holm     PROPN NNP 9 flat I-PER
      .        .        PUNCT .   2 punct
      """
    #expect(try told(sentence).allSatisfy { !$0.hasPrefix("Norway; killed") })
  }

  @Test func `what somebody is said to have done and to have accused stays his`() throws {
    let sentence = """
      Norway   Norway   PROPN NNP 2 nsubj B-COUNTRY
      said     say      VERB  VBD 0 root
      Mali     Mali     PROPN NNP 4 nsubj B-COUNTRY
      hurt     hurt     VERB  VBD 2 ccomp
      trade    trade    NOUN  NN  4 obj
      and      and      CCONJ CC  7 cc
      accused  accuse   VERB  VBD 4 conj
      Chad     Chad     PROPN NNP 7 obj B-COUNTRY
      .        .        PUNCT .   2 punct
      """
    #expect(try told(sentence).contains { $0.hasPrefix("Mali; accused; Chad") })
  }

  @Test func `who denies a deed calls it what he calls it`() throws {
    let sentence = """
      Norway   Norway   PROPN NNP 2 nsubj B-COUNTRY
      denied   deny     VERB  VBD 0 root
      that     that     SCONJ IN  5 mark
      troops   troop    NOUN  NNS 5 nsubj
      left     leave    VERB  VBD 2 ccomp
      ,        ,        PUNCT ,   7 punct
      accusing accuse   VERB  VBG 5 advcl
      Chad     Chad     PROPN NNP 7 obj B-COUNTRY
      of       of       ADP   IN  10 case
      lies     lie      NOUN  NNS 7 obl
      .        .        PUNCT .   2 punct
      """
    #expect(try told(sentence).contains { $0.hasPrefix("Norway; accused; Chad") })
  }
}
