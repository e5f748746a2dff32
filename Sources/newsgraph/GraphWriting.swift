import Exporting
import Facts
import Graph
import Ontology

/// Writes a graph, or the part of it that a filter admits, into files.
struct GraphWriting {
  private let graph: KnowledgeGraph
  private let export: ExportGraph
  private let exporter: GraphExporter
  private let style: ExportStyleOptions

  /// How many edges are written.
  var edgeCount: Int { export.edgeCount }

  init(
    graph: KnowledgeGraph, ontology: OntologyTables, filter: GraphFilter,
    style: ExportStyleOptions
  ) {
    self.graph = graph
    self.style = style
    export = ExportGraph(
      graph, ontology: ontology, filter: filter == GraphFilter() ? nil : filter, view: style.view,
      collapsesPairs: style.collapse != nil)
    exporter = GraphExporter(options: style.options)
  }

  /// Writes one format.
  func write(_ format: ExportFormat, to path: String) throws {
    do {
      if path == "-", !format.isFolder {
        var output = OutputFile()
        var failure: (any Error)?
        var sink = ExportSink { bytes in
          do {
            try output.write(bytes)
          } catch {
            failure = error
          }
        }
        try exporter.write(export, as: format, to: &sink)
        if let failure { throw failure }
        try output.flush()
      } else {
        try exporter.write(export, as: format, toFile: path)
      }
    } catch let error as ExportError {
      throw CommandFailure("\(error)")
    }
    if format == .graphml, style.flavor == .plain, style.collapse == nil, hasParallelEdges {
      StandardError.report(
        "\(path) has parallel edges, which Gephi merges on import; --gexf or --flavor gephi keeps them apart"
      )
    }
  }

  private var hasParallelEdges: Bool {
    struct Ends: Hashable {
      let source: Int
      let target: Int
    }
    var seen: Set<Ends> = []
    return graph.edges.contains {
      !seen.insert(Ends(source: $0.source, target: $0.target)).inserted
    }
  }
}
