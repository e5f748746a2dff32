import Graph
import Ontology
import Testing

@testable import newsgraph

/// Which rows a timeline has.
@Suite struct TimelineTests {
  private let graph: KnowledgeGraph

  init() throws {
    var small = SmallGraph()
    small.say("Ada Lund", "told", "Bo Marsh", event: "e1")
    small.happen(
      "e1", relation: "told", noun: "message",
      roles: [("agent", "Ada Lund"), ("recipient", "Bo Marsh"), ("theme", "Cy Vane")])
    graph = small.graph(try OntologyTables.bundled())
  }

  private func kinds(_ identifier: String) throws -> [KnowledgeGraph.EdgeKind] {
    let node = try #require(graph.node(withIdentifier: identifier))
    let touching = Set(graph.outgoing(ofNode: node)).union(graph.incoming(ofNode: node))
    return Timeline(graph).lines(touching).map(\.edge.kind)
  }

  @Test func `an act that a row tells has no further row for a role in it`() throws {
    #expect(graph.edges.count { $0.kind == .role } == 3)
    #expect(try kinds("entity:ada-lund") == [.statement, .statement])
    #expect(try kinds("entity:bo-marsh") == [.statement])
  }

  @Test func `a role is a row where nothing else tells the act`() throws {
    #expect(try kinds("entity:cy-vane") == [.role])
  }
}
