import Facts
import Graph

extension KnowledgeGraph {
  /// Everything that a graph tells, line by line.
  var dump: String {
    var lines = nodes.map { "\($0)" } + edges.map { "\($0)" }
    for edge in edges.indices { lines += evidence(ofEdge: edge).map { "\(edge) \($0)" } }
    lines += articles.map { "\($0)" } + decisions.map { "\($0)" } + reviewQueue.map { "\($0)" }
    for node in nodes.indices {
      lines.append("\(node) \(Array(outgoing(ofNode: node))) \(Array(incoming(ofNode: node)))")
    }
    return lines.joined(separator: "\n")
  }

  /// The edges as people read them, sorted.
  var arrows: [String] {
    edges.map { edge in
      let ends = (nodes[edge.source].label, nodes[edge.target].label)
      return "\(ends.0) -\(edge.label)-> \(ends.1)"
    }.sorted()
  }

  func edge(_ source: String, _ label: String, _ target: String) -> Edge? {
    edges.first { edge in
      nodes[edge.source].label == source && edge.label == label
        && nodes[edge.target].label == target
    }
  }
}
