import Facts
@testable import Graph
import Ontology
import Testing

struct PathFinderTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph(_ articles: Article...) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology)
    for article in articles { builder.add(article.facts) }
    return builder.build()
  }

  private func node(_ label: String, _ graph: KnowledgeGraph) throws -> Int {
    try #require(graph.nodes.first { $0.label == label }?.index)
  }

  private func query(
    _ from: String, _ to: String, _ graph: KnowledgeGraph,
    _ change: (inout PathQuery) throws -> Void = { _ in }
  ) throws -> PathAnswer {
    var query = PathQuery(from: try node(from, graph), to: try node(to, graph))
    try change(&query)
    return PathFinder(graph, ontology: ontology).answer(to: query)
  }

  private func text(_ path: GraphPath, _ graph: KnowledgeGraph) -> String {
    path.hops.reduce(graph.label(ofNode: path.nodes[0])) { text, hop in
      let label = graph.edges[hop.edge].label
      let arrow = hop.isForward ? " –\(label)→ " : " ←\(label)– "
      let node = graph.nodes[hop.to]
      return text + arrow + (node.kind == .event ? "[\(node.label)]" : node.label)
    }
  }

  private func texts(_ answer: PathAnswer, _ graph: KnowledgeGraph) -> [String] {
    answer.paths.map { text($0, graph) }
  }

  private var chain: Article {
    var article = Article("a1", publisher: "Gazette")
    article.say("A A", "criticized", "B B")
    article.say("C C", "accused", "B B", confidence: 0.5)
    article.say("C C", "ordered", "D D", time: .day("2024-01-05"))
    article.say("A A", "ordered", "E E", modality: .planned)
    article.say("E E", "ordered", "D D")
    article.say("X X", "ordered", "Y Y")
    return article
  }

  @Test func `an order connects who gave it with who criticized it, not what follows from it`()
    throws
  {
    var article = Article("a1")
    article.say("Pete Hegseth", "ordered", "U.S. Cyber Command", event: "e1")
    article.say(.init("Chuck Schumer"), "criticized", .event("e1", "the order"))
    article.say("Chuck Schumer", "criticized", "Pete Hegseth", via: "the order")
    article.happen(
      "e1", relation: "ordered", noun: "order",
      roles: [("agent", .init("Pete Hegseth")), ("recipient", .init("U.S. Cyber Command"))])
    let graph = graph(article)
    let answer = try query("Pete Hegseth", "Chuck Schumer", graph)
    #expect(
      texts(answer, graph) == ["Pete Hegseth –ordered→ [order] ←criticized– Chuck Schumer"])
    let more = try query("Pete Hegseth", "Chuck Schumer", graph) { $0.wish = .best(5) }
    #expect(
      texts(more, graph) == [
        "Pete Hegseth –ordered→ [order] ←criticized– Chuck Schumer",
        "Pete Hegseth ←criticized– Chuck Schumer",
        "Pete Hegseth –ordered→ U.S. Cyber Command ←recipient– [order] ←criticized– Chuck Schumer",
      ])
  }

  @Test func `the arrows show who did it, whichever way the path goes`() throws {
    let graph = graph(chain)
    let answer = try query("A A", "D D", graph)
    #expect(texts(answer, graph) == ["A A –criticized→ B B ←accused– C C –ordered→ D D"])
    #expect(answer.paths[0].confidence == 0.405)
    #expect(answer.obstacle == nil)
  }

  @Test func `a query that allows more finds what is only planned`() throws {
    let graph = graph(chain)
    let answer = try query("A A", "D D", graph) { $0.filter.modalities = [] }
    #expect(texts(answer, graph) == ["A A –ordered→ E E –ordered→ D D"])
  }

  @Test func `parallel edges are one hop that shows the best and knows the others`() throws {
    var article = Article("a1", publisher: "Gazette")
    article.say("A A", "accused", "B B", confidence: 0.95)
    article.say("B B", "criticized", "A A", confidence: 0.7)
    var other = Article("a2", publisher: "Herald")
    other.say("B B", "criticized", "A A", confidence: 0.7)
    let graph = graph(article, other)
    let answer = try query("A A", "B B", graph) { $0.wish = .best(9) }
    let hop = try #require(answer.paths.first?.hops.first)
    #expect(answer.paths.count == 1)
    #expect(graph.edges[hop.edge].label == "criticized" && !hop.isForward)
    #expect(hop.also.map { graph.edges[$0].label } == ["accused"])
  }

  @Test func `filters cut edges, and the answer says how close it got`() throws {
    let graph = graph(chain)
    let answer = try query("A A", "D D", graph) { $0.filter.minimumConfidence = 0.6 }
    let obstacle = try #require(answer.obstacle)
    #expect(obstacle.reason == .filtered)
    #expect(obstacle.reachedFromStart == 2 && obstacle.reachedFromEnd == 3)
    #expect(obstacle.nearestToEnd == (try node("A A", graph)))
    #expect(obstacle.missingHops == 2)
    let apart = try query("A A", "X X", graph)
    #expect(apart.obstacle?.reason == .disconnected && apart.obstacle?.missingHops == nil)
    let far = try query("A A", "D D", graph) { $0.maximumHops = 2 }
    #expect(far.obstacle?.reason == .tooFar(hops: 3))
  }

  @Test func `an answer without a path over a node says which leg has none`() throws {
    let graph = graph(chain)
    let (x, b) = (try node("X X", graph), try node("B B", graph))
    let apart = try query("A A", "D D", graph) { $0.via = [x] }.obstacle
    #expect(apart?.reason == .disconnected)
    #expect(apart?.from == (try node("A A", graph)) && apart?.to == x)
    let far = try query("A A", "D D", graph) {
      $0.via = [b]
      $0.maximumHops = 2
    }
    #expect(far.obstacle?.reason == .tooFar(hops: 3))
    let twice = try query("A A", "B B", graph) { $0.via = [try node("D D", graph)] }
    #expect(twice.paths.isEmpty == (twice.obstacle?.reason == .onlyTwice))
    let back = try query("D D", "A A", graph) {
      $0.via = [b, try node("C C", graph)]
      $0.filter.modalities = [.asserted]
    }
    #expect(back.obstacle?.reason == .onlyTwice)
  }

  @Test func `parallel edges unfold into a path each`() throws {
    var article = Article("a1")
    article.say("A A", "criticized", "B B", confidence: 0.9)
    article.say("B B", "accused", "A A", confidence: 0.8)
    article.say("B B", "ordered", "C C", confidence: 0.5)
    let graph = graph(article)
    let finder = PathFinder(graph, ontology: ontology)
    let folded = try query("A A", "C C", graph)
    let unfolded = finder.unfolded(folded)
    #expect(folded.paths.count == 1 && unfolded.paths.count == 2 && !unfolded.isTruncated)
    #expect(unfolded.paths.map(\.confidence) == [0.45, 0.4])
    #expect(unfolded.paths.map { $0.hops[0].isForward } == [true, false])
    #expect(unfolded.paths.allSatisfy { $0.hops.allSatisfy(\.also.isEmpty) })
    #expect(finder.unfolded(folded, limit: 1).isTruncated)
  }

  @Test func `relations, dates, sources and publishers can be asked for`() throws {
    let graph = graph(chain)
    func found(_ change: @escaping (inout GraphFilter) -> Void) throws -> Bool {
      try !query("A A", "D D", graph) { change(&$0.filter) }.paths.isEmpty
    }
    #expect(try found { $0.relations = ["criticized", "accused", "ordered"] })
    #expect(try !found { $0.relations = ["criticized", "ordered"] })
    #expect(try found { $0.relations = ["ACCUSE"] })
    #expect(try !found { $0.excludedRelations = ["accused"] })
    #expect(try !found { $0.since = CalendarDate("2025-01-01") })
    #expect(try found { $0.since = CalendarDate("2024-01-05") })
    #expect(try !found { $0.until = CalendarDate("2024-12-31") })
    #expect(try !found { $0.minimumSources = 2 })
    #expect(try found { $0.publishers = ["Gazette"] })
    #expect(try !found { $0.publishers = ["Herald"] })
    #expect(try found { $0.classes = ["Person"] })
    #expect(try !found { $0.classes = ["Organization"] })
  }

  @Test func `nodes can be avoided or asked for, and arrows followed only forwards`() throws {
    let graph = graph(chain)
    let avoiding = try query("A A", "D D", graph) { $0.avoid = [try node("B B", graph)] }
    #expect(avoiding.obstacle?.reason == .filtered)
    let directed = try query("A A", "D D", graph) {
      $0.isDirected = true
      $0.filter.modalities = []
    }
    #expect(texts(directed, graph) == ["A A –ordered→ E E –ordered→ D D"])
    let via = try query("A A", "D D", graph) {
      $0.filter.modalities = []
      $0.via = [try node("C C", graph)]
    }
    #expect(texts(via, graph) == ["A A –criticized→ B B ←accused– C C –ordered→ D D"])
  }

  @Test func `a hub is passed only when the way round is long`() throws {
    var article = Article("a1")
    for number in 0..<60 { article.say("H H", "criticized", "N\(number) N") }
    article.say("N0 N", "criticized", "M M")
    article.say("M M", "criticized", "K K")
    article.say("K K", "criticized", "N1 N")
    let graph = graph(article)
    let answer = try query("N0 N", "N1 N", graph)
    #expect(answer.paths[0].nodes.count == 4)
    let plain = try query("N0 N", "N1 N", graph) { $0.penalizesHubs = false }
    #expect(plain.paths[0].nodes.count == 3)
    let narrow = try query("N0 N", "N1 N", graph) {
      $0.penalizesHubs = false
      $0.maximumDegree = 10
    }
    #expect(narrow.paths[0].nodes.count == 4)
  }

  @Test func `a node is connected with itself without a hop`() throws {
    let graph = graph(chain)
    let answer = try query("A A", "A A", graph)
    #expect(answer.paths == [GraphPath(nodes: [try node("A A", graph)])])
    let all = try query("A A", "A A", graph) { $0.wish = .allShortest }
    #expect(all.paths.count == 1)
  }
}

extension GraphPath {
  fileprivate init(nodes: [Int]) { self.init(nodes: nodes, hops: [], cost: 0, confidence: 1) }
}
