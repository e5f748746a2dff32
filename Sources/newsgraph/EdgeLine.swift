import Facts
import Graph
import Ontology

/// An edge of a graph for reading and as JSON, with one of its sentences.
struct EdgeLine {
  let graph: KnowledgeGraph
  let edge: KnowledgeGraph.Edge

  init(_ index: Int, of graph: KnowledgeGraph) {
    self.graph = graph
    edge = graph.edges[index]
  }

  /// The edges of a node, those with the most sources first.
  static func lines(atNode node: Int, of graph: KnowledgeGraph) -> [EdgeLine] {
    let touching = Set(graph.outgoing(ofNode: node)).union(graph.incoming(ofNode: node))
    return touching.map { EdgeLine($0, of: graph) }.sorted { left, right in
      (-left.edge.publisherCount, -left.edge.confidence, left.edge.identifier)
        < (-right.edge.publisherCount, -right.edge.confidence, right.edge.identifier)
    }
  }

  /// What keeps it from being a plain fact of today, in words: "requested", "formerly".
  var qualifiers: [String] {
    (edge.modality == .asserted ? [] : [edge.modality.rawValue]) + (isFormer ? ["formerly"] : [])
  }

  /// The relation as people read it: "expelled [requested]".
  var name: String {
    qualifiers.isEmpty ? edge.label : "\(edge.label) [\(qualifiers.joined(separator: ", "))]"
  }

  /// The relation as a step of a path that goes with the edge or against it.
  func arrow(isForward: Bool) -> String { isForward ? "─\(name)→" : "←\(name)─" }

  /// Whether it is a state that every article tells as past: an office that somebody had.
  private var isFormer: Bool {
    edge.parent == "STATIC" && graph.tenses(ofEdge: edge.index) == [.past]
  }

  /// Who did what to whom, when, and how many say so.
  var row: String {
    let dates = [edge.firstSeen, edge.lastSeen].compactMap { $0?.description }
    let when = Set(dates).count == 1 ? dates[0] : dates.joined(separator: " to ")
    var marks = [counted(edge.publisherCount, "source")]
    if !when.isEmpty { marks.insert(when, at: 0) }
    marks += qualifiers
    if edge.kind != .statement { marks.append(edge.kind.rawValue) }
    let ends = (graph.label(ofNode: edge.source), graph.label(ofNode: edge.target))
    return "\(ends.0) – \(edge.label) – \(ends.1)  (\(marks.joined(separator: "; ")))"
  }

  /// The row, with the identifier that `newsgraph show` takes where it is wanted.
  func row(withIdentifier: Bool) -> String {
    withIdentifier ? "\(row)  \(edge.identifier)" : row
  }

  /// The surest sentence that says it, with its article.
  var quote: String? {
    graph.bestQuotation(ofEdge: edge.index).map { evidence in
      let article = graph.articles[evidence.article]
      let source = [article.publisher, article.published.map { String($0.prefix(10)) }]
        .compactMap { $0 }.joined(separator: ", ")
      return "“\(evidence.quote)”" + (source.isEmpty ? "" : " (\(source))")
    }
  }

  /// In which tenses it is told.
  var tenses: [String] {
    let told = graph.tenses(ofEdge: edge.index)
    return Tense.allCases.filter(told.contains).map(\.rawValue)
  }

  /// Adds how far it is a fact.
  func addStanding(to line: inout JSONLine) {
    line.add("polarity", edge.polarity.rawValue)
    line.add("modality", edge.modality.rawValue)
    line.add("tenses", tenses)
    if isFormer { line.add("former", true) }
  }

  /// All of it.
  var json: JSONLine {
    var line = JSONLine()
    line.add("id", edge.identifier)
    line.add("source", graph.identifier(ofNode: edge.source))
    line.add("sourceLabel", graph.label(ofNode: edge.source))
    line.add("relation", edge.relation)
    line.add("label", edge.label)
    line.add("parent", edge.parent)
    line.add("target", graph.identifier(ofNode: edge.target))
    line.add("targetLabel", graph.label(ofNode: edge.target))
    line.add("edgeKind", edge.kind.rawValue)
    addStanding(to: &line)
    line.add("confidence", edge.confidence)
    line.add("statements", edge.statementCount)
    line.add("documents", edge.documentCount)
    line.add("publishers", edge.publisherCount)
    line.add("firstSeen", edge.firstSeen?.description)
    line.add("lastSeen", edge.lastSeen?.description)
    if let evidence = graph.bestQuotation(ofEdge: edge.index) {
      line.add("article", graph.articles[evidence.article].identifier)
      line.add("quote", evidence.quote)
    }
    return line
  }
}
