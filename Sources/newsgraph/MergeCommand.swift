import ArgumentParser
import Graph
import Ontology
import Store

/// `newsgraph merge`: two are one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Decides that two entities are one.",
    discussion: """
      The decision is a row of the ledger: `newsgraph why` shows it, `newsgraph undo` takes it back.

      EXAMPLES
        newsgraph merge Hegseth "Pete Hegseth" --store news.ngdb --reason "same man"

      EXIT CODES
        0 decided; 1 nothing has the name; 2 error; 3 several have it; 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(help: "A name or identifier.")
  var first: String

  @Argument(help: "Another.")
  var second: String

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @Option(help: "Why.")
  var reason = "decided by hand"

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    var names = NameResolver(graph: graph, ledger: try options.ledger())
    let pair = try [first, second].map { graph.identifier(ofNode: try names.node($0)) }
    let row = try LedgerEdit(options).change { ledger in
      try ledger.merge(pair[0], pair[1], reason: reason)
    }
    StandardError.write("row \(row.sequence): \(pair[0]) and \(pair[1]) are one")
  }
}
