import ArgumentParser
import Graph
import Ontology
import Store

/// `newsgraph why`: the decisions that made an entity what it is.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Lists the decisions about who an entity is and what is wrong, with their reasons.",
    discussion: """
      Without a name: all decisions that were made by hand, with the numbers that `newsgraph undo` takes.

      EXAMPLES
        newsgraph why "Pete Hegseth" --store news.ngdb
        newsgraph why statement:6f1c2a9b8e7d0c1f --store news.ngdb
        newsgraph why --store news.ngdb

      EXIT CODES
        0 listed; 1 nothing was decided about it, or nothing has the name; 2 error; 3 several have it;
        64 wrong usage
      """)

  @Argument(help: "A name, or the identifier of an entity, an event or a rejected statement.")
  var name: String?

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var choice: PickOptions

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let ledger = try options.ledger()
    guard let name else {
      return try print(ledger.rows, of: ledger, orReport: "nothing was decided by hand")
    }
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    var identifier =
      StoredStatement.isIdentifier(name) ? KnowledgeGraph.shortIdentifier(name) : name
    var rows = ledger.why(identifier, in: graph)
    if rows.isEmpty, graph.edge(withIdentifier: identifier) == nil {
      var names = NameResolver(
        graph: graph, ledger: ledger, picks: choice.pick, printsJSON: format == .json)
      identifier = graph.identifier(ofNode: try names.node(name))
      rows = ledger.why(identifier, in: graph)
    }
    try print(rows, of: ledger, orReport: "no decision was needed for \(identifier)")
  }

  /// Prints rows; where there are none, a message and exit code 1.
  private func print(
    _ rows: [IdentityLedger.Row], of ledger: IdentityLedger, orReport message: String
  ) throws {
    let undone = Set(ledger.rows.compactMap(\.undone))
    var output = OutputFile()
    for row in rows {
      let isUndone = row.source == .user && undone.contains(row.sequence)
      try output.write(LedgerEdit.text(row, isUndone: isUndone, format: format) + "\n")
    }
    try output.flush()
    guard !rows.isEmpty else {
      StandardError.report(message)
      throw ExitCode(1)
    }
  }
}
