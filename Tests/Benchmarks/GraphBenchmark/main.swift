// Measures the room Graph: swift run -c release GraphBenchmark [statements] [actors] [queries]
import Facts
import Foundation
import Graph
import Ontology

/// Milliseconds of processor time that something takes, so that a busy machine changes nothing.
func milliseconds(_ body: () -> Void) -> Double {
  let began = clock()
  body()
  return Double(clock() - began) * 1000 / Double(CLOCKS_PER_SEC)
}

func report(_ what: String, _ value: Double, _ unit: String) {
  print("\(what): \((value * 100).rounded() / 100) \(unit)")
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let statementCount = numbers.first ?? 1_000_000
let actorCount = numbers.dropFirst().first ?? 100_000
let queryCount = numbers.dropFirst(2).first ?? 300
let ontology = try OntologyTables.bundled()
var generator = GeneratedArticles(seed: 1, actors: actorCount, ontology: ontology)
let articles = (0..<max(1, statementCount / 10)).map { generator.article($0, statements: 10) }

var builder = GraphBuilder(ontology: ontology)
let adding = milliseconds { for article in articles { builder.add(article) } }
report("add statements", adding, "ms")
var built: KnowledgeGraph?
let building = milliseconds { built = builder.build() }
report("build graph", building, "ms")
guard let graph = built else { fatalError("no graph") }
print("\(graph.nodes.count) nodes, \(graph.edges.count) edges, \(graph.statementCount) statements")
let memory = graph.memory
report("text", Double(memory.text) / Double(statementCount), "bytes a statement")
report("beyond text", Double(memory.beyondText) / Double(statementCount), "bytes a statement")

var total = 0
let reading = milliseconds { for edge in graph.edges { total += edge.statementCount } }
report("read all edges", reading, "ms")
let finder = PathFinder(graph, ontology: ontology)
func measurePaths(_ what: String, _ change: (inout PathQuery) -> Void) {
  guard queryCount > 0 else { return }
  var state: UInt64 = 7
  var times: [Double] = []
  var found = 0
  for _ in 0..<queryCount {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let from = Int(state >> 33) % graph.nodes.count
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let to = Int(state >> 33) % graph.nodes.count
    var query = PathQuery(from: from, to: to)
    change(&query)
    var answer: PathAnswer?
    times.append(milliseconds { answer = finder.answer(to: query) })
    found += answer?.paths.isEmpty == false ? 1 : 0
  }
  report("\(what), median of \(queryCount) (\(found) found)", median(times), "ms")
  report("\(what), slowest of \(queryCount)", times.max() ?? 0, "ms")
}
measurePaths("shortest path") { _ in }
measurePaths("shortest path without hub penalty") { $0.penalizesHubs = false }
measurePaths("all shortest paths") { $0.wish = .allShortest }
measurePaths("3 best paths") { $0.wish = .best(3) }
let indexing = milliseconds { _ = NameIndex(graph) }
report("index names", indexing, "ms")
var bytes: [UInt8] = []
report("write snapshot", milliseconds { bytes = graph.snapshot }, "ms")
report("snapshot", Double(bytes.count) / 1_048_576, "MiB")
var loaded: KnowledgeGraph?
report("load snapshot", milliseconds { loaded = try? KnowledgeGraph(snapshot: bytes) }, "ms")
print(loaded == graph ? "the snapshot is the graph" : "THE SNAPSHOT DIFFERS")
