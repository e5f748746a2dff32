// Prints a random graph and its figures as JSON, for check_metrics.py: MetricsDump SEED NODES EDGES
import Facts
import Graph
import Ontology

let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
guard numbers.count == 3 else { fatalError("three numbers are needed: seed, nodes, edges") }
var random = FixedRandomNumbers(seed: numbers[0])

/// A node; half of the edges stay in one of a few circles, so that there are communities.
func reference(_ node: Int) -> EntityReference {
  let name = "N\(node)"
  let mention = Mention(text: name, span: 0..<name.count, head: 0..<name.count)
  return EntityReference(mention: mention, label: name, entityClass: "Person", entity: "n-\(node)")
}

var builder = GraphBuilder(ontology: try OntologyTables.bundled())
for number in 0..<Int(numbers[2]) {
  let source = random.below(Int(numbers[1]))
  let circle = max(1, Int(numbers[1]) / 20)
  let target =
    random.below(2) == 0
    ? random.below(Int(numbers[1]))
    : min(Int(numbers[1]) - 1, source / circle * circle + random.below(circle))
  let statement = Statement(
    kind: "clause", subject: reference(source), relation: "criticized", relationLabel: "criticized",
    parent: "ACCUSE", trigger: .init(text: "", span: nil, lemma: "", frame: ""),
    object: reference(target), arguments: [], mode: nil, contexts: [], polarity: .affirmed,
    modality: .asserted, tense: .past, attribution: nil, derivedVia: nil, confidence: 0.9,
    sentence: 0)
  builder.add(
    ArticleStatements(
      article: ArticleReference(
        identifier: "\(number)", publisher: "publisher \(number)"),
      sentences: [:], statements: [statement], events: []))
}
let graph = builder.build()
let metrics = GraphMetrics(
  nodes: graph.nodes.count,
  arcs: graph.edges.map {
    WeightedArc(source: $0.source, target: $0.target, weight: Double($0.documentCount))
  })
let edges = graph.edges.map { "[\($0.source),\($0.target),\($0.documentCount)]" }
print("{\"nodes\":\(graph.nodes.count),\"edges\":[\(edges.joined(separator: ","))],")
print("\"degree\":\(metrics.degree),\"weightedDegree\":\(metrics.weightedDegree),")
print("\"pageRank\":\(metrics.pageRank),\"betweenness\":\(metrics.betweenness),")
print("\"sampled\":\(metrics.isBetweennessSampled),\"component\":\(metrics.component),")
print("\"community\":\(metrics.community),\"modularity\":\(metrics.modularity)}")
