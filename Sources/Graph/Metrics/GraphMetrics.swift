/// Figures about the nodes of a graph, for viewers that draw by them; each list has one entry a node.
///
/// Direction counts for PageRank only. What an edge weighs is its caller's choice; a weight is a strength, above zero.
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
  /// Above ``exactNodes`` nodes it is estimated from the paths to at most ``mostPivots`` of them (Brandes and Pich 2007).
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
  /// From how many nodes it is estimated above that, at the most; fewer in graphs so large that it would take long.
  public static let mostPivots = 512
  /// From how many nodes it is estimated at the least.
  static let leastPivots = 32
  /// How many nodes and neighbours are visited for the estimate.
  static let visits = 60_000_000

  /// The figures of a graph given by the number of its nodes and by its edges, parallel ones each for itself.
  ///
  /// - Complexity: O(*n* *m*) up to ``exactNodes`` nodes, else O(*m* log *n*) times ``mostPivots``.
  public init(nodes: Int, arcs: [WeightedArc]) {
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
public struct WeightedArc: Sendable {
  let source: Int
  let target: Int
  let weight: Double

  /// An edge between two nodes, by their numbers from 0.
  public init(source: Int, target: Int, weight: Double) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}
