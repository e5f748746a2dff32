import Ontology

/// Says why two nodes are not connected.
struct ObstacleFinder {
  private let ground: PathGround
  private let open: PathGround
  private let query: PathQuery

  init(_ graph: KnowledgeGraph, _ query: PathQuery, _ ontology: OntologyTables) {
    self.query = query
    ground = PathGround(graph, query, ontology)
    var plain = PathQuery(from: query.from, to: query.to)
    plain.filter = GraphFilter()
    open = PathGround(graph, plain, ontology)
  }

  func obstacle() -> PathObstacle {
    let forward = Self.distances([query.from], in: ground, backwards: false)
    let backward = Self.distances([query.to], in: ground, backwards: true)
    // With nothing filtered: how far everything lies from where the query gets.
    let fromEnd = Self.distances([query.to], in: open, backwards: true)
    let fromStart = Self.distances([query.from], in: open, backwards: false)
    let isConnected = fromStart[query.to] >= 0
    let nearestToEnd = nearest(forward, fromEnd, isConnected)
    let nearestToStart = nearest(backward, fromStart, isConnected)
    let reason: PathObstacle.Reason =
      !isConnected
      ? .disconnected : forward[query.to] >= 0 ? .tooFar(hops: forward[query.to]) : .filtered
    return PathObstacle(
      reason: reason, from: query.from, to: query.to, reachedFromStart: forward.count { $0 >= 0 },
      reachedFromEnd: backward.count { $0 >= 0 }, nearestToEnd: nearestToEnd,
      nearestToStart: nearestToStart, missingHops: isConnected ? fromEnd[nearestToEnd] : nil)
  }

  /// Of the nodes reached, the one nearest to the other end, else the one with most edges.
  private func nearest(_ reached: [Int], _ remaining: [Int], _ isConnected: Bool) -> Int {
    var best = (rank: [Int.max], node: query.from)
    for node in reached.indices where reached[node] >= 0 {
      if query.avoid.contains(node) { continue }
      let isWithin = reached[node] <= query.maximumHops
      guard isWithin, !isConnected || remaining[node] >= 0 else { continue }
      let rank = [isConnected ? remaining[node] : 0, -ground.degree(node), node]
      if rank.lexicographicallyPrecedes(best.rank) { best = (rank, node) }
    }
    return best.node
  }

  /// The hops from some nodes to every other; -1 where there is no way.
  private static func distances(
    _ starts: [Int], in ground: PathGround, backwards: Bool
  ) -> [Int] {
    var distances = [Int](repeating: -1, count: ground.tables.nodes.count)
    for start in starts { distances[start] = 0 }
    var queue = starts
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      // The end of a path is not passed through either.
      ground.forEachStep(from: node, backwards: backwards) { _, other in
        guard distances[other] < 0 else { return }
        distances[other] = distances[node] + 1
        if ground.isPassable(other) { queue.append(other) }
      }
    }
    return distances
  }
}
