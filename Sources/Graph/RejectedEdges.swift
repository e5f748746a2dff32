/// Which edges of a graph that was built with them are rejected, and by which rows of the ledger.
///
///     let graph = builder.build(keepingRejected: true)
///     let rejected = RejectedEdges(of: graph, by: builder.ledger)
public struct RejectedEdges: Sendable {
  /// A sentence of an article.
  private struct Place: Hashable {
    let article: Int
    let sentence: Int
  }

  private let graph: KnowledgeGraph
  private var rows: [Int: [IdentityLedger.Row]] = [:]

  /// Finds the edges.
  ///
  /// - Parameters:
  ///   - graph: A graph that keeps what is rejected.
  ///   - ledger: The ledger with which it was built.
  /// - Complexity: O(*k*) in the number of rejections and of edges at their ends.
  public init(of graph: KnowledgeGraph, by ledger: IdentityLedger) {
    self.graph = graph
    let identifiers = MergedIdentifiers(graph, ledger: ledger)
    for row in ledger.rejections {
      guard let edge = Self.edge(of: row, graph, identifiers) else { continue }
      rows[edge, default: []].append(row)
    }
  }

  /// The edge that was rejected when it had an identifier; nil where no article says it any more.
  public func edge(rejectedAs identifier: String) -> Int? {
    rows.keys.sorted().first { edge in
      rows[edge]?.contains { $0.statement?.identifier == identifier } == true
    }
  }

  /// The rows that reject an edge itself, in order.
  public func rows(ofEdge edge: Int) -> [IdentityLedger.Row] { rows[edge] ?? [] }

  /// The rows that reject other edges which the same sentences make: of an edge that no row rejects itself and that the
  /// graph without rejections lacks, one of them took it, and others may have to do with other claims of the sentence.
  public func rows(besideEdge edge: Int) -> [IdentityLedger.Row] {
    let places = places(ofEdge: edge)
    return rows.keys.sorted()
      .filter { $0 != edge && !places.isDisjoint(with: self.places(ofEdge: $0)) }
      .flatMap { rows(ofEdge: $0) }
  }

  private func places(ofEdge edge: Int) -> Set<Place> {
    Set(
      graph.evidence(ofEdge: edge).map { Place(article: $0.article, sentence: $0.sentence) })
  }

  private static func edge(
    of row: IdentityLedger.Row, _ graph: KnowledgeGraph, _ identifiers: MergedIdentifiers
  ) -> Int? {
    guard let statement = row.statement,
      let source = identifiers.node(withIdentifier: row.first),
      let target = identifiers.node(withIdentifier: row.second)
    else { return nil }
    let near = Set(graph.outgoing(ofNode: source)).union(graph.incoming(ofNode: source))
    return near.sorted().first { index in
      let (from, to) = graph.ends(ofEdge: index)
      let isTurned = from == target && to == source
      guard from == source && to == target || isTurned else { return false }
      let edge = graph.edges[index]
      return edge.relation == statement.relation && edge.kind == statement.kind
        && edge.polarity == statement.polarity && edge.modality == statement.modality
        && edge.via == statement.via && (!isTurned || edge.isSymmetric || source == target)
    }
  }
}
