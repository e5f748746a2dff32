/// Paths over given nodes: the best ways of each leg, put together so that no node comes twice.
///
/// Finding the very best such path is NP-hard (two legs that must not cross are the two disjoint paths problem). For
/// each leg the eight best ways are tried, and of the ways so far the cheapest go on: this is exact whenever they
/// hold the best path's beginning, and takes time in proportion to the legs.
struct ViaPaths {
  private let ground: PathGround
  private let query: PathQuery

  private static let waysOfLeg = 8
  /// How many ways go on from a leg to the next: all of two legs with eight each.
  private static let mostWays = 64

  init(_ ground: PathGround, _ query: PathQuery) {
    self.ground = ground
    self.query = query
  }

  func paths(count: Int) -> [(weight: PathGround.Weight, nodes: [Int])] {
    let stops = [query.from] + query.via + [query.to]
    var ways: [(weight: PathGround.Weight, nodes: [Int])] = []
    for (leg, stop) in stops.enumerated().dropFirst() {
      let later = Set(stops[(leg + 1)...])
      var longer: [[Int]] = []
      for way in leg == 1 ? [[query.from]] : ways.map(\.nodes) {
        guard let last = way.last else { continue }
        let search = KShortestPaths(
          ground, maximumHops: query.maximumHops - (way.count - 1),
          blocked: later.union(way.dropLast()))
        for next in search.paths(from: last, to: stop, count: max(count, Self.waysOfLeg)) {
          longer.append(way + next.nodes.dropFirst())
        }
      }
      ways = Array(cheapestFirst(longer).prefix(max(count, Self.mostWays)))
    }
    return Array(ways.prefix(count))
  }

  private func cheapestFirst(_ ways: [[Int]]) -> [(weight: PathGround.Weight, nodes: [Int])] {
    ways.compactMap { nodes in
      ground.weight(ofPath: nodes).map { (weight: $0, nodes: nodes) }
    }.sorted {
      $0.weight == $1.weight ? $0.nodes.lexicographicallyPrecedes($1.nodes) : $0.weight < $1.weight
    }
  }
}
