import Facts
import Graph
import Ontology
import Testing

struct GraphMergeTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func builder(_ articles: some Sequence<Article>) -> GraphBuilder {
    var builder = GraphBuilder(ontology: ontology)
    for article in articles { builder.add(article.facts) }
    return builder
  }

  @Test(arguments: 0..<12) func `any order of the articles gives the same bytes`(seed: UInt64) {
    let articles = RandomArticles.articles(16, seed: seed)
    let expected = builder(articles).build()
    var random = FixedRandomNumbers(seed: seed + 1000)
    for _ in 0..<2 {
      let graph = builder(articles.shuffled(using: &random)).build()
      #expect(graph == expected)
      #expect(graph.dump == expected.dump)
    }
  }

  @Test(arguments: 0..<12) func `any parts, merged in any grouping, give the same bytes`(
    seed: UInt64
  ) {
    let articles = RandomArticles.articles(16, seed: seed)
    let expected = builder(articles).build()
    var random = FixedRandomNumbers(seed: seed + 2000)
    // Parts may overlap: some articles come twice.
    var parts = (0..<5).map { _ in builder(articles.filter { _ in Bool.random(using: &random) }) }
    parts += articles.map { builder([$0]) }
    parts.shuffle(using: &random)
    while parts.count > 1 {
      let other = parts.remove(at: Int.random(in: 0..<parts.count, using: &random))
      parts[Int.random(in: 0..<parts.count, using: &random)].merge(other)
    }
    let graph = parts[0].build()
    #expect(graph == expected)
    #expect(graph.dump == expected.dump)
  }

  @Test func `an article that comes twice changes nothing`() {
    let articles = RandomArticles.articles(10, seed: 7)
    let once = builder(articles)
    var twice = builder(articles + articles)
    #expect(twice.articleCount == 10)
    #expect(twice.build() == once.build())
    twice.merge(twice)
    twice.merge(once)
    #expect(twice.build() == once.build())
  }

  @Test func `of two contents for one article the same one counts, whichever comes first`() {
    var left = Article("a1", publisher: "Gazette")
    left.say("Ann Lee", "criticized", "Bob Ray")
    var right = Article("a1", publisher: "Gazette")
    right.say("Bob Ray", "criticized", "Ann Lee")
    #expect(builder([left, right]).build() == builder([right, left]).build())
    var merged = builder([left])
    merged.merge(builder([right]))
    #expect(merged.build() == builder([right, left]).build())
    #expect(merged.build().edges.count == 1)
  }
}
