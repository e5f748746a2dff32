import Testing

@testable import Graph

struct GraphMetricsTests {
  private func metrics(_ nodes: Int, _ pairs: [(Int, Int)]) -> GraphMetrics {
    GraphMetrics(
      nodes: nodes, arcs: pairs.map { WeightedArc(source: $0.0, target: $0.1, weight: 1) })
  }

  @Test func `no nodes have no figures`() {
    let empty = metrics(0, [])
    #expect(empty.degree.isEmpty && empty.pageRank.isEmpty && empty.community.isEmpty)
    #expect(empty.modularity == 0)
  }

  @Test func `edges without a second node count at their own`() {
    let loop = metrics(2, [(0, 0)])
    #expect(loop.degree == [2, 0] && loop.weightedDegree == [2, 0])
    #expect(loop.component == [0, 1])
    #expect(abs(loop.pageRank.reduce(0, +) - 1) < 1e-9)
  }

  @Test func `the middle of a star lies between all others`() {
    let star = metrics(5, [(0, 1), (0, 2), (3, 0), (4, 0)])
    #expect(star.betweenness == [1, 0, 0, 0, 0])
    #expect(star.degree == [4, 1, 1, 1, 1])
    #expect(!star.isBetweennessSampled)
  }

  @Test func `parts are numbered from the largest`() {
    #expect(metrics(6, [(0, 1), (2, 3), (3, 4)]).component == [1, 1, 0, 0, 0, 2])
  }

  @Test func `two cliques with one bridge are two communities`() {
    var pairs = [(0, 5)]
    for left in 0..<5 {
      for right in 0..<left { pairs += [(left, right), (left + 5, right + 5)] }
    }
    let found = metrics(10, pairs)
    #expect(found.community == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(abs(found.modularity - (20.0 / 21 - 0.5)) < 1e-9)
  }

  @Test func `communities hang together`() {
    for seed in 0..<10 {
      var random = FixedRandomNumbers(seed: UInt64(seed))
      let pairs = (0..<120).map { _ in
        (Int.random(in: 0..<60, using: &random), Int.random(in: 0..<60, using: &random))
      }
      let community = metrics(60, pairs).community
      let inside = pairs.filter { community[$0.0] == community[$0.1] }
      let parts = metrics(60, inside).component
      for group in Set(community) {
        #expect(Set(parts.indices.filter { community[$0] == group }.map { parts[$0] }).count == 1)
      }
    }
  }

  @Test func `a ring of many nodes is sampled, and every node lies between as many`() {
    let count = GraphMetrics.exactNodes + 1
    let ring = metrics(count, (0..<count).map { ($0, ($0 + 1) % count) })
    #expect(ring.isBetweennessSampled)
    let mean = ring.betweenness.reduce(0, +) / Double(count)
    #expect(abs(mean - 0.25) < 0.01)
    #expect(
      ring.betweenness == metrics(count, (0..<count).map { ($0, ($0 + 1) % count) }).betweenness)
  }
}
