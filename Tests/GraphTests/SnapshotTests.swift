import Facts
import Graph
import Ontology
import Testing

struct SnapshotTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func graph(_ seed: UInt64) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology)
    for article in RandomArticles.articles(12, seed: seed) { builder.add(article.facts) }
    return builder.build()
  }

  @Test func `a snapshot gives back the graph`() throws {
    for seed in 0..<5 as Range<UInt64> {
      let graph = graph(seed)
      let read = try KnowledgeGraph(snapshot: graph.snapshot)
      #expect(read == graph)
      #expect(read.dump == graph.dump)
      #expect(read.snapshot == graph.snapshot)
    }
    let empty = GraphBuilder(ontology: ontology).build()
    #expect(try KnowledgeGraph(snapshot: empty.snapshot) == empty)
  }

  @Test func `other bytes are refused`() {
    let bytes = graph(1).snapshot
    #expect(throws: SnapshotError.noSnapshot) { try KnowledgeGraph(snapshot: []) }
    #expect(throws: SnapshotError.noSnapshot) { try KnowledgeGraph(snapshot: Array("<xml>".utf8)) }
    var newer = bytes
    newer[8] = 9
    #expect(throws: SnapshotError.otherVersion(9)) { try KnowledgeGraph(snapshot: newer) }
    for cut in [9, 19, 20, 21, bytes.count / 2, bytes.count - 1] {
      #expect(throws: SnapshotError.damaged) {
        try KnowledgeGraph(snapshot: Array(bytes[..<cut]))
      }
    }
    for place in stride(from: 12, to: bytes.count, by: 37) {
      var changed = bytes
      changed[place] ^= 0x40
      #expect(throws: SnapshotError.damaged) { try KnowledgeGraph(snapshot: changed) }
    }
  }
}
