import Ontology
import Testing

struct SlotTests {
  @Test func `a slot has place, prepositions, tests and a role`() throws {
    let slot = try #require(Slot("obl:with|to[Actor|@talks]?=recipient", style: .clause))
    #expect(slot.position == .oblique)
    #expect(slot.markers == ["with", "to"])
    #expect(slot.tests == [.entityClass("Actor"), .wordList("talks")])
    #expect(slot.isOptional)
    #expect(slot.role == "recipient")
  }

  @Test func `a test may name words`() throws {
    let slot = try #require(Slot("xcomp[adj:free,dead]=result", style: .clause))
    #expect(slot.tests == [.word(.adjective, lemmas: ["free", "dead"])])
  }

  @Test func `slots of nouns are markers`() throws {
    let slot = try #require(Slot("poss|from|by=agent", style: .nominal))
    #expect(slot.position == .modifier)
    #expect(slot.markers == ["poss", "from", "by"])
    #expect(Slot("self=agent", style: .nominal)?.position == .itself)
  }

  @Test(
    arguments: [
      "nsubj=agent", "obl:out_of|from[Person]=location", "obj[several]=party", "expl",
      "xcomp[noun]=office", "obl:by?=agent",
    ])
  func `a slot is written as it is read`(text: String) {
    #expect(Slot(text, style: .clause)?.description == text)
  }

  @Test(
    arguments: [
      "nsbj=agent", "obj[Actor=recipient", "obj[]=theme", "obl:=theme", "obl:a||b=theme", "obj=",
      "obj==theme", "obj[actor]=theme",
    ])
  func `what is no slot is refused`(text: String) {
    #expect(Slot(text, style: .clause) == nil)
  }

  @Test func `an example marks subject, relation and object`() throws {
    let example = try #require(MarkedExample("<s>A</s> was <r>hit</r> by <o>B</o>."))
    #expect(example.text == "A was hit by B.")
    #expect(example.pieces.map(\.part) == [.subject, nil, .relation, nil, .object, nil])
  }

  @Test(arguments: [
    "A hit B.", "<s>A</s> hit <o>B</o>.", "<s>A<r>hit</r> <o>B</o>", "<s></s><r>a</r><o>b</o>",
  ])
  func `an example without its marks is refused`(text: String) {
    #expect(MarkedExample(text) == nil)
  }
}
