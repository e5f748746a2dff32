import ArgumentParser
import Graph
import Ontology
import Store

/// `newsgraph timeline`: what an actor did and met with, day by day.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Lists what somebody did and what was done to them, in the order of the days.",
    discussion: """
      An act is listed once; the roles of its participants are rows where nothing else tells it.

      EXAMPLES
        newsgraph timeline "Pete Hegseth" --store news.ngdb
        newsgraph timeline Russia --store news.ngdb --since 2025 --min-sources 2 --format json

      EXIT CODES
        0 done; 1 nothing to list; 2 error; 3 several have the name; 64 wrong usage
      """)

  @Argument(help: "A name or identifier.")
  var name: String

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var choice: PickOptions

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: ArgumentHelp("The most rows, the earliest first.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Print the identifiers of statements, for `newsgraph show`.")
  var ids = false

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func validate() throws {
    if let limit { try checkCount(limit, of: "--limit") }
  }

  func run() throws {
    let tables = try ontology.tables()
    let graph = try snapshot.graph(of: options, ontology: tables)
    filters.reportUnknownPublishers(in: graph)
    var names = NameResolver(
      graph: graph, ledger: try options.ledger(), picks: choice.pick, printsJSON: format == .json)
    let node = try names.node(name)
    var filter = GraphFilter()
    try filters.apply(to: &filter, ontology: tables)
    let selection = GraphSelection(of: graph, by: filter, ontology: tables)
    let touching = Set(graph.outgoing(ofNode: node)).union(graph.incoming(ofNode: node))
    let lines = Timeline(graph).lines(touching.filter { selection.admits(edge: $0) })
    let shown = lines.prefix(limit ?? lines.count)
    var output = OutputFile()
    for line in shown {
      switch format {
      case .json: try output.write(line.json.text + "\n")
      case .text:
        let day = line.edge.firstSeen?.description ?? "undated"
        try output.write("\(day)  \(line.row(withIdentifier: ids))\n")
        if let quote = line.quote { try output.write("    \(quote)\n") }
      }
    }
    if shown.count < lines.count, format == .text {
      try output.write("… \(lines.count - shown.count) more; see --limit\n")
    }
    try output.flush()
    if lines.isEmpty {
      let label = graph.label(ofNode: node)
      StandardError.report(
        touching.isEmpty
          ? "nothing is told of \(label)"
          : "nothing that is told of \(label) passes the filters, of \(touching.count) in all")
      throw ExitCode(1)
    }
  }
}
