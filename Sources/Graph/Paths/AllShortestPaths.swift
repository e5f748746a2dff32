/// All paths of the fewest hops, found by breadth-first search from both ends.
struct AllShortestPaths {
  private let ground: PathGround
  private let start: Int
  private let end: Int
  private let maximumHops: Int

  init(_ ground: PathGround, from start: Int, to end: Int, maximumHops: Int) {
    self.ground = ground
    self.start = start
    self.end = end
    self.maximumHops = maximumHops
  }

  /// At most `limit` sequences of nodes in the order of their nodes, and whether there are more.
  func paths(limit: Int) -> (paths: [[Int]], isTruncated: Bool) {
    guard start != end else { return ([[start]], false) }
    guard let (front, back, middle) = layers() else { return ([], false) }
    // Every node of a shortest path lies before the middle, on it or behind it.
    var onward: [Int: Set<Int>] = [:]
    for node in middle {
      collect(from: node, front, backwards: true, into: &onward)
      collect(from: node, back, backwards: false, into: &onward)
    }
    var paths: [[Int]] = []
    var path = [start]
    let isTruncated = walk(&path, onward, limit, &paths)
    return (paths, isTruncated)
  }

  /// The distances from both ends, and the nodes where both halves of the shortest paths meet.
  private func layers() -> (front: [Int: Int], back: [Int: Int], middle: Set<Int>)? {
    var (front, back) = ([start: 0], [end: 0])
    var (frontier, backFrontier) = ([start], [end])
    var (depth, backDepth) = (0, 0)
    while depth + backDepth < maximumHops, !frontier.isEmpty, !backFrontier.isEmpty {
      if frontier.count <= backFrontier.count {
        frontier = advance(frontier, &front, backwards: false, goal: end)
        depth += 1
      } else {
        backFrontier = advance(backFrontier, &back, backwards: true, goal: start)
        backDepth += 1
      }
      let middle = front.filter { $0.value == depth && back[$0.key] == backDepth }.keys
      if !middle.isEmpty { return (front, back, Set(middle)) }
    }
    return nil
  }

  private func advance(
    _ frontier: [Int], _ distances: inout [Int: Int], backwards: Bool, goal: Int
  ) -> [Int] {
    var next: [Int] = []
    for node in frontier {
      let depth = distances[node] ?? 0
      ground.forEachStep(from: node, backwards: backwards) { _, other in
        guard distances[other] == nil, other == goal || ground.isPassable(other) else { return }
        distances[other] = depth + 1
        next.append(other)
      }
    }
    return next
  }

  /// Notes for each node on the way to an end which nodes come next on a path.
  private func collect(
    from node: Int, _ distances: [Int: Int], backwards: Bool, into onward: inout [Int: Set<Int>]
  ) {
    var open = [node]
    var seen: Set<Int> = [node]
    while let current = open.popLast() {
      guard let distance = distances[current], distance > 0 else { continue }
      ground.forEachStep(from: current, backwards: backwards) { _, other in
        guard distances[other] == distance - 1 else { return }
        let (from, to) = backwards ? (other, current) : (current, other)
        onward[from, default: []].insert(to)
        if seen.insert(other).inserted { open.append(other) }
      }
    }
  }

  private func walk(
    _ path: inout [Int], _ onward: [Int: Set<Int>], _ limit: Int, _ paths: inout [[Int]]
  ) -> Bool {
    guard let last = path.last, last != end else {
      if paths.count >= limit { return true }
      paths.append(path)
      return false
    }
    for next in (onward[last] ?? []).sorted() {
      path.append(next)
      let isTruncated = walk(&path, onward, limit, &paths)
      path.removeLast()
      if isTruncated { return true }
    }
    return false
  }
}
