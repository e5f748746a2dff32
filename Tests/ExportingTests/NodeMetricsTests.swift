import Foundation
import Testing

@testable import Exporting

struct NodeMetricsTests {
  private static let formats: [ExportFormat] = [.graphml, .gexf, .cytoscape, .html]

  private func measured(_ name: String) throws -> ExportGraph {
    var graph = try SampleGraphs.graph(name)
    graph.measure()
    return graph
  }

  @Test(arguments: SampleGraphs.names)
  func `figures of nodes stand in no file where nobody asked for them`(name: String) throws {
    let graph = try SampleGraphs.graph(name)
    for format in Self.formats {
      let text = try exported(graph, as: format)
      for field in NodeMetrics.fields {
        #expect(
          !text.contains("attr.name=\"\(field.name)\"") && !text.contains("\"\(field.name)\":"))
        #expect(!text.contains("title=\"\(field.name)\""))
      }
    }
  }

  @Test(arguments: SampleGraphs.names)
  func `degrees are those of the edges that are written`(name: String) throws {
    let whole = try SampleGraphs.graph(name)
    var views = [
      whole, ExportGraph(whole.graph, ontology: whole.ontology, view: .actors),
      ExportGraph(whole.graph, ontology: whole.ontology, collapsesPairs: true),
    ]
    for place in views.indices {
      views[place].measure()
      let graph = views[place]
      var degrees = [Int](repeating: 0, count: graph.nodeCount)
      for place in 0..<graph.edgeCount {
        degrees[graph.edge(at: place).source - 1] += 1
        degrees[graph.edge(at: place).target - 1] += 1
      }
      let found = (0..<graph.nodeCount).map { graph.metrics(of: graph.node(at: $0))?.degree }
      #expect(found == degrees)
    }
  }

  @Test func `GraphML declares the figures and gives every node all of them`() throws {
    let graph = try measured("seed")
    let text = try exported(graph, as: .graphml)
    #expect(
      text.contains(
        "<key id=\"v_pagerank\" for=\"node\" attr.name=\"pagerank\" attr.type=\"double\"/>"))
    #expect(
      text.contains(
        "<key id=\"v_community\" for=\"node\" attr.name=\"community\" attr.type=\"int\"/>"))
    for key in GraphMLKey.metrics {
      #expect(text.lines(with: "<data key=\"\(key.id)\">").count == graph.nodeCount)
    }
  }

  @Test func `GEXF, tables and Cytoscape's JSON have them with their types`() throws {
    let graph = try measured("seed")
    let gexf = try exported(graph, as: .gexf)
    #expect(gexf.contains("title=\"degree\" type=\"integer\"/>"))
    #expect(gexf.contains("title=\"betweenness\" type=\"double\"/>"))
    #expect(
      try exported(graph, as: .cytoscape).lines(with: ",\"degree\":").count == graph.nodeCount)
    #expect(try exported(graph, as: .html).lines(with: ",\"degree\":").count == graph.nodeCount)
    let folder = NSTemporaryDirectory() + "/metrics-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try GraphExporter().write(graph, as: .neo4j, toFile: folder)
    let nodes = try String(contentsOfFile: folder + "/nodes.csv", encoding: .utf8)
    #expect(nodes.contains(",degree:int,weighted_degree:double,pagerank:double,"))
  }
}
