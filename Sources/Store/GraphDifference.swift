public import Graph
public import Ontology

/// What is new in a graph, seen from an earlier one; of each kind what most sources speak of comes first.
public struct GraphDifference: Sendable {
  /// A pair of actors whose side towards each other changed.
  public struct StanceChange: Equatable, Sendable {
    /// The index of the first in the later graph.
    public let source: Int
    /// The index of the other.
    public let target: Int
    /// What their acts were before.
    public let before: RelationParent.Side
    /// What the new ones are.
    public let after: RelationParent.Side
    /// The indices of the new edges in the later graph.
    public let edges: [Int]
  }

  /// Entities that the earlier graph does not have, by index in the later one, the most often mentioned first.
  public private(set) var newActors: [Int] = []
  /// For pairs of entities that nothing connected before, the best supported edge in the later graph.
  public private(set) var firstTimePairs: [Int] = []
  /// Pairs whose new acts are on the other side than their acts before.
  public private(set) var stanceChanges: [StanceChange] = []
  /// New edges of the later graph that say who is what of whom, or is said to be: offices, membership, ownership.
  public private(set) var roleChanges: [Int] = []
  /// Pairs of edges of the later graph of which the first, a new one, says the opposite of the second.
  public private(set) var contradictions: [(new: Int, old: Int)] = []
  /// Edges that the later graph does not have, by index in the earlier one.
  public private(set) var withdrawn: [Int] = []

  private let before: KnowledgeGraph
  private let after: KnowledgeGraph
  private let ontology: OntologyTables

  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  private struct Claim: Hashable {
    let source: String
    let relation: String
    let target: String
  }

  /// Compares two graphs.
  ///
  /// - Complexity: O(*n* log *n*) in the number of edges.
  public init(from before: KnowledgeGraph, to after: KnowledgeGraph, ontology: OntologyTables) {
    self.before = before
    self.after = after
    self.ontology = ontology
    let newEdges = after.edges.filter { edge in
      edge.kind != .role && before.edge(withIdentifier: edge.identifier) == nil
    }
    newActors = after.nodes.filter { node in
      node.kind == .entity && before.node(withIdentifier: node.identifier) == nil
    }.sorted { left, right in
      (-left.mentionCount, -left.documentCount, left.index)
        < (-right.mentionCount, -right.documentCount, right.index)
    }.map(\.index)
    withdrawn = before.edges.filter { edge in
      edge.kind != .role && after.edge(withIdentifier: edge.identifier) == nil
    }.sorted(by: Self.isBetter).map(\.index)
    let ranked = newEdges.sorted(by: Self.isBetter)
    comparePairs(ranked)
    compareStances(ranked)
    compareClaims(ranked)
  }

  private mutating func comparePairs(_ newEdges: [KnowledgeGraph.Edge]) {
    var known: Set<Pair> = []
    for edge in before.edges { known.insert(Self.unordered(edge, in: before)) }
    var best: [Pair: KnowledgeGraph.Edge] = [:]
    for edge in newEdges where isBetweenEntities(edge) && edge.source != edge.target {
      let pair = Self.unordered(edge, in: after)
      guard !known.contains(pair) else { continue }
      if let other = best[pair], !Self.isBetter(edge, than: other) { continue }
      best[pair] = edge
    }
    firstTimePairs = best.values.sorted(by: Self.isBetter).map(\.index)
  }

