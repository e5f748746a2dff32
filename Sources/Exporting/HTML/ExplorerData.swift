import Facts
import Graph
import Ontology

/// What the explorer's page knows: nodes, edges with sentences, articles.
struct ExplorerData {
  /// How many sentences of an edge the page holds.
  static let maximumEvidence = 20

  private let graph: ExportGraph
  /// The places of the edges that are written, in order.
  private let edges: [Int]
  /// The places of the nodes that are written, in order.
  private let nodes: [Int]
  /// For each node of the export its place among those.
  private let places: [Int: Int]
  private let classes: [String]
  private let names: SourceNames
  private var articles = Numbering<Int>()
  private var publishers = Numbering<String>()
  private var quotes = Numbering<Quote>()

  /// A sentence, by its article and place.
  private struct Quote: Hashable {
    let article: Int
    let start: Int
    let text: String
  }

  init(_ graph: ExportGraph, maximumEdges: Int) {
    self.graph = graph
    edges = Self.bestSupported(graph, maximumEdges)
    var used = Set<Int>()
    for place in edges {
      let edge = graph.edge(at: place)
      used.insert(edge.source - 1)
      used.insert(edge.target - 1)
    }
    let isWhole = edges.count == graph.edgeCount && graph.nodeCount <= maximumEdges
    nodes = isWhole ? Array(0..<graph.nodeCount) : used.sorted()
    places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    classes = Set(nodes.map { graph.node(at: $0).entityClass }).sorted()
    names = SourceNames(graph)
  }

  private static func bestSupported(_ graph: ExportGraph, _ maximum: Int) -> [Int] {
    guard graph.edgeCount > maximum else { return Array(0..<graph.edgeCount) }
    let ranked = (0..<graph.edgeCount).map { place -> (Int, Double, Int) in
      let edge = graph.edge(at: place)
      return (edge.documentCount, edge.confidence, place)
    }.sorted { left, right in
      (left.0, left.1, -left.2) > (right.0, right.1, -right.2)
    }
    return ranked.prefix(maximum).map(\.2).sorted()
  }

  /// Writes the data as one JSON object.
  mutating func write(to sink: inout ExportSink) throws(ExportError) {
    sink.write("{\"total\":\(graph.edgeCount),\n\"classes\":[")
    writeList(classes.map(entityClass), to: &sink)
    try sink.writeLine("],\"nodes\":[")
    for (place, node) in nodes.enumerated() {
      try writeItem(self.node(graph.node(at: node)), isFirst: place == 0, to: &sink)
    }
    try sink.writeLine("],\"edges\":[")
    for (place, edge) in edges.enumerated() {
      try writeItem(self.edge(graph.edge(at: edge)), isFirst: place == 0, to: &sink)
    }
    try sink.writeLine("],\"articles\":[")
    for (place, article) in articles.items.enumerated() {
      try writeItem(
        self.article(graph.graph.articles[article]), isFirst: place == 0, to: &sink)
    }
    sink.write("],\"publishers\":[")
    writeStrings(publishers.items, to: &sink)
    sink.write("],\"quotes\":[")
    writeStrings(quotes.items.map { VerbatimText.text($0.text) }, to: &sink)
    try sink.writeLine("]}")
  }

  private func entityClass(_ id: String) -> JSONObject {
    var object = JSONObject()
    object.add("id", id)
    object.add("label", graph.ontology.entityClass(id)?.label ?? id.lowercased())
    object.add("color", graph.palette.color(ofClass: id))
    return object
  }

  private func node(_ node: ExportNode) -> JSONObject {
    var object = JSONObject()
    object.add("id", node.node.identifier)
    object.add("label", node.label)
    object.add(list: "aliases", node.aliases)
    object.add(raw: "class", String(classes.firstIndex(of: node.entityClass) ?? 0))
    object.add("kind", node.node.kind.rawValue)
    object.add(raw: "documents", String(node.node.documentCount))
    object.add(raw: "mentions", String(node.node.mentionCount))
    object.add("first", node.firstSeen)
    object.add("last", node.lastSeen)
    object.add("wikidata", node.node.wikidata.map(SingleLine.text))
    for (field, value) in zip(NodeMetrics.fields, graph.metrics(of: node)?.values ?? []) {
      object.add(raw: field.name, value.text)
    }
    return object
  }

