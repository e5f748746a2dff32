import Facts
import Graph
import Ontology

/// Writes GEXF 1.3: what Gephi reads best.
///
/// Relations stay apart by their kind, and nodes and edges have their
/// intervals of time for its timeline.
public struct GEXFWriter {
  private let options: ExportOptions

  /// A writer.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink, ``ExportError/outOfMemory``.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    var markup = try MarkupWriter()
    markup.start("gexf")
    markup.attribute("xmlns", "http://gexf.net/1.3")
    markup.attribute("xmlns:viz", "http://gexf.net/1.3/viz")
    markup.attribute("version", "1.3")
    markup.startRow("meta")
    markup.startRow("creator")
    markup.rowText("NewsGraph \(options.run.version)")
    markup.endRow()
    try markup.endLine(to: &sink)
    let period = Period(graph)
    markup.start("graph")
    markup.attribute("defaultedgetype", "directed")
    markup.attribute("mode", "dynamic")
    markup.attribute("timeformat", "date")
    markup.attribute("timerepresentation", "interval")
    let metrics = graph.metrics == nil ? [] : NodeMetrics.fields.map(Self.attribute)
    try writeAttributes("node", Self.nodeAttributes + metrics, &markup, to: &sink)
    try writeAttributes("edge", Self.edgeAttributes, &markup, to: &sink)
    markup.start("nodes")
    for place in 0..<graph.nodeCount {
      write(graph.node(at: place), of: graph, period, markup)
      try markup.endLine(to: &sink)
    }
    markup.end()
    markup.start("edges")
    let names = SourceNames(graph)
    for place in 0..<graph.edgeCount {
      write(graph.edge(at: place), of: graph, names, period, markup)
      try markup.endLine(to: &sink)
    }
    markup.end()
    markup.end()
    markup.end()
    try markup.move(to: &sink)
    try sink.endLine()
    try sink.flush()
  }

  private static let nodeAttributes = [
    ("entity_type", "string"), ("kind", "string"), ("iri", "string"), ("aliases", "string"),
    ("mentions", "integer"), ("documents", "integer"), ("wikidata", "string"),
    ("country", "string"),
  ]

  private static let edgeAttributes = [
    ("relation", "string"), ("plover", "string"), ("edge_kind", "string"), ("iri", "string"),
    ("polarity", "string"), ("modality", "string"), ("negated", "boolean"),
    ("confidence", "double"), ("statements", "integer"), ("documents", "integer"),
    ("publishers", "integer"), ("publisher_names", "string"), ("attribution", "string"),
    ("via", "string"), ("evidence", "string"), ("evidence_url", "string"),
  ]

  private static func attribute(_ field: Field) -> (String, String) {
    (field.name, field.type == .integer ? "integer" : "double")
  }

  private func writeAttributes(
    _ domain: String, _ attributes: [(String, String)], _ markup: inout MarkupWriter,
    to sink: inout ExportSink
  ) throws(ExportError) {
    markup.start("attributes")
    markup.attribute("class", domain)
    markup.attribute("mode", "static")
    for (place, attribute) in attributes.enumerated() {
      markup.startRow("attribute")
      markup.rowAttribute("id", "\(place)")
      markup.rowAttribute("title", attribute.0)
      markup.rowAttribute("type", attribute.1)
      try markup.endLine(to: &sink)
    }
    markup.end()
  }

  private func write(
    _ node: ExportNode, of graph: ExportGraph, _ period: Period, _ markup: borrowing MarkupWriter
  ) {
    markup.startRow("node")
    markup.rowAttribute("id", "n\(node.number)")
    markup.rowAttribute("label", node.label)
    markup.rowAttribute("start", node.firstSeen ?? period.first)
    markup.rowAttribute("end", node.lastSeen ?? period.last)
    let metrics = graph.metrics(of: node)?.values.map(\.text) ?? []
    write(
      [
        node.entityClass, node.node.kind.rawValue,
        options.baseIRI + IRI.escaped(node.node.identifier), SingleLine.list(node.aliases),
        "\(node.node.mentionCount)", "\(node.node.documentCount)",
        node.node.wikidata.map(SingleLine.text), node.node.country.map(SingleLine.text),
      ] + metrics, markup)
    writeColor(graph.palette.color(ofClass: node.entityClass), markup)
  }

  private func write(
    _ edge: ExportEdge, of graph: ExportGraph, _ names: SourceNames, _ period: Period,
    _ markup: borrowing MarkupWriter
  ) {
    let best = graph.bestQuotation(of: edge)
    markup.startRow("edge")
    markup.rowAttribute("id", "e\(edge.number)")
    markup.rowAttribute("source", "n\(edge.source)")
    markup.rowAttribute("target", "n\(edge.target)")
    markup.rowAttribute("kind", edge.label)
    markup.rowAttribute("label", edge.label)
    markup.rowAttribute("weight", "\(edge.documentCount).0")
    markup.rowAttribute("start", edge.firstSeen ?? period.first)
    markup.rowAttribute("end", edge.lastSeen ?? period.last)
    write(
      [
        edge.relation, edge.parent, edge.kind.rawValue, options.baseIRI + edge.identifier,
        edge.polarity.rawValue, edge.modality.rawValue, edge.isNegated ? "true" : "false",
        Decimals.probability(edge.confidence), "\(edge.statementCount)", "\(edge.documentCount)",
        "\(edge.publisherCount)",
        SingleLine.list(names.publishers(ofArticles: graph.articles(of: edge))),
        SingleLine.list(edge.attributions), edge.via, best.map { SingleLine.text($0.quote) },
        best.flatMap { names.address(ofArticle: $0.article) },
      ], markup)
    writeColor(Palette.color(of: edge), markup)
  }

  private func write(_ values: [String?], _ markup: borrowing MarkupWriter) {
    markup.startRow("attvalues")
    for (place, value) in values.enumerated() {
      guard let value, !value.isEmpty else { continue }
      markup.startRow("attvalue")
      markup.rowAttribute("for", "\(place)")
      markup.rowAttribute("value", value)
      markup.endRow()
    }
    markup.endRow()
  }

  private func writeColor(_ color: String, _ markup: borrowing MarkupWriter) {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    markup.startRow("viz:color")
    markup.rowAttribute("r", "\(value >> 16 & 255)")
    markup.rowAttribute("g", "\(value >> 8 & 255)")
    markup.rowAttribute("b", "\(value & 255)")
    markup.endRow()
  }
}
