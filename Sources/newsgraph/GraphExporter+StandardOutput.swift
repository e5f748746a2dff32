import Exporting

extension GraphExporter {
  /// Writes a graph to standard output, and stops where nobody reads on.
  ///
  /// - Throws: `CommandFailure`.
  func writeToStandardOutput(_ graph: ExportGraph, as format: ExportFormat) throws {
    var output = OutputFile()
    do {
      var sink = ExportSink { bytes throws(ExportError) in
        do {
          try output.write(bytes)
        } catch {
          throw .closed(reason: (error as? CommandFailure)?.message ?? "\(error)")
        }
      }
      try write(graph, as: format, to: &sink)
    } catch {
      throw CommandFailure("\(error)")
    }
    try output.flush()
  }
}
