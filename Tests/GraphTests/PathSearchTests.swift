import Facts
import Ontology
import Testing

@testable import Graph

/// Compares the searches with a list of all paths, on small random graphs.
struct PathSearchTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func randomGraph(_ seed: UInt64) -> KnowledgeGraph {
    var random = FixedRandomNumbers(seed: seed)
    let size = Int.random(in: 4...9, using: &random)
    var builder = GraphBuilder(ontology: ontology)
    for number in 0..<Int.random(in: 3...4, using: &random) {
      var article = Article("a\(number)", publisher: "p\(number)")
      for _ in 0..<Int.random(in: 2...7, using: &random) {
        let ends = (0..<2).map { _ in "N\(Int.random(in: 0..<size, using: &random)) N" }
        article.say(
          ends[0], ["criticized", "met-with"].randomElement(using: &random) ?? "criticized",
          ends[1], confidence: Double(Int.random(in: 3...9, using: &random)) / 10,
          via: Int.random(in: 0..<5, using: &random) == 0 ? "the order" : nil)
      }
      builder.add(article.facts)
    }
    return builder.build()
  }

  /// All simple paths with at most so many hops, the best first.
  private func enumerated(_ ground: PathGround) -> [(weight: Int, nodes: [Int])] {
    var found: [(weight: Int, nodes: [Int])] = []
    func walk(_ path: [Int]) {
      if path.last == ground.query.to {
        if let weight = ground.weight(ofPath: path) { found.append((weight, path)) }
        return
      }
      guard path.count <= ground.query.maximumHops, let last = path.last else { return }
      var next: Set<Int> = []
      ground.forEachStep(from: last) { _, other in next.insert(other) }
      for other in next where !path.contains(other) {
        if other == ground.query.to || ground.isPassable(other) { walk(path + [other]) }
      }
    }
    walk([ground.query.from])
    return found.sorted {
      $0.weight == $1.weight
        ? $0.nodes.lexicographicallyPrecedes($1.nodes) : $0.weight < $1.weight
    }
  }

  private func randomQuery(_ graph: KnowledgeGraph, _ random: inout FixedRandomNumbers) -> PathQuery
  {
    var query = PathQuery(
      from: Int.random(in: 0..<graph.nodes.count, using: &random),
      to: Int.random(in: 0..<graph.nodes.count, using: &random))
    query.maximumHops = Int.random(in: 1...6, using: &random)
    query.isDirected = Bool.random(using: &random)
    query.penalizesHubs = Bool.random(using: &random)
    query.cost = PathQuery.Cost.allCases.randomElement(using: &random) ?? .hops
    if Bool.random(using: &random) {
      query.avoid = [Int.random(in: 0..<graph.nodes.count, using: &random)]
    }
    query.avoid.subtract([query.from, query.to])
    return query
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func `the searches find what a list of all paths finds`(
    seed: UInt64
  ) throws {
    let graph = randomGraph(seed)
    var random = FixedRandomNumbers(seed: seed + 500)
    for _ in 0..<12 {
      var query = randomQuery(graph, &random)
      guard query.from != query.to else { continue }
      let ground = PathGround(graph, query, ontology)
      let expected = enumerated(ground)
      let finder = PathFinder(graph, ontology: ontology)
      #expect(finder.answer(to: query).paths.map(\.nodes) == expected.prefix(1).map(\.nodes))
      query.wish = .best(4)
      #expect(finder.answer(to: query).paths.map(\.nodes) == expected.prefix(4).map(\.nodes))
      query.wish = .allShortest
      let fewest = expected.map(\.nodes.count).min()
      #expect(
        finder.answer(to: query).paths.map(\.nodes)
          == expected.filter { $0.nodes.count == fewest }.map(\.nodes))
    }
  }
}
