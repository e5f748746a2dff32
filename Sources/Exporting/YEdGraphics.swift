import Graph
import Foundation

/// Shapes, colours and texts as yEd draws them: it shows nothing of GraphML's own attributes.
enum YEdGraphics {
  /// Declares the two attributes that hold graphics.
  static func writeKeys(
    _ markup: inout MarkupWriter, to sink: inout ExportSink
  ) throws(ExportError) {
    for (id, domain) in [("d_node", "node"), ("d_edge", "edge")] {
      markup.startRow("key")
      markup.rowAttribute("id", id)
      markup.rowAttribute("for", domain)
      markup.rowAttribute("yfiles.type", domain + "graphics")
      try markup.endLine(to: &sink)
    }
  }

  /// A rounded box, an ellipse for events, on a spiral (Vogel 1979) so that no two lie on one spot before a layout
  /// is run.
  static func write(_ node: ExportNode, color: String, _ markup: borrowing MarkupWriter) {
    let width = max(60, min(400, 8 * node.label.count + 16))
    let radius = 110 * Double(node.number).squareRoot()
    let angle = Double(node.number) * 2.399_963
    markup.startRow("data")
    markup.rowAttribute("key", "d_node")
    markup.startRow("y:ShapeNode")
    markup.startRow("y:Geometry")
    markup.rowAttribute("height", "30.0")
    markup.rowAttribute("width", "\(width).0")
    markup.rowAttribute("x", "\(Int((radius * cos(angle)).rounded())).0")
    markup.rowAttribute("y", "\(Int((radius * sin(angle)).rounded())).0")
    markup.endRow()
    markup.startRow("y:Fill")
    markup.rowAttribute("color", color)
    markup.rowAttribute("transparent", "false")
    markup.endRow()
    markup.startRow("y:NodeLabel")
    markup.rowText(node.label)
    markup.endRow()
    markup.startRow("y:Shape")
    markup.rowAttribute("type", node.node.kind == .event ? "ellipse" : "roundrectangle")
    markup.endRow()
    markup.endRow()
    markup.endRow()
  }

  /// A line with an arrow; dashed where nothing is said to be so.
  static func write(_ edge: ExportEdge, _ markup: borrowing MarkupWriter) {
    markup.startRow("data")
    markup.rowAttribute("key", "d_edge")
    markup.startRow("y:PolyLineEdge")
    markup.startRow("y:LineStyle")
    markup.rowAttribute("color", Palette.color(of: edge))
    markup.rowAttribute("type", Palette.isDashed(edge) ? "dashed" : "line")
    markup.rowAttribute("width", "1.0")
    markup.endRow()
    markup.startRow("y:Arrows")
    markup.rowAttribute("source", "none")
    markup.rowAttribute("target", "standard")
    markup.endRow()
    markup.startRow("y:EdgeLabel")
    markup.rowText(edge.label)
    markup.endRow()
    markup.endRow()
    markup.endRow()
  }
}
