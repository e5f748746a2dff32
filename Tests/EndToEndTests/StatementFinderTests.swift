import Graph
import Ontology
import Testing

@testable import newsgraph

/// How `show` and `reject` find statements that make no edge any more.
@Suite struct StatementFinderTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  @Test func `rejected statements are looked for in a graph that is built once`() throws {
    var small = SmallGraph()
    for relation in ["sued", "praised", "warned"] { small.say("Ada Lund", relation, "Bo Marsh") }
    let whole = small.graph(ontology)
    #expect(whole.edges.count == 3)
    var ledger = IdentityLedger()
    for edge in 0..<2 { ledger.reject(edge, of: whole, reason: "misread") }
    var builds = 0
    var finder = StatementFinder(in: small.graph(ontology, ledger: ledger), ledger: ledger) {
      builds += 1
      return whole
    }
    var rows: [Int?] = []
    for edge in whole.edges { rows.append(try finder.find(edge.identifier)?.rejections.count) }
    #expect(rows == [1, 1, 0])
    let missing = try finder.find("statement:0000000000000000")
    #expect(missing?.identifier == nil)
    #expect(builds == 1)
  }

  @Test
  func `what went with its sentence names the other statement and does not claim to be rejected`()
    throws
  {
    var small = SmallGraph()
    small.say("Ada Lund", "sued", "Bo Marsh", event: "e1")
    small.happen(
      "e1", relation: "sued", noun: "suit",
      roles: [("agent", "Ada Lund"), ("recipient", "Bo Marsh")])
    let whole = small.graph(ontology)
    let suit = try #require(
      whole.edges.first { $0.kind == .statement && whole.label(ofNode: $0.target) == "Bo Marsh" })
    let role = try #require(whole.edges.first { $0.kind == .role })
    var ledger = IdentityLedger()
    ledger.reject(suit.index, of: whole, reason: "misread")
    var finder = StatementFinder(in: small.graph(ontology, ledger: ledger), ledger: ledger) {
      whole
    }
    let found = try finder.find(role.identifier)
    let statement = try #require(found)
    #expect(statement.rejections.isEmpty && statement.neighbours.count == 1)
    let lines = StatementPrinter(statement, format: .text).lines
    #expect(
      lines[1]
        == "  another statement of its sentence is rejected: \(suit.identifier)  row 1: misread")
    let json = StatementPrinter(statement, format: .json).lines[0]
    #expect(json.contains("\"rejectedBeside\":[{"))
  }
}
