import Graph

/// The days between which a graph lies, for what has no days of its own: Gephi wants a time for everything.
struct Period {
  let first: String
  let last: String

  init(_ graph: ExportGraph) {
    var (first, last): (String?, String?) = (nil, nil)
    for place in 0..<graph.nodeCount {
      let node = graph.node(at: place)
      if let day = node.firstSeen { first = min(first ?? day, day) }
      if let day = node.lastSeen { last = max(last ?? day, day) }
    }
    self.first = first ?? "1970-01-01"
    self.last = last ?? self.first
  }

  /// The interval of something that was seen from one day to another.
  func interval(_ first: String?, _ last: String?) -> (first: String, last: String) {
    (first ?? self.first, last ?? self.last)
  }
}
