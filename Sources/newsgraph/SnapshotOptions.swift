import ArgumentParser
import Graph
import Ontology

/// Whether the graph of a store is kept beside it.
struct SnapshotOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Whether the graph may be read from, and kept in, the file beside the store.",
      discussion: "FILE.graph counts only while it is of the store's present content."))
  var snapshot = true

  /// The graph of a store.
  func graph(of options: StoreOptions, ontology: OntologyTables) throws -> KnowledgeGraph {
    try StoredGraph.graph(in: options.store, ontology: ontology, usesSnapshot: snapshot)
  }
}
