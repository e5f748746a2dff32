import Graph
import Ontology
import Testing

@testable import Exporting

struct ExportGraphTests {
  @Test(arguments: SampleGraphs.names)
  func `the same graph gives the same bytes`(name: String) throws {
    for format in ExportFormat.allCases where !format.isFolder {
      let first = try exported(SampleGraphs.graph(name), as: format)
      #expect(try exported(SampleGraphs.graph(name), as: format) == first)
    }
  }

  @Test func `a filter leaves the ends of its edges, numbered anew`() throws {
    let whole = try SampleGraphs.graph("seed")
    var filter = GraphFilter()
    filter.relations = ["ordered"]
    filter.kinds = [.statement]
    let part = ExportGraph(whole.graph, ontology: whole.ontology, filter: filter)
    #expect(part.edgeCount == 1)
    #expect(part.nodeCount == 2)
    #expect((0..<2).map { part.node(at: $0).label } == ["Pete Hegseth", "U.S. Cyber Command"])
    #expect((part.edge(at: 0).source, part.edge(at: 0).target) == (1, 2))
    let text = try exported(part, as: .jsonLD)
    #expect(!text.contains("urn:newsgraph:entity:russia\","))
  }

  @Test func `pairs become one edge that says everything`() throws {
    let whole = try SampleGraphs.graph("parallel")
    let pairs = ExportGraph(whole.graph, ontology: whole.ontology, collapsesPairs: true)
    #expect(pairs.edgeCount == 1)
    let edge = pairs.edge(at: 0)
    #expect(edge.documentCount == 42)
    #expect(edge.label.contains("not criticized") && edge.label.contains("; "))
    #expect(edge.polarity == .affirmed)
    #expect(edge.members.count == 42)
  }

  @Test func `the view without events has actors only`() throws {
    let whole = try SampleGraphs.graph("seed")
    let view = ExportGraph(whole.graph, ontology: whole.ontology, view: .actors)
    #expect((0..<view.nodeCount).allSatisfy { view.node(at: $0).node.kind == .entity })
    #expect((0..<view.edgeCount).allSatisfy { view.edge(at: $0).kind != .role })
    for place in 0..<view.edgeCount {
      let edge = view.edge(at: place)
      #expect((1...view.nodeCount).contains(edge.source))
      #expect((1...view.nodeCount).contains(edge.target))
      #expect(!view.evidence(of: edge).isEmpty)
    }
  }

  @Test func `the view without events leaves out who has no edge in it`() throws {
    var fixture = try GraphFixture()
    fixture.happen(
      "1a", "strike", relation: "protested-against", noun: "strike",
      roles: [("agent", SampleGraphs.telephone)])
    fixture.say(SampleGraphs.schumer, "praised", SampleGraphs.hegseth)
    let whole = fixture.graph()
    #expect(whole.nodeCount == 4)
    let view = ExportGraph(whole.graph, ontology: whole.ontology, view: .actors)
    let labels = (0..<view.nodeCount).map { view.node(at: $0).label }
    #expect(labels == ["Chuck Schumer", "Pete Hegseth"])
    #expect(view.edgeCount == 1)
  }

  @Test(arguments: SampleGraphs.names)
  func `every edge has a sentence and every node a label`(name: String) throws {
    let graph = try SampleGraphs.graph(name)
    for place in 0..<graph.nodeCount { #expect(!graph.node(at: place).label.isEmpty) }
    for place in 0..<graph.edgeCount {
      let edge = graph.edge(at: place)
      #expect(edge.number == place + 1)
      #expect(!edge.label.isEmpty)
      #expect(!graph.evidence(of: edge).isEmpty)
    }
  }
}
