import Facts
import Testing

/// Posts before, behind and beside names, and what they tell besides.
struct TitleTests {
  @Test func `a title to which the parser hangs the name still describes the name`() throws {
    let sentence = """
      Poland   Poland   PROPN NNP 3 nmod:poss B-COUNTRY
      's       's       PART  POS 1 case
      Minister minister PROPN NNP 6 nsubj
      Jan      Jan      PROPN NNP 3 flat B-PER
      Kos      Kos      PROPN NNP 4 flat I-PER
      met      meet     VERB  VBD 0 root
      Ada      Ada      PROPN NNP 6 obj B-PER
      Holm     Holm     PROPN NNP 7 flat I-PER
      .        .        PUNCT .   6 punct
      """
    #expect(
      try told(sentence) == [
        "Jan Kos; met-with; Ada Holm: CONSULT",
        "Jan Kos; holds-position; Poland's Minister: STATIC",
      ])
  }

  @Test func `a bare president is nobody's, least of all America's`() throws {
    let sentence = """
      President president PROPN NNP 2 compound
      Ada       Ada       PROPN NNP 4 nsubj B-PER
      Holm      Holm      PROPN NNP 2 flat I-PER
      met       meet      VERB  VBD 0 root
      Iraq      Iraq      PROPN NNP 4 obj B-COUNTRY
      .         .         PUNCT .   4 punct
      """
    let met = try #require(statements(sentence).first { $0.relation == "met-with" })
    #expect(met.subject.affiliation == nil)
    let post = try #require(statements(sentence).first { $0.relation == "holds-position" })
    #expect(post.object.entity == nil)
  }

  @Test func `a president's country stands before the title`() throws {
    let sentence = """
      Iraqi     Iraqi     ADJ   JJ  2 amod B-NORP
      President president PROPN NNP 3 compound
      Ada       Ada       PROPN NNP 5 nsubj B-PER
      Holm      Holm      PROPN NNP 3 flat I-PER
      met       meet      VERB  VBD 0 root
      Chad      Chad      PROPN NNP 5 obj B-COUNTRY
      .         .         PUNCT .   5 punct
      """
    let met = try #require(statements(sentence).first { $0.relation == "met-with" })
    #expect(met.subject.affiliation == "iraq")
  }

  @Test func `who is somebody of a president has no country from him`() throws {
    let sentence = """
      The       the       DET   DT  2 det
      friend    friend    NOUN  NN  8 nsubj
      of        of        ADP   IN  5 case
      the       the       DET   DT  5 det
      president president NOUN  NN  2 nmod
      of        of        ADP   IN  7 case
      Iraq      Iraq      PROPN NNP 5 nmod B-COUNTRY
      met       meet      VERB  VBD 0 root
      Chad      Chad      PROPN NNP 8 obj B-COUNTRY
      .         .         PUNCT .   8 punct
      """
    let met = try #require(statements(sentence).first { $0.relation == "met-with" })
    #expect(met.subject.affiliation == nil)
  }

  @Test func `a chief executive heads the company before the title`() throws {
    let sentence = """
      Acme    Acme    PROPN NNP 3 compound B-ORG
      chief   chief   ADJ   JJ  3 amod
      executive executive NOUN NN 4 nmod:desc
      Tim     Tim     PROPN NNP 6 nsubj B-PER
      Hale    Hale    PROPN NNP 4 flat I-PER
      left    leave   VERB  VBD 0 root
      .       .       PUNCT .   6 punct
      """
    let found = try told(sentence)
    #expect(found.contains("Tim Hale; holds-position; Acme chief executive: STATIC"))
    #expect(found.contains("Tim Hale; heads; Acme: STATIC"))
  }

  @Test(arguments: ["regional ADJ JJ amod", "finance NOUN NN compound"])
  func `who directs a part only works for the whole`(modifier: String) throws {
    let parts = modifier.split(separator: " ")
    let sentence = """
      Acme     Acme     PROPN NNP 3 compound B-ORG
      \(parts[0]) \(parts[0]) \(parts[1]) \(parts[2]) 3 \(parts[3])
      director director NOUN  NN  4 nmod:desc
      Tim      Tim      PROPN NNP 6 nsubj B-PER
      Hale     Hale     PROPN NNP 4 flat I-PER
      left     leave    VERB  VBD 0 root
      .        .        PUNCT .   6 punct
      """
    let found = try told(sentence)
    #expect(found.contains("Tim Hale; employed-by; Acme: STATIC"))
    #expect(!found.contains { $0.contains("heads") })
  }

  @Test func `a spokeswoman represents whom she speaks for, and a shortened title is spelt out`()
    throws
  {
    let spokeswoman = """
      A           a           DET   DT  2 det
      spokeswoman spokeswoman NOUN  NN  8 nsubj
      for         for         ADP   IN  4 case
      Acme        Acme        PROPN NNP 2 nmod B-ORG
      ,           ,           PUNCT ,   6 punct
      Ada         Ada         PROPN NNP 2 appos B-PER
      Holm        Holm        PROPN NNP 6 flat I-PER
      left        leave       VERB  VBD 0 root
      .           .           PUNCT .   8 punct
      """
    #expect(try told(spokeswoman).contains("Ada Holm; represents; Acme: STATIC"))
    let governor = """
      Gov. gov.  PROPN NNP 2 nmod:desc
      Ada  Ada   PROPN NNP 4 nsubj B-PER
      Holm Holm  PROPN NNP 2 flat I-PER
      left leave VERB  VBD 0 root
      .    .     PUNCT .   4 punct
      """
    #expect(try told(governor) == ["Ada Holm; holds-position; Governor: STATIC"])
  }

  @Test func `a place lies in the place behind it`() throws {
    let sentence = """
      Malaga Malaga PROPN NNP 4 nsubj B-LOC
      ,      ,      PUNCT ,   3 punct
      Spain  Spain  PROPN NNP 1 appos B-COUNTRY
      burned burn   VERB  VBD 0 root
      .      .      PUNCT .   4 punct
      """
    #expect(try told(sentence) == ["Malaga; located-in; Spain: STATIC"])
  }

  @Test func `a Nairobi-based group is located in Nairobi`() throws {
    let sentence = """
      Relay   Relay   PROPN NNP 8 nsubj B-ORG
      ,       ,       PUNCT ,   7 punct
      a       a       DET   DT  7 det
      Nairobi Nairobi PROPN NNP 6 compound B-LOC
      -       -       PUNCT HYPH 6 punct
      based   base    VERB  VBN 7 amod
      group   group   NOUN  NN  1 appos
      closed  close   VERB  VBD 0 root
      .       .       PUNCT .   8 punct
      """
    #expect(try told(sentence) == ["Relay; located-in; Nairobi: STATIC"])
  }

  @Test func `the owner who is named behind "is" owns`() throws {
    let sentence = """
      The    the    DET   DT  2 det
      owner  owner  NOUN  NN  6 nsubj
      of     of     ADP   IN  4 case
      Acme   Acme   PROPN NNP 2 nmod B-ORG
      is     be     AUX   VBZ 6 cop
      Arco   Arco   PROPN NNP 0 root B-ORG
      .      .      PUNCT .   6 punct
      """
    #expect(try told(sentence) == ["Arco; owns; Acme: STATIC"])
  }
}

/// Parties after which their members are called.
struct PartyMemberTests {
  private static let sentence = """
    Ada        Ada        PROPN NNP 3 nsubj B-PER
    Holm       Holm       PROPN NNP 1 flat I-PER
    met        meet       VERB  VBD 0 root
    Lena       Lena       PROPN NNP 3 obj B-PER
    Voss       Voss       PROPN NNP 4 flat I-PER
    ,          ,          PUNCT ,   8 punct
    an         a          DET   DT  8 det
    """

  @Test func `an Oregon Democrat is a member of the party and nobody else`() throws {
    let sentence =
      Self.sentence + "\n" + """
        Democrat Democrat PROPN NNP 4 appos B-PER
        .        .        PUNCT .   3 punct
        """
    #expect(
      try told(sentence) == [
        "Ada Holm; met-with; Lena Voss: CONSULT", "Lena Voss; member-of; Democratic Party: STATIC",
      ])
  }
}
