import Facts
import Graph
import Ontology
import Testing

struct KnowledgeGraphTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph(_ articles: Article...) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology)
    for article in articles { builder.add(article.facts) }
    return builder.build()
  }

  @Test func `no article gives a graph without nodes`() {
    let empty = graph()
    #expect(empty.nodes.isEmpty && empty.edges.isEmpty && empty.articles.isEmpty)
    #expect(empty.node(withIdentifier: "entity:nobody") == nil)
    #expect(empty.edge(withIdentifier: "statement:0") == nil)
  }

  @Test func `an edge carries its ends, its evidence and the names that people read`() throws {
    var article = Article("a1", publisher: "Gazette")
    article.say("Ann Lee", "criticized", "Bob Ray", attribution: "an aide")
    let graph = graph(article)
    #expect(graph.nodes.map(\.identifier) == ["entity:ann-lee", "entity:bob-ray"])
    let edge = try #require(graph.edges.first)
    #expect(graph.nodes[edge.source].label == "Ann Lee")
    #expect(edge.relation == "criticized" && edge.kind == .statement)
    #expect(edge.confidence == 0.9 && edge.publisherCount == 1)
    #expect(edge.attributions == ["an aide"])
    #expect(edge.firstSeen?.description == "2025-03-01")
    let evidence = try #require(graph.evidence(ofEdge: 0).first)
    #expect(evidence.quote == "Ann Lee criticized Bob Ray.")
    #expect(evidence.subject.text == "Ann Lee" && evidence.subject.span == 0..<7)
    #expect(evidence.object.span == 19..<26 && evidence.quoteSpan == 0..<27)
    #expect(graph.articles[evidence.article].identifier == "article:a1")
    #expect(Array(graph.outgoing(ofNode: 0)) == [0] && Array(graph.incoming(ofNode: 1)) == [0])
  }

  @Test func `the surest sentence comes first where people read, the others in their order`() throws
  {
    var article = Article("a1")
    for confidence in [0.5, 0.9, 0.9] {
      article.say("Ann Lee", "criticized", "Bob Ray", confidence: confidence)
    }
    let graph = graph(article)
    #expect(graph.evidence(ofEdge: 0).map(\.sentence) == [0, 1, 2])
    #expect(graph.rankedEvidence(ofEdge: 0).map(\.sentence) == [1, 2, 0])
    #expect(graph.bestQuotation(ofEdge: 0)?.sentence == 1)
  }

  @Test func `the identifier of an edge is the hash of what it says`() throws {
    var article = Article("a1")
    article.say("Ann Lee", "criticized", "Bob Ray", polarity: .negated)
    let graph = graph(article)
    let hash = contentHash([
      "entity:ann-lee", "criticized", "entity:bob-ray", "negated", "asserted",
    ])
    #expect(graph.edges[0].identifier == "statement:" + hash)
    #expect(graph.edge(withIdentifier: "urn:newsgraph:statement:" + hash) == 0)
    #expect(graph.node(withIdentifier: "urn:newsgraph:entity:bob-ray") == 1)
    #expect(KnowledgeGraph.shortIdentifier("urn:newsgraph:entity:bob-ray") == "entity:bob-ray")
    #expect(graph.edges[0].label == "not criticized")
  }

  @Test func `statements that differ in polarity or modality stay apart`() {
    var article = Article("a1")
    article.say("Ann Lee", "criticized", "Bob Ray")
    article.say("Ann Lee", "criticized", "Bob Ray", polarity: .negated)
    article.say("Ann Lee", "criticized", "Bob Ray", modality: .planned)
    article.say("Ann Lee", "criticized", "Bob Ray")
    let graph = graph(article)
    #expect(graph.edges.count == 3)
    #expect(graph.edges.map(\.statementCount).sorted() == [1, 1, 2])
  }

  @Test func `words that name nothing make no node and are counted`() {
    var article = Article("a1")
    article.say(.init("Ann Lee"), "criticized", .words("the weather"))
    let graph = graph(article)
    #expect(graph.nodes.isEmpty && graph.leftOut == 1)
  }

  @Test func `copies and articles of one publisher are one source`() throws {
    func article(_ id: String, _ publisher: String?, _ cluster: String? = nil) -> Article {
      var article = Article(id, publisher: publisher, cluster: cluster)
      article.say("Ann Lee", "criticized", "Bob Ray", confidence: 0.8)
      return article
    }
    let two = graph(article("a1", "Gazette"), article("a2", "Gazette"), article("a3", "Herald"))
    #expect(two.edges[0].documentCount == 3 && two.edges[0].publisherCount == 2)
    #expect(two.edges[0].confidence == 0.96)
    let copies = graph(article("a1", "Gazette", "c"), article("a2", "Herald", "c"))
    #expect(copies.edges[0].publisherCount == 1 && copies.edges[0].confidence == 0.8)
    let unknown = graph(article("a1", nil), article("a2", nil))
    #expect(unknown.edges[0].publisherCount == 1)
    let many = graph(article("a1", "A"), article("a2", "B"), article("a3", "C"))
    #expect(many.edges[0].confidence == 0.99)
  }

  @Test func `an edge spans the days of which the text speaks, else the days of publication`() {
    var article = Article("a1", published: "2025-03-09T10:00:00Z")
    article.say("Ann Lee", "criticized", "Bob Ray", time: .day("2025-02-27"))
    article.say("Ann Lee", "criticized", "Bob Ray")
    let graph = graph(article)
    #expect(graph.edges[0].firstSeen?.description == "2025-02-27")
    #expect(graph.edges[0].lastSeen?.description == "2025-03-09")
    #expect(graph.nodes[0].firstSeen?.description == "2025-02-27")
  }

  @Test func `symmetric relations have one edge, whoever is named first`() {
    var article = Article("a1")
    article.say("Bob Ray", "met-with", "Ann Lee")
    article.say("Ann Lee", "met-with", "Bob Ray")
    let graph = graph(article)
    #expect(graph.edges.count == 1 && graph.edges[0].statementCount == 2)
    #expect(graph.nodes[graph.edges[0].source].label == "Ann Lee")
    #expect(graph.evidence(ofEdge: 0).map(\.subject.text) == ["Ann Lee", "Ann Lee"])
  }

  @Test func `an act with a node has the doer's relation to it, its roles and what is said of it`()
  {
    var article = Article("a1")
    article.say("Pete Hegseth", "ordered", "U.S. Cyber Command", event: "e1")
    article.say(.init("Chuck Schumer"), "criticized", .event("e1", "the order"))
    article.say("Chuck Schumer", "criticized", "Pete Hegseth", via: "the order")
    article.happen(
      "e1", relation: "ordered", noun: "order",
      roles: [
        ("agent", .init("Pete Hegseth")), ("recipient", .init("U.S. Cyber Command")),
        ("target", .init("Russia", class: "Country")),
      ])
    let graph = graph(article)
    #expect(
      graph.arrows == [
        "Chuck Schumer -criticized-> Pete Hegseth", "Chuck Schumer -criticized-> order",
        "Pete Hegseth -ordered-> U.S. Cyber Command", "Pete Hegseth -ordered-> order",
        "order -agent-> Pete Hegseth", "order -recipient-> U.S. Cyber Command",
        "order -target-> Russia",
      ])
    #expect(graph.edge("Chuck Schumer", "criticized", "Pete Hegseth")?.kind == .derived)
    #expect(graph.edge("order", "agent", "Pete Hegseth")?.kind == .role)
    let event = graph.nodes.first { $0.kind == .event }
    #expect(event?.event?.relation == "ordered" && event?.label == "order")
  }

  @Test func `words with a gap keep both ends`() throws {
    let words = Mention(text: "ordered not", span: 8..<40, head: 8..<15)
    let statement = Statement(
      kind: "clause", subject: reference("Ann Lee", 0..<7), relation: "ordered",
      relationLabel: "ordered", parent: "REQUEST",
      trigger: .init(text: words.text, span: words.span, lemma: "order", frame: "f"),
      object: reference("Bob Ray", 41..<48), arguments: [], mode: nil, contexts: [],
      polarity: .affirmed, modality: .asserted, tense: .past, attribution: nil, derivedVia: nil,
      confidence: 0.5, sentence: 7)
    var builder = GraphBuilder(ontology: ontology)
    builder.add(
      ArticleStatements(
        article: ArticleReference(identifier: "a1"), sentences: [:], statements: [statement],
        events: []))
    let evidence = try #require(builder.build().evidence(ofEdge: 0).first)
    #expect(evidence.trigger.span == 8..<40 && evidence.trigger.text == "ordered not")
    #expect(evidence.subject.span == 0..<7 && evidence.object.span == 41..<48)
    // A sentence that the article does not give is empty, not another one.
    #expect(evidence.quote.isEmpty && evidence.sentence == 7)
    #expect(builder.build().edges[0].firstSeen == nil)
  }

  private func reference(_ name: String, _ span: Range<Int>) -> EntityReference {
    EntityReference(
      mention: Mention(text: name, span: span, head: span), label: name, entityClass: "Person",
      entity: NameKey.key(of: name).replacing(" ", with: "-"))
  }

  @Test func `hostile texts come through whole`() throws {
    let labels = [
      "]]>", "\u{1F600}\u{0}\u{7}", "\u{202E}evil", String(repeating: "a", count: 10_000), "\"'&<",
    ]
    var article = Article("a1")
    for (number, label) in labels.enumerated() {
      article.say(.init(label, slug: "hostile-\(number)"), "criticized", .init("Bob Ray"))
    }
    let graph = graph(article)
    #expect(graph.nodes.dropFirst().map(\.label) == labels)
  }
}
