import Facts
import Graph
import Ontology
import Testing

/// Statements that a user rejects.
@Suite struct RejectionTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph(
    _ articles: [Article], _ ledger: IdentityLedger = IdentityLedger(),
    keepingRejected: Bool = false
  ) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology, ledger: ledger)
    for article in articles { builder.add(article.facts) }
    return builder.build(keepingRejected: keepingRejected)
  }

  private func edge(
    _ relation: String, _ kind: KnowledgeGraph.EdgeKind = .statement, to target: String,
    in graph: KnowledgeGraph
  ) throws -> Int {
    try #require(
      graph.edges.first { edge in
        edge.relation == relation && edge.kind == kind
          && graph.label(ofNode: edge.target) == target
      }
    ).index
  }

  @Test func `a rejected statement makes no edge, and its undo makes it again`() throws {
    var article = Article("a1", publisher: "Gazette")
    article.say("Ann Lee", "criticized", "Bob Ray")
    article.say("Ann Lee", "praised", "Bob Ray")
    let before = graph([article])
    let wrong = try edge("criticized", to: "Bob Ray", in: before)
    let identifier = before.edges[wrong].identifier
    var ledger = IdentityLedger()
    let decided = ledger.reject(wrong, of: before, reason: "misread")
    let row = try #require(decided)
    let again = ledger.reject(wrong, of: before, reason: "misread again")
    #expect(again == nil && ledger.rows == [row])
    let after = graph([article], ledger)
    #expect(after.edges.map(\.relation) == ["praised"])
    #expect(after.edge(withIdentifier: identifier) == nil)
    #expect(graph([article], ledger, keepingRejected: true) == before)
    #expect(ledger.why(identifier) == [row] && ledger.why("entity:ann-lee") == [row])
    try ledger.undo(row, reason: "right after all")
    #expect(graph([article], ledger) == before)
    #expect(ledger.rejections.isEmpty)
  }

  @Test func `a rejection holds for articles to come, one of some articles for these only`() throws
  {
    let articles = ["a1", "a2"].map { identifier in
      var article = Article(identifier, publisher: identifier)
      article.say("Ann Lee", "criticized", "Bob Ray")
      return article
    }
    let first = graph([articles[0]])
    let wrong = try edge("criticized", to: "Bob Ray", in: first)
    var ledger = IdentityLedger()
    ledger.reject(wrong, of: first, articles: ["article:a1"], reason: "misread")
    #expect(graph(articles, ledger).edges.map(\.documentCount) == [1])
    #expect(graph([articles[0]], ledger).edges.isEmpty)
    let more = ledger.reject(wrong, of: first, reason: "misread")
    #expect(more?.sequence == 2, "all articles are more than some")
    #expect(graph(articles, ledger).edges.isEmpty)
    let less = ledger.reject(wrong, of: first, articles: ["article:a1"], reason: "misread")
    #expect(less == nil)
  }

  @Test func `a statement stays rejected when one of its ends is merged into another`() throws {
    var old = Article("a1", publisher: "Gazette")
    old.say("A. L.", "criticized", "Bob Ray")
    var new = Article("a2", publisher: "Courier")
    new.say("Ann Lee", "praised", "Bob Ray")
    let before = graph([old, new])
    let wrong = try edge("criticized", to: "Bob Ray", in: before)
    let identifier = before.edges[wrong].identifier
    var ledger = IdentityLedger()
    let decided = ledger.reject(wrong, of: before, reason: "misread")
    let row = try #require(decided)
    try ledger.merge("entity:ann-lee", "entity:a-l", reason: "a pen name")
    #expect(graph([old, new], ledger).edges.map(\.relation) == ["praised"])
    let whole = graph([old, new], ledger, keepingRejected: true)
    let rejected = RejectedEdges(of: whole, by: ledger)
    let found = try #require(rejected.edge(rejectedAs: identifier))
    #expect(whole.edges[found].identifier != identifier)
    #expect(whole.edges[found].relation == "criticized")
    #expect(rejected.rows(ofEdge: found) == [row])
  }

  @Test func `an act goes with the only statement that reports it`() throws {
    var article = Article("a1", publisher: "Gazette")
    article.say("Ann Lee", "sued", "Bob Ray", event: "e1")
    article.happen(
      "e1", relation: "sued", noun: "suit",
      roles: [("agent", .init("Ann Lee")), ("recipient", .init("Bob Ray"))])
    article.say("Zoe Fox", "praised", "Bob Ray")
    let before = graph([article])
    #expect(before.edges.count == 5)
    let wrong = try edge("sued", to: "Bob Ray", in: before)
    var ledger = IdentityLedger()
    let decided = ledger.reject(wrong, of: before, reason: "misread")
    let row = try #require(decided)
    let after = graph([article], ledger)
    #expect(after.edges.map(\.relation) == ["praised"])
    #expect(after.nodes.map(\.kind) == [.entity, .entity])
    #expect(ActorView(of: after).edges.map(\.label) == [after.edges[0].label])
    let rejected = RejectedEdges(of: before, by: ledger)
    let act = try edge("sued", to: "suit", in: before)
    #expect(rejected.rows(ofEdge: act).isEmpty && rejected.rows(besideEdge: act) == [row])
  }

  @Test func `an act that another statement reports loses whom only the rejected one names`() throws
  {
    var article = Article("a1", publisher: "Gazette")
    article.say("Ann Lee", "sued", "Bob Ray", event: "e1")
    article.say("Ann Lee", "sued", "Cy Dow", event: "e1")
    article.happen(
      "e1", relation: "sued", noun: "suit",
      roles: [
        ("agent", .init("Ann Lee")), ("recipient", .init("Bob Ray")),
        ("recipient", .init("Cy Dow")),
      ])
    let before = graph([article])
    var ledger = IdentityLedger()
    ledger.reject(try edge("sued", to: "Bob Ray", in: before), of: before, reason: "misread")
    let after = graph([article], ledger)
    #expect(after.node(withIdentifier: "entity:bob-ray") == nil)
    #expect(Set(after.nodes.map(\.label)) == ["Ann Lee", "Cy Dow", "suit"])
    #expect(after.edges.count == 4)
  }

  @Test func `an act that another article reports stays with those whom that one names`() throws {
    func suit(_ identifier: String, _ defendant: String) -> Article {
      var article = Article(identifier, publisher: identifier)
      article.say("Ann Lee", "sued", defendant, event: "e1")
      article.happen(
        "e1", relation: "sued", noun: "suit",
        roles: [("agent", .init("Ann Lee")), ("recipient", .init(defendant))])
      return article
    }
    let articles = [suit("a1", "Bob Ray"), suit("a2", "Cy Dow")]
    let before = graph(articles)
    var ledger = IdentityLedger()
    ledger.reject(try edge("sued", to: "Bob Ray", in: before), of: before, reason: "misread")
    let after = graph(articles, ledger)
    #expect(Set(after.nodes.map(\.label)) == ["Ann Lee", "Cy Dow", "suit"])
    #expect(after.edges.map(\.documentCount) == [1, 1, 1, 1])
  }

  @Test func `a role is rejected alone`() throws {
    var article = Article("a1", publisher: "Gazette")
    article.say("Ann Lee", "sued", "Bob Ray", event: "e1")
    article.happen(
      "e1", relation: "sued", noun: "suit",
      roles: [("agent", .init("Ann Lee")), ("recipient", .init("Bob Ray"))])
    let before = graph([article])
    let wrong = try edge("recipient", .role, to: "Bob Ray", in: before)
    var ledger = IdentityLedger()
    ledger.reject(wrong, of: before, reason: "misread")
    let after = graph([article], ledger)
    let kept = before.edges.map(\.identifier).filter { $0 != before.edges[wrong].identifier }
    #expect(after.edges.map(\.identifier) == kept)
  }

  @Test func `a relation that holds both ways is rejected whichever end comes first`() throws {
    var old = Article("a1", publisher: "Gazette")
    old.say("Ann Lee", "met-with", "Bob Ray")
    var new = Article("a2", publisher: "Courier")
    new.say("Bob Ray", "met-with", "Zoe Fox")
    new.say("Zz Lee", "praised", "Zoe Fox")
    let before = graph([old, new])
    let wrong = try edge("met-with", to: "Bob Ray", in: before)
    #expect(before.edges[wrong].isSymmetric)
    var ledger = IdentityLedger()
    ledger.reject(wrong, of: before, reason: "misread")
    try ledger.merge("entity:zz-lee", "entity:ann-lee", reason: "her other name")
    let after = graph([old, new], ledger)
    let meetings = after.edges.filter { $0.relation == "met-with" }
    #expect(meetings.map { after.label(ofNode: $0.target) } == ["Zoe Fox"])
  }
}
