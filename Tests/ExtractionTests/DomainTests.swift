import Testing

/// Who may stand where a relation asks for actors.
struct DomainTests {
  @Test func `a thing that nothing knows is no actor`() throws {
    let sentence = """
      The   the   DET  DT  2 det
      gizmo gizmo NOUN NN  3 nsubj
      met   meet  VERB VBD 0 root
      Ada   Ada   PROPN NNP 3 obj B-PER
      Holm  Holm  PROPN NNP 4 flat I-PER
      .     .     PUNCT .  3 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `a name that nothing knows may be anybody's`() throws {
    let sentence = """
      Gizmo Gizmo PROPN NNP 2 nsubj
      met   meet  VERB VBD 0 root
      Ada   Ada   PROPN NNP 2 obj B-PER
      Holm  Holm  PROPN NNP 3 flat I-PER
      .     .     PUNCT .  2 punct
      """
    #expect(try told(sentence) == ["Gizmo; met-with; Ada Holm: CONSULT"])
  }

  @Test func `a thing of somebody's acts for him`() throws {
    let sentence = """
      Israeli  israeli ADJ  JJ  2 amod B-NORP
      gizmos   gizmo   NOUN NNS 3 nsubj
      attacked attack  VERB VBD 0 root
      Chad     Chad    PROPN NNP 3 obj B-COUNTRY
      .        .       PUNCT .  3 punct
      """
    #expect(try !told(sentence).isEmpty)
  }

  @Test func `who warns that somebody will act does not warn him`() throws {
    let sentence = """
      Ada    Ada    PROPN NNP 3 nsubj B-PER
      Holm   Holm   PROPN NNP 1 flat I-PER
      warned warn   VERB  VBD 0 root
      that   that   SCONJ IN  6 mark
      Chad   Chad   PROPN NNP 6 nsubj B-COUNTRY
      leave  leave  VERB  VBP 3 ccomp
      .      .      PUNCT .   3 punct
      """
    #expect(try told(sentence).allSatisfy { !$0.hasPrefix("Ada Holm; warned; Chad") })
  }
}
