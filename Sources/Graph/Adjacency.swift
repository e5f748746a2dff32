/// Which edges leave and reach each node, as compressed sparse rows.
struct Adjacency: Equatable, Sendable {
  private let outgoingStarts: [UInt32]
  private let outgoingEdges: [UInt32]
  private let incomingStarts: [UInt32]
  private let incomingEdges: [UInt32]

  init(nodes: Int, sources: [UInt32], targets: [UInt32]) {
    (outgoingStarts, outgoingEdges) = Self.rows(nodes, ends: sources)
    (incomingStarts, incomingEdges) = Self.rows(nodes, ends: targets)
  }

  func outgoing(_ node: Int) -> ArraySlice<UInt32> {
    outgoingEdges[Int(outgoingStarts[node])..<Int(outgoingStarts[node + 1])]
  }

  func incoming(_ node: Int) -> ArraySlice<UInt32> {
    incomingEdges[Int(incomingStarts[node])..<Int(incomingStarts[node + 1])]
  }

  var bytes: Int {
    outgoingStarts.bytes + outgoingEdges.bytes + incomingStarts.bytes + incomingEdges.bytes
  }

  /// Counting sort of the edges by one of their ends; it keeps the order of the edges.
  private static func rows(_ nodes: Int, ends: [UInt32]) -> ([UInt32], [UInt32]) {
    var starts = [UInt32](repeating: 0, count: nodes + 1)
    for node in ends { starts[Int(node) + 1] += 1 }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var next = starts
    var edges = [UInt32](repeating: 0, count: ends.count)
    for (edge, node) in ends.enumerated() {
      edges[Int(next[Int(node)])] = UInt32(edge)
      next[Int(node)] += 1
    }
    return (starts, edges)
  }
}
