import Graph
import Ontology

/// Writes two tables with Gephi's headers, which spreadsheets, R and NodeXL read too.
///
/// RFC 4180 with a byte order mark, without which Gephi and Excel take another encoding. A text that a spreadsheet
/// would run as a formula gets an apostrophe before it.
public struct GephiTablesWriter {
  private let options: ExportOptions

  /// A writer.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes the table of nodes.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func writeNodes(
    _ graph: ExportGraph, to sink: inout ExportSink
  ) throws(ExportError) {
    let fields = ElementFields(graph, baseIRI: options.baseIRI)
    let period = Period(graph)
    try write(
      ["\u{FEFF}Id", "Label", "timeset"] + ElementFields.nodes(of: graph).map(\.name), to: &sink)
    for place in 0..<graph.nodeCount {
      let node = graph.node(at: place)
      let cells = ["n\(node.number)", node.label, timeset(node.firstSeen, node.lastSeen, period)]
      try write(cells + fields.values(of: node).map { $0?.text ?? "" }, to: &sink)
    }
    try sink.flush()
  }

  /// Writes the table of edges.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func writeEdges(
    _ graph: ExportGraph, to sink: inout ExportSink
  ) throws(ExportError) {
    let fields = ElementFields(graph, baseIRI: options.baseIRI)
    let period = Period(graph)
    let head = ["\u{FEFF}Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "timeset"]
    // Gephi's own column is Kind; two names that differ in case only would be one to it.
    let names = ElementFields.edges.map { $0.name == "kind" ? "edge_kind" : $0.name }
    try write(head + names, to: &sink)
    for place in 0..<graph.edgeCount {
      let edge = graph.edge(at: place)
      let cells = [
        "n\(edge.source)", "n\(edge.target)", "Directed", edge.label, "e\(edge.number)",
        edge.label, "\(edge.documentCount)", timeset(edge.firstSeen, edge.lastSeen, period),
      ]
      try write(cells + fields.values(of: edge).map { $0?.text ?? "" }, to: &sink)
    }
    try sink.flush()
  }

  private func timeset(_ first: String?, _ last: String?, _ period: Period) -> String {
    let interval = period.interval(first, last)
    return "<[\(interval.first), \(interval.last)]>"
  }

  private func write(_ cells: [String], to sink: inout ExportSink) throws(ExportError) {
    try sink.writeTableRow(cells.map(SpreadsheetCell.harmless))
  }
}

/// Cells of tables.
enum SpreadsheetCell {
  /// The text, with an apostrophe before it where a spreadsheet would take it for a formula.
  static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@".utf8.contains(first) else { return text }
    return "'" + text
  }
}

extension ExportSink {
  /// Writes a row of a table (RFC 4180, but for the line's end), with quotes where they are needed.
  mutating func writeTableRow(_ cells: [String]) throws(ExportError) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { write(UInt8(ascii: ",")) }
      let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 < 0x20 }
      if needsQuotes {
        write("\"" + cell.replacing("\"", with: "\"\"") + "\"")
      } else {
        write(cell)
      }
    }
    try endLine()
  }
}
