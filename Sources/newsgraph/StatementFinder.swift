import Foundation
import Graph
import Ontology
import Store

/// Finds statements by their identifiers: edges of the graph of a store, and those that were rejected.
///
/// Those are looked for in a graph that has them, which takes long to build: it is built once, for the first identifier
/// that no edge has.
struct StatementFinder {
  private let graph: KnowledgeGraph
  private let ledger: IdentityLedger
  private let build: () throws -> KnowledgeGraph
  private var built: (whole: KnowledgeGraph, rejected: RejectedEdges)?

  /// Looks in a graph, and in the one that `build` makes with what the ledger rejects.
  init(
    in graph: KnowledgeGraph, ledger: IdentityLedger,
    buildingWhole build: @escaping () throws -> KnowledgeGraph
  ) {
    self.graph = graph
    self.ledger = ledger
    self.build = build
  }

  /// Looks in the graph of a store, and in the store for what is rejected.
  init(in graph: KnowledgeGraph, of store: GraphStore, ontology: OntologyTables) throws {
    let ledger = try StoreOptions.clear { try store.ledger() }
    self.init(in: graph, ledger: ledger) {
      try StoreOptions.clear {
        try store.builder(ontology: ontology, jobs: ProcessInfo.processInfo.activeProcessorCount)
          .build(keepingRejected: true)
      }
    }
  }

  /// The statement of an identifier, with or without `urn:newsgraph:`; nil where no article says such a thing.
  mutating func find(_ identifier: String) throws -> StoredStatement? {
    if let edge = graph.edge(withIdentifier: identifier) {
      let own = graph.edges[edge].identifier
      return StoredStatement(
        graph: graph, edge: edge,
        rejections: ledger.rejections.filter { $0.statement?.identifier == own }, neighbours: [])
    }
    guard StoredStatement.isIdentifier(identifier), !ledger.rejections.isEmpty else { return nil }
    let (whole, rejected) = try graphWithRejected()
    let short = KnowledgeGraph.shortIdentifier(identifier)
    guard let edge = whole.edge(withIdentifier: short) ?? rejected.edge(rejectedAs: short) else {
      return nil
    }
    let rows = rejected.rows(ofEdge: edge)
    return StoredStatement(
      graph: whole, edge: edge, rejections: rows,
      neighbours: rows.isEmpty ? rejected.rows(besideEdge: edge) : [])
  }

  private mutating func graphWithRejected() throws -> (KnowledgeGraph, RejectedEdges) {
    if let built { return (built.whole, built.rejected) }
    let whole = try build()
    let rejected = RejectedEdges(of: whole, by: ledger)
    built = (whole: whole, rejected: rejected)
    return (whole, rejected)
  }
}
