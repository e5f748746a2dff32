import Foundation
import Ontology

/// A graph as one query sees it: which steps it may take and what they cost.
///
/// A class, because searches hold it in every step and copying it would cost more than the step.
final class PathGround: Sendable {
  /// What a path costs: cost in thousandths of a hop, then hops, then lack of support, in one number that adds up.
  typealias Weight = Int

  static let hopUnit: Weight = 1 << 24
  static let costUnit: Weight = 1 << 36

  /// What a derived edge costs beside the 2 of the way through the act that it leaves out.
  private static let derivedCost = 2.1
  private static let affiliationCost = 1.5

  let tables: GraphTables
  let query: PathQuery
  private let admission: EdgeAdmission
  /// What a hop along each type of edge costs, in thousandths, where all hops cost the same.
  private let typeCosts: [Double]

  init(_ graph: KnowledgeGraph, _ query: PathQuery, _ ontology: OntologyTables) {
    tables = graph.tables
    self.query = query
    admission = EdgeAdmission(graph, query.filter, ontology)
    typeCosts = graph.tables.edges.types.map { type in
      switch type.kind {
      case .statement, .role: 1000
      case .derived: 1000 * Self.derivedCost
      case .affiliation: 1000 * Self.affiliationCost
      }
    }
  }

  /// Calls back with each step from a node, or into it when going backwards: the edge and the node at its other end.
  func forEachStep(
    from node: Int, backwards: Bool = false, _ body: (_ edge: Int, _ other: Int) -> Void
  ) {
    let along = backwards ? tables.adjacency.incoming(node) : tables.adjacency.outgoing(node)
    let against = backwards ? tables.adjacency.outgoing(node) : tables.adjacency.incoming(node)
    for number in along {
      let edge = Int(number)
      if admission.admits(edge) { body(edge, other(edge, node)) }
    }
    for number in against {
      let edge = Int(number)
      guard !query.isDirected || tables.edges.type(of: edge).isSymmetric, admission.admits(edge)
      else { continue }
      body(edge, other(edge, node))
    }
  }

  func other(_ edge: Int, _ node: Int) -> Int {
    let source = Int(tables.edges.sources[edge])
    return source == node ? Int(tables.edges.targets[edge]) : source
  }

  /// What a step along an edge costs.
  func weight(_ edge: Int) -> Weight {
    let cost: Double =
      switch query.cost {
      case .hops: 1
      case .confidence: -log(max(tables.edges.confidences[edge].value, 0.0001))
      case .support: 1 / Double(max(1, tables.edges.publisherCounts[edge]))
      }
    let sources = max(1, Int(tables.edges.publisherCounts[edge]))
    return max(1, Int((cost * typeCosts[Int(tables.edges.typeNumbers[edge])]).rounded()))
      * Self.costUnit + Self.hopUnit
      + 1000 / min(sources, 1000)
  }

  /// What passing a node costs.
  func penalty(_ node: Int) -> Weight {
    guard query.penalizesHubs, tables.nodes.events[node] == NodeColumns.noEvent else { return 0 }
    return Int((log(Double(max(1, degree(node)))) * 1000).rounded()) * Self.costUnit
  }

  /// Whether a path may pass a node; its ends are not asked.
  func isPassable(_ node: Int) -> Bool {
    guard !query.avoid.contains(node) else { return false }
    guard let most = query.maximumDegree, tables.nodes.events[node] == NodeColumns.noEvent else {
      return true
    }
    return degree(node) <= most
  }

  func degree(_ node: Int) -> Int {
    tables.adjacency.outgoing(node).count + tables.adjacency.incoming(node).count
  }

  // MARK: Paths

  /// What a sequence of nodes costs, by the cheapest edge of each step; nil when a step is not there.
  func weight(ofPath nodes: [Int]) -> Weight? {
    var total = 0
    for (index, pair) in zip(nodes, nodes.dropFirst()).enumerated() {
      guard let best = edges(from: pair.0, to: pair.1).map({ weight($0) }).min() else { return nil }
      total += best + (index > 0 ? penalty(pair.0) : 0)
    }
    return total
  }

  /// The path along a sequence of nodes.
  func path(_ nodes: [Int], _ weight: Weight) -> GraphPath {
    let hops = zip(nodes, nodes.dropFirst()).map { hop($0, $1) }
    let confidence = hops.reduce(1.0) { $0 * tables.edges.confidences[$1.edge].value }
    return GraphPath(
      nodes: nodes, hops: hops, cost: Double(weight / Self.costUnit) / 1000,
      confidence: (confidence * 10_000).rounded() / 10_000)
  }

  private func hop(_ from: Int, _ to: Int) -> GraphPath.Hop {
    let edges = edges(from: from, to: to)
      .sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
    let best = edges.first ?? 0
    let isRole = tables.edges.type(of: best).kind == .role
    return GraphPath.Hop(
      from: from, to: to, edge: best, isForward: Int(tables.edges.sources[best]) == from,
      also: edges.dropFirst().filter { isRole || tables.edges.type(of: $0).kind != .role })
  }

  /// The edges that make a step, each once, looked for at the end that has fewer.
  private func edges(from: Int, to: Int) -> [Int] {
    let isBackwards = degree(to) < degree(from)
    let (here, there) = isBackwards ? (to, from) : (from, to)
    var edges: [Int] = []
    forEachStep(from: here, backwards: isBackwards) { edge, other in
      if other == there, !edges.contains(edge) { edges.append(edge) }
    }
    return edges
  }

  private func rank(_ edge: Int) -> [Int] {
    let kind: Int =
      switch tables.edges.type(of: edge).kind {
      case .statement: 0
      case .derived: 1
      case .role: 2
      case .affiliation: 3
      }
    return [
      kind, -Int(tables.edges.publisherCounts[edge]),
      -Int(tables.edges.confidences[edge].tenThousandths),
      -tables.edges.evidence(of: edge).count, edge,
    ]
  }
}
