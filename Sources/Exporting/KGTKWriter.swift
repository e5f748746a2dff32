import Graph
import Ontology

/// Writes KGTK's tab-separated edges.
///
/// A row for each statement with its qualifiers in columns, and rows for labels, aliases and classes of nodes (Ilievski
/// and others 2020, "KGTK: A Toolkit for Large Knowledge Graph Manipulation").
public struct KGTKWriter {
  /// A writer.
  public init() {}

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    let head = [
      "id", "node1", "label", "node2", "node1;label", "label;label", "node2;label", "polarity",
      "modality", "confidence", "documents", "publishers", "first_seen", "last_seen", "evidence",
    ]
    try sink.writeLine(head.joined(separator: "\t"))
    for place in 0..<graph.nodeCount { try write(graph.node(at: place), to: &sink) }
    for place in 0..<graph.edgeCount { try write(graph.edge(at: place), of: graph, to: &sink) }
    try sink.flush()
  }

  private func write(_ node: ExportNode, to sink: inout ExportSink) throws(ExportError) {
    let name = IRI.escaped(node.node.identifier)
    let empty = String(repeating: "\t", count: 11)
    var rows = [
      ("label", Self.quoted(node.label)), ("class", "ng:" + IRI.escaped(node.entityClass)),
    ]
    rows += node.aliases.map { ("alias", Self.quoted($0)) }
    if let item = node.node.wikidata { rows.append(("wikidata", IRI.escaped(item))) }
    for (place, row) in rows.enumerated() {
      try sink.writeLine("\(name)-\(row.0)-\(place)\t\(name)\t\(row.0)\t\(row.1)\(empty)")
    }
  }

  private func write(
    _ edge: ExportEdge, of graph: ExportGraph, to sink: inout ExportSink
  ) throws(ExportError) {
    let (source, target) = (graph.node(at: edge.source - 1), graph.node(at: edge.target - 1))
    let best = graph.bestQuotation(of: edge)
    let cells = [
      edge.identifier, IRI.escaped(source.node.identifier),
      StatementSurvey.predicate(of: edge).term,
      IRI.escaped(target.node.identifier), Self.quoted(source.label), Self.quoted(edge.label),
      Self.quoted(target.label), edge.polarity.rawValue, edge.modality.rawValue,
      Decimals.probability(edge.confidence), String(edge.documentCount),
      String(edge.publisherCount), Self.date(edge.firstSeen), Self.date(edge.lastSeen),
      best.map { Self.quoted(SingleLine.text($0.quote)) } ?? "",
    ]
    try sink.writeLine(cells.joined(separator: "\t"))
  }

  /// A date with the precision of a day, 11.
  private static func date(_ day: String?) -> String { day.map { "^\($0)T00:00:00Z/11" } ?? "" }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("|", with: "\\|")
    return "\"\(escaped)\""
  }
}
