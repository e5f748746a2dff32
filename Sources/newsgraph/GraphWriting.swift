import Exporting
import Facts
import Graph
import Ontology

/// Writes a graph, or the part of it that a filter admits, into files.
struct GraphWriting {
  private var export: ExportGraph
  private let exporter: GraphExporter
  private let style: ExportStyleOptions

  /// How many edges are written.
  var edgeCount: Int { export.edgeCount }

  init(
    graph: KnowledgeGraph, ontology: OntologyTables, filter: GraphFilter,
    style: ExportStyleOptions
  ) {
    self.style = style
    export = ExportGraph(
      graph, ontology: ontology, filter: filter == GraphFilter() ? nil : filter, view: style.view,
      collapsesPairs: style.collapse != nil)
    exporter = GraphExporter(options: style.options)
  }

  /// Writes one format.
  mutating func write(_ format: ExportFormat, to path: String) throws {
    if style.metrics, format.holdsMetrics, !export.isMeasured { export.measure() }
    if path == "-", !format.isFolder {
      try exporter.writeToStandardOutput(export, as: format)
    } else {
      do {
        try exporter.write(export, as: format, toFile: path)
      } catch {
        throw CommandFailure("\(error)")
      }
    }
    if format == .graphml, style.flavor == .plain, style.collapse == nil, export.hasParallelEdges {
      StandardError.report(
        "\(path) has parallel edges, which Gephi merges on import; --gexf or --flavor gephi keeps them apart"
      )
    }
  }
}
