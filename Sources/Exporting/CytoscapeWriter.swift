import Graph
import Ontology

/// Writes the JSON of Cytoscape.js, which Cytoscape reads as a `.cyjs` network.
public struct CytoscapeWriter {
  private let options: ExportOptions

  /// A writer.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    let fields = ElementFields(graph, baseIRI: options.baseIRI)
    sink.write("{\"format_version\":\"1.0\",\"generated_by\":")
    sink.writeJSON("NewsGraph \(options.run.version)")
    try sink.writeLine(",\"data\":{\"name\":\"NewsGraph\"},\"elements\":{\"nodes\":[")
    for place in 0..<graph.nodeCount {
      let node = graph.node(at: place)
      write("id", "n\(node.number)", isFirst: true, place: place, to: &sink)
      write("name", node.label, to: &sink)
      write("label", node.label, to: &sink)
      try write(ElementFields.nodes(of: graph), fields.values(of: node), to: &sink)
    }
    try sink.writeLine("],\"edges\":[")
    for place in 0..<graph.edgeCount {
      let edge = graph.edge(at: place)
      write("id", "e\(edge.number)", isFirst: true, place: place, to: &sink)
      write("source", "n\(edge.source)", to: &sink)
      write("target", "n\(edge.target)", to: &sink)
      write("label", edge.label, to: &sink)
      sink.write(",\"weight\":")
      sink.write(edge.documentCount)
      try write(ElementFields.edges, fields.values(of: edge), to: &sink)
    }
    try sink.writeLine("]}}")
    try sink.flush()
  }

  private func write(
    _ key: String, _ text: String, isFirst: Bool = false, place: Int = 0, to sink: inout ExportSink
  ) {
    sink.write(isFirst ? (place > 0 ? ",{\"data\":{" : "{\"data\":{") : ",")
    sink.writeKey(key)
    sink.writeJSON(text)
  }

  private func write(
    _ fields: [Field], _ values: [FieldValue?], to sink: inout ExportSink
  ) throws(ExportError) {
    for (field, value) in zip(fields, values) {
      guard let value else { continue }
      sink.write(",")
      sink.writeKey(field.name)
      sink.writeJSON(value)
    }
    try sink.writeLine("}}")
  }
}

extension ExportSink {
  /// Writes a value by its type.
  mutating func writeJSON(_ value: FieldValue) {
    switch value {
    case .text(let text): writeJSON(text)
    case .integer(let number): write(number)
    case .number(let digits): write(digits)
    case .flag(let flag): write(flag ? "true" : "false")
    case .list(let texts):
      write("[")
      for (place, text) in texts.enumerated() {
        if place > 0 { write(",") }
        writeJSON(text)
      }
      write("]")
    }
  }
}
