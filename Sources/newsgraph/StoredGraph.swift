import ArgumentParser
import Foundation
import Graph
import Ontology
import Store

/// The graph that a store keeps.
enum StoredGraph {
  /// Opens a store for reading and takes its graph from the snapshot beside it, or builds it.
  static func graph(
    in path: String, ontology: OntologyTables, usesSnapshot: Bool = true
  ) throws -> KnowledgeGraph {
    try StoreOptions.clear {
      let store = try GraphStore(path: path, access: .reading)
      try OntologyOfStore.compare(store, with: ontology)
      return try store.graph(
        ontology: ontology, snapshotsBy: usesSnapshot ? maker : nil,
        jobs: ProcessInfo.processInfo.activeProcessorCount)
    }
  }

  /// This build of the program: its version does not change with every build, its file does.
  static var maker: GraphSnapshot.Maker {
    let files = FileManager.default
    let program = (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let attributes = (try? files.attributesOfItem(atPath: program)) ?? [:]
    let size = (attributes[.size] as? Int) ?? 0
    let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return GraphSnapshot.Maker("\(NewsGraphCommand.configuration.version) \(size) \(changed)")
  }
}
