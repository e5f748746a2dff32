import Facts
import Graph
import Ontology
import Testing

/// Whom "she" means in a sentence that is quoted.
@Suite struct AntecedentTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph(_ articles: Article...) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology)
    for article in articles { builder.add(article.facts) }
    return builder.build()
  }

  private func antecedents(
    _ relation: String, in graph: KnowledgeGraph
  ) throws -> [KnowledgeGraph.Antecedent] {
    let edge = try #require(graph.edges.first { $0.relation == relation })
    let evidence = try #require(graph.evidence(ofEdge: edge.index).first)
    return try #require(graph.antecedents(of: [evidence], ofEdge: edge.index).first)
  }

  @Test func `a pronoun comes with the nearest sentence before that names whom it means`() throws {
    var article = Article("a1")
    article.say("Ann Lee", "praised", "Bob Ray")
    article.say("Zoe Fox", "thanked", "Ann Lee")
    article.say("Zoe Fox", "met", "Bob Ray")
    article.say(.pronoun("She", for: "Ann Lee"), "sued", .init("Bob Ray"))
    article.say("Ann Lee", "warned", "Zoe Fox")
    let graph = graph(article)
    let found = try #require(try antecedents("sued", in: graph).first)
    #expect(found.words == "She" && graph.label(ofNode: found.node) == "Ann Lee")
    #expect(found.sentence == 1 && found.quote == "Zoe Fox thanked Ann Lee.")
    #expect(try antecedents("sued", in: graph).count == 1, "Bob Ray is named")
  }

  @Test func `each piece of evidence has the sentence that is nearest to it in its article`() throws
  {
    var article = Article("a1")
    article.say("Ann Lee", "praised", "Bob Ray")
    article.say(.pronoun("She", for: "Ann Lee"), "sued", .init("Bob Ray"))
    article.say("Zoe Fox", "thanked", "Ann Lee")
    article.say(.pronoun("She", for: "Ann Lee"), "sued", .init("Bob Ray"))
    article.say("Ann Lee", "sued", "Bob Ray")
    var other = Article("a2")
    other.say("Ann Lee", "warned", "Zoe Fox")
    other.say(.pronoun("She", for: "Ann Lee"), "sued", .pronoun("him", for: "Bob Ray"))
    let graph = graph(article, other)
    let edge = try #require(graph.edges.first { $0.relation == "sued" })
    let found = graph.antecedents(of: graph.evidence(ofEdge: edge.index), ofEdge: edge.index)
    let quotes: [[String?]] = found.map { $0.map(\.quote) }
    let nearest: [[String?]] = [
      ["Ann Lee praised Bob Ray."], ["Zoe Fox thanked Ann Lee."], [],
      ["Ann Lee warned Zoe Fox.", nil],
    ]
    #expect(quotes == nearest)
  }

  @Test func `a sentence that names both ends needs no other`() throws {
    var article = Article("a1")
    article.say("Ann Lee", "praised", "Bob Ray")
    article.say("Ann Lee", "sued", "Bob Ray")
    #expect(try antecedents("sued", in: graph(article)).isEmpty)
  }

  @Test func `the surname of somebody else names nobody`() throws {
    var article = Article("a1")
    article.say("Sam Lee", "praised", "Bob Ray")
    article.say(.pronoun("Lee", for: "Sam Lee"), "warned", .init("Bob Ray"))
    article.say(.init("Zoe Lee"), "sued", .pronoun("him", for: "Sam Lee"))
    let graph = graph(article)
    #expect(try antecedents("sued", in: graph).map(\.quote) == ["Lee warned Bob Ray."])
    #expect(try antecedents("warned", in: graph).isEmpty)
  }

  @Test func `another article's sentence names nobody here`() throws {
    var other = Article("a1")
    other.say("Ann Lee", "praised", "Bob Ray")
    var article = Article("a2")
    article.say(.pronoun("She", for: "Ann Lee"), "sued", .init("Bob Ray"))
    let found = try antecedents("sued", in: graph(other, article))
    #expect(found.map(\.words) == ["She"])
    #expect(found.map(\.quote) == [nil])
  }
}
