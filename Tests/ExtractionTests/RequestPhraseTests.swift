import Facts
import Testing

/// "at the request of X", "over the objections of X".
struct RequestPhraseTests {
  private static func sentence(
    _ preposition: String, _ noun: String, _ not: String = "also also ADV RB"
  ) -> String {
    """
    Kenya    Kenya   PROPN NNP 4 nsubj B-COUNTRY
    had      have    AUX   VBD 4 aux
    \(not) 4 advmod
    extended extend  VERB  VBN 0 root
    it       it      PRON  PRP 4 obj
    \(preposition) ADP IN 8 case
    the      the     DET   DT  8 det
    \(noun) NOUN NN 4 obl
    of       of      ADP   IN  10 case
    Chad     Chad    PROPN NNP 8 nmod B-COUNTRY
    .        .       PUNCT .   4 punct
    """
  }

  private func ends(_ notation: String) throws -> [String] {
    try NotedDocument(notation).read().statements.filter { $0.subject.entity == "chad" }
      .map { "\($0.relation) \($0.object.label) {\($0.object.mention.text)}" }
  }

  @Test(arguments: [
    ("at at", "request request", "sought"), ("at at", "insistence insistence", "demanded"),
    ("over over", "objections objection", "opposed"),
    ("despite despite", "opposition opposition", "opposed"),
  ])
  func `whose wish or objection it was stands to the act`(
    preposition: String, noun: String, relation: String
  ) throws {
    let found = try ends(Self.sentence(preposition, noun))
    #expect(found == ["\(relation) extending by Kenya {extended}"])
  }

  @Test func `what was not done was done at nobody's request`() throws {
    #expect(try ends(Self.sentence("at at", "request request", "not not PART RB")).isEmpty)
  }

  @Test func `other phrases with the nouns say nothing of the kind`() throws {
    #expect(try ends(Self.sentence("after after", "request request")).isEmpty)
  }
}
