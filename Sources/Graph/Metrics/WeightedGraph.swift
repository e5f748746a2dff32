/// A graph without directions, the weights of parallel edges added up; every pair stands at both of its nodes.
struct WeightedGraph {
  let nodeCount: Int
  private let starts: [Int]
  private let ends: [Int32]
  private let weights: [Double]
  /// The weight of the edges from each node to itself.
  let loops: [Double]

  init(nodes: Int, arcs: [WeightedArc]) {
    nodeCount = nodes
    var loops = [Double](repeating: 0, count: nodes)
    var halves: [Half] = []
    halves.reserveCapacity(arcs.count * 2)
    for arc in arcs {
      if arc.source == arc.target {
        loops[arc.source] += arc.weight
      } else {
        halves.append(Half(from: Int32(arc.source), to: Int32(arc.target), weight: arc.weight))
        halves.append(Half(from: Int32(arc.target), to: Int32(arc.source), weight: arc.weight))
      }
    }
    // Two stable passes: by source, and there by target.
    halves = Self.sorted(Self.sorted(halves, nodes) { $0.to }, nodes) { $0.from }
    var starts = [Int](repeating: 0, count: nodes + 1)
    var ends: [Int32] = []
    var weights: [Double] = []
    var last: (Int32, Int32) = (-1, -1)
    for half in halves {
      if last == (half.from, half.to) {
        weights[weights.count - 1] += half.weight
        continue
      }
      last = (half.from, half.to)
      ends.append(half.to)
      weights.append(half.weight)
      starts[Int(half.from) + 1] += 1
    }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    self.loops = loops
    self.starts = starts
    self.ends = ends
    self.weights = weights
  }

  /// An edge seen from one of its ends.
  private struct Half {
    let from: Int32
    let to: Int32
    let weight: Double
  }

  /// Counting sort by one of the ends; it keeps the order of equals.
  private static func sorted(
    _ halves: [Half], _ nodes: Int, by end: (Half) -> Int32
  ) -> [Half] {
    guard let first = halves.first else { return [] }
    var next = [Int](repeating: 0, count: nodes + 1)
    for half in halves { next[Int(end(half)) + 1] += 1 }
    for node in 0..<nodes { next[node + 1] += next[node] }
    var sorted = [Half](repeating: first, count: halves.count)
    for half in halves {
      sorted[next[Int(end(half))]] = half
      next[Int(end(half))] += 1
    }
    return sorted
  }

  /// The places of a node's neighbours.
  func places(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// How many neighbours all nodes have together.
  var neighbourCount: Int { ends.count }

  /// The neighbour at a place.
  func neighbour(_ place: Int) -> Int { Int(ends[place]) }

  /// The weight of the edges to the neighbour at a place.
  func weight(_ place: Int) -> Double { weights[place] }

  /// The weight of all edges at a node; those to itself count twice.
  func strength(_ node: Int) -> Double {
    places(of: node).reduce(2 * loops[node]) { $0 + weights[$1] }
  }

  /// Newman and Girvan's modularity of a division, with resolution 1.
  func modularity(of communities: [Int]) -> Double {
    let count = (communities.max() ?? -1) + 1
    var inside = [Double](repeating: 0, count: count)
    var total = [Double](repeating: 0, count: count)
    for node in 0..<nodeCount {
      total[communities[node]] += strength(node)
      inside[communities[node]] += 2 * loops[node]
      for place in places(of: node) where communities[neighbour(place)] == communities[node] {
        inside[communities[node]] += weights[place]
      }
    }
    let whole = total.reduce(0, +)
    guard whole > 0 else { return 0 }
    return zip(inside, total).reduce(0) { sum, pair in
      sum + pair.0 / whole - (pair.1 / whole) * (pair.1 / whole)
    }
  }
}
