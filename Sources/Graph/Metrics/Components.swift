/// Connected components by breadth-first search.
enum Components {
  static func numbers(_ graph: WeightedGraph) -> [Int] {
    var numbers = [Int](repeating: -1, count: graph.nodeCount)
    var count = 0
    for start in 0..<graph.nodeCount where numbers[start] < 0 {
      numbers[start] = count
      var open = [start]
      while let node = open.popLast() {
        for place in graph.places(of: node) where numbers[graph.neighbour(place)] < 0 {
          numbers[graph.neighbour(place)] = count
          open.append(graph.neighbour(place))
        }
      }
      count += 1
    }
    return bySize(numbers)
  }

  /// Parts numbered anew, the largest first; of equal ones that with the first node.
  static func bySize(_ parts: [Int]) -> [Int] {
    let count = (parts.max() ?? -1) + 1
    var sizes = [Int](repeating: 0, count: count)
    var firsts = [Int](repeating: parts.count, count: count)
    for (node, part) in parts.enumerated() {
      sizes[part] += 1
      firsts[part] = min(firsts[part], node)
    }
    let order = (0..<count).sorted { (-sizes[$0], firsts[$0]) < (-sizes[$1], firsts[$1]) }
    var numbers = [Int](repeating: 0, count: count)
    for (number, part) in order.enumerated() { numbers[part] = number }
    return parts.map { numbers[$0] }
  }
}
