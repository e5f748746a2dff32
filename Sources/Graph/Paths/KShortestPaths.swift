/// The best paths without a node twice, each a different sequence of nodes (Yen 1971, with Lawler's order).
struct KShortestPaths {
  private struct Candidate {
    let weight: PathGround.Weight
    let nodes: [Int]
    /// The first node at which it may differ from the path from which it came.
    let deviation: Int
  }

  private let ground: PathGround
  private let blocked: Set<Int>
  private let maximumHops: Int

  init(_ ground: PathGround, maximumHops: Int, blocked: Set<Int> = []) {
    self.ground = ground
    self.maximumHops = maximumHops
    self.blocked = blocked
  }

  /// At most `count` paths, the best first.
  func paths(from start: Int, to end: Int, count: Int) -> [(
    weight: PathGround.Weight, nodes: [Int]
  )] {
    guard count > 0,
      let first = BestPathSearch(
        ground, from: start, to: end, maximumHops: maximumHops, blocked: blocked
      ).path()
    else { return [] }
    var found: [(weight: PathGround.Weight, nodes: [Int])] = [first]
    var candidates: [Candidate] = []
    var deviation = 0
    while found.count < count {
      let last = found[found.count - 1].nodes
      for index in deviation..<max(deviation, last.count - 1) {
        guard let candidate = spur(last, at: index, found.map(\.nodes), end) else { continue }
        if !candidates.contains(where: { $0.nodes == candidate.nodes }) {
          candidates.append(candidate)
        }
      }
      guard let best = candidates.indices.min(by: { precedes(candidates[$0], candidates[$1]) })
      else { break }
      let next = candidates.remove(at: best)
      found.append((next.weight, next.nodes))
      deviation = next.deviation
    }
    return found
  }

  private func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    left.weight == right.weight
      ? left.nodes.lexicographicallyPrecedes(right.nodes) : left.weight < right.weight
  }

  /// The best path that leaves a known one at a node and repeats no known one.
  private func spur(_ path: [Int], at index: Int, _ found: [[Int]], _ end: Int) -> Candidate? {
    let root = Array(path[...index])
    let taken = found.filter { $0.count > index + 1 && $0[...index] == root[...] }
      .map { $0[index + 1] }
    let search = BestPathSearch(
      ground, from: path[index], to: end, maximumHops: maximumHops - index,
      blocked: blocked.union(root.dropLast()), forbiddenFirst: Set(taken))
    guard let rest = search.path() else { return nil }
    let nodes = root + rest.nodes.dropFirst()
    return ground.weight(ofPath: nodes).map {
      Candidate(weight: $0, nodes: nodes, deviation: index)
    }
  }
}
