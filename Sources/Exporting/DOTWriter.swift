import Graph
import Ontology

/// Writes Graphviz's language, ready to be drawn: nodes coloured by class, events as ellipses; what is denied in
/// red, what is only planned or said by somebody dashed.
///
///     sfdp -Tsvg graph.dot -o graph.svg
public struct DOTWriter {
  /// A writer.
  public init() {}

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    for line in Self.header { try sink.writeLine(line) }
    for place in 0..<graph.nodeCount {
      let node = graph.node(at: place)
      let color = graph.palette.color(ofClass: node.entityClass)
      var attributes = [
        ("label", node.label), ("fillcolor", color),
        ("fontcolor", Palette.isDark(color) ? "white" : "#202124"),
        (
          "tooltip",
          "\(node.entityClass), in \(node.node.documentCount) article\(node.node.documentCount == 1 ? "" : "s")"
        ),
      ]
      if node.node.kind == .event { attributes.append(("shape", "ellipse")) }
      try write("  n\(node.number)", attributes, to: &sink)
    }
    for place in 0..<graph.edgeCount {
      let edge = graph.edge(at: place)
      let color = Palette.color(of: edge)
      let attributes = [
        ("label", edge.label), ("color", color), ("fontcolor", color),
        ("style", Palette.isDashed(edge) ? "dashed" : "solid"),
        ("penwidth", width(edge)), ("weight", "\(min(edge.documentCount, 100))"),
        ("tooltip", tooltip(edge, of: graph)),
      ]
      try write("  n\(edge.source) -> n\(edge.target)", attributes, to: &sink)
    }
    try sink.writeLine("}")
    try sink.flush()
  }

  private static let header = [
    "digraph NewsGraph {",
    "  graph [charset=\"UTF-8\", overlap=prism, splines=true, outputorder=edgesfirst,"
      + " bgcolor=white, pad=0.3, sep=\"+12\", K=1.1]",
    "  node [shape=box, style=\"filled,rounded\", penwidth=0, fontname=\"Helvetica\","
      + " fontsize=12, margin=\"0.14,0.07\", height=0.3]",
    "  edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.6]",
  ]

  /// Thicker with the number of articles, and never so thick as to hide the rest.
  private func width(_ edge: ExportEdge) -> String {
    Decimals.number(min(4, 0.8 + 0.4 * Double(edge.documentCount - 1).squareRoot()))
  }

  private func tooltip(_ edge: ExportEdge, of graph: ExportGraph) -> String {
    graph.bestQuotation(of: edge).map { SingleLine.text($0.quote) } ?? edge.label
  }

  private func write(
    _ head: String, _ attributes: [(String, String)], to sink: inout ExportSink
  ) throws(ExportError) {
    let list = attributes.map { "\($0)=\(quoted($1))" }.joined(separator: ", ")
    try sink.writeLine("\(head) [\(list)]")
  }

  /// A quoted string, in which Graphviz finds neither an escape of its own nor a reference of HTML's.
  private func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case "&": out += "&amp;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
