import ArgumentParser
import Exporting
import Graph
import Ontology

/// `newsgraph export`: the graph of a store as a file for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the graph of a store for Gephi, Cytoscape, Neo4j, RDF tools and notebooks.",
    discussion: """
      The same store gives the same bytes. Docs/ExportFormats.md says field by field what each format holds, \
      Exports/README.md how to open it.

      EXAMPLES
        newsgraph export --store news.ngdb --format graphml -o news.graphml
        newsgraph export --store news.ngdb --format gexf --since 2025-03 --min-sources 2 -o march.gexf
        newsgraph export --store news.ngdb --format nquads | oxigraph load --location db --format nq

      EXIT CODES
        0 done; 2 error; 64 wrong usage
      """)

  @OptionGroup(title: "Input") var input: GraphInputOptions

  @Option(
    help: ArgumentHelp(
      ExportFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "format"),
    completion: .choices(ExportFormat.self), transform: { try namedChoice($0) })
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where it goes; - is standard output. csv and neo4j make a folder.", valueName: "file"))
  var output = "-"

  @OptionGroup(title: "Form of the output") var style: ExportStyleOptions

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @OptionGroup var options: OntologyOptions

  func validate() throws {
    if format.isFolder, output == "-" {
      throw ValidationError(
        "\(format.rawValue) is a folder of several files; name it with -o FOLDER.")
    }
  }

  func run() async throws {
    if let store = input.store { try StoreOptions.check(outputs: [output], besides: store) }
    let ontology = try options.tables()
    var filter = GraphFilter()
    try filters.apply(to: &filter, ontology: ontology)
    let graph = try await input.graph(ontology: ontology)
    filters.reportUnknownPublishers(in: graph)
    var writing = GraphWriting(graph: graph, ontology: ontology, filter: filter, style: style)
    try writing.write(format, to: output)
  }
}
