import Facts
import Testing

struct DocumentNameTests {
  private let harlowFoods = """
    Harlow Harlow PROPN NNP 2 compound B-ORG
    Foods  Foods  PROPN NNP 3 nsubj I-ORG
    left   leave  VERB  VBD 0 root
    .      .      PUNCT .   3 punct
    """

  private func sued(_ name: String, as tag: String) -> String {
    """
    \(name) \(name) PROPN NNP 2 nsubj \(tag)
    sued    sue     VERB  VBD 0 root
    Norway  Norway  PROPN NNP 2 obj B-COUNTRY
    .       .       PUNCT .   2 punct
    """
  }

  private func subjects(_ document: NotedDocument) throws -> [String] {
    try document.read().statements.filter { $0.relationLabel == "sued" }
      .map { "\($0.subject.label): \($0.subject.entityClass ?? "?")" }
  }

  @Test func `the short name of a company is no surname`() throws {
    let document = NotedDocument(harlowFoods, sued("Harlow", as: "B-PER"))
    #expect(try subjects(document) == ["Harlow Foods: Organization"])
  }

  @Test func `a person named in full keeps the surname`() throws {
    let adaHarlow = """
      Ada    Ada    PROPN NNP 3 nsubj B-PER
      Harlow Harlow PROPN NNP 1 flat I-PER
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   3 punct
      """
    let document = NotedDocument(harlowFoods, adaHarlow, sued("Harlow", as: "B-PER"))
    #expect(try subjects(document) == ["Ada Harlow: Person"])
    let alone = NotedDocument(adaHarlow, sued("Harlow", as: "B-ORG"))
    #expect(try subjects(alone) == ["Ada Harlow: Person"])
  }

  @Test(arguments: [
    (true, ["Acme: Organization", "Harlow Foods: Organization"]),
    (false, ["Acme and Harlow: Organization"]),
  ])
  func `two names that the document has apart are two`(isApart: Bool, expected: [String]) throws {
    let both = """
      Acme   Acme   PROPN NNP 4 nsubj B-ORG
      and    and    CCONJ CC  3 cc I-ORG
      Harlow Harlow PROPN NNP 1 conj I-ORG
      sued   sue    VERB  VBD 0 root
      Norway Norway PROPN NNP 4 obj B-COUNTRY
      .      .      PUNCT .   4 punct
      """
    let acme = """
      Acme Acme  PROPN NNP 2 nsubj B-ORG
      left leave VERB  VBD 0 root
      .    .     PUNCT .   2 punct
      """
    let document = isApart ? NotedDocument(harlowFoods, acme, both) : NotedDocument(both)
    #expect(try subjects(document) == expected)
  }

  @Test func `a club is nobody who has its name for a given name`() throws {
    let document = NotedDocument(
      """
      Velmark Velmark PROPN NNP 3 nsubj B-PER
      Holm    Holm    PROPN NNP 1 flat I-PER
      left    leave   VERB  VBD 0 root
      .       .       PUNCT .   3 punct
      """, sued("Velmark", as: "B-ORG"))
    #expect(try subjects(document) == ["Velmark: Organization"])
  }

  @Test func `a noun before a name says what it is wherever the name stands`() throws {
    let document = NotedDocument(
      """
      The    the    DET   DT  3 det
      drug   drug   NOUN  NN  3 compound
      maker  maker  NOUN  NN  5 nsubj
      Harlow Harlow PROPN NNP 5 nsubj B-PER
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   5 punct
      """, sued("Harlow", as: "B-PER"))
    #expect(try subjects(document) == ["Harlow: Company"])
  }

  @Test func `a producer with a given name stays a person`() throws {
    let document = NotedDocument(
      """
      Producer producer NOUN  NN  2 nmod:desc
      Ada      Ada      PROPN NNP 4 nsubj B-PER
      Harlow   Harlow   PROPN NNP 2 flat I-PER
      left     leave    VERB  VBD 0 root
      .        .        PUNCT .   4 punct
      """, sued("Harlow", as: "B-PER"))
    #expect(try subjects(document) == ["Ada Harlow: Person"])
  }

