import Facts
import Testing

/// Families of words that the lexicon tells apart.
struct LexiconStatementTests {
  @Test func `who founded a body has to do with it`() throws {
    let sentence = """
      Ada      Ada      PROPN NNP 3 nsubj B-PER
      Holm     Holm     PROPN NNP 1 flat I-PER
      founded  found    VERB  VBD 0 root
      Harlow   Harlow   PROPN NNP 5 compound B-ORG
      Foods    Foods    PROPN NNP 3 obj I-ORG
      .        .        PUNCT .   3 punct
      """
    #expect(try told(sentence) == ["Ada Holm; affiliated-with; Harlow Foods: STATIC"])
  }

  @Test func `who is married to somebody is the spouse`() throws {
    let sentence = """
      Ada     Ada   PROPN NNP 4 nsubj:pass B-PER
      Holm    Holm  PROPN NNP 1 flat I-PER
      is      be    AUX   VBZ 4 aux:pass
      married marry VERB  VBN 0 root
      to      to    ADP   IN  6 case
      Peter   Peter PROPN NNP 4 obl B-PER
      Lund    Lund  PROPN NNP 6 flat I-PER
      .       .     PUNCT .   4 punct
      """
    #expect(try told(sentence) == ["Ada Holm; spouse; Peter Lund: STATIC"])
  }

  private func bought(_ share: String) -> String {
    """
    Velmark  Velmark  PROPN NNP 2 nsubj B-ORG
    acquired acquire  VERB  VBD 0 root
    71       71       NUM   CD  4 nummod
    \(share) \(share) NOUN NN  2 obj
    of       of       ADP   IN  7 case
    Harlow   Harlow   PROPN NNP 7 compound B-ORG
    Foods    Foods    PROPN NNP 4 nmod I-ORG
    .        .        PUNCT .   2 punct
    """
  }

  @Test(arguments: ["%", "percent"]) func `a share of a firm is bought`(_ share: String) throws {
    let found = try statements(bought(share))
    #expect(found.map(\.relation) == ["acquired"])
    #expect(found.map(\.object.label) == ["Harlow Foods"])
    #expect(found.map(\.derivedVia?.text) == [nil])
  }

  private func bought(thing: String) -> String {
    """
    Velmark  Velmark  PROPN NNP 2 nsubj B-ORG
    bought   buy      VERB  VBD 0 root
    the      the      DET   DT  4 det
    \(thing) \(thing) NOUN NN  2 obj
    .        .        PUNCT .   2 punct
    """
  }

  @Test func `land and ships are acquired, coffee is not`() throws {
    #expect(try told(bought(thing: "tanker")) == ["Velmark; acquired; tanker: TRANSACTION"])
    #expect(try told(bought(thing: "coffee")).isEmpty)
  }

  private func called(_ word: String, _ tag: String) -> String {
    """
    Norway Norway PROPN NNP 2 nsubj B-COUNTRY
    called call   VERB  VBD 0 root
    Iran   Iran   PROPN NNP 2 obj B-COUNTRY
    \(word) \(word) \(tag) 2 xcomp
    .      .      PUNCT .   2 punct
    """
  }

  @Test func `what somebody is called tells praise from blame`() throws {
    #expect(try told(called("liar", "NOUN NN")) == ["Norway; criticized; Iran: ACCUSE"])
    #expect(try told(called("reckless", "ADJ JJ")) == ["Norway; criticized; Iran: ACCUSE"])
    #expect(try told(called("brave", "ADJ JJ")) == ["Norway; praised; Iran: SUPPORT"])
    #expect(try statements(called("important", "ADJ JJ")).map(\.relation) == ["said-of"])
  }

  @Test func `a plural that is its own lemma stands in lists`() throws {
    let sentence = """
      France France PROPN NNP 2 nsubj B-COUNTRY
      pulled pull   VERB  VBD 0 root
      its    its    PRON  PRP$ 4 nmod:poss
      troops troops NOUN  NNS 2 obj
      from   from   ADP   IN  6 case
      Mali   Mali   PROPN NNP 2 obl B-COUNTRY
      .      .      PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["France; withdrew-from; Mali: RETREAT"])
  }

  @Test func `a particle behind the object is the verb's`() throws {
    let sentence = """
      Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
      brushed brush   VERB  VBD 0 root
      the     the     DET   DT  4 det
      threat  threat  NOUN  NN  2 obj
      aside   aside   ADV   RB  2 advmod
      .       .       PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Norway; rejected; threat: REJECT"])
  }

  @Test func `who complains to somebody has not criticized him`() throws {
    let sentence = """
      Iran       Iran     PROPN NNP 2 nsubj B-COUNTRY
      complained complain VERB  VBD 0 root
      to         to       ADP   IN  4 case
      Iraq       Iraq     PROPN NNP 2 obl B-COUNTRY
      .          .        PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; protested-to; Iraq: ACCUSE"])
  }

  @Test func `who names somebody as a defendant appoints nobody`() throws {
    let sentence = """
      Iran      Iran      PROPN NNP 2 nsubj B-COUNTRY
      named     name      VERB  VBD 0 root
      Ada       Ada       PROPN NNP 2 obj B-PER
      Holm      Holm      PROPN NNP 3 flat I-PER
      as        as        ADP   IN  7 case
      a         a         DET   DT  7 det
      defendant defendant NOUN  NN  2 obl
      .         .         PUNCT .   2 punct
      """
    #expect(try told(sentence) == ["Iran; accused; Ada Holm: ACCUSE"])
  }

  @Test(arguments: [("cabinet", "withdrew-from"), ("rubble", "rescued")])
  func `who is pulled out of rubble is rescued, out of a cabinet not`(
    place: String, relation: String
  ) throws {
    let found = try statements(
      """
      Iran      Iran     PROPN NNP 2 nsubj B-COUNTRY
      pulled    pull     VERB  VBD 0 root
      ministers minister NOUN  NNS 2 obj
      out       out      ADP   IN  7 case
      of        of       ADP   IN  4 fixed
      the       the      DET   DT  7 det
      \(place) \(place) NOUN NN  2 obl
      .         .        PUNCT .   2 punct
      """)
    #expect(found.map(\.relation) == [relation])
  }
}
