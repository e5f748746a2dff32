import Files
import Foundation

/// Writes a graph in any format.
///
///     let export = ExportGraph(graph, ontology: ontology)
///     try GraphExporter(options: ExportOptions()).write(export, as: .graphml, toFile: "news.graphml")
public struct GraphExporter {
  private let options: ExportOptions

  /// An exporter.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes a graph to a sink, in a format of one file.
  ///
  /// - Throws: ``ExportError``; ``ExportError/needsFolder(_:)`` for formats of several files.
  public func write(
    _ graph: ExportGraph, as format: ExportFormat, to sink: inout ExportSink
  ) throws(ExportError) {
    switch format {
    case .graphml: try GraphMLWriter(options: options).write(graph, to: &sink)
    case .jsonLD: try JSONLDWriter(options: options).write(graph, to: &sink)
    case .gexf: try GEXFWriter(options: options).write(graph, to: &sink)
    case .turtle: try TurtleGraphWriter(options: options).write(graph, to: &sink)
    case .nQuads: try NQuadsWriter(options: options).write(graph, to: &sink)
    case .dot: try DOTWriter().write(graph, to: &sink)
    case .cytoscape: try CytoscapeWriter(options: options).write(graph, to: &sink)
    case .jsonLines: try JSONLinesWriter().write(graph, to: &sink)
    case .kgtk: try KGTKWriter().write(graph, to: &sink)
    case .html: try ExplorerWriter().write(graph, to: &sink)
    case .csv, .neo4j: throw .needsFolder(format)
    }
  }

  /// Writes a graph to a file, or to a folder for formats of several; each file is there whole or not at all.
  ///
  /// - Throws: ``ExportError``.
  public func write(
    _ graph: ExportGraph, as format: ExportFormat, toFile path: String
  ) throws(ExportError) {
    switch format {
    case .csv:
      let writer = GephiTablesWriter(options: options)
      try makeFolder(path)
      try writeFile(path + "/nodes.csv") { sink throws(ExportError) in
        try writer.writeNodes(graph, to: &sink)
      }
      try writeFile(path + "/edges.csv") { sink throws(ExportError) in
        try writer.writeEdges(graph, to: &sink)
      }
    case .neo4j:
      let writer = Neo4jTablesWriter(options: options)
      try makeFolder(path)
      try writeFile(path + "/nodes.csv") { sink throws(ExportError) in
        try writer.writeNodes(graph, to: &sink)
      }
      try writeFile(path + "/relationships.csv") { sink throws(ExportError) in
        try writer.writeRelationships(graph, to: &sink)
      }
    default:
      try writeFile(path) { sink throws(ExportError) in
        try write(graph, as: format, to: &sink)
      }
    }
  }

  private func writeFile(
    _ path: String, _ body: (inout ExportSink) throws(ExportError) -> Void
  ) throws(ExportError) {
    do {
      try AtomicFile.write(to: path) { file in
        var sink = ExportSink { bytes throws(ExportError) in
          do throws(FileError) {
            try file.write(bytes)
          } catch {
            throw .unwritable(path: path, reason: error.reason)
          }
        }
        try body(&sink)
        try sink.flush()
      }
    } catch let error as ExportError {
      throw error
    } catch let error as FileError {
      throw .unwritable(path: path, reason: error.reason)
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
  }

  private func makeFolder(_ path: String) throws(ExportError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
  }
}
