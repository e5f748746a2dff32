import Facts
import Ontology
import Testing

/// What descriptions beside a name hand on to the name.
struct DescriptionStatementTests {
  private func told(_ document: NotedDocument) throws -> [String] {
    try document.read().statements.filter { $0.object.entityClass != "Event" }
      .map { "\($0.subject.label); \($0.relationLabel); \($0.object.label)" }
  }

  @Test func `what a judge did who is named beside is done by the name`() throws {
    let document = NotedDocument(
      """
      Ada   Ada   PROPN NNP 9 nsubj B-PER
      Holm  Holm  PROPN NNP 1 flat I-PER
      ,     ,     PUNCT ,   5 punct
      a     a     DET   DT  5 det
      judge judge NOUN  NN  1 appos
      who   who   PRON  WP  7 nsubj
      sued  sue   VERB  VBD 5 acl:relcl
      Acme  Acme  PROPN NNP 7 obj B-ORG
      left  leave VERB  VBD 0 root
      .     .     PUNCT .   9 punct
      """)
    #expect(try told(document).contains("Ada Holm; sued; Acme"))
  }

  @Test func `a spokeswoman for a body is not the body`() throws {
    let document = NotedDocument(
      """
      A           a           DET   DT  2 det
      spokeswoman spokeswoman NOUN  NN  9 nsubj
      for         for         ADP   IN  4 case
      Acme        Acme        PROPN NNP 2 nmod B-ORG
      ,           ,           PUNCT ,   6 punct
      Ada         Ada         PROPN NNP 4 appos B-PER
      Holm        Holm        PROPN NNP 6 flat I-PER
      ,           ,           PUNCT ,   6 punct
      sued        sue         VERB  VBD 0 root
      Chad        Chad        PROPN NNP 9 obj B-COUNTRY
      .           .           PUNCT .   9 punct
      """)
    let found = try told(document)
    #expect(found.contains("Ada Holm; sued; Chad"))
    #expect(found.contains("Ada Holm; represents; Acme"))
  }

  @Test func `a noun and a name with one preposition are one`() throws {
    let document = NotedDocument(
      """
      Norway   Norway   PROPN NNP 2 nsubj B-COUNTRY
      traded   trade    VERB  VBD 0 root
      with     with     ADP   IN  5 case
      Finnish  Finnish  ADJ   JJ  5 amod B-NORP
      firm     firm     NOUN  NN  2 obl
      Polarlens Polarlens PROPN NNP 2 obl B-ORG
      .        .        PUNCT .   2 punct
      """)
    let found = try told(document)
    #expect(found.contains("Norway; traded with; Polarlens"))
    #expect(found.contains("Polarlens; is located in; Finland"))
  }

  @Test func `a body based in a country is located there`() throws {
    let document = NotedDocument(
      """
      The     the     DET   DT  4 det
      Chad    Chad    PROPN NNP 3 obl B-COUNTRY
      based   base    VERB  VBN 4 amod
      Acme    Acme    PROPN NNP 5 nsubj B-ORG
      sued    sue     VERB  VBD 0 root
      Norway  Norway  PROPN NNP 5 obj B-COUNTRY
      .       .       PUNCT .   5 punct
      """)
    #expect(try told(document).contains("Acme; is located in; Chad"))
  }

