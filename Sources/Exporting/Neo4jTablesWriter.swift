import Graph
import Ontology

/// Writes the tables that `neo4j-admin database import` reads.
///
///     neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv \
///       --array-delimiter=";" newsgraph
public struct Neo4jTablesWriter {
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
    let columns = ElementFields.nodes(of: graph).map {
      $0.name == "iri" ? "iri:ID" : Self.column($0)
    }
    try sink.writeTableRow(["label", ":LABEL"] + columns)
    for place in 0..<graph.nodeCount {
      let node = graph.node(at: place)
      let labels = Neo4jNames.labels(of: node).joined(separator: ";")
      try sink.writeTableRow(
        [node.label, labels] + fields.values(of: node).map(Self.cell))
    }
    try sink.flush()
  }

  /// Writes the table of relationships.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func writeRelationships(
    _ graph: ExportGraph, to sink: inout ExportSink
  ) throws(ExportError) {
    let fields = ElementFields(graph, baseIRI: options.baseIRI)
    let columns = ElementFields.edges.map(Self.column)
    try sink.writeTableRow([":START_ID", ":END_ID", ":TYPE", "label", "weight:double"] + columns)
    for place in 0..<graph.edgeCount {
      let edge = graph.edge(at: place)
      let head = [
        iri(ofNode: edge.source, graph), iri(ofNode: edge.target, graph),
        Neo4jNames.relationshipType(edge.label), edge.label, "\(edge.documentCount)",
      ]
      try sink.writeTableRow(head + fields.values(of: edge).map(Self.cell))
    }
    try sink.flush()
  }

  private func iri(ofNode number: Int, _ graph: ExportGraph) -> String {
    options.baseIRI + IRI.escaped(graph.graph.identifier(ofNode: graph.nodes[number - 1]))
  }

  /// The name of a column with its type.
  private static func column(_ field: Field) -> String {
    switch field.type {
    case .text: field.name
    case .integer: field.name + ":int"
    case .number: field.name + ":double"
    case .flag: field.name + ":boolean"
    case .list: field.name + ":string[]"
    case .date: field.name + ":date"
    }
  }

  private static func cell(_ value: FieldValue?) -> String {
    guard case .list(let texts) = value else { return value?.text ?? "" }
    return texts.map { $0.replacing(";", with: ",") }.joined(separator: ";")
  }
}
