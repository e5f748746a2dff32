/// An attribute as GraphML declares it.
struct GraphMLKey: Sendable {
  enum Domain: String, Sendable { case node, edge }

  /// The types that all readers know.
  ///
  /// There is none for dates and lists: those are text.
  enum ValueType: String, Sendable { case string, int, double, boolean }

  /// What `data` elements call it.
  ///
  /// No id may be a name that Gephi takes for something else (`x`, `size`, `r` …),
  /// and no two attributes of one name may differ in type, which Tulip refuses.
  let id: StaticString
  let domain: Domain
  let name: String
  let type: ValueType

  /// The attributes of a file, in the order of their values.
  ///
  /// - Parameter hasMetrics: Whether the figures of nodes stand in it.
  /// - Returns: Those of nodes, then those of edges.
  static func all(hasMetrics: Bool) -> [GraphMLKey] {
    nodes + (hasMetrics ? metrics : []) + edges
  }

  /// The figures of ``NodeMetrics``, in the same order.
  static let metrics = [
    node("v_degree", "degree", .int),
    node("v_weighted_degree", "weighted_degree", .double),
    node("v_pagerank", "pagerank", .double),
    node("v_betweenness", "betweenness", .double),
    node("v_component", "component", .int),
    node("v_community", "community", .int),
  ]

  private static let nodes = [
    node("v_label", "label"),
    node("v_name", "name"),
    // With this id, APOC makes it the label of the node.
    node("labels", "entity_type"),
    node("v_iri", "iri"),
    node("v_kind", "kind"),
    node("v_aliases", "aliases"),
    node("v_mentions", "mentions", .int),
    node("v_documents", "documents", .int),
    node("v_first", "first_seen"),
    node("v_last", "last_seen"),
    node("v_wikidata", "wikidata"),
    node("v_country", "country"),
    node("v_relation", "relation"),
    node("v_start", "start_date"),
    node("v_end", "end_date"),
    node("v_place", "place"),
    node("v_color", "color"),
  ]

  private static let edges = [
    edge("label", "label"),
    edge("e_interaction", "interaction"),
    edge("e_weight", "weight", .double),
    edge("e_iri", "iri"),
    edge("e_kind", "kind"),
    edge("e_relation", "relation"),
    edge("e_parent", "plover"),
    edge("e_polarity", "polarity"),
    edge("e_modality", "modality"),
    edge("e_negated", "negated", .boolean),
    edge("e_confidence", "confidence", .double),
    edge("e_statements", "statements", .int),
    edge("e_documents", "documents", .int),
    edge("e_publishers", "publishers", .int),
    edge("e_publisher_names", "publisher_names"),
    edge("e_first", "first_seen"),
    edge("e_last", "last_seen"),
    edge("e_attribution", "attribution"),
    edge("e_via", "via"),
    edge("e_evidence", "evidence"),
    edge("e_evidence_url", "evidence_url"),
    edge("e_color", "color"),
  ]

  private static func node(
    _ id: StaticString, _ name: String, _ type: ValueType = .string
  ) -> GraphMLKey {
    GraphMLKey(id: id, domain: .node, name: name, type: type)
  }

  private static func edge(
    _ id: StaticString, _ name: String, _ type: ValueType = .string
  ) -> GraphMLKey {
    GraphMLKey(id: id, domain: .edge, name: name, type: type)
  }
}
