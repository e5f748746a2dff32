import Testing

struct ExhortationTests {
  private func sentence(_ auxiliary: String, _ said: String = "said say VERB VBD") -> String {
    """
    Norway  Norway  PROPN NNP 2 nsubj B-COUNTRY
    \(said) 0 root
    Chad    Chad    PROPN NNP 5 nsubj B-COUNTRY
    \(auxiliary) \(auxiliary) AUX MD 5 aux
    release release VERB  VB  2 ccomp
    the     the     DET   DT  7 det
    editor  editor  NOUN  NN  5 obj
    .       .       PUNCT .   2 punct
    """
  }

  @Test func `who says that another must act demands it of him`() throws {
    #expect(try told(sentence("must")).contains("Norway; demanded-of; Chad: REQUEST"))
  }

  @Test func `who says that another should act urges him`() throws {
    #expect(try told(sentence("should")).contains("Norway; urged; Chad: REQUEST"))
  }

  @Test(arguments: ["may", "will", "would", "can"])
  func `other auxiliaries ask nothing`(auxiliary: String) throws {
    #expect(try !told(sentence(auxiliary)).contains { $0.hasSuffix("REQUEST") })
  }

  @Test func `a verb that does not report asks nothing`() throws {
    let found = try told(sentence("must", "saw see VERB VBD"))
    #expect(!found.contains { $0.contains("demanded-of") })
  }
}
