/// The best dependency tree of a sentence: a maximum spanning arborescence with a single root.
enum SpanningTree {
  /// Finds the head of each word.
  ///
  /// Chu and Liu 1965, Edmonds 1967, as McDonald et al. 2005 apply them; the root's edges are first made so
  /// much worse that no best tree holds two of them (Stanojević and Cohen 2021, section 4).
  ///
  /// - Parameters:
  ///   - scores: (words, 1 + words): the score of each head of each word.
  ///   - words: how many words there are.
  /// - Returns: for each word 0 for the root, or 1 + the index of its head.
  /// - Complexity: O(words²) where the greedy choice is a tree already, O(words³) at worst.
  static func heads(scores: [Float], words: Int) -> [Int] {
    guard words > 0 else { return [] }
    let size = words + 1
    var graph = [Float](repeating: -.infinity, count: size * size)
    var lowest = Float.infinity
    var highest = -Float.infinity
    for dependent in 1...words {
      for head in 0...words where head != dependent {
        let score = scores[(dependent - 1) * size + head]
        graph[dependent * size + head] = score
        lowest = min(lowest, score)
        highest = max(highest, score)
      }
    }
    let greedy = greedyHeads(graph, size: size)
    if greedy.dropFirst().count(where: { $0 == 0 }) == 1, cycle(in: greedy) == nil {
      return Array(greedy.dropFirst())
    }
    let penalty = 1 + Float(words) * (highest - lowest)
    for dependent in 1...words { graph[dependent * size] -= penalty }
    return Array(arborescence(graph, size: size).dropFirst())
  }

  /// `graph` (size, size): row = dependent, column = head; node 0 is the root.
  private static func arborescence(_ graph: [Float], size: Int) -> [Int] {
    let heads = greedyHeads(graph, size: size)
    guard let cycle = cycle(in: heads) else { return heads }
    let contraction = Contraction(graph, size: size, heads: heads, cycle: cycle)
    let smaller = arborescence(contraction.graph, size: contraction.size)
    return contraction.expanded(smaller, heads: heads)
  }

  private static func greedyHeads(_ graph: [Float], size: Int) -> [Int] {
    var heads = [0]
    for dependent in 1..<size {
      var best = dependent == 1 ? 2 % size : 1
      for head in 0..<size where head != dependent {
        if graph[dependent * size + head] > graph[dependent * size + best] { best = head }
      }
      if graph[dependent * size] >= graph[dependent * size + best] { best = 0 }
      heads.append(best)
    }
    return heads
  }

  /// The nodes of one cycle, or nil where there is none.
  private static func cycle(in heads: [Int]) -> [Int]? {
    var visited = [Int](repeating: 0, count: heads.count)
    visited[0] = -1
    for start in 1..<heads.count where visited[start] == 0 {
      var node = start
      while visited[node] == 0 {
        visited[node] = start
        node = heads[node]
      }
      if visited[node] == start {
        var found = [node]
        var next = heads[node]
        while next != node {
          found.append(next)
          next = heads[next]
        }
        return found
      }
    }
    return nil
  }

  /// A graph in which the nodes of a cycle have become one.
  private struct Contraction {
    /// The nodes outside the cycle, in order.
    ///
    /// Their new number is their place here; node 0 stays 0.
    private let outside: [Int]
    /// For each new node as dependent of the cycle: the cycle's node that heads it best.
    private var leaving: [Int]
    /// For each new node as head of the cycle: the cycle's node that it enters best.
    private var entering: [Int]
    let size: Int
    private(set) var graph: [Float]

    init(_ old: [Float], size oldSize: Int, heads: [Int], cycle: [Int]) {
      let isInside = Set(cycle)
      outside = (0..<oldSize).filter { !isInside.contains($0) }
      size = outside.count + 1
      let merged = outside.count
      graph = [Float](repeating: -.infinity, count: size * size)
      leaving = [Int](repeating: cycle[0], count: size)
      entering = [Int](repeating: cycle[0], count: size)
      for (new, node) in outside.enumerated() {
        for (newHead, head) in outside.enumerated() where new != newHead && new != 0 {
          graph[new * size + newHead] = old[node * oldSize + head]
        }
        for inside in cycle {
          if new != 0, old[node * oldSize + inside] > graph[new * size + merged] {
            graph[new * size + merged] = old[node * oldSize + inside]
            leaving[new] = inside
          }
          let gain = old[inside * oldSize + node] - old[inside * oldSize + heads[inside]]
          if gain > graph[merged * size + new] {
            graph[merged * size + new] = gain
            entering[new] = inside
          }
        }
      }
    }

    /// The heads in the old graph, given those in this one.
    func expanded(_ smaller: [Int], heads: [Int]) -> [Int] {
      var out = heads
      let merged = outside.count
      for (new, node) in outside.enumerated() where new != 0 {
        out[node] = smaller[new] == merged ? leaving[new] : outside[smaller[new]]
      }
      let entered = smaller[merged]
      out[entering[entered]] = outside[entered]
      return out
    }
  }
}
