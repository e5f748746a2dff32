/// Who did what to whom, said by which articles: a directed multigraph of entities and events.
///
///     var builder = GraphBuilder(ontology: try OntologyTables.bundled())
///     builder.add(statements)
///     let graph = builder.build()
///     for edge in graph.edges { print(graph.nodes[edge.source].label, edge.label) }
///
/// Nodes, edges and articles are known by their index; each list is sorted by identifier, so that equal sets of
/// articles give equal graphs, in whichever order and on however many machines they were read.
///
/// Public names of the room:
/// - ``GraphBuilder``: `init(ontology:ledger:)`, `add`, `merge`, `build(keepingRejected:)`, `articleCount`, `statementCount`,
///   `ledger`.
/// - ``KnowledgeGraph``: `nodes`, `edges`, `articles`, `evidence(ofEdge:)`, `rankedEvidence(ofEdge:)`,
///   `bestQuotation(ofEdge:)`, `antecedents(of:ofEdge:)`, `tenses(ofEdge:)`, `outgoing(ofNode:)`, `incoming(ofNode:)`,
///   `node(withIdentifier:)`, `edge(withIdentifier:)`, `label(ofNode:)`, `identifier(ofNode:)`, `shortIdentifier`, `leftOut`,
///   `decisions`, `reviewQueue`, `statementCount`, `memory`, `snapshot`, `init(snapshot:)`; in it `Node`, `EventDetails`, `Edge`,
///   `Evidence`, `EvidenceAttribution`, `Antecedent`, `SpannedText`, `NodeKind`, `EdgeKind`; ``SnapshotError``.
/// - ``IdentityLedger`` with `Row`, `RejectedStatement`, `Candidate`, `Decision`, `Source`: `merge`, `split`, `keepApart`,
///   `reject`, `undo`, `why`, `binding`, `rejections`, `covers`; ``IdentityLedgerError``; ``RejectedEdges``.
/// - ``GraphFilter`` and ``GraphSelection``; ``NameIndex`` with `find`; ``MergedIdentifiers``.
/// - ``PathQuery``, ``PathFinder``, ``PathAnswer``, ``GraphPath``, ``PathObstacle``.
/// - ``GraphMetrics`` of ``WeightedArc``s; ``ActorView`` with `Edge`, `Pair`, `collapsed`, `collapse`.
public struct KnowledgeGraph: Equatable, Sendable {
  let tables: GraphTables

  /// How many statements have no place in the graph, because subject or object name nothing that could be a node, or
  /// both are names of one thing.
  public var leftOut: Int { tables.leftOut }

  /// What the program itself decided about who is who, in the order of the identifiers.
  public var decisions: [IdentityLedger.Row] { tables.decisions }

  /// The pairs of entities about which it could not decide, the most pressing first.
  public var reviewQueue: [IdentityLedger.Candidate] { tables.reviewQueue }

  /// The same tables give the same graph.
  public static func == (left: KnowledgeGraph, right: KnowledgeGraph) -> Bool {
    left.tables === right.tables || left.tables.equals(right.tables)
  }

  /// The edges that leave a node, in ascending order.
  ///
  /// - Complexity: O(1).
  public func outgoing(ofNode node: Int) -> AdjacentEdges {
    AdjacentEdges(base: adjacency.outgoing(node))
  }

  /// The edges that reach a node, in ascending order.
  ///
  /// - Complexity: O(1).
  public func incoming(ofNode node: Int) -> AdjacentEdges {
    AdjacentEdges(base: adjacency.incoming(node))
  }

  /// The node of an identifier, with or without `urn:newsgraph:`; nil where there is none.
  ///
  /// - Complexity: O(log *n*).
  public func node(withIdentifier identifier: String) -> Int? {
    let wanted = Array(Self.shortIdentifier(identifier).utf8)
    return nodeColumns.count.partition {
      strings.utf8(nodeColumns.identifiers[$0]).precedes(wanted)
    }
    .flatMap { strings.utf8(nodeColumns.identifiers[$0]).elementsEqual(wanted) ? $0 : nil }
  }

  /// The edge of an identifier, with or without `urn:newsgraph:`; nil where there is none.
  ///
  /// - Complexity: O(log *n*).
  public func edge(withIdentifier identifier: String) -> Int? {
    let short = Self.shortIdentifier(identifier)
    guard short.hasPrefix("statement:"), let hash = UInt64(short.dropFirst(10), radix: 16) else {
      return nil
    }
    return edgeColumns.count.partition { edgeColumns.hashes[$0] < hash }
      .flatMap { edgeColumns.hashes[$0] == hash ? $0 : nil }
  }

  /// An identifier without `urn:newsgraph:`, as graphs, ledgers and JSON Lines have it.
  public static func shortIdentifier(_ identifier: String) -> String {
    let prefix = "urn:newsgraph:"
    return identifier.hasPrefix(prefix) ? String(identifier.dropFirst(prefix.count)) : identifier
  }
}

extension KnowledgeGraph {
  /// The indices of the edges at a node.
  public struct AdjacentEdges: RandomAccessCollection, Sendable {
    let base: ArraySlice<UInt32>

    /// The position of the first.
    public var startIndex: Int { base.startIndex }
    /// The position behind the last.
    public var endIndex: Int { base.endIndex }
    /// The index of an edge in ``KnowledgeGraph/edges``.
    public subscript(_ position: Int) -> Int { Int(base[position]) }
  }
}

extension ArraySlice<UInt8> {
  func precedes(_ other: [UInt8]) -> Bool { lexicographicallyPrecedes(other) }
}

extension Int {
  /// The first number below this one for which a condition stops to hold; nil when it holds for all.
  func partition(while holds: (Int) -> Bool) -> Int? {
    var (low, high) = (0, self)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low < self ? low : nil
  }
}