  private mutating func edge(_ edge: ExportEdge) -> JSONObject {
    let evidence = graph.evidence(of: edge)
    var object = JSONObject()
    object.add(raw: "source", String(places[edge.source - 1] ?? 0))
    object.add(raw: "target", String(places[edge.target - 1] ?? 0))
    object.add("label", edge.label)
    object.add("interaction", edge.interaction)
    object.add("kind", edge.kind.rawValue)
    if edge.isNegated { object.add(raw: "negated", "true") }
    object.add("modality", edge.modality.rawValue)
    object.add(raw: "confidence", Decimals.probability(edge.confidence))
    object.add(raw: "documents", String(edge.documentCount))
    object.add(raw: "sources", String(edge.publisherCount))
    object.add("first", edge.firstSeen)
    object.add("last", edge.lastSeen)
    object.add("attributions", edge.attributions)
    object.add("via", edge.via)
    let publishers = names.publishers(ofArticles: evidence.map(\.article)).map {
      String(self.publishers.number(of: $0))
    }
    object.add(raw: "publishers", "[" + publishers.joined(separator: ",") + "]")
    var cards: [String] = []
    for item in evidence.prefix(Self.maximumEvidence) { cards.append(card(item).text) }
    object.add(raw: "evidence", "[" + cards.joined(separator: ",") + "]")
    if evidence.count > cards.count {
      object.add(raw: "more", String(evidence.count - cards.count))
    }
    return object
  }

  /// A sentence and its parts, counted in code points from its start.
  private mutating func card(_ evidence: KnowledgeGraph.Evidence) -> JSONObject {
    let start = evidence.quoteSpan.lowerBound
    let quote = Quote(article: evidence.article, start: start, text: evidence.quote)
    var object = JSONObject()
    object.add(raw: "quote", String(quotes.number(of: quote)))
    object.add(raw: "article", String(articles.number(of: evidence.article)))
    object.add("speaker", evidence.attribution?.source.map(SingleLine.text))
    let parts = [
      ("subject", evidence.subject), ("trigger", evidence.trigger), ("object", evidence.object),
    ]
    for (key, words) in parts {
      guard let span = words.span else { continue }
      object.add(raw: key, "[\(span.lowerBound - start),\(span.upperBound - start)]")
    }
    return object
  }

  private func article(_ article: ArticleReference) -> JSONObject {
    var object = JSONObject()
    object.add("title", article.title.map(SingleLine.text))
    object.add("url", article.url.flatMap(IRI.absolute))
    object.add("publisher", article.publisher.map(SingleLine.text))
    object.add("published", article.published.map(SingleLine.text))
    return object
  }

  private func writeItem(
    _ object: JSONObject, isFirst: Bool, to sink: inout ExportSink
  ) throws(ExportError) {
    if !isFirst { sink.write(",") }
    try sink.writeLine(object.text)
  }

  private func writeList(_ objects: [JSONObject], to sink: inout ExportSink) {
    sink.write(objects.map(\.text).joined(separator: ","))
  }

  private func writeStrings(_ texts: [String], to sink: inout ExportSink) {
    for (place, text) in texts.enumerated() {
      if place > 0 { sink.write(",\n") }
      sink.writeJSON(text)
    }
  }
}

/// Numbers things from 0 in the order in which they are first asked for.
struct Numbering<Item: Hashable> {
  private(set) var items: [Item] = []
  private var numbers: [Item: Int] = [:]

  mutating func number(of item: Item) -> Int {
    if let number = numbers[item] { return number }
    numbers[item] = items.count
    items.append(item)
    return items.count - 1
  }
}
