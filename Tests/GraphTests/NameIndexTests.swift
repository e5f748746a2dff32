import Facts
import Graph
import Ontology
import Testing

struct NameIndexTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph() -> KnowledgeGraph {
    var article = Article("a1")
    article.say("Ann Lee", "criticized", "Zoé Dubois")
    article.say("Bob Lee", "criticized", "Zoé Dubois")
    article.say(.init("Harbour Board", class: "Organization"), "criticized", .init("Ann Lee"))
    article.say(.init("Russia", slug: "russia", class: "Country"), "accused", .init("Ann Lee"))
    var builder = GraphBuilder(ontology: ontology)
    builder.add(article.facts)
    return builder.build()
  }

  private func found(_ name: String) -> [String] {
    let graph = graph()
    switch NameIndex(graph).find(name) {
    case .one(let match): return ["\(match.fit) \(graph.nodes[match.node].label)"]
    case .several(let matches): return matches.map { "\($0.fit) \(graph.nodes[$0.node].label)" }
    case .none: return []
    }
  }

  @Test func `identifiers come first, with and without their prefix`() throws {
    #expect(found("entity:ann-lee") == ["identifier Ann Lee"])
    #expect(found("urn:newsgraph:entity:ann-lee") == ["identifier Ann Lee"])
    #expect(found("harbour-board") == ["identifier Harbour Board"])
    let item = try #require(ontology.actors.actor("russia")?.wikidata)
    #expect(found(item) == ["identifier Russia"])
    #expect(found("http://www.wikidata.org/entity/" + item) == ["identifier Russia"])
    #expect(found("Q0").isEmpty)
  }

  @Test(arguments: [
    "entity:ann", "event:ann-lee", "article:ann-lee", "statement:lee", "urn:newsgraph:entity:lee",
    "https://example.org/ann-lee",
  ])
  func `an identifier or address that no node has is not taken for a name`(identifier: String) {
    #expect(found(identifier).isEmpty)
  }

  @Test func `capitals, accents and articles do not matter`() {
    #expect(found("Zoé Dubois") == ["label Zoé Dubois"])
    #expect(found("zoe dubois") == ["foldedLabel Zoé Dubois"])
    #expect(found("the HARBOUR board") == ["foldedLabel Harbour Board"])
  }

  @Test func `a surname is enough where only one has it`() {
    #expect(found("Dubois") == ["surname Zoé Dubois"])
    #expect(found("harbour") == ["words Harbour Board"])
    #expect(found("Senator Ann Lee") == ["longer Ann Lee"])
  }

  @Test func `a surname of two lists both, the more often mentioned first`() throws {
    #expect(found("Lee") == ["surname Ann Lee", "surname Bob Lee"])
    guard case .several(let matches) = NameIndex(graph()).find("Lee") else {
      Issue.record("Lee is two people")
      return
    }
    #expect(matches[1].neighbours == ["Zoé Dubois"])
    #expect(matches[0].neighbours == ["Harbour Board", "Russia", "Zoé Dubois"])
  }

  @Test func `titles before a name do not matter, and are no names of offices`() {
    #expect(found("Sen. Dubois") == ["longer Zoé Dubois"])
    #expect(found("Vice President Zoe Dubois") == ["longer Zoé Dubois"])
    #expect(found("Ms. Lee") == ["longer Ann Lee", "longer Bob Lee"])
    #expect(found("President of Dubois").isEmpty)
    #expect(found("President").isEmpty)
    #expect(found("General Board").isEmpty)
  }

  @Test func `surnames and other words of names are found although misspelt`() {
    #expect(found("Duboys") == ["spelling Zoé Dubois"])
    #expect(found("Dr Duboys") == ["spelling Zoé Dubois"])
    #expect(found("Harbuor") == ["spelling Harbour Board"])
    #expect(found("Leo").isEmpty)
  }

  @Test func `misspelt names are found, and nonsense is not`() {
    #expect(found("Zoe Duboys") == ["spelling Zoé Dubois"])
    #expect(found("Quetzalcoatl").isEmpty)
    #expect(found("").isEmpty && found("!!!").isEmpty)
  }

  @Test func `a merged identifier still leads to its node`() throws {
    var article = Article("a1")
    article.say("Ann Lee", "criticized", "Bob Ray")
    article.say("Annie", "criticized", "Bob Ray")
    var ledger = IdentityLedger()
    try ledger.merge("entity:ann-lee", "entity:annie", reason: "nickname")
    let graph = self.graph(of: article, ledger)
    guard case .one(let match) = NameIndex(graph, ledger: ledger).find("entity:annie") else {
      Issue.record("the identifier is lost")
      return
    }
    #expect(graph.nodes[match.node].label == "Ann Lee")
    #expect(graph.nodes[match.node].aliases == ["Annie"])
  }

  @Test func `an identifier that was merged twice leads to the last, and a split one to itself`()
    throws
  {
    var article = Article("a1")
    for name in ["Ann Lee", "Annie", "A. L."] { article.say(name, "criticized", "Bob Ray") }
    var ledger = IdentityLedger()
    try ledger.merge("entity:ann-lee", "entity:annie", reason: "nickname")
    try ledger.merge("entity:a-l", "entity:ann-lee", reason: "pen name")
    var graph = self.graph(of: article, ledger)
    var identifiers = MergedIdentifiers(graph, ledger: ledger)
    let last = try #require(graph.node(withIdentifier: "entity:a-l"))
    #expect(identifiers.node(withIdentifier: "entity:annie") == last)
    #expect(identifiers.node(withIdentifier: "urn:newsgraph:entity:annie") == last)
    #expect(identifiers.identifiers(mergedInto: last) == ["entity:ann-lee", "entity:annie"])
    try ledger.split("entity:ann-lee", "entity:annie", reason: "her sister")
    graph = self.graph(of: article, ledger)
    identifiers = MergedIdentifiers(graph, ledger: ledger)
    let sister = try #require(identifiers.node(withIdentifier: "urn:newsgraph:entity:annie"))
    #expect(graph.identifier(ofNode: sister) == "entity:annie")
    #expect(identifiers.identifiers(mergedInto: sister).isEmpty)
  }

  private func graph(of article: Article, _ ledger: IdentityLedger) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology, ledger: ledger)
    builder.add(article.facts)
    return builder.build()
  }
}
