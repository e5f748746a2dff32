import Ontology

/// A filter made ready for one graph, so that an edge is asked for in a few steps.
struct EdgeAdmission: Sendable {
  private let tables: GraphTables
  private let filter: GraphFilter
  /// Whether edges of each type are admitted; roles are looked at one by one where relations are asked for.
  private let types: [Bool]
  private let asksForRelations: Bool
  /// Whether nothing but the type of an edge matters.
  private let isDecidedByType: Bool
  private let admittedArticles: [Bool]?
  private let admittedNodes: [Bool]?
  private let minimumConfidence: UInt16
  private let relations: RelationTest

  /// Which relations are wanted.
  private struct RelationTest: Sendable {
    let wanted: Set<String>
    let unwanted: Set<String>

    func admits(_ relation: String?, _ heading: String?) -> Bool {
      func isIn(_ set: Set<String>) -> Bool {
        relation.map { set.contains($0) } ?? false || heading.map { set.contains($0) } ?? false
      }
      return (wanted.isEmpty || isIn(wanted)) && !isIn(unwanted)
    }
  }

  init(_ graph: KnowledgeGraph, _ filter: GraphFilter, _ ontology: OntologyTables) {
    let tables = graph.tables
    self.tables = tables
    self.filter = filter
    let relations = RelationTest(wanted: filter.relations, unwanted: filter.excludedRelations)
    self.relations = relations
    asksForRelations = !filter.relations.isEmpty || !filter.excludedRelations.isEmpty
    types = tables.edges.types.map { type in
      (filter.kinds.isEmpty || filter.kinds.contains(type.kind))
        && (filter.modalities.isEmpty || filter.modalities.contains(type.modality))
        && (filter.includesNegated || type.polarity == .affirmed)
        && (type.kind == .role
          || relations.admits(
            tables.strings[type.relation], tables.strings.optional(type.parent)))
    }
    var byType = GraphFilter()
    byType.kinds = filter.kinds
    byType.modalities = filter.modalities
    byType.includesNegated = filter.includesNegated
    isDecidedByType = filter == byType
    minimumConfidence = Probability(filter.minimumConfidence).tenThousandths
    admittedArticles =
      filter.publishers.isEmpty
      ? nil
      : tables.articles.publishers.map { filter.publishers.contains(tables.strings[$0]) }
    admittedNodes =
      filter.classes.isEmpty ? nil : Self.nodes(tables, Array(filter.classes), ontology)
  }

  /// Whether every edge is admitted.
  var admitsAllEdges: Bool {
    var plain = GraphFilter()
    plain.classes = filter.classes
    return filter == plain
  }

  func admits(node: Int) -> Bool { admittedNodes?[node] ?? true }

  func admits(_ edge: Int) -> Bool {
    guard types[Int(tables.edges.typeNumbers[edge])] else { return false }
    return isDecidedByType || admitsDetails(of: edge)
  }

  private func admitsDetails(of edge: Int) -> Bool {
    guard
      tables.edges.confidences[edge].tenThousandths >= minimumConfidence,
      Int(tables.edges.publisherCounts[edge]) >= filter.minimumSources
    else { return false }
    if let since = filter.since {
      let last = tables.edges.lastSeen[edge]
      if last == .none || last.latest < since.earliest { return false }
    }
    if let until = filter.until {
      let first = tables.edges.firstSeen[edge]
      if first == .none || first.earliest > until.latest { return false }
    }
    if let admittedNodes,
      !admittedNodes[Int(tables.edges.sources[edge])]
        || !admittedNodes[Int(tables.edges.targets[edge])]
    {
      return false
    }
    if asksForRelations, !admitsRole(edge) { return false }
    return admittedArticles.map { isSaid(edge, in: $0) } ?? true
  }

  /// Whether a role belongs to an event of the relations asked for; true of other edges.
  private func admitsRole(_ edge: Int) -> Bool {
    guard tables.edges.type(of: edge).kind == .role else { return true }
    let event = tables.nodes.events[Int(tables.edges.sources[edge])]
    guard event != NodeColumns.noEvent else { return false }
    let relation = tables.nodes.eventRows[Int(event)].relation
    return relations.admits(tables.strings.optional(relation), nil)
  }

  private func isSaid(_ edge: Int, in articles: [Bool]) -> Bool {
    tables.edges.evidence(of: edge).contains { row in
      articles[tables.evidence.article(ofSentence: Int(tables.evidence.sentences[row]))]
    }
  }

  private static func nodes(
    _ tables: GraphTables, _ classes: [String], _ ontology: OntologyTables
  ) -> [Bool] {
    var known: [UInt32: Bool] = [:]
    return tables.nodes.classes.indices.map { node in
      if tables.nodes.events[node] != NodeColumns.noEvent { return true }
      let entityClass = tables.nodes.classes[node]
      if let answer = known[entityClass] { return answer }
      let answer = tables.strings.optional(entityClass).map { ontology.isA($0, anyOf: classes) }
      known[entityClass] = answer ?? false
      return answer ?? false
    }
  }
}
