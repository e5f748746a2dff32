import ArgumentParser
import Foundation
import Graph
import NewsGraph
import Ontology
import Store

/// Where a question finds its graph: a store, or articles that are read for it.
struct GraphInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store that `newsgraph ingest` or `build --store` filled.", valueName: "file"))
  var store: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Articles to read instead of a store: files, folders or patterns.", valueName: "input"))
  var articles: [String] = []

  @OptionGroup var snapshot: SnapshotOptions

  @Option(help: "How many threads read articles.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
    guard (store == nil) != articles.isEmpty else {
      throw ValidationError("Say where the graph is: --store FILE, or --articles INPUT….")
    }
  }

  /// The user's decisions about who is who; articles that are read for the question have none.
  func ledger() throws -> IdentityLedger {
    guard let store else { return IdentityLedger() }
    return try StoreOptions.clear { try GraphStore(path: store, access: .reading).ledger() }
  }

  /// The graph of the articles.
  func graph(ontology: OntologyTables) async throws -> KnowledgeGraph {
    if let store {
      return try StoredGraph.graph(
        in: store, ontology: ontology, usesSnapshot: snapshot.snapshot)
    }
    var reading = ArticleReadingRun(
      analyzer: ArticleAnalyzer(model: try BuildCommand.model(), ontology: ontology), jobs: jobs)
    try await reading.run(inputs: articles)
    return reading.collection.outcome(ontology: ontology, minConfidence: 0).builder.build()
  }
}
