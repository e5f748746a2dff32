import Facts
import Testing

/// Having no part in an act: it was not done, not by them.
struct InvolvementTests {
  private static func sentence(
    _ verb: String, _ determiner: String, _ noun: String, _ marker: String = "in in SCONJ IN",
    _ act: String = "attacking attack VERB VBG"
  ) -> String {
    """
    Norway Norway PROPN NNP 2 nsubj B-COUNTRY
    \(verb) VERB VBD 0 root
    \(determiner) \(determiner) DET DT 4 det
    \(noun) \(noun) NOUN NN 2 obj
    \(marker) 6 mark
    \(act) 4 acl
    Chad   Chad   PROPN NNP 6 obj B-COUNTRY
    .      .      PUNCT .   2 punct
    """
  }

  private func stance(_ notation: String) throws -> [String] {
    try statements(notation).filter { $0.relation == "attacked" }
      .map { "\($0.polarity) \($0.modality)" }
  }

  @Test(arguments: ["role", "part", "hand"])
  func `who had no part in an act did not do it`(noun: String) throws {
    #expect(try stance(Self.sentence("had have", "no", noun)) == ["negated asserted"])
  }

  @Test func `who had a part in it did it`() throws {
    #expect(try stance(Self.sentence("had have", "a", "role")) == ["affirmed asserted"])
  }

  @Test func `who has no plans for it does not plan it`() throws {
    let sentence = Self.sentence("had have", "no", "plan", "to to PART TO", "attack attack VERB VB")
    #expect(try stance(sentence) == ["negated planned"])
  }

  @Test func `a part that is denied is a deed that is denied`() throws {
    #expect(try stance(Self.sentence("denied deny", "any", "role")) == ["affirmed denied"])
  }

  @Test func `who lost no time in doing it did it`() throws {
    #expect(try stance(Self.sentence("lost lose", "no", "time")) == ["affirmed asserted"])
  }

  @Test func `a gerund on the verb belongs to the noun before it`() throws {
    let sentence = Self.sentence("played play", "no", "part")
      .replacing("VBG 4 acl", with: "VBG 2 advcl")
    #expect(try stance(sentence) == ["negated asserted"])
  }
}
