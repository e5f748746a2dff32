@testable import Exporting

/// A graph in a format, as text.
func exported(
  _ graph: ExportGraph, as format: ExportFormat, _ options: ExportOptions = ExportOptions()
) throws -> String {
  var bytes: [UInt8] = []
  var sink = ExportSink { bytes += $0 }
  try GraphExporter(options: options).write(graph, as: format, to: &sink)
  return String(decoding: bytes, as: UTF8.self)
}

extension String {
  /// The lines that hold a text.
  func lines(with part: String) -> [Substring] {
    split(separator: "\n").filter { $0.contains(part) }
  }
}
