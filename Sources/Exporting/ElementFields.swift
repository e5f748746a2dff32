import Facts
import Graph
import Ontology

/// A value of a column, by its type.
enum FieldValue {
  case text(String)
  case integer(Int)
  case number(String)
  case flag(Bool)
  case list([String])

  /// As text, a list joined by `|`.
  var text: String {
    switch self {
    case .text(let text), .number(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): SingleLine.list(texts)
    }
  }
}

/// A column and what type its values have.
struct Field {
  enum ValueType { case text, integer, number, flag, list, date }

  let name: String
  let type: ValueType
}

/// What the tables and Cytoscape's JSON say of nodes and edges besides ids and labels, column by column.
struct ElementFields {
  private static let ownNodes = [
    Field(name: "iri", type: .text), Field(name: "entity_type", type: .text),
    Field(name: "kind", type: .text), Field(name: "aliases", type: .list),
    Field(name: "mentions", type: .integer), Field(name: "documents", type: .integer),
    Field(name: "first_seen", type: .date), Field(name: "last_seen", type: .date),
    Field(name: "wikidata", type: .text), Field(name: "country", type: .text),
    Field(name: "color", type: .text),
  ]

  static let edges = [
    Field(name: "iri", type: .text), Field(name: "relation", type: .text),
    Field(name: "interaction", type: .text), Field(name: "plover", type: .text),
    Field(name: "kind", type: .text), Field(name: "polarity", type: .text),
    Field(name: "modality", type: .text), Field(name: "negated", type: .flag),
    Field(name: "confidence", type: .number), Field(name: "statements", type: .integer),
    Field(name: "documents", type: .integer), Field(name: "publishers", type: .integer),
    Field(name: "publisher_names", type: .list), Field(name: "first_seen", type: .date),
    Field(name: "last_seen", type: .date), Field(name: "attribution", type: .list),
    Field(name: "via", type: .text), Field(name: "evidence", type: .text),
    Field(name: "evidence_url", type: .text), Field(name: "color", type: .text),
  ]

  /// The columns of nodes; those for figures only where they are known.
  static func nodes(of graph: ExportGraph) -> [Field] {
    graph.metrics == nil ? ownNodes : ownNodes + NodeMetrics.fields
  }

  private let graph: ExportGraph
  private let baseIRI: String
  private let names: SourceNames

  init(_ graph: ExportGraph, baseIRI: String) {
    self.graph = graph
    self.baseIRI = baseIRI
    names = SourceNames(graph)
  }

  /// The values of a node, in the order of ``nodes(of:)``; nil where there is none.
  func values(of node: ExportNode) -> [FieldValue?] {
    let own: [FieldValue?] = [
      .text(baseIRI + IRI.escaped(node.node.identifier)), .text(node.entityClass),
      .text(node.node.kind.rawValue), list(node.aliases), .integer(node.node.mentionCount),
      .integer(node.node.documentCount), text(node.firstSeen), text(node.lastSeen),
      text(node.node.wikidata.map(SingleLine.text)), text(node.node.country.map(SingleLine.text)),
      .text(graph.palette.color(ofClass: node.entityClass)),
    ]
    return own + (graph.metrics(of: node)?.values ?? [])
  }

  /// The values of an edge, in the order of ``edges``; nil where there is none.
  func values(of edge: ExportEdge) -> [FieldValue?] {
    let best = graph.bestQuotation(of: edge)
    return [
      .text(baseIRI + edge.identifier), .text(edge.relation), .text(edge.interaction),
      text(edge.parent), .text(edge.kind.rawValue), .text(edge.polarity.rawValue),
      .text(edge.modality.rawValue), .flag(edge.isNegated),
      .number(Decimals.probability(edge.confidence)), .integer(edge.statementCount),
      .integer(edge.documentCount), .integer(edge.publisherCount),
      list(names.publishers(ofArticles: graph.articles(of: edge))), text(edge.firstSeen),
      text(edge.lastSeen),
      list(edge.attributions), text(edge.via), text(best.map { SingleLine.text($0.quote) }),
      text(best.flatMap { names.address(ofArticle: $0.article) }), .text(Palette.color(of: edge)),
    ]
  }

  private func text(_ text: String?) -> FieldValue? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  private func list(_ texts: [String]) -> FieldValue? { texts.isEmpty ? nil : .list(texts) }
}
