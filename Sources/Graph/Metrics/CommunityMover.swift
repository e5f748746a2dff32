/// A division of a graph whose nodes move from community to community.
struct CommunityMover {
  private(set) var communities: [Int]
  private let graph: WeightedGraph
  private let strengths: [Double]
  /// The strengths of each community together.
  private var totals: [Double]
  private var sizes: [Int]
  /// Communities that nobody is in, perhaps with some that have filled again.
  private var empty: [Int] = []
  /// Twice the weight of all edges.
  private let whole: Double
  /// For the node at hand: the weight of its edges into each community that it touches.
  private var links: [Double]
  private var touched: [Int] = []
  /// For each community in refinement: the weight of its edges to the rest of the community around it.
  private var outward: [Double]

  init(_ graph: WeightedGraph, _ communities: [Int]) {
    self.graph = graph
    self.communities = communities
    strengths = (0..<graph.nodeCount).map { graph.strength($0) }
    whole = strengths.reduce(0, +)
    totals = Array(repeating: 0, count: graph.nodeCount)
    sizes = Array(repeating: 0, count: graph.nodeCount)
    links = Array(repeating: 0, count: graph.nodeCount)
    outward = Array(repeating: -1, count: graph.nodeCount)
    for node in 0..<graph.nodeCount {
      totals[communities[node]] += strengths[node]
      sizes[communities[node]] += 1
    }
    empty = sizes.indices.filter { sizes[$0] == 0 }
  }

  func strength(_ node: Int) -> Double { strengths[node] }

  func isAlone(_ node: Int) -> Bool { sizes[communities[node]] == 1 }

  /// Moves nodes until none gains by moving; who moves wakes its neighbours.
  mutating func moveAll(_ random: inout FixedRandomNumbers) {
    guard whole > 0 else { return }
    var queue = Array(0..<graph.nodeCount)
    random.shuffle(&queue)
    var isQueued = [Bool](repeating: true, count: graph.nodeCount)
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      isQueued[node] = false
      let old = communities[node]
      measureLinks(of: node) { _ in true }
      totals[old] -= strengths[node]
      var best = (gain: links[old] - strengths[node] * totals[old] / whole, community: old)
      for community in touched where community != old {
        let gain = links[community] - strengths[node] * totals[community] / whole
        if gain > best.gain + 1e-10 { best = (gain, community) }
      }
      // A community of its own gains nothing and loses nothing.
      while let last = empty.last, sizes[last] > 0 { empty.removeLast() }
      if best.gain < -1e-10, let free = empty.last { best = (0, free) }
      totals[best.community] += strengths[node]
      if best.community != old {
        sizes[old] -= 1
        if sizes[old] == 0 { empty.append(old) }
        sizes[best.community] += 1
        communities[node] = best.community
        for place in graph.places(of: node) {
          let other = graph.neighbour(place)
          if !isQueued[other], communities[other] != best.community {
            isQueued[other] = true
            queue.append(other)
          }
        }
      }
      forgetLinks()
    }
  }

  /// Whether a node has as much to do with the rest of its community as chance would give.
  func isWellConnected(_ node: Int, within around: [Int], _ total: Double) -> Bool {
    var inside = 0.0
    for place in graph.places(of: node) where around[graph.neighbour(place)] == around[node] {
      inside += graph.weight(place)
    }
    return inside >= strengths[node] * (total - strengths[node]) / max(whole, 1e-300)
  }

  /// Lets a node that is alone join the part of the community around it where modularity gains most.
  mutating func join(_ node: Int, within around: [Int], wholes: [Double]) {
    measureLinks(of: node) { around[$0] == around[node] }
    let own = communities[node]
    var best = (gain: 0.0, community: own)
    for community in touched where community != own {
      let gain = links[community] - strengths[node] * totals[community] / whole
      if gain > best.gain + 1e-10,
        isWellConnected(part: community, of: node, within: around, wholes)
      {
        best = (gain, community)
      }
    }
    if best.community != own {
      // What led from the part to the node now lies inside; the rest of the node's edges leads out.
      let inside = links[best.community]
      let out = touched.reduce(0.0) { $0 + links[$1] } - inside
      outward[best.community] = max(0, outward[best.community] - inside + out)
      totals[own] = 0
      totals[best.community] += strengths[node]
      sizes[own] = 0
      sizes[best.community] += 1
      communities[node] = best.community
    }
    forgetLinks()
  }

  /// Whether a part has as much to do with the rest of the community around a node as chance would give.
  private mutating func isWellConnected(
    part: Int, of node: Int, within around: [Int], _ wholes: [Double]
  ) -> Bool {
    if outward[part] < 0 {
      // A part that nobody has joined is the node of its number.
      outward[part] = graph.places(of: part).reduce(0.0) { sum, place in
        around[graph.neighbour(place)] == around[part] ? sum + graph.weight(place) : sum
      }
    }
    let total = wholes[around[node]]
    return outward[part] >= totals[part] * (total - totals[part]) / whole
  }

  private mutating func measureLinks(of node: Int, _ counts: (Int) -> Bool) {
    for place in graph.places(of: node) {
      let other = graph.neighbour(place)
      guard counts(other) else { continue }
      let community = communities[other]
      if links[community] == 0 { touched.append(community) }
      links[community] += graph.weight(place)
    }
  }

  private mutating func forgetLinks() {
    for community in touched { links[community] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
