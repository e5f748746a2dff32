public import Ontology

extension IdentityLedger {
  /// What a row rejects: all that tells an edge from others between the same ends, in words that outlast the graph.
  ///
  /// The ends are those of the row. Where they are merged with others later, the edge that it then is stays rejected.
  public struct RejectedStatement: Hashable, Sendable {
    /// The identifier that the edge had when it was rejected.
    public let identifier: String
    /// The id of the relation; of the role for edges of that kind.
    public let relation: String
    /// How the edge came about.
    public let kind: KnowledgeGraph.EdgeKind
    /// Whether it is said to be so.
    public let polarity: Polarity
    /// How far the articles vouch for it.
    public let modality: Modality
    /// By which words or thing a derived edge connects its ends.
    public let via: String?

    /// Puts one together.
    public init(
      identifier: String, relation: String, kind: KnowledgeGraph.EdgeKind, polarity: Polarity,
      modality: Modality, via: String?
    ) {
      self.identifier = identifier
      self.relation = relation
      self.kind = kind
      self.polarity = polarity
      self.modality = modality
      self.via = via
    }

    init(_ edge: KnowledgeGraph.Edge) {
      self.init(
        identifier: edge.identifier, relation: edge.relation, kind: edge.kind,
        polarity: edge.polarity, modality: edge.modality, via: edge.via)
    }
  }

  /// Decides that a statement is wrong, so that it makes no edge any more.
  ///
  /// With it go the other edges of what it was read from: between those who took part and the act.
  ///
  /// - Parameters:
  ///   - edge: The index of the edge.
  ///   - graph: The graph that has it.
  ///   - articles: The identifiers of the articles whose word is not taken; none for all, also those that are to come.
  ///   - reason: Why.
  /// - Returns: The new row; nil where it was rejected before, in those articles or in all.
  @discardableResult
  public mutating func reject(
    _ edge: Int, of graph: KnowledgeGraph, articles: [String] = [], reason: String
  ) -> Row? {
    let edge = graph.edges[edge]
    let before = rejections.filter { $0.statement?.identifier == edge.identifier }
    guard !Self.covers(before, articles) else { return nil }
    return append(
      Row(
        sequence: nextSequence, decision: .reject, first: graph.identifier(ofNode: edge.source),
        second: graph.identifier(ofNode: edge.target), reason: reason, score: 1, source: .user,
        articles: Set(articles).sorted(), statement: RejectedStatement(edge)))
  }

  /// The rejections that count, in order: none that were taken back.
  public var rejections: [Row] { binding.filter { $0.decision == .reject } }

  /// Whether rejections of one statement already hold for some articles, none standing for all.
  public static func covers(_ rows: [Row], _ articles: [String]) -> Bool {
    if rows.contains(where: \.articles.isEmpty) { return true }
    return !articles.isEmpty && Set(articles).isSubset(of: rows.flatMap(\.articles))
  }
}
