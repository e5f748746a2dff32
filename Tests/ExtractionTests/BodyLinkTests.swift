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
}
