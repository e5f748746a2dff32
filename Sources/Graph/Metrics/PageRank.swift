/// PageRank by repeated multiplication, as Page, Brin, Motwani and Winograd (1999) describe it.
enum PageRank {
  /// The probability of following an edge.
  static let damping = 0.85
  private static let mostRounds = 200
  private static let tolerance = 1e-12

  static func scores(nodes: Int, arcs: [WeightedArc]) -> [Double] {
    guard nodes > 0 else { return [] }
    var out = [Double](repeating: 0, count: nodes)
    for arc in arcs { out[arc.source] += arc.weight }
    let even = 1 / Double(nodes)
    var scores = [Double](repeating: even, count: nodes)
    for _ in 0..<mostRounds {
      let stuck = (0..<nodes).reduce(0.0) { out[$1] == 0 ? $0 + scores[$1] : $0 }
      let base = (1 - damping + damping * stuck) * even
      var next = [Double](repeating: base, count: nodes)
      for arc in arcs {
        next[arc.target] += damping * scores[arc.source] * arc.weight / out[arc.source]
      }
      let change = zip(scores, next).reduce(0.0) { $0 + abs($1.0 - $1.1) }
      scores = next
      if change < tolerance * Double(nodes) { break }
    }
    return scores
  }
}
