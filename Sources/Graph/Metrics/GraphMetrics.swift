/// Figures about the nodes of a graph, for viewers that draw by them; each list has one entry a node.
///
/// An edge weighs as many as independent sources say it. Direction counts for PageRank only.
public struct GraphMetrics: Sendable {
  /// How many edges each node has; one from a node to itself counts twice.
  public let degree: [Int]
  /// The weights of those edges together.
  public let weightedDegree: [Double]
  /// The share of its time that a reader spends at each node who follows edges by their weight.
  ///
  /// In 15 of 100 steps the reader begins anew anywhere (Page and others 1999). The sum is 1.
  public let pageRank: [Double]
  /// The share of pairs of other nodes whose shortest paths lead over each node, in hops (Brandes 2001).
  ///
  /// Above ``exactNodes`` nodes it is estimated from the paths to ``pivots`` of them (Brandes and Pich 2007).
  public let betweenness: [Double]
  /// Whether the betweenness is estimated.
  public let isBetweennessSampled: Bool
  /// The part in which each node lies that nothing connects with the rest, numbered from 0, the largest first.
  public let component: [Int]
  /// The community of each node by the Leiden algorithm (Traag, Waltman and van Eck 2019), numbered likewise.
  public let community: [Int]
  /// The modularity of the communities (Newman and Girvan 2004).
  public let modularity: Double

  /// Up to how many nodes betweenness is exact.
  public static let exactNodes = 2000
  /// How many nodes it is estimated from above that.
  public static let pivots = 512

  /// The figures of a graph, or of those of its edges that are given.
  ///
  /// - Complexity: O(*n* *m*) up to ``exactNodes`` nodes, else O(*m* log *n*) times ``pivots``.
  public init(of graph: KnowledgeGraph, edges: [Int]? = nil) {
    let columns = graph.edgeColumns
    let arcs = (edges ?? Array(graph.edges.indices)).map { edge in
      WeightedArc(
        source: Int(columns.sources[edge]), target: Int(columns.targets[edge]),
        weight: Double(max(1, columns.publisherCounts[edge])))
    }
    self.init(nodes: graph.nodes.count, arcs: arcs)
  }

  init(nodes: Int, arcs: [WeightedArc]) {
    var degree = [Int](repeating: 0, count: nodes)
    var weighted = [Double](repeating: 0, count: nodes)
    for arc in arcs {
      for end in [arc.source, arc.target] {
        degree[end] += 1
        weighted[end] += arc.weight
      }
    }
    self.degree = degree
    weightedDegree = weighted
    pageRank = PageRank.scores(nodes: nodes, arcs: arcs)
    let neighbours = WeightedGraph(nodes: nodes, arcs: arcs)
    (betweenness, isBetweennessSampled) = Betweenness.scores(neighbours)
    component = Components.numbers(neighbours)
    community = LeidenCommunities.numbers(neighbours)
    modularity = neighbours.modularity(of: community)
  }
}

/// An edge as the figures see it.
struct WeightedArc {
  let source: Int
  let target: Int
  let weight: Double
}
