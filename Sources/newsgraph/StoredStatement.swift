import Foundation
import Graph
import Ontology
import Store

/// A statement of a store: an edge of its graph, or one that was rejected.
struct StoredStatement {
  /// A graph that has the edge; not that of the store where the statement is rejected.
  let graph: KnowledgeGraph
  /// The index of the edge.
  let edge: Int
  /// Whether it makes an edge.
  let isAccepted: Bool
  /// The rows that reject it, or the word of some articles for it.
  let rejections: [IdentityLedger.Row]
  /// For a statement that no row rejects itself: the rows that reject others which the same sentences make.
  let neighbours: [IdentityLedger.Row]

  /// The statement of an identifier, with or without `urn:newsgraph:`; nil where no article says such a thing.
  ///
  /// Rejected statements are looked for in a graph that is built with them.
  static func find(
    _ identifier: String, in graph: KnowledgeGraph, of store: GraphStore,
    ontology: OntologyTables
  ) throws -> StoredStatement? {
    let ledger = try StoreOptions.clear { try store.ledger() }
    if let edge = graph.edge(withIdentifier: identifier) {
      let own = graph.edges[edge].identifier
      return StoredStatement(
        graph: graph, edge: edge, isAccepted: true,
        rejections: ledger.rejections.filter { $0.statement?.identifier == own }, neighbours: [])
    }
    guard isIdentifier(identifier), !ledger.rejections.isEmpty else { return nil }
    let whole = try StoreOptions.clear {
      try store.builder(ontology: ontology, jobs: ProcessInfo.processInfo.activeProcessorCount)
        .build(keepingRejected: true)
    }
    let rejected = RejectedEdges(of: whole, by: ledger)
    let short = bare(identifier)
    guard let edge = whole.edge(withIdentifier: short) ?? rejected.edge(rejectedAs: short) else {
      return nil
    }
    let rows = rejected.rows(ofEdge: edge)
    return StoredStatement(
      graph: whole, edge: edge, isAccepted: false, rejections: rows,
      neighbours: rows.isEmpty ? rejected.rows(besideEdge: edge) : [])
  }

  /// Whether a text can be the identifier of a statement.
  static func isIdentifier(_ text: String) -> Bool { bare(text).hasPrefix("statement:") }

  /// An identifier without `urn:newsgraph:`.
  static func bare(_ identifier: String) -> String {
    let prefix = "urn:newsgraph:"
    return identifier.hasPrefix(prefix) ? String(identifier.dropFirst(prefix.count)) : identifier
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
