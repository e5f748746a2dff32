public import Ontology

/// Answers how two nodes of a graph are connected.
///
/// Articles are evidence, never nodes, so that no path runs over "was told in the same article".
///
///     let answer = PathFinder(graph, ontology: ontology).answer(to: PathQuery(from: 3, to: 8))
///     for path in answer.paths { print(path.nodes.map { graph.label(ofNode: $0) }) }
public struct PathFinder: Sendable {
  let graph: KnowledgeGraph
  private let ontology: OntologyTables

  /// A finder for one graph.
  ///
  /// - Parameters:
  ///   - graph: Where to look.
  ///   - ontology: What says which classes lie below those of a filter.
  public init(_ graph: KnowledgeGraph, ontology: OntologyTables) {
    self.graph = graph
    self.ontology = ontology
  }

  /// The paths that a query asks for, or why there are none.
  ///
  /// The query's nodes must be nodes of the graph. A query that begins where it ends has a path without hops.
  ///
  /// - Complexity: what two searches need that meet in the middle; without a path O(*n* + *m*).
  public func answer(to query: PathQuery) -> PathAnswer {
    precondition(
      ([query.from, query.to] + query.via).allSatisfy(graph.nodes.indices.contains),
      "A path query speaks of a node that the graph does not have.")
    var query = query
    query.maximumHops = min(max(0, query.maximumHops), Self.mostHops)
    let ground = PathGround(graph, query, ontology)
    var isTruncated = false
    var found: [(weight: PathGround.Weight, nodes: [Int])] = []
    switch query.wish {
    case .shortest: found = best(ground, query, count: 1)
    case .best(let count): found = best(ground, query, count: count)
    case .allShortest: (found, isTruncated) = allShortest(ground, query)
    }
    guard found.isEmpty else {
      return PathAnswer(
        paths: found.map { ground.path($0.nodes, $0.weight) }, obstacle: nil,
        isTruncated: isTruncated)
    }
    return PathAnswer(
      paths: [], obstacle: obstacle(to: query), isTruncated: false)
  }

  /// What is in the way of a query; of one that asks for nodes in between, of its first leg that has no way.
  private func obstacle(to query: PathQuery) -> PathObstacle? {
    let stops = [query.from] + query.via + [query.to]
    var hops = 0
    for (start, end) in zip(stops, stops.dropFirst()) where !query.via.isEmpty {
      var leg = query
      (leg.from, leg.to, leg.via) = (start, end, [])
      (leg.wish, leg.limit) = (.allShortest, 1)
      let answer = answer(to: leg)
      guard let path = answer.paths.first else { return answer.obstacle }
      hops += path.hops.count
    }
    var obstacle = ObstacleFinder(graph, query, ontology).obstacle()
    if hops > query.maximumHops {
      obstacle.reason = .tooFar(hops: hops)
    } else if !query.via.isEmpty {
      obstacle.reason = .onlyTwice
    }
    return obstacle
  }

  /// The most hops of which the weight of a path keeps count.
  private static let mostHops = 1000

  private func best(
    _ ground: PathGround, _ query: PathQuery, count: Int
  ) -> [(weight: PathGround.Weight, nodes: [Int])] {
    guard query.via.isEmpty else { return ViaPaths(ground, query).paths(count: count) }
    return KShortestPaths(ground, maximumHops: query.maximumHops)
      .paths(from: query.from, to: query.to, count: count)
  }

  private func allShortest(
    _ ground: PathGround, _ query: PathQuery
  ) -> ([(weight: PathGround.Weight, nodes: [Int])], Bool) {
    guard query.via.isEmpty else {
      let paths = ViaPaths(ground, query).paths(count: query.limit)
      let fewest = paths.map(\.nodes.count).min()
      return (paths.filter { $0.nodes.count == fewest }, false)
    }
    let search = AllShortestPaths(
      ground, from: query.from, to: query.to, maximumHops: query.maximumHops)
    let (paths, isTruncated) = search.paths(limit: query.limit)
    let weighed = paths.compactMap { nodes in
      ground.weight(ofPath: nodes).map { (weight: $0, nodes: nodes) }
    }
    return (
      weighed.sorted {
        $0.weight == $1.weight
          ? $0.nodes.lexicographicallyPrecedes($1.nodes) : $0.weight < $1.weight
      }, isTruncated
    )
  }
}
