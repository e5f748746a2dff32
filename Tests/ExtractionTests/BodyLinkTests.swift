import Extraction
import Testing

struct BodyLinkTests {
  private let harlowLeft = """
    Harlow Harlow PROPN NNP 2 compound B-ORG
    Foods  Foods  PROPN NNP 3 nsubj I-ORG
    left   leave  VERB  VBD 0 root
    .      .      PUNCT .   3 punct
    """

  private func left(_ noun: String) -> String {
    """
    The     the     DET   DT  2 det
    \(noun) \(noun) NOUN  NN  3 nsubj
    left    leave   VERB  VBD 0 root
    .       .       PUNCT .   3 punct
    """
  }

  @Test func `the company is the one that was named`() throws {
    #expect(
      try NotedDocument(harlowLeft, left("company")).clusters() == [
        ["Harlow Foods", "The company"]
      ])
  }

  @Test func `the hospital is nobody who was not called so`() throws {
    #expect(try NotedDocument(harlowLeft, left("hospital")).clusters().isEmpty)
  }

  @Test func `between two companies the description tells nothing`() throws {
    let both = """
      Harlow Harlow PROPN NNP 2 compound B-ORG
      Foods  Foods  PROPN NNP 6 nsubj I-ORG
      and    and    CCONJ CC  5 cc
      Velmark Velmark PROPN NNP 5 compound B-ORG
      Mills  Mills  PROPN NNP 2 conj I-ORG
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   6 punct
      """
    #expect(try NotedDocument(both, left("company")).clusters().isEmpty)
  }

  @Test func `a union is no company`() throws {
    let union = """
      The     the     DET   DT  2 det
      union   union   NOUN  NN  4 nsubj
      Harlow  Harlow  PROPN NNP 2 appos B-ORG
      left    leave   VERB  VBD 0 root
      .       .       PUNCT .   4 punct
      """
    #expect(try NotedDocument(union, left("company")).clusters().isEmpty)
  }

  private func named(_ first: String, _ last: String, _ tag: String) -> String {
    """
    \(first) \(first) PROPN NNP 2 compound B-\(tag)
    \(last) \(last) PROPN NNP 3 nsubj I-\(tag)
    left   leave  VERB  VBD 0 root
    .      .      PUNCT .   3 punct
    """
  }

  @Test func `a name tells which body is a union`() throws {
    let workers = named("Harlow", "Workers", "ORG")
    #expect(
      try NotedDocument(workers, left("union")).clusters() == [["Harlow Workers", "The union"]])
    #expect(try NotedDocument(harlowLeft, left("union")).clusters().isEmpty)
  }

  @Test func `a union is not its president`() throws {
    let holm = """
      Union     union     NOUN  NN  2 compound
      president president NOUN  NN  3 nmod:desc
      Ada       Ada       PROPN NNP 5 nsubj B-PER
      Holm      Holm      PROPN NNP 3 flat I-PER
      left      leave     VERB  VBD 0 root
      .         .         PUNCT .   5 punct
      """
    let scores = AntecedentScores([
      AntecedentScores.Row(
        word: WordPlace(sentence: 1, word: 1), antecedent: WordPlace(sentence: 0, word: 2), score: 2
      )
    ])
    #expect(try NotedDocument(holm, left("union")).clusters(scores).isEmpty)
  }

  private func left(country: String) -> String {
    """
    \(country) \(country) PROPN NNP 2 nsubj B-COUNTRY
    left   leave  VERB  VBD 0 root
    .      .      PUNCT .   2 punct
    """
  }

  @Test func `the government is that of the country of which all is told`() throws {
    let kenya = left(country: "Kenya")
    #expect(
      try NotedDocument(kenya, kenya, left("government")).clusters() == [
        ["Kenya", "Kenya", "The government"]
      ])
    #expect(
      try NotedDocument(
        kenya, kenya, left(country: "Chad"), left(country: "Chad"), left("government")
      )
      .clusters().count == 2)
    #expect(
      try !NotedDocument(
        kenya, kenya, left(country: "Chad"), left(country: "Chad"), left("government")
      )
      .clusters().joined().contains("The government"))
  }

  @Test func `letters in brackets are the body's before them, in whatever language`() throws {
    let office = """
      Federal Federal PROPN NNP 2 amod B-ORG
      Office  Office  PROPN NNP 6 nsubj I-ORG
      (       (       PUNCT -LRB- 4 punct
      BSX     BSX     PROPN NNP 2 appos B-ORG
      )       )       PUNCT -RRB- 4 punct
      left    leave   VERB  VBD 0 root
      .       .       PUNCT .   6 punct
      """
    let alone = """
      BSX   BSX   PROPN NNP 2 nsubj B-ORG
      left  leave VERB  VBD 0 root
      .     .     PUNCT .   2 punct
      """
    #expect(try NotedDocument(office, alone).readClusters().map(\.count) == [3])
  }
}
