import Facts
import Graph
import Ontology
import Testing

struct EventMergeTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func article(
    _ id: String, _ event: String, day: String, to recipient: String = "Bob Ray",
    place: String? = nil
  ) -> Article {
    var article = Article(id, publisher: id)
    article.say("Ann Lee", "ordered", recipient, event: event)
    article.happen(
      event, relation: "ordered", noun: "order",
      roles: [("agent", .init("Ann Lee")), ("recipient", .init(recipient))], time: .day(day),
      place: place.map { .init($0, class: "City") })
    return article
  }

  private func graph(
    _ articles: [Article], _ ledger: IdentityLedger = IdentityLedger()
  ) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology, ledger: ledger)
    for article in articles { builder.add(article.facts) }
    return builder.build()
  }

  private func events(_ graph: KnowledgeGraph) -> [String] {
    graph.nodes.filter { $0.kind == .event }.map(\.identifier)
  }

  @Test func `accounts of one act within two days are one event`() throws {
    let graph = graph([
      article("a1", "e2", day: "2025-02-28"), article("a2", "e1", day: "2025-03-02"),
    ])
    #expect(events(graph) == ["event:e1"])
    #expect(graph.edge("Ann Lee", "ordered", "order")?.publisherCount == 2)
    let row = try #require(graph.decisions.first)
    #expect(row.reason == "the same act (ordered), 2 participants in common, 2 days apart")
  }

  @Test func `three days apart, another recipient or another place make another event`() {
    let first = article("a1", "e1", day: "2025-03-01", place: "Paris")
    #expect(events(graph([first, article("a2", "e2", day: "2025-03-04")])).count == 2)
    #expect(
      events(graph([first, article("a2", "e2", day: "2025-03-01", to: "Zoe Fox")])).count == 2)
    #expect(
      events(graph([first, article("a2", "e2", day: "2025-03-01", place: "Rome")])).count == 2)
    #expect(events(graph([first, article("a2", "e2", day: "2025-03-01")])).count == 1)
  }

  @Test func `a chain of days is not one event`() {
    let days = (1...9).map { article("a\($0)", "e\($0)", day: "2025-03-0\($0)") }
    #expect(events(graph(days)) == ["event:e1", "event:e4", "event:e7"])
    #expect(graph(days.reversed()) == graph(days))
  }

  @Test func `a user can split events and merge them`() throws {
    let articles = [
      article("a1", "e1", day: "2025-03-01"), article("a2", "e2", day: "2025-03-01"),
      article("a3", "e3", day: "2025-06-01"),
    ]
    var ledger = IdentityLedger()
    try ledger.split("event:e1", "event:e2", reason: "two orders")
    try ledger.merge("event:e1", "event:e3", reason: "misdated")
    #expect(events(graph(articles, ledger)) == ["event:e1", "event:e2"])
  }
}
