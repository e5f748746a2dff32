import Ontology
import Testing

struct OntologyLookupTests {
  private let small: OntologyTables
  private let bundled: OntologyTables

  init() throws {
    small = try SmallOntology.tables()
    bundled = try OntologyTables.bundled()
  }

  @Test func `a court is an organization and an actor, but no person`() {
    #expect(small.isA("Court", "Organization"))
    #expect(small.isA("Court", "Actor"))
    #expect(small.isA("Document", "Any"))
    #expect(!small.isA("Court", "Person"))
    #expect(!small.isA("Document", "Actor"))
    #expect(!small.isA("Nonsense", "Any"))
    #expect(small.topClass(of: "Court")?.id == "Organization")
  }

  @Test func `a verb with its particle has frames of its own`() {
    #expect(small.frames(of: "call", particle: "off").map(\.relation) == ["rejected"])
    #expect(small.frames(of: "meet", particle: "up").map(\.relation) == ["met-with"])
    #expect(small.frames(of: "call").isEmpty)
  }

  @Test func `the frame that asks for more comes first`() {
    let frames = bundled.frames(of: "order")
    let actorOnly = frames.firstIndex {
      $0.slots.map(\.description) == ["nsubj=agent", "ccomp=theme"]
    }
    let withInfinitive = frames.firstIndex {
      $0.slots.map(\.description) == ["nsubj=agent", "obj[Actor]=recipient", "xcomp=theme"]
    }
    #expect(withInfinitive != nil && actorOnly != nil)
    #expect((withInfinitive ?? 9) < (actorOnly ?? 0))
  }

  @Test func `nouns, light verbs and prepositions are found by word`() {
    #expect(small.nounGroups(of: "criticism").map(\.relation) == ["criticized"])
    #expect(small.lightVerbs(of: "draw").map(\.nounGroups) == [["criticism"]])
    #expect(small.prepositions(matching: "out_of") == ["out_of", "from"])
    #expect(small.wordList("talks")?.words == ["talk", "meeting"])
  }

  @Test func `what embedding verbs, cues and modals do is known`() {
    #expect(bundled.embeddingVerbs(of: "refuse").contains { $0.negates })
    #expect(bundled.embeddingVerbs(of: "vow").contains { $0.modality == .planned })
    #expect(bundled.attributionCues(of: "claim").contains { $0.isAlleged })
    #expect(bundled.modals(of: "may").contains { $0.modality == .possible })
    #expect(bundled.shellNouns(of: "move").contains { $0.standsFor.isEmpty })
  }

  @Test func `nouns of acts know the verbs that tell them, phrases before single verbs`() throws {
    let walkout = try #require(bundled.actNoun("walkout"))
    #expect(walkout.fit(of: "walk", phrases: ["walk_out"]) == .exact)
    #expect(walkout.fit(of: "walk", phrases: []) == nil)
    #expect(bundled.actNoun("haul")?.fit(of: "recover", phrases: ["recover_gun"]) == .loose)
    #expect(bundled.actNoun("table") == nil)
  }

  @Test func `a refused visit is a rejection, an attack to come a threat`() {
    #expect(
      small.heading(of: "met-with", polarity: .negated, modality: .asserted, tense: .past)?.id
        == "REJECT")
    #expect(
      small.heading(of: "met-with", polarity: .affirmed, modality: .asserted, tense: .past)?.id
        == "CONSULT")
    #expect(
      bundled.heading(of: "attacked", polarity: .affirmed, modality: .asserted, tense: .future)?.id
        == "THREATEN")
  }

  @Test(
    arguments: [
      ("Denmark", Actor.NameKind.name), ("the Kingdom of Denmark", .alias), ("Danish", .adjective),
      ("Danes", .people), ("COPENHAGEN", .metonym),
    ])
  func `a country is found by each of its names`(name: String, kind: Actor.NameKind) {
    let found = small.actors.actors(named: name)
    #expect(found.map(\.actor.id) == ["denmark"])
    #expect(found.first?.kind == kind)
  }

  @Test func `acronyms must stand in capitals`() {
    #expect(small.actors.actors(named: "US").map(\.actor.id) == ["united-states"])
    #expect(small.actors.actors(named: "the U.S.").map(\.actor.id) == ["united-states"])
    #expect(small.actors.actors(named: "NC").map(\.actor.entityClass) == ["Court"])
    #expect(small.actors.actors(named: "nc").isEmpty)
  }

  @Test func `accents do not matter`() {
    #expect(small.actors.actors(named: "Ane So").map(\.actor.name) == ["Ane Sø"])
    #expect(NameKey.key(of: "José Ångström-O’Neil, Jr.") == "jose angstrom oneil jr")
  }

  @Test func `a metonym stands for its body`() {
    #expect(small.actors.actors(named: "the Hall").map(\.actor.id) == ["nobel-court"])
  }

  @Test func `an office is held by whom the day says`() throws {
    let before = try #require(CalendarDate("2020-05-01"))
    let after = try #require(CalendarDate("2024"))
    #expect(small.actors.holders(of: "prime-minister", on: before).map(\.id) == ["ane-so"])
    #expect(small.actors.holders(of: "prime-minister", on: after).map(\.id) == ["bo-lund"])
    #expect(small.actors.tenures(of: "ane-so").map(\.office) == ["prime-minister"])
  }

  @Test func `a people's word finds its country`() {
    #expect(small.actors.countries(ofPeople: "Danish").map(\.capital) == ["Copenhagen"])
    #expect(small.actors.countries(ofPeople: "Copenhagen").isEmpty)
  }

  @Test func `the built-in tables know the actors of the day`() throws {
    let day = try #require(CalendarDate("2025-03-01"))
    #expect(
      bundled.actors.actors(named: "Chuck Schumer", on: day).first?.actor.wikidata == "Q380900")
    #expect(
      bundled.actors.holders(of: "us-secretary-of-defense", on: day).map(\.name) == ["Pete Hegseth"]
    )
    #expect(bundled.actors.country("russia")?.iso3 == "RUS")
  }

  @Test(arguments: [
    ("Friðrik", GivenNameGender.masculine), ("Łukasz", GivenNameGender.masculine),
    ("Đurđica", GivenNameGender.feminine), ("Þórunn", GivenNameGender.feminine),
    ("Jitka", GivenNameGender.feminine),
  ])
  func `a given name is found by its key, however its letters are written`(
    name: String, gender: GivenNameGender
  ) {
    #expect(bundled.actors.gender(ofGivenName: NameKey.key(of: name)) == gender)
  }

  @Test func `a common noun gives the class of whom it denotes`() throws {
    let tables = try OntologyTables.bundled()
    #expect(tables.entityClass(ofNoun: "ministry") == "GovernmentBody")
    #expect(tables.entityClass(ofNoun: "gunman") == "Group")
    #expect(tables.entityClass(ofNoun: "ministries") == nil)
    #expect(tables.entityClass(ofNoun: "thousands") == "Group")
    #expect(tables.entityClass(ofNoun: "teapot") == nil)
    #expect(tables.entityClass(ofNoun: "") == nil)
  }
}
