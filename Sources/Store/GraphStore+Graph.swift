public import Graph
public import Ontology

extension GraphStore {
  /// Everything from which the graph of the chosen articles is built, with the user's decisions of the ledger.
  ///
  /// - Parameter jobs: how many threads read; the graph does not depend on it.
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
