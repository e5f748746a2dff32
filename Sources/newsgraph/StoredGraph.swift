import Foundation
import Graph
import Ontology
import Store

/// The graph that a store keeps.
enum StoredGraph {
  /// Opens a store for reading and builds its graph.
  static func graph(in path: String, ontology: OntologyTables) throws -> KnowledgeGraph {
    do {
      let store = try GraphStore(path: path, access: .reading)
      return try store.builder(
        ontology: ontology, jobs: ProcessInfo.processInfo.activeProcessorCount
      ).build()
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}
