public import Graph
public import Ontology

extension GraphStore {
  /// Everything from which the graph of the chosen articles is built, with the user's decisions of the ledger.
  ///
  /// The graph does not depend on `jobs`, the number of threads that read.
  public func builder(
    _ selection: StoreSelection = .all, ontology: OntologyTables, jobs: Int = 2
  ) throws(StoreError) -> GraphBuilder {
    let empty = GraphBuilder(ontology: ontology, ledger: try ledger())
    let parts = try gather(selection, jobs: jobs, empty: empty) { $0.add($1) }
    var builder = parts.first ?? empty
    for part in parts.dropFirst() { builder.merge(part) }
    return builder
  }
}
