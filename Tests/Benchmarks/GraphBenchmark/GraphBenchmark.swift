import Exporting
import Graph
import Ontology

/// The measurements, and what they came to.
struct GraphBenchmark {
  private(set) var figures = Figures()
  private let ontology: OntologyTables
  /// Where exports go.
  private let folder: String

  init(folder: String) throws {
    self.folder = folder
    ontology = try OntologyTables.bundled()
  }

  /// The graph of statements that nobody made, all of which are added and then built.
  mutating func measureBuilding(statements: Int, actors: Int) -> KnowledgeGraph {
    var generator = GeneratedArticles(seed: 1, actors: actors, ontology: ontology)
    let articles = (0..<max(1, statements / 10)).map { generator.article($0, statements: 10) }
    var builder = GraphBuilder(ontology: ontology)
    figures.measure("add_seconds") { for article in articles { builder.add(article) } }
    let graph = figures.measure("build_seconds") { builder.build() }
    figures.add("statements", Double(statements))
    figures.add("nodes", Double(graph.nodes.count))
    figures.add("edges", Double(graph.edges.count))
    figures.add("text_bytes_per_statement", Double(graph.memory.text) / Double(statements))
    figures.add(
      "bytes_per_statement_beyond_text", Double(graph.memory.beyondText) / Double(statements))
    return graph
  }

  mutating func measureSnapshot(_ graph: KnowledgeGraph) {
    let bytes = figures.measure("snapshot_write_seconds") { graph.snapshot }
    figures.add("snapshot_bytes", Double(bytes.count))
    let loaded = figures.measure("snapshot_load_seconds") { try? KnowledgeGraph(snapshot: bytes) }
    guard loaded == graph else { fatalError("the snapshot is not the graph") }
  }

  mutating func measurePaths(_ graph: KnowledgeGraph, queries: Int) {
    let finder = PathFinder(graph, ontology: ontology)
    let kinds: [(name: String, change: (inout PathQuery) -> Void)] = [
      ("path", { _ in }), ("path_all_shortest", { $0.wish = .allShortest }),
      ("path_3_best", { $0.wish = .best(3) }),
    ]
    for (name, change) in kinds where queries > 0 {
      var random = FixedRandomNumbers(seed: 7)
      let times = (0..<queries).map { _ in
        var query = PathQuery(
          from: random.below(graph.nodes.count), to: random.below(graph.nodes.count))
        change(&query)
        return seconds { _ = finder.answer(to: query) } * 1000
      }.sorted()
      figures.add("\(name)_median_ms", times[times.count / 2])
      figures.add("\(name)_slowest_ms", times[times.count - 1])
    }
    figures.measure("name_index_seconds") { _ = NameIndex(graph) }
  }

  /// The largest export, whose bytes go nowhere: what it takes, and how much memory beyond the graph.
  mutating func measureWholeExport(_ graph: KnowledgeGraph) throws {
    var export = ExportGraph(graph, ontology: ontology)
    figures.measure("metrics_seconds") { export.measure() }
    let before = peakMegabytes()
    try figures.measure("graphml_of_all_seconds") {
      try GraphExporter().write(export, as: .graphml, toFile: "/dev/null")
    }
    figures.add("graphml_of_all_megabytes_more", peakMegabytes() - before)
  }

  /// Exports of a size that other libraries can hold: the files, and the least of three times.
  mutating func measureExports(statements: Int) throws {
    var generator = GeneratedArticles(seed: 2, actors: statements * 3 / 10, ontology: ontology)
    var builder = GraphBuilder(ontology: ontology)
    for article in 0..<statements / 10 { builder.add(generator.article(article, statements: 10)) }
    var export = ExportGraph(builder.build(), ontology: ontology)
    export.measure()
    for format in [ExportFormat.graphml, .jsonLD, .nQuads] {
      let path = "\(folder)/\(statements).\(format.fileExtension ?? format.rawValue)"
      let times = try (0..<3).map { _ in
        try seconds { try GraphExporter().write(export, as: format, toFile: path) }
      }
      figures.add("\(format.rawValue)_\(statements)_seconds", times.min() ?? 0)
    }
  }
}
