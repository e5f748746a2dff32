import Facts
import Graph
import Ontology
import Testing

struct IdentityTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph(
    _ articles: [Article], _ ledger: IdentityLedger = IdentityLedger()
  ) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology, ledger: ledger)
    for article in articles { builder.add(article.facts) }
    return builder.build()
  }

  private func article(
    _ id: String, _ subject: Article.Participant, _ object: Article.Participant,
    published: String = "2025-03-01"
  ) -> Article {
    var article = Article(id, publisher: id, published: published)
    article.say(subject, "criticized", object)
    return article
  }

  @Test func `a surname alone joins the one person who fits in name and company`() throws {
    let graph = graph([
      article("a1", .init("Ann Lee"), .init("Northern Dam", class: "Organization")),
      article("a2", .init("Lee"), .init("Northern Dam", class: "Organization")),
      article("a3", .init("Lee"), .init("Southern Dam", class: "Organization")),
    ])
    // Two shared names are needed: one weighs too little.
    #expect(graph.nodes.contains { $0.identifier == "entity:lee" })
    let doubt = try #require(graph.reviewQueue.first)
    #expect(doubt.first == "entity:ann-lee" && doubt.second == "entity:lee")
    #expect(doubt.reason.contains("the same surname"))
  }

  @Test func `a surname with the same country and company is merged, and the ledger says why`()
    throws
  {
    let dam = Article.Participant("Northern Dam", class: "Organization")
    let graph = graph([
      article("a1", .init("Ann Lee", country: "france"), dam),
      article("a2", .init("Lee", country: "france"), dam),
    ])
    let node = try #require(graph.nodes.first { $0.label == "Ann Lee" })
    #expect(node.aliases == ["Lee"] && node.documentCount == 2)
    let row = try #require(graph.decisions.first)
    #expect(row.decision == .merge && row.source == .automatic)
    #expect(row.first == "entity:ann-lee" && row.second == "entity:lee")
    #expect(row.reason == "the same surname; both of france; both told of with northern-dam")
    #expect(IdentityLedger().why("entity:lee", in: graph) == [row])
  }

  @Test func `a country is a country, not any body to which somebody is tied`() {
    let dam = Article.Participant("Northern Dam", class: "Organization")
    let graph = graph([
      article("a1", .init("Ann Lee", country: "france"), dam),
      article("a2", .init("Zoe Ray", country: "united-states-senate"), dam),
    ])
    #expect(graph.nodes.first { $0.label == "Ann Lee" }?.country == "france")
    #expect(graph.nodes.first { $0.label == "Zoe Ray" }?.country == nil)
  }

  @Test func `two candidates keep a surname apart and wait in the queue`() {
    let dam = Article.Participant("Northern Dam", class: "Organization")
    let graph = graph([
      article("a1", .init("Ann Lee", country: "france"), dam),
      article("a2", .init("Zoe Lee", country: "france"), dam),
      article("a3", .init("Lee", country: "france"), dam),
    ])
    #expect(graph.nodes.contains { $0.identifier == "entity:lee" })
    #expect(graph.reviewQueue.map(\.first) == ["entity:ann-lee", "entity:zoe-lee"])
    #expect(graph.decisions.isEmpty)
  }

  @Test func `bodies of one name in two countries are two`() {
    let bob = Article.Participant("Bob Ray")
    func ministry(_ country: String?) -> Article.Participant {
      .init("Ministry of Ports", class: "GovernmentBody", country: country)
    }
    let graph = graph([
      article("a1", ministry("russia"), bob), article("a2", ministry("france"), bob),
      article("a3", ministry(nil), .init("France", slug: "france", class: "Country")),
      article("a4", ministry(nil), bob),
    ])
    let nodes = graph.nodes.filter { $0.label == "Ministry of Ports" }
    #expect(
      nodes.map(\.identifier) == [
        "entity:ministry-of-ports", "entity:ministry-of-ports.body.france",
        "entity:ministry-of-ports.body.unresolved",
      ])
    #expect(nodes.map(\.documentCount) == [1, 2, 1])
    #expect(
      graph.reviewQueue.map(\.second) == [
        "entity:ministry-of-ports.body.unresolved", "entity:ministry-of-ports.body.unresolved",
      ])
    #expect(graph.decisions.map(\.decision) == [.keepApart])
  }

  @Test func `the namesake whose articles came first keeps the plain slug`() {
    let bob = Article.Participant("Bob Ray")
    let old = article("z", .init("Acme", class: "Person"), bob, published: "2025-01-01")
    let new = article("a", .init("Acme", class: "Company"), bob, published: "2025-02-01")
    let graph = graph([new, old])
    #expect(graph.nodes.first { $0.identifier == "entity:acme" }?.entityClass == "Person")
    #expect(graph.nodes.contains { $0.identifier == "entity:acme.body" })
  }

  @Test func `actors of the tables have one node, whatever the articles call and class them`()
    throws
  {
    let graph = graph([
      article("a1", .init("Russia", slug: "russia", class: "Country"), .init("Ann Lee")),
      article(
        "a2", .init("Moscow", slug: "russia", class: "City", isMetonym: true), .init("Ann Lee")),
    ])
    let russia = try #require(graph.nodes.first { $0.identifier == "entity:russia" })
    #expect(russia.label == "Russia" && russia.entityClass == "Country")
    #expect(russia.documentCount == 2 && !russia.aliases.contains("moscow"))
    #expect(russia.wikidata == ontology.actors.actor("russia")?.wikidata)
  }

  @Test func `a user's merge binds, and its undo unbinds`() throws {
    let articles = [
      article("a1", .init("Ann Lee"), .init("Bob Ray")),
      article("a2", .init("A. L."), .init("Bob Ray")),
    ]
    var ledger = IdentityLedger()
    let row = try ledger.merge("entity:ann-lee", "entity:a-l", reason: "a pen name")
    let merged = graph(articles, ledger)
    #expect(merged.nodes.map(\.label) == ["Ann Lee", "Bob Ray"])
    #expect(merged.edges.map(\.documentCount) == [2])
    try ledger.undo(row, reason: "not so")
    #expect(graph(articles, ledger) == graph(articles))
    #expect(throws: IdentityLedgerError.alreadyUndone(1)) { try ledger.undo(row, reason: "again") }
    #expect(throws: IdentityLedgerError.sameIdentifier("entity:x")) {
      try ledger.merge("entity:x", "entity:x", reason: "")
    }
  }

  @Test func `undoing what the program merged splits it for good`() throws {
    let dam = Article.Participant("Northern Dam", class: "Organization")
    let articles = [
      article("a1", .init("Ann Lee", country: "france"), dam),
      article("a2", .init("Lee", country: "france"), dam),
    ]
    var ledger = IdentityLedger()
    try ledger.undo(try #require(graph(articles).decisions.first), reason: "her brother")
    let apart = graph(articles, ledger)
    #expect(apart.nodes.contains { $0.identifier == "entity:lee" })
    #expect(apart.decisions.isEmpty && apart.reviewQueue.isEmpty)
  }

  @Test func `a name can mean somebody else in the articles that a user names`() throws {
    let articles = ["a1", "a2", "a3"].map { article($0, .init("Ann Lee"), .init("Bob Ray")) }
    var ledger = IdentityLedger()
    try ledger.split(
      "entity:ann-lee", "entity:ann-lee-sailor", articles: ["article:a2"], reason: "another")
    let split = graph(articles, ledger)
    #expect(
      split.nodes.map(\.identifier) == [
        "entity:ann-lee", "entity:ann-lee-sailor", "entity:bob-ray",
      ])
    #expect(split.edges.map(\.documentCount).sorted() == [1, 2])
  }

  @Test func `what two did to each other is left out where they are one`() throws {
    var article = article("a1", .init("Ann Lee"), .init("Annie"))
    article.say("Annie", "criticized", "Bob Ray")
    #expect(graph([article]).edges.count == 2)
    var ledger = IdentityLedger()
    try ledger.merge("entity:ann-lee", "entity:annie", reason: "nickname")
    let merged = graph([article], ledger)
    #expect(merged.leftOut == 1)
    #expect(merged.edges.map { merged.label(ofNode: $0.source) } == ["Ann Lee"])
    #expect(merged.edges.map { merged.label(ofNode: $0.target) } == ["Bob Ray"])
  }

  @Test func `one of several namesakes can mean somebody else in an article`() throws {
    let bob = Article.Participant("Bob Ray")
    let articles = ["russia", "france", "spain"].enumerated().map { number, country in
      article(
        "a\(number)", .init("Ministry of Ports", class: "GovernmentBody", country: country), bob)
    }
    let france = "entity:ministry-of-ports.body.france"
    #expect(graph(articles).nodes.contains { $0.identifier == france })
    var ledger = IdentityLedger()
    try ledger.split(france, "entity:port-office", articles: ["article:a1"], reason: "an office")
    let split = graph(articles, ledger)
    let office = try #require(split.nodes.first { $0.identifier == "entity:port-office" })
    #expect(office.documentCount == 1)
    #expect(!split.nodes.contains { $0.identifier == france })
  }

  @Test func `an entity and an event are never one, and classes tell who may be`() throws {
    var ledger = IdentityLedger()
    #expect(throws: IdentityLedgerError.differentKinds("entity:a", "event:b")) {
      try ledger.merge("entity:a", "event:b", reason: "")
    }
    #expect(ledger.rows.isEmpty)
    var article = article("a1", .init("Ann Lee"), .init("Harbour Board", class: "Organization"))
    article.say(.init("Russia", slug: "russia", class: "Country"), "accused", .init("Bob Ray"))
    article.say("Ann Lee", "ordered", "Bob Ray", event: "e1")
    article.happen("e1", relation: "ordered", noun: "order", roles: [("agent", .init("Ann Lee"))])
    let graph = graph([article])
    func mayBeOne(_ first: String, _ second: String) throws -> Bool {
      graph.mayBeOne(
        try #require(graph.node(withIdentifier: first)),
        try #require(graph.node(withIdentifier: second)), ontology: ontology)
    }
    #expect(try mayBeOne("entity:ann-lee", "entity:bob-ray"))
    #expect(try mayBeOne("entity:harbour-board", "entity:russia"))
    #expect(try !mayBeOne("entity:ann-lee", "entity:russia"))
    #expect(try !mayBeOne("entity:ann-lee", "event:e1"))
  }

  @Test func `ledgers merge like sets of rows`() throws {
    var left = IdentityLedger()
    try left.merge("entity:a", "entity:b", reason: "one")
    var right = left
    try right.split("entity:a", "entity:c", reason: "two")
    var both = right
    both.merge(left)
    left.merge(right)
    #expect(left == both && left.rows.count == 2)
    #expect(IdentityLedger(rows: left.rows.reversed()) == left)
  }
}
