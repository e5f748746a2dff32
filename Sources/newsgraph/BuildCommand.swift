import ArgumentParser
import Articles
import Exporting
import Extraction
import Foundation
import Graph
import NeuralModel
import NewsGraph
import Ontology

/// `newsgraph build`: articles in, a graph out.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Reads articles and writes their knowledge graph: the main job.",
    discussion: """
      Reads pages, feeds, wire formats, archives and text (see `newsgraph help read`), understands their \
      English, finds who did what to whom and who says so, merges it over all articles, and writes the graph \
      in as many formats as are asked for. The same articles give the same bytes, in any order and for any \
      --jobs. An article that cannot be read is named and left out; the exit code is then 3.

      EXAMPLES
        newsgraph build articles/ --graphml graph.graphml --json-ld graph.jsonld
        newsgraph build articles/ --store news.ngdb --gexf graph.gexf
        newsgraph build crawl.warc.gz --min-confidence 0.5 --html graph.html
        newsgraph build feeds/ --view actors --collapse pair --gexf actors.gexf

      EXIT CODES
        0 done; 2 error; 3 done, but an article could not be read (it is named); 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or patterns; - is standard input.", valueName: "input"))
  var inputs: [String]

  @OptionGroup(title: "Output") var files: ExportFileOptions

  @Option(
    help: ArgumentHelp(
      "Keep the articles in this store too, and write the graph of all that it holds.",
      valueName: "file"))
  var store: String?

  @OptionGroup(title: "Form of the output") var style: ExportStyleOptions

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: "How many threads work. The output is the same for any number.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  @OptionGroup var options: OntologyOptions

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
    guard !files.wanted.isEmpty || store != nil else {
      throw ValidationError(
        "Nothing would be written. Say where the graph goes, for example --graphml graph.graphml.")
    }
  }

  func run() async throws {
    if let store { try StoreOptions.check(outputs: files.wanted.map { $0.path }, besides: store) }
    try files.checkPlaces()
    let ontology = try options.tables()
    var filter = GraphFilter()
    try filters.apply(to: &filter, ontology: ontology)
    if let store { return try await build(by: store, ontology: ontology, filter: filter) }
    var summary = BuildSummary()
    var reading = ArticleReadingRun(
      analyzer: ArticleAnalyzer(model: try Self.model(), ontology: ontology), jobs: jobs)
    try await reading.run(inputs: inputs)
    summary.finish("reading", counts: reading.counts)
    let outcome = reading.collection.outcome(ontology: ontology, minConfidence: 0)
    let graph = outcome.builder.build()
    summary.finish("merging")
    var writing = GraphWriting(
      graph: graph, ontology: ontology, filter: filter, style: style)
    for (format, path) in files.wanted { try writing.write(format, to: path) }
    summary.finish("writing")
    if !quiet { summary.report(graph: graph, writing: writing, outcome: outcome) }
    if reading.counts.failures > 0 { throw ExitCode(3) }
  }

  /// Brings the articles to a store, as `newsgraph ingest` does, and writes its graph.
  private func build(by store: String, ontology: OntologyTables, filter: GraphFilter) async throws {
    var code: ExitCode?
    do {
      try await ingest(into: store).run()
    } catch let exit as ExitCode where exit.rawValue == 3 {
      code = exit
    }
    let graph = try StoredGraph.graph(in: store, ontology: ontology)
    var writing = GraphWriting(graph: graph, ontology: ontology, filter: filter, style: style)
    for (format, path) in files.wanted { try writing.write(format, to: path) }
    if !quiet {
      StandardError.write("the store now holds")
      for line in BuildSummary.lines(of: graph, writing: writing) { StandardError.write(line) }
    }
    if let code { throw code }
  }

  /// The command that brings the articles to a store.
  private func ingest(into store: String) throws -> IngestCommand {
    var arguments = ["--store", store, "--jobs", "\(jobs)"]
    if let folder = options.ontology { arguments += ["--ontology", folder] }
    if quiet { arguments.append("--quiet") }
    return try IngestCommand.parse(arguments + ["--"] + inputs)
  }

  /// The model in the binary.
  static func model() throws -> LanguageModel {
    do {
      return try LanguageModel.bundled()
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}
