import HeapModule

/// The cheapest path with at most so many hops: Dijkstra's search from both ends at once, with labels.
///
/// A node keeps a label for every number of hops that is worth its cost, as in the shortest path problem with resource
/// constraints (Irnich and Desaulniers 2005). Labels are taken in the order of what it costs to leave their node, so
/// that hubs come late. The search ends when two open labels together cost as much as the best path found (Pohl
/// 1971): what is then missing of an equal path has been seen from the other side. Of equal paths the one whose nodes
/// come first wins, in every graph of equal content.
struct BestPathSearch {
  private struct Label {
    let node: Int
    let hops: Int
    let weight: PathGround.Weight
    /// The label from which it came; -1 at an end.
    var parent: Int
    var isOpen = true
    /// The label of the same node that came before; -1 for the first.
    var earlier = -1
  }

  private struct Entry: Comparable {
    /// The weight of the label and the penalty of its node.
    let leaving: PathGround.Weight
    let label: Int

    static func < (left: Entry, right: Entry) -> Bool {
      (left.leaving, left.label) < (right.leaving, right.label)
    }
  }

  private struct Side {
    var labels: [Label] = []
    /// The latest label of each node that has any.
    var latest: [Int: Int] = [:]
    var heap = Heap<Entry>()
  }

  private let ground: PathGround
  private let start: Int
  private let end: Int
  private let maximumHops: Int
  private let blocked: Set<Int>
  /// Nodes to which the first step must not go.
  private let forbiddenFirst: Set<Int>
  private var sides = [Side(), Side()]
  private var best: (weight: PathGround.Weight, nodes: [Int])?
  /// The steps from the node at hand.
  private var steps: [(node: Int, weight: PathGround.Weight)] = []

  init(
    _ ground: PathGround, from start: Int, to end: Int, maximumHops: Int,
    blocked: Set<Int> = [], forbiddenFirst: Set<Int> = []
  ) {
    self.ground = ground
    self.start = start
    self.end = end
    self.maximumHops = maximumHops
    self.blocked = blocked
    self.forbiddenFirst = forbiddenFirst
  }

  /// The nodes of the best path and its weight; nil where there is none.
  func path() -> (weight: PathGround.Weight, nodes: [Int])? {
    guard start != end else { return (0, [start]) }
    var copy = self
    copy.search()
    return copy.best
  }

  private mutating func search() {
    open(0, Label(node: start, hops: 0, weight: 0, parent: -1))
    open(1, Label(node: end, hops: 0, weight: 0, parent: -1))
    while let forward = sides[0].heap.min, let backward = sides[1].heap.min {
      if let best, forward.leaving + backward.leaving >= best.weight { break }
      expand(sides[0].heap.count <= sides[1].heap.count ? 0 : 1)
    }
  }

  private mutating func expand(_ side: Int) {
    guard let entry = sides[side].heap.popMin(), sides[side].labels[entry.label].isOpen else {
      return
    }
    let label = sides[side].labels[entry.label]
    guard label.hops < maximumHops else { return }
    let own = side == 0 ? start : end
    let goal = side == 0 ? end : start
    guard label.node != goal else { return }
    steps.removeAll(keepingCapacity: true)
    ground.forEachStep(from: label.node, backwards: side == 1) { edge, other in
      guard other != own, other != label.node, other == goal || mayPass(other),
        !isForbidden(label.node, other, side)
      else { return }
      steps.append((other, ground.weight(edge)))
    }
    for place in steps.indices {
      let step = steps[place]
      open(
        side,
        Label(
          node: step.node, hops: label.hops + 1, weight: entry.leaving + step.weight,
          parent: entry.label))
    }
  }

  private func mayPass(_ node: Int) -> Bool {
    !blocked.contains(node) && ground.isPassable(node)
  }

  private func isForbidden(_ node: Int, _ other: Int, _ side: Int) -> Bool {
    guard !forbiddenFirst.isEmpty else { return false }
    return side == 0
      ? node == start && forbiddenFirst.contains(other)
      : other == start && forbiddenFirst.contains(node)
  }

  /// Keeps a label unless another of its node is as cheap with as few hops.
  private mutating func open(_ side: Int, _ label: Label) {
    var label = label
    label.earlier = sides[side].latest[label.node] ?? -1
    var index = label.earlier
    while index >= 0 {
      let other = sides[side].labels[index]
      if other.isOpen, other.weight <= label.weight, other.hops <= label.hops {
        // Equal ways: the nodes decide. The label has not been left yet, because steps cost something.
        if other.weight == label.weight, comesFirst(label, other, side) {
          sides[side].labels[index].parent = label.parent
          meet(side, index)
        }
        return
      }
      if other.weight >= label.weight, other.hops >= label.hops {
        sides[side].labels[index].isOpen = false
      }
      index = other.earlier
    }
    add(side, label)
  }

  private mutating func add(_ side: Int, _ label: Label) {
    let index = sides[side].labels.count
    sides[side].labels.append(label)
    sides[side].latest[label.node] = index
    meet(side, index)
    let leaving = label.weight + passing(label.node)
    // What has not been left on the other side yet costs at least as much as the cheapest that is open.
    if let best, let other = sides[1 - side].heap.min, leaving + other.leaving >= best.weight {
      return
    }
    sides[side].heap.insert(Entry(leaving: leaving, label: index))
  }

  /// What it costs to pass a node; the ends are not passed.
  private func passing(_ node: Int) -> PathGround.Weight {
    node == start || node == end ? 0 : ground.penalty(node)
  }

  /// Joins a label with those of the other side at its node.
  private mutating func meet(_ side: Int, _ index: Int) {
    let label = sides[side].labels[index]
    guard var other = sides[1 - side].latest[label.node] else { return }
    let passing = passing(label.node)
    while other >= 0 {
      let match = sides[1 - side].labels[other]
      let weight = label.weight + match.weight + passing
      if match.isOpen, label.hops + match.hops <= maximumHops, weight <= best?.weight ?? .max {
        let (front, back) = side == 0 ? (index, other) : (other, index)
        let nodes = Array(chain(0, front).reversed()) + chain(1, back).dropFirst()
        if best?.weight != weight || nodes.lexicographicallyPrecedes(best?.nodes ?? []) {
          best = (weight, nodes)
        }
      }
      other = match.earlier
    }
  }

  /// Whether of two equal labels the first is the one whose path comes first.
  private func comesFirst(_ label: Label, _ other: Label, _ side: Int) -> Bool {
    guard label.parent != other.parent else { return false }
    let (mine, theirs) = (chain(side, label.parent), chain(side, other.parent))
    return side == 0
      ? mine.reversed().lexicographicallyPrecedes(theirs.reversed())
      : mine.lexicographicallyPrecedes(theirs)
  }

  /// The nodes from a label to the end from which its side began.
  private func chain(_ side: Int, _ label: Int) -> [Int] {
    var nodes: [Int] = []
    var current = label
    while current >= 0 {
      nodes.append(sides[side].labels[current].node)
      current = sides[side].labels[current].parent
    }
    return nodes
  }
}
