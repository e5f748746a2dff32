import Facts
import Graph
import Ontology

/// Writes one edge a line with everything that articles say for it: for pandas, DuckDB and jq.
public struct JSONLinesWriter {
  /// A writer.
  public init() {}

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    for place in 0..<graph.edgeCount {
      let edge = graph.edge(at: place)
      var line = JSONObject()
      line.add("id", edge.identifier)
      line.add("subject", end(graph.node(at: edge.source - 1)))
      line.add("relation", relation(of: edge))
      line.add("object", end(graph.node(at: edge.target - 1)))
      line.add("label", edge.label)
      line.add("kind", edge.kind.rawValue)
      line.add("polarity", edge.polarity.rawValue)
      line.add("modality", edge.modality.rawValue)
      line.add(raw: "confidence", Decimals.probability(edge.confidence))
      line.add(raw: "statements", String(edge.statementCount))
      line.add(raw: "documents", String(edge.documentCount))
      line.add(raw: "publishers", String(edge.publisherCount))
      line.add("first_seen", edge.firstSeen)
      line.add("last_seen", edge.lastSeen)
      line.add("attribution", edge.attributions)
      line.add("via", edge.via)
      line.add("evidence", graph.evidence(of: edge).map { evidence($0, graph) })
      try sink.writeLine(line.text)
    }
    try sink.flush()
  }

  private func end(_ node: ExportNode) -> JSONObject {
    var object = JSONObject()
    object.add("id", node.node.identifier)
    object.add("label", node.label)
    object.add("class", node.entityClass)
    return object
  }

  private func relation(of edge: ExportEdge) -> JSONObject {
    var object = JSONObject()
    object.add("id", edge.relation)
    object.add("label", edge.interaction)
    object.add("parent", edge.parent)
    return object
  }

  private func evidence(_ evidence: KnowledgeGraph.Evidence, _ graph: ExportGraph) -> JSONObject {
    let article = graph.graph.articles[evidence.article]
    var object = JSONObject()
    object.add("id", evidence.identifier)
    object.add("article", ArticleDescriptions.name(of: article).local)
    object.add("title", article.title.map(SingleLine.text))
    object.add("url", article.url.flatMap(IRI.absolute))
    object.add("publisher", article.publisher.map(SingleLine.text))
    object.add("published", article.published.map(SingleLine.text))
    object.add(raw: "sentence", String(evidence.sentence))
    object.add("quote", VerbatimText.text(evidence.quote))
    object.add(raw: "span", Self.span(evidence.quoteSpan))
    add(evidence.subject, "subject", to: &object)
    add(evidence.trigger, "trigger", to: &object)
    add(evidence.object, "object", to: &object)
    if let attribution = evidence.attribution {
      var source = JSONObject()
      source.add("source", attribution.source.map(SingleLine.text))
      source.add("cue", attribution.cue)
      source.add("kind", attribution.kind)
      object.add("attribution", source)
    }
    object.add("tense", evidence.tense.rawValue)
    if let time = evidence.time {
      var interval = JSONObject()
      interval.add("start", time.start?.description)
      interval.add("end", time.end?.description)
      interval.add("grain", time.grain.rawValue)
      interval.add("from", time.origin.rawValue)
      object.add("time", interval)
    }
    object.add(raw: "confidence", Decimals.probability(evidence.confidence))
    return object
  }

  private func add(
    _ words: KnowledgeGraph.SpannedText, _ key: String, to object: inout JSONObject
  ) {
    var part = JSONObject()
    part.add("text", VerbatimText.text(words.text))
    if let span = words.span { part.add(raw: "span", Self.span(span)) }
    if !part.isEmpty { object.add(key, part) }
  }

  private static func span(_ span: Range<Int>) -> String {
    "[\(span.lowerBound),\(span.upperBound)]"
  }
}
