import Foundation
import Graph
import Ontology
import Testing

@testable import Store

@Suite struct LedgerTests {
  @Test func `decisions are kept, and bind the graph`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 51)
    let store = try scratch.holding((0..<20).map { news.article("a\($0)") })
    let ontology = try OntologyTables.bundled()
    let before = try store.builder(ontology: ontology).build()
    #expect(before.node(withIdentifier: "entity:brent-hale") != nil)
    var ledger = try store.ledger()
    let row = try ledger.merge("entity:ada-marlow", "entity:brent-hale", reason: "one person")
    #expect(try store.save(ledger) == 1)
    #expect(try store.save(ledger) == 0)
    #expect(try store.ledger() == ledger)
    let after = try store.builder(ontology: ontology).build()
    #expect(after.nodes.count == before.nodes.count - 1)
    try ledger.undo(row, reason: "two after all")
    #expect(try store.save(ledger) == 1)
    #expect(try store.builder(ontology: ontology).build() == before)
  }

  @Test func `a rejection is kept with its time, outlasts a second reading, and is counted`() throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 53)
    let articles = (0..<5).map { news.article("a\($0)") }
    let store = try scratch.holding(articles)
    let ontology = try OntologyTables.bundled()
    let before = try store.builder(ontology: ontology).build()
    let edge = try #require(before.edges.first)
    var ledger = try store.ledger()
    let decided = ledger.reject(edge.index, of: before, reason: "misread")
    let row = try #require(decided)
    #expect(try store.save(ledger, decided: 1_740_000_000) == 1)
    #expect(try store.save(ledger, decided: 1_750_000_000) == 0)
    ledger = try store.ledger()
    let kept = try #require(ledger.rejections.first)
    #expect(kept.statement == row.statement && kept.decided == 1_740_000_000)
    #expect(try store.statistics().rejections == 1)
    let run = try store.beginRun(ScratchStore.settings)
    try store.commit(articles.map { .rereadArticle($0) }, in: run)
    let after = try store.builder(ontology: ontology).build()
    #expect(after.edge(withIdentifier: edge.identifier) == nil)
    try ledger.undo(kept, reason: "right after all")
    try store.save(ledger)
    #expect(try store.builder(ontology: ontology).build() == before)
    #expect(try store.statistics().rejections == 0)
  }

  @Test func `the decisions of a store of the second version are kept, and it takes rejections`()
    throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let fixture = try #require(
      Bundle.module.url(forResource: "v2", withExtension: "ngdb", subdirectory: "Fixtures"))
    try FileManager.default.copyItem(atPath: fixture.path, toPath: scratch.path)
    try scratch.meddle(
      """
      INSERT INTO ledger (sequence, decision, first, second, reason, score, source, articles)
      VALUES (1, 'keep-apart', 'entity:ada-marlow', 'entity:brent-hale', 'two', 1, 'user', '[]')
      """)
    let store = try scratch.open()
    var ledger = try store.ledger()
    #expect(ledger.rows.map(\.reason) == ["two"])
    #expect(ledger.rows.first?.decided == nil)
    let stamp = try scratch.ask("SELECT hex(stamp) FROM content")
    let graph = try store.builder(ontology: try OntologyTables.bundled()).build()
    ledger.reject(0, of: graph, reason: "misread")
    #expect(try store.save(ledger, decided: 1_740_000_000) == 1)
    #expect(try store.ledger().rows.map(\.decision) == [.keepApart, .reject])
    #expect(try scratch.ask("SELECT hex(stamp) FROM content") != stamp, "snapshots are stale")
    #expect(try store.verify().findings == [])
  }

  @Test func `any number of threads gives the same graph`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 52)
    let store = try scratch.holding((0..<400).map { news.article("a\($0)") })
    let ontology = try OntologyTables.bundled()
    let graphs = try [1, 2, 7].map { try store.builder(ontology: ontology, jobs: $0).build() }
    #expect(graphs[0] == graphs[1])
    #expect(graphs[0] == graphs[2])
  }
}
