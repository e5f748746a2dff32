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
      The decision is a row of the ledger: `newsgraph why` shows it, `newsgraph undo` takes it back. An entity and \
      an event are never one; two of classes that contradict each other are only with --force. A surname or a \
      misspelt name is asked back.

      EXAMPLES
        newsgraph merge Hegseth "Pete Hegseth" --store news.ngdb --reason "same man"

      EXIT CODES
        0 decided; 1 nothing has the name; 2 error; 3 it is not clear which is meant; 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(help: "A name or identifier.")
  var first: String

  @Argument(help: "Another.")
  var second: String

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var choice: PickOptions

  @Option(help: "Why.")
  var reason = "decided by hand"

  @Flag(help: "Merge them although their classes contradict each other.")
  var force = false

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let tables = try ontology.tables()
    let graph = try snapshot.graph(of: options, ontology: tables)
    var names = NameResolver(
      graph: graph, ledger: try options.ledger(), picks: choice.pick, guesses: false)
    let nodes = try [first, second].map { try names.node($0) }
    try check(
      nodes.map { graph.nodes[$0] }, mayBeOne: graph.mayBeOne(nodes[0], nodes[1], ontology: tables))
    let pair = nodes.map { graph.identifier(ofNode: $0) }
    let row = try LedgerEdit(options).change { ledger in
      try ledger.merge(pair[0], pair[1], reason: reason)
    }
    StandardError.write("row \(row.sequence): \(pair[0]) and \(pair[1]) are one")
  }

  private func check(_ nodes: [KnowledgeGraph.Node], mayBeOne: Bool) throws {
    guard !mayBeOne else { return }
    let described = nodes.map { "\($0.label) (\($0.entityClass ?? $0.kind.rawValue))" }
      .joined(separator: " and ")
    guard nodes[0].kind == nodes[1].kind else {
      throw CommandFailure("\(described) cannot be one: an entity is no event")
    }
    guard force else {
      throw CommandFailure(
        "\(described) are of classes that contradict each other; --force makes them one")
    }
  }
}
