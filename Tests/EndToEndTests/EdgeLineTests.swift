import Graph
import Ontology
import Testing

@testable import newsgraph

/// How edges are printed by `show`, `timeline` and `diff`.
@Suite struct EdgeLineTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  private func lines(_ small: SmallGraph) -> [EdgeLine] {
    let graph = small.graph(ontology)
    return graph.edges.indices.map { EdgeLine($0, of: graph) }
  }

  @Test func `an office of the past is told as one`() {
    var small = SmallGraph()
    small.say("Ada Lund", "heads", "Bo Marsh", parent: "STATIC", tense: .past)
    let line = lines(small)[0]
    #expect(line.row.hasSuffix("(2025-03-01; 1 source; formerly)"))
    #expect(line.json.text.contains("\"tenses\":[\"past\"]"))
    #expect(line.json.text.contains("\"former\":true"))
  }

  @Test func `an office that somebody still has, and an act of the past, are not former`() {
    var small = SmallGraph()
    small.say("Ada Lund", "heads", "Bo Marsh", parent: "STATIC", tense: .past)
    small.say("Ada Lund", "heads", "Bo Marsh", parent: "STATIC", tense: .present)
    small.say("Ada Lund", "sued", "Bo Marsh", tense: .past)
    let lines = lines(small)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { !$0.row.contains("formerly") })
    #expect(lines.allSatisfy { !$0.json.text.contains("former") })
  }
}
