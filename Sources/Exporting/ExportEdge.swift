import Graph
import Ontology

/// An edge as all formats write it: clean texts, whole days, and a number that follows the order of the file.
struct ExportEdge: Sendable {
  /// From 1.
  var number: Int
  /// The numbers of its nodes.
  var source: Int
  var target: Int
  /// "statement:" or "pair:", and a hash.
  var identifier: String
  /// The id of the relation or role.
  var relation: String
  /// What the ontology calls the relation, whatever is said of it.
  var interaction: String
  /// What a viewer shows, which is often all that it shows: "not criticized", "ordered (planned)".
  var label: String
  var parent: String?
  var kind: KnowledgeGraph.EdgeKind
  var polarity: Polarity
  var modality: Modality
  var via: String?
  var confidence: Double
  var statementCount: Int
  /// How many articles say it: its weight.
  var documentCount: Int
  var publisherCount: Int
  var firstSeen: String?
  var lastSeen: String?
  var attributions: [String]
  /// The edges of the graph behind it.
  var members: [Int]

  var isNegated: Bool { polarity == .negated }

  /// Whether it may stand as a plain triple, which says that it is so.
  var isPlainFact: Bool { polarity == .affirmed && modality == .asserted && kind != .derived }

  /// What a viewer shows for a relation that is said to be so, or not so, with some reserve.
  ///
  /// The reserve stands behind, so that a list sorted by label keeps all that is said of a relation together.
  static func label(_ interaction: String, _ polarity: Polarity, _ modality: Modality) -> String {
    let relation = polarity == .negated ? negated(interaction) : interaction
    return modality == .asserted ? relation : "\(relation) (\(modality.rawValue))"
  }

  /// "not criticized", "is not a member of".
  private static func negated(_ interaction: String) -> String {
    interaction.hasPrefix("is ") ? "is not " + interaction.dropFirst(3) : "not " + interaction
  }
}

extension ExportEdge {
  /// One edge of a graph.
  init(
    _ edge: KnowledgeGraph.Edge, number: Int, source: Int, target: Int, interaction: String
  ) {
    self.number = number
    self.source = source
    self.target = target
    identifier = edge.identifier
    relation = edge.relation
    self.interaction = interaction
    label = Self.label(interaction, edge.polarity, edge.modality)
    parent = edge.parent
    kind = edge.kind
    polarity = edge.polarity
    modality = edge.modality
    via = edge.via.map(SingleLine.text)
    confidence = edge.confidence
    statementCount = edge.statementCount
    documentCount = edge.documentCount
    publisherCount = edge.publisherCount
    firstSeen = edge.firstSeen.map(Days.first)
    lastSeen = edge.lastSeen.map(Days.last)
    attributions = edge.attributions.map { SingleLine.text($0).replacing("|", with: "/") }
      .filter { !$0.isEmpty }
    members = [edge.index]
  }
}
