import Facts
import Ontology
import Testing

struct EntityStatementTests {
  @Test func `a people's adjective ties a force to its country`() throws {
    let sentence = """
      Iraqi    iraqi  ADJ   JJ  2 amod B-NORP
      troops   troop  NOUN  NNS 3 nsubj
      attacked attack VERB  VBD 0 root
      Iran     Iran   PROPN NNP 3 obj B-COUNTRY
      .        .      PUNCT .   3 punct
      """
    let subject = try #require(statements(sentence).first).subject
    #expect(subject.label == "Iraqi troops")
    #expect(subject.entityClass == "Military")
    #expect(subject.affiliation == "iraq")
  }

  @Test func `a plural of a role is a group`() throws {
    let sentence = """
      The       the      DET   DT  2 det
      officials official NOUN  NNS 3 nsubj
      condemned condemn  VERB  VBD 0 root
      Iran      Iran     PROPN NNP 3 obj B-COUNTRY
      .         .        PUNCT .   3 punct
      """
    let subject = try #require(statements(sentence).first).subject
    #expect(subject.label == "officials")
    #expect(subject.mention.text == "The officials")
    #expect(subject.entityClass == "Group")
    #expect(subject.entity == nil)
  }

  @Test func `a name has the label of the tables`() throws {
    let sentence = """
      The       the     DET   DT  2 det
      U.S.      U.S.    PROPN NNP 3 nsubj B-COUNTRY
      condemned condemn VERB  VBD 0 root
      Iran      Iran    PROPN NNP 3 obj B-COUNTRY
      .         .       PUNCT .   3 punct
      """
    let subject = try #require(statements(sentence).first).subject
    #expect(subject.label == "United States")
    #expect(subject.entity == "united-states")
    #expect(subject.mention.text == "The U.S.")
  }

  @Test(arguments: [" B-COUNTRY", ""])
  func `a country is tied to no country, marked as a name or not`(mark: String) throws {
    let sentence = """
      Iran      Iran    PROPN NNP 2 nsubj\(mark)
      condemned condemn VERB  VBD 0 root
      Iraq      Iraq    PROPN NNP 2 obj B-COUNTRY
      .         .       PUNCT .   2 punct
      """
    let subject = try #require(statements(sentence).first).subject
    #expect(subject.entity == "iran")
    #expect(subject.affiliation == nil)
  }

  @Test func `a thing of no known class lowers the confidence`() throws {
    let actor = try condemned("Iraq Iraq PROPN NNP 2 obj B-COUNTRY")
    let thing = try condemned("Mahogany mahogany PROPN NNP 2 obj B-MISC")
    #expect(thing.object.entityClass == nil)
    #expect(thing.confidence < actor.confidence)
  }

  private func condemned(_ object: String) throws -> Statement {
    let found = try statements(
      """
      Iran      Iran    PROPN NNP 2 nsubj B-COUNTRY
      condemned condemn VERB  VBD 0 root
      \(object)
      .         .       PUNCT .   2 punct
      """)
    return try #require(found.first)
  }

  @Test func `a place stands for its government where only an actor can`() throws {
    let sentence = """
      Moscow    Moscow  PROPN NNP 2 nsubj B-LOC
      condemned condemn VERB  VBD 0 root
      Iran      Iran    PROPN NNP 2 obj B-COUNTRY
      .         .       PUNCT .   2 punct
      """
    let subject = try #require(statements(sentence).first).subject
    #expect(subject.label == "Russia")
    #expect(subject.isMetonym)
    #expect(subject.mention.text == "Moscow")
  }
}
