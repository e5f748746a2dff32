/// Communities by the Leiden algorithm with modularity: Traag, Waltman and van Eck, "From Louvain to Leiden:
/// guaranteeing well-connected communities" (2019).
///
/// Nodes move to where modularity gains most; the communities found are refined into well connected parts; the parts
/// become the nodes of a smaller graph, and all begins anew. Where the paper draws a part by lot, the best is taken.
enum LeidenCommunities {
  private static let mostRounds = 50
  private static let mostPasses = 30
  /// How many passes in a row may gain nothing.
  private static let idlePasses = 3
  /// The gain in modularity below which another pass is not worth its time.
  private static let leastGain = 1e-5
  private static let seed: UInt64 = 0x4E47

  /// Passes are made, each from the best communities found, until three in a row gain nothing.
  static func numbers(_ graph: WeightedGraph) -> [Int] {
    var random = FixedRandomNumbers(seed: seed)
    var best = pass(graph, Array(0..<graph.nodeCount), &random)
    var modularity = graph.modularity(of: best)
    var idle = 0
    for _ in 1..<mostPasses where idle < idlePasses {
      let next = pass(graph, best, &random)
      let reached = graph.modularity(of: next)
      idle = reached > modularity + leastGain ? 0 : idle + 1
      if reached > modularity { (best, modularity) = (next, reached) }
    }
    return Components.bySize(best)
  }

  private static func pass(
    _ graph: WeightedGraph, _ start: [Int], _ random: inout FixedRandomNumbers
  ) -> [Int] {
    var level = graph
    // The node of the level in which each node of the graph lies.
    var place = Array(0..<graph.nodeCount)
    var communities = start
    for _ in 0..<mostRounds {
      var mover = CommunityMover(level, communities)
      mover.moveAll(&random)
      communities = mover.communities
      let parts = refined(level, communities, &random)
      let (numbers, count) = compact(parts)
      if count == level.nodeCount { break }
      // Each part begins in the community in which it was found.
      var next = [Int](repeating: 0, count: count)
      for node in 0..<level.nodeCount { next[numbers[node]] = communities[node] }
      level = aggregated(level, numbers, count)
      place = place.map { numbers[$0] }
      communities = compact(next).numbers
    }
    return compact(place.map { communities[$0] }).numbers
  }

  /// Splits communities into parts: nodes that are alone join the part of their community where modularity gains most,
  /// if they are well connected with the community.
  private static func refined(
    _ graph: WeightedGraph, _ communities: [Int], _ random: inout FixedRandomNumbers
  ) -> [Int] {
    var mover = CommunityMover(graph, Array(0..<graph.nodeCount))
    var totals = [Double](repeating: 0, count: (communities.max() ?? -1) + 1)
    for node in 0..<graph.nodeCount { totals[communities[node]] += mover.strength(node) }
    var order = Array(0..<graph.nodeCount)
    random.shuffle(&order)
    for node in order {
      let whole = totals[communities[node]]
      if mover.isAlone(node), mover.isWellConnected(node, within: communities, whole) {
        mover.join(node, within: communities, wholes: totals)
      }
    }
    return mover.communities
  }

  private static func compact(_ parts: [Int]) -> (numbers: [Int], count: Int) {
    var numbers: [Int: Int] = [:]
    let compacted = parts.map { part in
      if let known = numbers[part] { return known }
      numbers[part] = numbers.count
      return numbers.count - 1
    }
    return (compacted, numbers.count)
  }

  private static func aggregated(
    _ graph: WeightedGraph, _ parts: [Int], _ count: Int
  ) -> WeightedGraph {
    var arcs: [WeightedArc] = []
    for node in 0..<graph.nodeCount {
      if graph.loops[node] > 0 {
        arcs.append(
          WeightedArc(source: parts[node], target: parts[node], weight: graph.loops[node]))
      }
      for place in graph.places(of: node) where graph.neighbour(place) > node {
        arcs.append(
          WeightedArc(
            source: parts[node], target: parts[graph.neighbour(place)],
            weight: graph.weight(place)))
      }
    }
    return WeightedGraph(nodes: count, arcs: arcs)
  }
}
