import ArgumentParser
import Graph
import Ontology
import Store

/// `newsgraph why`: the decisions that made an entity what it is.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Lists the decisions about who an entity is, with their reasons.",
    discussion: """
      EXAMPLES
        newsgraph why "Pete Hegseth" --store news.ngdb

      EXIT CODES
        0 listed; 1 nothing was decided about it, or nothing has the name; 2 error; 3 several have it;
        64 wrong usage
      """)

  @Argument(help: "A name or identifier.")
  var name: String

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var choice: PickOptions

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    let ledger = try options.ledger()
    var identifier = name
    var rows = ledger.why(identifier, in: graph)
    if rows.isEmpty {
      var names = NameResolver(
        graph: graph, ledger: ledger, picks: choice.pick, printsJSON: format == .json)
      identifier = graph.identifier(ofNode: try names.node(name))
      rows = ledger.why(identifier, in: graph)
    }
    let undone = Set(ledger.rows.compactMap(\.undone))
    var output = OutputFile()
    for row in rows {
      let isUndone = row.source == .user && undone.contains(row.sequence)
      switch format {
      case .json: try output.write(LedgerEdit.line(row, isUndone: isUndone).text + "\n")
      case .text:
        let number = row.source == .user ? "row \(row.sequence)" : "automatic"
        try output.write(
          "\(number): \(row.decision.rawValue) \(row.first) \(row.second): \(row.reason)"
            + (row.source == .automatic ? " (score \((row.score * 100).rounded() / 100))" : "")
            + (isUndone ? " (taken back)" : "") + "\n")
      }
    }
    try output.flush()
    if rows.isEmpty {
      StandardError.report("no decision was needed for \(identifier)")
      throw ExitCode(1)
    }
  }
}