  private mutating func compareStances(_ newEdges: [KnowledgeGraph.Edge]) {
    var sidesBefore: [Pair: Int] = [:]
    for edge in before.edges {
      sidesBefore[Self.ordered(edge, in: before), default: 0] += weight(edge)
    }
    var sidesNow: [Pair: (weight: Int, edges: [Int])] = [:]
    for edge in newEdges where weight(edge) != 0 && isBetweenEntities(edge) {
      let pair = Self.ordered(edge, in: after)
      sidesNow[pair, default: (0, [])].weight += weight(edge)
      sidesNow[pair, default: (0, [])].edges.append(edge.index)
    }
    for (pair, now) in sidesNow {
      guard let past = sidesBefore[pair], past.signum() * now.weight.signum() < 0,
        let first = now.edges.first
      else { continue }
      let edge = after.edges[first]
      stanceChanges.append(
        StanceChange(
          source: edge.source, target: edge.target, before: Self.side(past),
          after: Self.side(now.weight), edges: now.edges))
    }
    let edges = after.edges
    stanceChanges.sort { left, right in
      let support = [left, right].map { change in
        change.edges.map { edges[$0].publisherCount }.reduce(0, +)
      }
      return support[0] == support[1]
        ? (left.source, left.target) < (right.source, right.target) : support[0] > support[1]
    }
  }

  private mutating func compareClaims(_ newEdges: [KnowledgeGraph.Edge]) {
    var edgesOfClaim: [Claim: [Int]] = [:]
    for edge in after.edges where edge.kind == .statement {
      edgesOfClaim[claim(edge), default: []].append(edge.index)
    }
    for edge in newEdges where edge.kind == .statement {
      if [.asserted, .alleged].contains(edge.modality), isState(edge),
        before.node(withIdentifier: after.identifier(ofNode: edge.source)) != nil
      {
        roleChanges.append(edge.index)
      }
      guard let isAffirmed = Self.verdict(edge) else { continue }
      for other in edgesOfClaim[claim(edge)] ?? [] where other != edge.index {
        let opposite = after.edges[other]
        guard Self.verdict(opposite) == !isAffirmed,
          before.edge(withIdentifier: opposite.identifier) != nil
        else { continue }
        contradictions.append((edge.index, other))
      }
    }
  }

  /// Whether a claim is said to hold; nil where nothing is said for certain.
  private static func verdict(_ edge: KnowledgeGraph.Edge) -> Bool? {
    switch edge.modality {
    case .asserted: edge.polarity == .affirmed
    case .denied: false
    default: nil
    }
  }

  /// How many sources speak of a friendly act, less than 0 of a hostile one.
  private func weight(_ edge: KnowledgeGraph.Edge) -> Int {
    guard edge.kind == .statement, edge.modality == .asserted, edge.polarity == .affirmed,
      let side = edge.parent.flatMap({ ontology.parent($0) })?.side
    else { return 0 }
    switch side {
    case .cooperative: return edge.publisherCount
    case .adversarial: return -edge.publisherCount
    case .neutral: return 0
    }
  }

  private func isState(_ edge: KnowledgeGraph.Edge) -> Bool {
    edge.parent.flatMap { ontology.parent($0) }?.isState ?? false
  }

  private func isBetweenEntities(_ edge: KnowledgeGraph.Edge) -> Bool {
    after.nodes[edge.source].kind == .entity && after.nodes[edge.target].kind == .entity
  }

  private func claim(_ edge: KnowledgeGraph.Edge) -> Claim {
    Claim(
      source: after.identifier(ofNode: edge.source), relation: edge.relation,
      target: after.identifier(ofNode: edge.target))
  }

  private static func isBetter(
    _ edge: KnowledgeGraph.Edge, than other: KnowledgeGraph.Edge
  ) -> Bool {
    (-edge.publisherCount, -edge.confidence, -edge.statementCount, edge.index)
      < (-other.publisherCount, -other.confidence, -other.statementCount, other.index)
  }

  private static func side(_ weight: Int) -> RelationParent.Side {
    weight > 0 ? .cooperative : .adversarial
  }

  private static func ordered(_ edge: KnowledgeGraph.Edge, in graph: KnowledgeGraph) -> Pair {
    Pair(
      first: graph.identifier(ofNode: edge.source), second: graph.identifier(ofNode: edge.target))
  }

  private static func unordered(_ edge: KnowledgeGraph.Edge, in graph: KnowledgeGraph) -> Pair {
    let pair = ordered(edge, in: graph)
    return pair.first < pair.second ? pair : Pair(first: pair.second, second: pair.first)
  }
}
