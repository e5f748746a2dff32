import Facts
import Graph
import Ontology
import Testing

struct ActorViewTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph(_ article: Article) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology)
    builder.add(article.facts)
    return builder.build()
  }

  private var order: Article {
    var article = Article("a1")
    article.say("Ann Lee", "ordered", "Bob Ray", event: "e1")
    article.say(.init("Zoe Fox"), "criticized", .event("e1", "the order"), confidence: 0.6)
    article.happen(
      "e1", relation: "ordered", noun: "order",
      roles: [
        ("agent", .init("Ann Lee")), ("recipient", .init("Bob Ray")), ("target", .init("Carl Orr")),
      ])
    return article
  }

  private func arrows(_ view: ActorView, _ graph: KnowledgeGraph) -> [String] {
    view.edges.map {
      "\(graph.nodes[$0.source].label) -\($0.label)-> \(graph.nodes[$0.target].label)"
    }
  }

  @Test func `events are folded into edges between those who took part and who speak of them`() {
    let graph = graph(order)
    let view = ActorView(of: graph)
    #expect(
      arrows(view, graph) == [
        "Ann Lee -ordered-> Bob Ray", "Ann Lee -ordered-> Carl Orr",
        "Zoe Fox -criticized-> Ann Lee",
      ])
    #expect(view.edges.map(\.event).map { $0 == nil } == [true, false, false])
    #expect(view.edges[2].edges.count == 2 && view.edges[2].confidence == 0.6)
  }

  @Test func `a statement that follows from an act is not told twice`() {
    var article = order
    article.say("Zoe Fox", "criticized", "Ann Lee", via: "the order")
    let graph = graph(article)
    #expect(arrows(ActorView(of: graph), graph).filter { $0.hasPrefix("Zoe") }.count == 1)
  }

  @Test func `pairs carry all labels and the sum of the statements`() throws {
    var article = Article("a1", published: "2025-03-05")
    article.say("Ann Lee", "met-with", "Bob Ray")
    article.say("Ann Lee", "criticized", "Bob Ray", time: .day("2025-03-01"))
    article.say("Ann Lee", "criticized", "Bob Ray")
    article.say("Bob Ray", "criticized", "Ann Lee")
    let graph = graph(article)
    let pairs = ActorView(of: graph).collapsed(in: graph)
    #expect(pairs.map(\.label) == ["criticized; met with", "criticized"])
    #expect(pairs.map(\.weight) == [3, 1])
    #expect(pairs[0].firstSeen?.description == "2025-03-01")
    #expect(pairs[0].lastSeen?.description == "2025-03-05")
    #expect(ActorView.collapse(Array(graph.edges.indices), of: graph) == pairs)
  }

  @Test func `edges that a filter leaves out are not folded in`() {
    let graph = graph(order)
    var filter = GraphFilter()
    filter.minimumConfidence = 0.7
    let selection = GraphSelection(of: graph, by: filter, ontology: ontology)
    let view = ActorView(of: graph, edges: selection.edges)
    #expect(!arrows(view, graph).contains("Zoe Fox -criticized-> Ann Lee"))
    #expect(selection.nodes.count == graph.nodes.count - 1)
    let whole = GraphSelection(of: graph, by: GraphFilter(), ontology: ontology)
    #expect(whole.edges == Array(graph.edges.indices))
    #expect(whole.nodes == Array(graph.nodes.indices))
  }
}