  @Test func `a post that was left is the object and is over`() throws {
    let document = NotedDocument(
      """
      Health   Health   PROPN NNP 2 compound
      Minister Minister PROPN NNP 3 nmod:desc
      Ada      Ada      PROPN NNP 5 nsubj B-PER
      Holm     Holm     PROPN NNP 3 flat I-PER
      resigned resign   VERB  VBD 0 root
      .        .        PUNCT .   5 punct
      """)
    let statements = try document.read().statements.filter { $0.object.entityClass == "Office" }
    let found = statements.map { "\($0.relationLabel) \($0.object.label) \($0.tense)" }
    #expect(
      found.sorted() == [
        "holds the position of Health Minister past", "withdrew from Health Minister past",
      ])
  }

  @Test func `a post that one only threatens to leave is held`() throws {
    let document = NotedDocument(
      """
      Health   Health   PROPN NNP 2 compound
      Minister Minister PROPN NNP 3 nmod:desc
      Ada      Ada      PROPN NNP 5 nsubj B-PER
      Holm     Holm     PROPN NNP 3 flat I-PER
      threatened threaten VERB VBD 0 root
      to       to       PART  TO  7 mark
      resign   resign   VERB  VB  5 xcomp
      .        .        PUNCT .   5 punct
      """)
    let held = try document.read().statements.filter {
      $0.relationLabel == "holds the position of"
    }
    #expect(held.map(\.tense) == [.present])
  }

  @Test func `who leaves one post keeps the other`() throws {
    let document = NotedDocument(
      """
      Ada      Ada      PROPN NNP 6 nsubj B-PER
      Holm     Holm     PROPN NNP 1 flat I-PER
      ,        ,        PUNCT ,   5 punct
      the      the      DET   DT  5 det
      governor governor NOUN  NN  1 appos
      resigned resign   VERB  VBD 0 root
      from     from     ADP   IN  9 case
      the      the      DET   DT  9 det
      board    board    NOUN  NN  6 obl
      .        .        PUNCT .   6 punct
      """)
    let held = try document.read().statements.filter {
      $0.relationLabel == "holds the position of"
    }
    #expect(held.map(\.tense) == [.present])
  }

  /// The tenses of the posts of one who is called by two titles and resigns, by their lemmas.
  private func tenses(_ titles: String...) throws -> [String: Tense] {
    let named = titles.map { title in
      """
      \(title) \(title.lowercased()) NOUN NN 2 nmod:desc
      Ada     Ada     PROPN NNP 4 nsubj B-PER
      Holm    Holm    PROPN NNP 2 flat I-PER
      praised praise  VERB  VBD 0 root
      Iraq    Iraq    PROPN NNP 4 obj B-COUNTRY
      .       .       PUNCT .   4 punct
      """
    }
    let left = """
      Ada      Ada    PROPN NNP 3 nsubj B-PER
      Holm     Holm   PROPN NNP 1 flat I-PER
      resigned resign VERB  VBD 0 root
      .        .      PUNCT .   3 punct
      """
    let held = try NotedDocument(named[0], named[1], left).read().statements.filter {
      $0.relationLabel == "holds the position of"
    }
    return Dictionary(held.map { ($0.trigger.lemma, $0.tense) }) { first, _ in first }
  }

  @Test func `a rank is no second post of who leaves the one`() throws {
    let tenses = try tenses("Colonel", "Minister")
    #expect(tenses["minister"] == .past)
    #expect(tenses["colonel"] != .past)
  }

  @Test func `who has two posts and leaves one may keep the other`() throws {
    #expect(try tenses("Minister", "Chairman") == ["minister": .present, "chairman": .present])
  }

  @Test(arguments: [("", Tense.past), ("Interim", .present)])
  func `a post that the article says was left is over in all its sentences, the one of now is not`(
    before: String, tense: Tense
  ) throws {
    let word = before.isEmpty ? "" : "\(before) interim ADJ JJ 2 amod\n"
    let shift = before.isEmpty ? 0 : 1
    let named = """
      \(word)Minister Minister NOUN NN \(2 + shift) nmod:desc
      Ada     Ada     PROPN NNP \(4 + shift) nsubj B-PER
      Holm    Holm    PROPN NNP \(2 + shift) flat I-PER
      praised praise  VERB  VBD 0 root
      Iraq    Iraq    PROPN NNP \(4 + shift) obj B-COUNTRY
      .       .       PUNCT .   \(4 + shift) punct
      """
    let left = """
      Ada      Ada    PROPN NNP 3 nsubj B-PER
      Holm     Holm   PROPN NNP 1 flat I-PER
      resigned resign VERB  VBD 0 root
      .        .      PUNCT .   3 punct
      """
    let held = try NotedDocument(named, left).read().statements.filter {
      $0.relationLabel == "holds the position of"
    }
    #expect(held.map(\.tense) == [tense])
  }

  @Test func `who resigns stays a brother`() throws {
    let document = NotedDocument(
      """
      Ivo      Ivo      PROPN NNP 9 nsubj B-PER
      Tal      Tal      PROPN NNP 1 flat I-PER
      ,        ,        PUNCT ,   5 punct
      a        a        DET   DT  5 det
      brother  brother  NOUN  NN  1 appos
      of       of       ADP   IN  7 case
      Ada      Ada      PROPN NNP 5 nmod B-PER
      Holm     Holm     PROPN NNP 7 flat I-PER
      resigned resign   VERB  VBD 0 root
      .        .        PUNCT .   9 punct
      """)
    let siblings = try document.read().statements.filter {
      $0.relationLabel == "is a sibling of"
    }
    #expect(siblings.map(\.tense) == [.present])
  }

  @Test func `whose wife left is not the wife`() throws {
    let document = NotedDocument(
      """
      Jan      Jan    PROPN NNP 11 nsubj B-PER
      Kos      Kos    PROPN NNP 1 flat I-PER
      ,        ,      PUNCT ,   5 punct
      whose    whose  PRON  WP$ 5 nmod:poss
      wife     wife   NOUN  NN  1 appos
      Ana      Ana    PROPN NNP 5 appos B-PER
      Dorn     Dorn   PROPN NNP 6 flat I-PER
      sued     sue    VERB  VBD 1 acl:relcl
      Norway   Norway PROPN NNP 8 obj B-COUNTRY
      ,        ,      PUNCT ,   8 punct
      resigned resign VERB  VBD 0 root
      .        .      PUNCT .   11 punct
      """,
      """
      Ana   Ana   PROPN NNP 3 nsubj B-PER
      Dorn  Dorn  PROPN NNP 1 flat I-PER
      sued  sue   VERB  VBD 0 root
      Chad  Chad  PROPN NNP 3 obj B-COUNTRY
      .     .     PUNCT .   3 punct
      """)
    let statements = try document.read().statements.filter { $0.object.label == "Chad" }
    #expect(!statements.isEmpty && statements.allSatisfy { $0.subject.label != "Jan Kos" })
  }

  @Test func `whose chairman is the chairman of the one before`() throws {
    let document = NotedDocument(
      """
      Acme     Acme     PROPN NNP 10 nsubj B-ORG
      ,        ,        PUNCT ,   8 punct
      whose    whose    PRON  WP$ 4 nmod:poss
      chairman chairman NOUN  NN  8 nsubj
      ,        ,        PUNCT ,   6 punct
      Ada      Ada      PROPN NNP 4 appos B-PER
      Holm     Holm     PROPN NNP 6 flat I-PER
      left     leave    VERB  VBD 1 acl:relcl
      ,        ,        PUNCT ,   8 punct
      sued     sue      VERB  VBD 0 root
      Chad     Chad     PROPN NNP 10 obj B-COUNTRY
      .        .        PUNCT .   10 punct
      """)
    #expect(try told(document).contains("Ada Holm; heads; Acme"))
  }

  @Test func `one of the officers is not the officers`() throws {
    let document = NotedDocument(
      """
      One      one     NUM   CD  5 nsubj
      of       of      ADP   IN  4 case
      the      the     DET   DT  4 det
      officers officer NOUN  NNS 1 nmod
      sued     sue     VERB  VBD 0 root
      Acme     Acme    PROPN NNP 5 obj B-ORG
      .        .       PUNCT .   5 punct
      """)
    #expect(try told(document) == ["One of the officers; sued; Acme"])
  }
}
