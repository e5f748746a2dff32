import Testing

struct ThreatTargetTests {
  private func threatened(_ act: String, _ object: String) throws -> [String] {
    try told(
      """
      Norway     Norway   PROPN NNP 2 nsubj B-COUNTRY
      threatened threaten VERB  VBD 0 root
      to         to       PART  TO  4 mark
      \(act) \(act) VERB VB 2 xcomp
      \(object)
      """
    ).filter { $0.contains("; threatened; ") }
  }

  @Test func `a threat is aimed at the one to whom the act would be done`() throws {
    let found = try threatened("sue", "Chad Chad PROPN NNP 4 obj B-COUNTRY")
    #expect(found == ["Norway; threatened; Chad: THREATEN"])
  }

  @Test func `a threat to somebody's thing is aimed at its owner`() throws {
    let found = try threatened(
      "cancel",
      """
      the the DET DT 6 det
      strikers striker NOUN NNS 8 nmod:poss
      's 's PART POS 6 case
      insurance insurance NOUN NN 4 obj
      """)
    #expect(found == ["Norway; threatened; strikers: THREATEN"])
  }

  @Test func `who would avenge their own threatens nobody named`() throws {
    let found = try threatened(
      "avenge",
      """
      its its PRON PRP$ 6 nmod:poss
      members member NOUN NNS 4 obj
      """)
    #expect(found.isEmpty)
  }

  @Test func `help is no threat`() throws {
    #expect(try threatened("help", "Chad Chad PROPN NNP 4 obj B-COUNTRY").isEmpty)
  }
}
