import Foundation
import Testing

@testable import Exporting

struct ExplorerWriterTests {
  /// The data of a page.
  private func data(of page: String) throws -> [String: Any] {
    let start = try #require(page.range(of: "id=\"data\">")).upperBound
    let end = try #require(page[start...].range(of: "</script>")).lowerBound
    return try #require(
      JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? [String: Any])
  }

  @Test(arguments: SampleGraphs.names)
  func `the page holds every node, edge and sentence`(name: String) throws {
    let graph = try SampleGraphs.graph(name)
    let data = try data(of: exported(graph, as: .html))
    #expect((data["nodes"] as? [Any])?.count == graph.nodeCount)
    let edges = try #require(data["edges"] as? [[String: Any]])
    #expect(edges.count == graph.edgeCount)
    let quotes = try #require(data["quotes"] as? [String])
    for edge in edges {
      let evidence = try #require(edge["evidence"] as? [[String: Any]])
      #expect(!evidence.isEmpty)
      #expect(evidence.allSatisfy { quotes.indices.contains($0["quote"] as? Int ?? -1) })
    }
  }

  @Test func `no text of an article can end the element that holds it, or load anything`() throws {
    let page = try exported(SampleGraphs.graph("hostile"), as: .html)
    #expect(page.ranges(of: "</script>").count == 6)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("default-src 'none'"))
    for word in [" src=", " href=", "@import", "url("] { #expect(!page.contains(word)) }
  }

  @Test func `of too many edges the best supported are kept`() throws {
    let graph = try SampleGraphs.graph("seed")
    var bytes: [UInt8] = []
    var sink = ExportSink { bytes += $0 }
    try ExplorerWriter(maximumEdges: 1).write(graph, to: &sink)
    let data = try data(of: String(decoding: bytes, as: UTF8.self))
    let edges = try #require(data["edges"] as? [[String: Any]])
    #expect(edges.map { $0["label"] as? String } == ["ordered"])
    #expect((data["nodes"] as? [Any])?.count == 2)
    #expect(data["total"] as? Int == graph.edgeCount)
  }
}
