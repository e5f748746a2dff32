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