  @Test func `what is called a town is a place`() throws {
    let document = NotedDocument(
      """
      Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
      visited visit   VERB  VBD 0 root
      the     the     DET   DT  4 det
      town    town    NOUN  NN  2 obj
      of      of      ADP   IN  6 case
      Velmark Velmark PROPN NNP 4 nmod B-PER
      .       .       PUNCT .   2 punct
      """,
      """
      Norway   Norway   PROPN NNP 2 nsubj B-COUNTRY
      attacked attack   VERB  VBD 0 root
      Velmark  Velmark  PROPN NNP 2 obj B-PER
      .        .        PUNCT .   2 punct
      """)
    let objects = try document.read().statements.filter { $0.relationLabel == "attacked" }
    #expect(objects.map(\.object.entityClass) == ["Place"])
  }

  @Test func `the noun before a subject describes it and does nothing itself`() throws {
    let document = NotedDocument(
      """
      The    the    DET   DT  3 det
      drug   drug   NOUN  NN  3 compound
      maker  maker  NOUN  NN  6 nsubj
      Harlow Harlow PROPN NNP 5 compound B-ORG
      Foods  Foods  PROPN NNP 6 nsubj I-ORG
      sued   sue    VERB  VBD 0 root
      Norway Norway PROPN NNP 6 obj B-COUNTRY
      .      .      PUNCT .   6 punct
      """)
    #expect(try subjects(document) == ["Harlow Foods: Company"])
  }

  @Test func `a description that opens a sentence is no part of the name`() throws {
    let document = NotedDocument(
      """
      Parcel  parcel  NOUN  NN  2 compound B-ORG
      carrier carrier NOUN  NN  4 nsubj I-ORG
      Harlow  Harlow  PROPN NNP 2 appos I-ORG
      sued    sue     VERB  VBD 0 root
      Norway  Norway  PROPN NNP 4 obj B-COUNTRY
      .       .       PUNCT .   4 punct
      """)
    #expect(try subjects(document) == ["Harlow: Company"])
  }

  @Test func `a person of a place is not named after it`() throws {
    let document = NotedDocument(
      """
      Milan    Milan    PROPN NNP 5 nsubj B-PER
      Sorek    Sorek    PROPN NNP 1 flat I-PER
      of       of       ADP   IN  4 case I-PER
      Karsavia Karsavia PROPN NNP 1 nmod I-PER
      left     leave    VERB  VBD 0 root
      .        .        PUNCT .   5 punct
      """, sued("Karsavia", as: "B-LOC"))
    #expect(try subjects(document) == ["Karsavia: Place"])
    #expect(try document.readClusters() == [["Karsavia", "Karsavia"]])
  }

  @Test func `a king keeps his country`() throws {
    let document = NotedDocument(
      """
      King   king   PROPN NNP 5 nsubj B-PER
      Olaf   Olaf   PROPN NNP 1 flat I-PER
      of     of     ADP   IN  4 case I-PER
      Tarland Tarland PROPN NNP 1 nmod I-PER
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   5 punct
      """, sued("Norvane", as: "B-ORG"))
    #expect(try document.clusters().isEmpty)
  }

  @Test func `a body with the name of a country behind a noun is not the country`() throws {
    let document = NotedDocument(
      """
      Industry industry NOUN  NN  2 compound B-ORG
      Canada   Canada   PROPN NNP 3 nsubj I-ORG
      sued     sue      VERB  VBD 0 root
      Norway   Norway   PROPN NNP 3 obj B-COUNTRY
      .        .        PUNCT .   3 punct
      """)
    let labels = try document.read().statements.filter { $0.relationLabel == "sued" }
      .map(\.subject.label)
    #expect(labels == ["Industry Canada"])
  }
}
