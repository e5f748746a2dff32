/// Betweenness centrality by Brandes' accumulation of dependencies.
enum Betweenness {
  static func scores(_ graph: WeightedGraph) -> (scores: [Double], isSampled: Bool) {
    let count = graph.nodeCount
    let isSampled = count > GraphMetrics.exactNodes
    var scores = [Double](repeating: 0, count: count)
    guard count > 2 else { return (scores, false) }
    let sources = isSampled ? pivots(graph) : Array(0..<count)
    var search = Search(graph)
    for source in sources { search.accumulate(from: source, into: &scores) }
    // Each pair was met from both ends.
    let scale =
      Double(count) / Double(sources.count) / (Double(count - 1) * Double(count - 2))
    return (scores.map { $0 * scale }, isSampled)
  }

  /// Nodes drawn without replacement, the same for every graph of a size.
  private static func pivots(_ graph: WeightedGraph) -> [Int] {
    let count = graph.nodeCount
    let affordable = GraphMetrics.visits / (count + graph.neighbourCount)
    let pivots = min(count, max(GraphMetrics.leastPivots, min(GraphMetrics.mostPivots, affordable)))
    var random = FixedRandomNumbers(seed: 0x4E47)
    var nodes = Array(0..<count)
    for place in 0..<pivots {
      nodes.swapAt(place, place + random.below(count - place))
    }
    return nodes.prefix(pivots).sorted()
  }

  private struct Search {
    private let graph: WeightedGraph
    private var distances: [Int32]
    private var paths: [Double]
    private var dependencies: [Double]
    private var order: [Int] = []

    init(_ graph: WeightedGraph) {
      self.graph = graph
      distances = Array(repeating: -1, count: graph.nodeCount)
      paths = Array(repeating: 0, count: graph.nodeCount)
      dependencies = Array(repeating: 0, count: graph.nodeCount)
    }

    mutating func accumulate(from source: Int, into scores: inout [Double]) {
      order = [source]
      distances[source] = 0
      paths[source] = 1
      var head = 0
      while head < order.count {
        let node = order[head]
        head += 1
        for place in graph.places(of: node) {
          let other = graph.neighbour(place)
          if distances[other] < 0 {
            distances[other] = distances[node] + 1
            order.append(other)
          }
          if distances[other] == distances[node] + 1 { paths[other] += paths[node] }
        }
      }
      for node in order.reversed() {
        for place in graph.places(of: node) {
          let other = graph.neighbour(place)
          if distances[other] == distances[node] - 1 {
            dependencies[other] += paths[other] / paths[node] * (1 + dependencies[node])
          }
        }
        if node != source { scores[node] += dependencies[node] }
      }
      for node in order {
        distances[node] = -1
        paths[node] = 0
        dependencies[node] = 0
      }
    }
  }
}
