import Facts
import Graph
import Ontology

/// Writes GraphML that Gephi, Cytoscape, yEd, networkx, igraph, Graphviz, Tulip and Neo4j's APOC all read.
///
/// The dialect: one directed graph; keys, then nodes, then edges, one a line; ids `n1` and `e1`; no defaults, no
/// empty values; every boolean written. `Exports/newsgraph-graphml.xsd` is its schema, and `Docs/ExportFormats.md` says
/// field by field what stands where and for whom.
public struct GraphMLWriter {
  private let options: ExportOptions

  /// A writer for one flavour of program.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink, ``ExportError/outOfMemory``.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    var markup = try MarkupWriter()
    writeHeader(markup)
    try writeKeys(hasMetrics: graph.metrics != nil, &markup, to: &sink)
    markup.start("graph")
    markup.attribute("id", "NewsGraph")
    markup.attribute("edgedefault", "directed")
    let names = SourceNames(graph)
    for place in 0..<graph.nodeCount {
      write(graph.node(at: place), of: graph, markup)
      try markup.endLine(to: &sink)
    }
    for place in 0..<graph.edgeCount {
      write(graph.edge(at: place), of: graph, names, markup)
      try markup.endLine(to: &sink)
    }
    markup.end()
    markup.end()
    try markup.move(to: &sink)
    try sink.endLine()
    try sink.flush()
  }

  private func writeHeader(_ markup: borrowing MarkupWriter) {
    let namespace = "http://graphml.graphdrawing.org/xmlns"
    markup.start("graphml")
    markup.attribute("xmlns", namespace)
    if options.flavor == .yed {
      markup.attribute("xmlns:y", "http://www.yworks.com/xml/graphml")
    }
    markup.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    let schema =
      options.flavor == .yed
      ? "http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd" : "\(namespace)/1.0/graphml.xsd"
    markup.attribute("xsi:schemaLocation", "\(namespace) \(schema)")
  }

  private func writeKeys(
    hasMetrics: Bool, _ markup: inout MarkupWriter, to sink: inout ExportSink
  ) throws(ExportError) {
    for key in GraphMLKey.all(hasMetrics: hasMetrics) {
      markup.startRow("key")
      markup.rowAttribute("id", key.id.description)
      markup.rowAttribute("for", key.domain.rawValue)
      markup.rowAttribute("attr.name", key.name)
      markup.rowAttribute("attr.type", key.type.rawValue)
      try markup.endLine(to: &sink)
    }
    guard options.flavor == .yed else { return }
    try YEdGraphics.writeKeys(&markup, to: &sink)
  }

  private func write(
    _ node: ExportNode, of graph: ExportGraph, _ markup: borrowing MarkupWriter
  ) {
    markup.startRow("node")
    markup.rowAttribute("id", "n\(node.number)")
    if options.flavor == .neo4j {
      let labels = Neo4jNames.labels(of: node)
      markup.rowAttribute("labels", ":" + labels.joined(separator: ":"))
    }
    let color = graph.palette.color(ofClass: node.entityClass)
    let identifier = IRI.escaped(node.node.identifier)
    markup.rowData("v_label", node.label)
    markup.rowData("v_name", node.label)
    markup.rowData("labels", node.entityClass)
    markup.rowData("v_iri", options.baseIRI + identifier)
    markup.rowData("v_kind", node.node.kind.rawValue)
    write(list: node.aliases, "v_aliases", markup)
    markup.rowData("v_mentions", "\(node.node.mentionCount)")
    markup.rowData("v_documents", "\(node.node.documentCount)")
    write(node.firstSeen, "v_first", markup)
    write(node.lastSeen, "v_last", markup)
    write(node.node.wikidata.map(SingleLine.text), "v_wikidata", markup)
    write(node.node.country.map(SingleLine.text), "v_country", markup)
    if let event = node.node.event {
      write(event.relation.map(SingleLine.text), "v_relation", markup)
      write(event.time?.start.map(Days.first), "v_start", markup)
      write(event.time?.end.map(Days.last), "v_end", markup)
      write(event.place.map(SingleLine.text), "v_place", markup)
    }
    markup.rowData("v_color", color)
    if let metrics = graph.metrics(of: node) {
      for (key, value) in zip(GraphMLKey.metrics, metrics.values) {
        markup.rowData(key.id, value.text)
      }
    }
    if options.flavor == .yed { YEdGraphics.write(node, color: color, markup) }
  }

  private func write(
    _ edge: ExportEdge, of graph: ExportGraph, _ names: SourceNames,
    _ markup: borrowing MarkupWriter
  ) {
    let best = graph.bestQuotation(of: edge)
    markup.startRow("edge")
    markup.rowAttribute("id", "e\(edge.number)")
    markup.rowAttribute("source", "n\(edge.source)")
    markup.rowAttribute("target", "n\(edge.target)")
    if options.flavor == .gephi { markup.rowAttribute("label", edge.label) }
    if options.flavor == .neo4j {
      markup.rowAttribute("label", Neo4jNames.relationshipType(edge.label))
    }
    // The label comes first: APOC takes the type of the relationship from the first value.
    markup.rowData("label", edge.label)
    markup.rowData("e_interaction", edge.interaction)
    markup.rowData("e_weight", "\(edge.documentCount)")
    markup.rowData("e_iri", options.baseIRI + edge.identifier)
    markup.rowData("e_kind", edge.kind.rawValue)
    write(edge.relation, "e_relation", markup)
    write(edge.parent, "e_parent", markup)
    markup.rowData("e_polarity", edge.polarity.rawValue)
    markup.rowData("e_modality", edge.modality.rawValue)
    markup.rowData("e_negated", edge.isNegated ? "true" : "false")
    markup.rowData("e_confidence", Decimals.probability(edge.confidence))
    markup.rowData("e_statements", "\(edge.statementCount)")
    markup.rowData("e_documents", "\(edge.documentCount)")
    markup.rowData("e_publishers", "\(edge.publisherCount)")
    write(list: names.publishers(ofArticles: graph.articles(of: edge)), "e_publisher_names", markup)
    write(edge.firstSeen, "e_first", markup)
    write(edge.lastSeen, "e_last", markup)
    write(list: edge.attributions, "e_attribution", markup)
    write(edge.via, "e_via", markup)
    write(best.map { SingleLine.text($0.quote) }, "e_evidence", markup)
    write(best.flatMap { names.address(ofArticle: $0.article) }, "e_evidence_url", markup)
    markup.rowData("e_color", Palette.color(of: edge))
    if options.flavor == .yed { YEdGraphics.write(edge, markup) }
  }

  private func write(
    _ value: String?, _ key: StaticString, _ markup: borrowing MarkupWriter
  ) {
    if let value, !value.isEmpty { markup.rowData(key, value) }
  }

  private func write(
    list: [String], _ key: StaticString, _ markup: borrowing MarkupWriter
  ) {
    write(SingleLine.list(list), key, markup)
  }
}
