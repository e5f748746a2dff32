import Facts
import Ontology
import Testing

struct EventReferenceTests {
  private static let order = """
    Iran    Iran    PROPN NNP 2 nsubj B-COUNTRY
    ordered order   VERB  VBD 0 root
    the     the     DET   DT  4 det
    army    army    NOUN  NN  2 obj
    to      to      PART  TO  6 mark
    attack  attack  VERB  VB  2 xcomp
    Iraq    Iraq    PROPN NNP 6 obj B-COUNTRY
    .       .       PUNCT .   2 punct
    """

  @Test(arguments: ["move", "order", "decision"])
  func `a noun for an act told before leads to its event`(noun: String) throws {
    let found = try NotedDocument(Self.order, ActNotation.condemned(noun)).read()
    let event = try #require(found.events.first { $0.relation == "ordered" })
    #expect(event.label == "order by Iran")
    #expect(event.mentions.map(\.text) == ["ordered", "the \(noun)"])
    let later = found.statements.filter { $0.sentence == 1 && $0.derivedVia == nil }
    #expect(later.map(\.object.event) == [event.identifier])
    #expect(later.map(\.object.mention.text) == ["the \(noun)"])
  }

  @Test func `who did it has an arrow to the event beside the one to whom it was done`() throws {
    let found = try NotedDocument(Self.order, ActNotation.condemned("move")).read()
    let event = try #require(found.events.first { $0.relation == "ordered" })
    let own = found.statements.filter { $0.event == event.identifier }
    #expect(own.map(\.subject.entity) == ["iran", "iran"])
    #expect(own.map(\.object.event) == [nil, event.identifier])
    #expect(event.roles.first?.role == "agent")
    #expect(event.roles.contains { $0.role == "target" && $0.reference.entity == "iraq" })
  }

  @Test func `what is said of an act is said less surely of who did it`() throws {
    let found = try NotedDocument(Self.order, ActNotation.condemned("move")).read()
    let direct = try #require(found.statements.first { $0.object.event != nil && $0.sentence == 1 })
    let derived = try #require(found.statements.first { $0.derivedVia != nil })
    #expect(derived.subject.entity == "denmark")
    #expect(derived.object.entity == "iran")
    #expect(derived.derivedVia?.text == "the move")
    #expect(derived.confidence < direct.confidence)
  }

  @Test func `what is said of a claim is said of nobody else`() throws {
    let claimed = """
      Iran    Iran    PROPN NNP 2 nsubj B-COUNTRY
      accused accuse  VERB  VBD 0 root
      Iraq    Iraq    PROPN NNP 2 obj B-COUNTRY
      .       .       PUNCT .   2 punct
      """
    let found = try NotedDocument(claimed, ActNotation.condemned("accusation")).read()
    let event = try #require(found.events.first { $0.relation == "accused" })
    #expect(found.statements.contains { $0.sentence == 1 && $0.object.event == event.identifier })
    #expect(found.statements.allSatisfy { $0.derivedVia == nil })
  }

  @Test func `without an act before it a noun makes an event of its own`() throws {
    let found = try NotedDocument(ActNotation.condemned("attack")).read()
    #expect(found.events.map(\.noun) == ["attack"])
    #expect(found.events.map(\.roles.count) == [0])
  }

  @Test func `pronouns and descriptions carry the entity and keep their words`() throws {
    let found = try NotedDocument(
      Self.order,
      """
      It        it      PRON  PRP 2 nsubj
      condemned condemn VERB  VBD 0 root
      Denmark   Denmark PROPN NNP 2 obj B-COUNTRY
      .         .       PUNCT .   2 punct
      """
    ).read()
    let later = try #require(found.statements.first { $0.sentence == 1 })
    #expect(later.subject.entity == "iran")
    #expect(later.subject.label == "Iran")
    #expect(later.subject.mention.text == "It")
  }

  @Test func `a pronoun without anyone behind it makes no statement`() throws {
    let found = try NotedDocument(
      """
      They      they    PRON  PRP 2 nsubj
      condemned condemn VERB  VBD 0 root
      Denmark   Denmark PROPN NNP 2 obj B-COUNTRY
      .         .       PUNCT .   2 punct
      """
    ).read()
    #expect(found.statements.isEmpty)
  }

  @Test func `groups and things of a kind have names of their own`() throws {
    let found = try NotedDocument(
      """
      Danish    Danish    ADJ  JJ  2 amod B-NORP
      hackers   hacker    NOUN NNS 3 nsubj
      attacked  attack    VERB VBD 0 root
      two       two       NUM  CD  5 nummod B-NUM
      hospitals hospital  NOUN NNS 3 obj
      .         .         PUNCT .  3 punct
      """
    ).read()
    let statement = try #require(found.statements.first { $0.derivedVia == nil })
    #expect(statement.subject.entity == "danish-hackers")
    #expect(statement.subject.entityClass == "Group")
    #expect(statement.subject.affiliation == "denmark")
    #expect(statement.object.entity == "hospitals")
  }

  @Test func `the day of publication dates what the text does not`() throws {
    let found = try NotedDocument(Self.order).read()
    #expect(found.statements.first?.time?.origin == .publication)
    #expect(found.statements.first?.time?.start?.description == "2025-03-03")
    #expect(try NotedDocument(Self.order).read(nil).statements.first?.time == nil)
  }

  @Test func `sentences that are evidence are kept with their place`() throws {
    let found = try NotedDocument(Self.order, ActNotation.condemned("move")).read()
    #expect(found.sentences[1]?.text == "Denmark condemned the move.")
    #expect(found.sentences.keys.sorted() == [0, 1])
  }

  @Test func `an article without sentences says nothing`() throws {
    let found = try NotedDocument().read()
    #expect(found.statements.isEmpty && found.events.isEmpty && found.sentences.isEmpty)
  }

  @Test func `reading twice gives the same`() throws {
    let document = NotedDocument(Self.order, ActNotation.condemned("move"))
    let found = try document.read()
    #expect(!found.statements.isEmpty && !found.events.isEmpty)
    #expect(try document.read() == found)
  }
}
