import Graph

/// A statement of a store: an edge of its graph, or one that was rejected.
struct StoredStatement {
  /// A graph that has the edge; not that of the store where the statement is rejected.
  let graph: KnowledgeGraph
  /// The index of the edge.
  let edge: Int
  /// The rows that reject it, or the word of some articles for it.
  let rejections: [IdentityLedger.Row]
  /// For a statement that no row rejects itself: the rows that reject others which the same sentences make,
  /// of which one took it.
  let neighbours: [IdentityLedger.Row]

  /// Whether a text can be the identifier of a statement.
  static func isIdentifier(_ text: String) -> Bool {
    KnowledgeGraph.shortIdentifier(text).hasPrefix("statement:")
  }

  /// Its identifier.
  var identifier: String { graph.edges[edge].identifier }

  /// Who did what to whom, for a line about it.
  var words: String {
    let edge = graph.edges[edge]
    return
      "\(graph.label(ofNode: edge.source)) – \(edge.label) – \(graph.label(ofNode: edge.target))"
  }
}
