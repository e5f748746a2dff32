public import Facts
public import Ontology

extension KnowledgeGraph {
  /// What a node stands for.
  public enum NodeKind: String, CaseIterable, Sendable {
    /// A person, body, place, group, document …
    case entity
    /// An act with participants.
    case event
  }

  /// An entity or event.
  public struct Node: Equatable, Sendable {
    /// Its place in ``KnowledgeGraph/nodes``.
    public let index: Int
    /// What it stands for.
    public let kind: NodeKind
    /// "entity:pete-hegseth" or "event:…"; `urn:newsgraph:` is left out.
    public let identifier: String
    /// What people read.
    public let label: String
    /// The id of its class in the ontology; nil where nothing says what it is.
    public let entityClass: String?
    /// Its other names, sorted, without the label.
    public let aliases: [String]
    /// How many places of the articles speak of it.
    public let mentionCount: Int
    /// How many articles speak of it.
    public let documentCount: Int
    /// When the first of its edges was seen.
    public let firstSeen: CalendarDate?
    /// When the last of its edges was seen.
    public let lastSeen: CalendarDate?
    /// Its item in Wikidata: "Q…".
    public let wikidata: String?
    /// The id of the country to which it belongs.
    public let country: String?
    /// What only events have.
    public let event: EventDetails?
  }

  /// What is known of an event beyond its participants.
  public struct EventDetails: Equatable, Sendable {
    /// The id of the relation that the act stands for.
    public let relation: String?
    /// The lemma of the noun that names the act: "order".
    public let noun: String
    /// When it happened.
    public let time: StatementTime?
    /// The label of the place where it happened.
    public let place: String?
  }

  /// The nodes, sorted by the bytes of their identifiers; read one by one out of columns.
  public struct Nodes: RandomAccessCollection, Sendable {
    let graph: KnowledgeGraph

    /// The index of the first node.
    public var startIndex: Int { 0 }
    /// The number of nodes.
    public var endIndex: Int { graph.nodeColumns.count }
    /// A node; O(1) and its texts.
    public subscript(_ index: Int) -> Node { graph.node(at: index) }
  }

  /// All nodes.
  public var nodes: Nodes { Nodes(graph: self) }

  private func node(at index: Int) -> Node {
    let columns = nodeColumns
    let event = columns.events[index]
    return Node(
      index: index, kind: event == NodeColumns.noEvent ? .entity : .event,
      identifier: strings[columns.identifiers[index]], label: strings[columns.labels[index]],
      entityClass: strings.optional(columns.classes[index]),
      aliases: columns.aliases(of: index).map { strings[$0] },
      mentionCount: Int(columns.mentionCounts[index]),
      documentCount: Int(columns.documentCounts[index]),
      firstSeen: columns.firstSeen[index].date, lastSeen: columns.lastSeen[index].date,
      wikidata: strings.optional(columns.wikidata[index]),
      country: strings.optional(columns.countries[index]),
      event: event == NodeColumns.noEvent ? nil : details(columns.eventRows[Int(event)]))
  }

  private func details(_ row: NodeColumns.EventRow) -> EventDetails {
    EventDetails(
      relation: strings.optional(row.relation), noun: strings[row.noun],
      time: row.time?.time, place: strings.optional(row.place))
  }

  /// The label of a node, without the rest.
  public func label(ofNode node: Int) -> String { strings[nodeColumns.labels[node]] }

  /// The identifier of a node, without the rest.
  public func identifier(ofNode node: Int) -> String { strings[nodeColumns.identifiers[node]] }
}

/// The columns of the table of nodes.
struct NodeColumns: Equatable, Sendable {
  struct EventRow: Equatable, Sendable {
    let relation: UInt32
    let noun: UInt32
    let time: TimeCode?
    let place: UInt32
  }

  static let noEvent = UInt32.max

  var identifiers: [UInt32] = []
  var labels: [UInt32] = []
  var classes: [UInt32] = []
  /// Where the aliases of each node begin in ``aliases``, and where those of the last end.
  var aliasStarts: [UInt32] = [0]
  var aliases: [UInt32] = []
  var mentionCounts: [UInt32] = []
  var documentCounts: [UInt32] = []
  var firstSeen: [DateCode] = []
  var lastSeen: [DateCode] = []
  var wikidata: [UInt32] = []
  var countries: [UInt32] = []
  /// The row in ``eventRows``; ``noEvent`` for entities.
  var events: [UInt32] = []
  var eventRows: [EventRow] = []

  var count: Int { identifiers.count }

  mutating func trim() {
    identifiers = identifiers.trimmed
    labels = labels.trimmed
    classes = classes.trimmed
    aliasStarts = aliasStarts.trimmed
    aliases = aliases.trimmed
    mentionCounts = mentionCounts.trimmed
    documentCounts = documentCounts.trimmed
    firstSeen = firstSeen.trimmed
    lastSeen = lastSeen.trimmed
    wikidata = wikidata.trimmed
    countries = countries.trimmed
    events = events.trimmed
    eventRows = eventRows.trimmed
  }

  func aliases(of node: Int) -> ArraySlice<UInt32> {
    aliases[Int(aliasStarts[node])..<Int(aliasStarts[node + 1])]
  }
}
