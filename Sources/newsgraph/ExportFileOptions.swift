import ArgumentParser
import Exporting
import Foundation

/// The files that a graph is written to.
struct ExportFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("GraphML for Gephi, Cytoscape, yEd, networkx, igraph.", valueName: "file"))
  var graphml: String?

  @Option(
    name: .customLong("json-ld"),
    help: ArgumentHelp("JSON-LD 1.1, with evidence.", valueName: "file"))
  var jsonLD: String?

  @Option(help: ArgumentHelp("GEXF 1.3 with intervals of time, for Gephi.", valueName: "file"))
  var gexf: String?

  @Option(help: ArgumentHelp("One HTML file that shows the graph, offline.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("RDF in Turtle.", valueName: "file"))
  var turtle: String?

  @Option(help: ArgumentHelp("RDF in N-Quads, for loading in bulk.", valueName: "file"))
  var nquads: String?

  @Option(help: ArgumentHelp("Graphviz.", valueName: "file"))
  var dot: String?

  @Option(help: ArgumentHelp("Gephi's nodes.csv and edges.csv.", valueName: "folder"))
  var csv: String?

  @Option(help: ArgumentHelp("Tables for neo4j-admin database import.", valueName: "folder"))
  var neo4j: String?

  @Option(help: ArgumentHelp("Cytoscape.js JSON.", valueName: "file"))
  var cytoscape: String?

  @Option(help: ArgumentHelp("JSON Lines: an edge with its evidence on each.", valueName: "file"))
  var edges: String?

  /// The formats that were asked for, and where they go.
  var wanted: [(format: ExportFormat, path: String)] {
    let all: [(ExportFormat, String?)] = [
      (.graphml, graphml), (.jsonLD, jsonLD), (.gexf, gexf), (.html, html), (.turtle, turtle),
      (.nQuads, nquads), (.dot, dot), (.csv, csv), (.neo4j, neo4j), (.cytoscape, cytoscape),
      (.jsonLines, edges),
    ]
    return all.compactMap { format, path in path.map { (format, $0) } }
  }

  /// Finds out before the work begins whether the files can be written at its end.
  ///
  /// - Throws: `CommandFailure` that names the first that cannot.
  func checkPlaces() throws {
    let manager = FileManager.default
    for (format, path) in wanted where path != "-" && !format.isFolder {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      guard manager.isWritableFile(atPath: path) || manager.isWritableFile(atPath: folder) else {
        throw CommandFailure(
          "\(path): cannot be written; name a file in a folder that you may write to")
      }
    }
  }
}

/// How a graph is written, whatever the format.
struct ExportStyleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "events shows actors and events; actors folds events into edges between actors.",
      valueName: "view"),
    completion: .choices(ExportGraph.View.self), transform: { try namedChoice($0) })
  var view = ExportGraph.View.events

  @Option(
    help: ArgumentHelp(
      "For which program a GraphML file is: plain, gephi, neo4j or yed.", valueName: "program"),
    completion: .choices(ExportOptions.Flavor.self), transform: { try namedChoice($0) })
  var flavor = ExportOptions.Flavor.plain

  @Option(
    help: ArgumentHelp("pair makes one edge of all from one node to another.", valueName: "pair"),
    completion: .list(["pair"]))
  var collapse: String?

  @Option(
    name: .customLong("base-iri"),
    help: ArgumentHelp("With what identifiers begin.", valueName: "iri"))
  var baseIRI = "urn:newsgraph:"

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Whether nodes tell their degree, PageRank, betweenness, component and community.",
      discussion: "Takes a while for graphs of a million edges."))
  var metrics = true

  func validate() throws {
    guard collapse == nil || collapse == "pair" else {
      throw ValidationError("--collapse knows pair alone.")
    }
  }

  /// The options for the writers.
  var options: ExportOptions {
    ExportOptions(
      flavor: flavor, baseIRI: baseIRI,
      run: ExportRun(version: "newsgraph \(NewsGraphCommand.configuration.version)"))
  }
}
