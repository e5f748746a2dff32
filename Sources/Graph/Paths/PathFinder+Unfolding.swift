extension PathFinder {
  /// The paths of an answer with each of the parallel edges of a hop for itself, as Neo4j counts them.
  ///
  /// What they cost stays that of the best edges.
  ///
  /// - Parameters:
  ///   - answer: What ``answer(to:)`` gave.
  ///   - limit: The most paths.
  /// - Returns: The paths, those of one sequence of nodes together.
  public func unfolded(_ answer: PathAnswer, limit: Int = 100) -> PathAnswer {
    var paths: [GraphPath] = []
    var isTruncated = answer.isTruncated
    for path in answer.paths {
      var ways: [[GraphPath.Hop]] = [[]]
      for hop in path.hops {
        let edges = [hop.edge] + hop.also
        ways = ways.flatMap { way in edges.map { way + [single($0, hop)] } }
        isTruncated = isTruncated || ways.count > limit
        ways = Array(ways.prefix(limit))
      }
      for way in ways {
        let confidence = way.reduce(1.0) { $0 * graph.edges[$1.edge].confidence }
        paths.append(
          GraphPath(
            nodes: path.nodes, hops: way, cost: path.cost,
            confidence: (confidence * 10_000).rounded() / 10_000))
      }
    }
    return PathAnswer(
      paths: Array(paths.prefix(limit)), obstacle: answer.obstacle,
      isTruncated: isTruncated || paths.count > limit)
  }

  private func single(_ edge: Int, _ hop: GraphPath.Hop) -> GraphPath.Hop {
    GraphPath.Hop(
      from: hop.from, to: hop.to, edge: edge,
      isForward: graph.ends(ofEdge: edge).source == hop.from, also: [])
  }
}
