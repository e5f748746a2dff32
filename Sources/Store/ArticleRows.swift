import Facts
import Ontology

/// What the tables for queries say about one article, drawn from its statements and events.
struct ArticleRows: Equatable {
  /// What a graph draws as a node.
  struct Node: Hashable, Comparable {
    enum Kind: String { case entity, event }

    let kind: Kind
    let identifier: String

    static func < (left: Node, right: Node) -> Bool {
      (left.kind.rawValue, left.identifier) < (right.kind.rawValue, right.identifier)
    }
  }

  /// A name of a node; compared by bytes, as SQLite compares.
  struct Name: Hashable {
    let node: Node
    let text: String
    let entityClass: String
    private let bytes: [UInt8]

    init(node: Node, text: String, entityClass: String?) {
      self.node = node
      self.text = text
      self.entityClass = entityClass ?? ""
      bytes = Array(text.utf8)
    }

    static func == (left: Name, right: Name) -> Bool {
      left.node == right.node && left.bytes == right.bytes && left.entityClass == right.entityClass
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(node)
      hasher.combine(bytes)
    }

    /// The order in which names are written, the same in every run.
    static func isBefore(_ left: Name, _ right: Name) -> Bool {
      if left.node != right.node { return left.node < right.node }
      if left.bytes != right.bytes { return left.bytes.lexicographicallyPrecedes(right.bytes) }
      return left.entityClass < right.entityClass
    }
  }

  /// How often a name is used.
  struct Uses: Equatable {
    var labelled = 0
    var mentioned = 0
  }

  struct StatementRow: Equatable {
    let number: Int
    let sentence: Int
    let subject: Node?
    let relation: String
    let object: Node?
    let event: Node?
    let isNegated: Bool
    let modality: String
    let firstDay: Int?
    let lastDay: Int?
    let confidence: Double
  }

  struct ParticipantRow: Equatable {
    let number: Int
    let event: Node
    let role: String
    let node: Node
  }

  private(set) var names: [Name: Uses] = [:]
  private(set) var statements: [StatementRow] = []
  private(set) var participants: [ParticipantRow] = []

  /// Draws the rows; `day` is that of publication, for statements that have no time of their own.
  init(_ article: ArticleStatements, day: Int?) {
    for (number, statement) in article.statements.enumerated() {
      add(statement, number: number, day: day)
    }
    for event in article.events { add(event) }
  }

  /// Every node of the rows, in a fixed order.
  var nodes: [Node] {
    var nodes = Set(names.keys.map(\.node))
    for row in statements {
      nodes.formUnion([row.subject, row.object, row.event].compactMap { $0 })
    }
    for row in participants { nodes.formUnion([row.event, row.node]) }
    return nodes.sorted()
  }

  private mutating func add(_ statement: Statement, number: Int, day: Int?) {
    let references =
      [statement.subject, statement.object] + statement.arguments.map(\.reference)
      + [statement.place].compactMap { $0 }
    for reference in references { addName(reference) }
    let days = Self.days(of: statement.time, otherwise: day)
    statements.append(
      StatementRow(
        number: number, sentence: statement.sentence, subject: Self.node(statement.subject),
        relation: statement.relation, object: Self.node(statement.object),
        event: statement.event.map { Node(kind: .event, identifier: $0) },
        isNegated: statement.polarity == .negated, modality: statement.modality.rawValue,
        firstDay: days.first, lastDay: days.last, confidence: statement.confidence))
  }

  private mutating func add(_ event: Event) {
    let node = Node(kind: .event, identifier: event.identifier)
    count(Name(node: node, text: event.label, entityClass: event.eventClass), \.labelled)
    for role in event.roles {
      addName(role.reference)
      guard let participant = Self.node(role.reference) else { continue }
      participants.append(
        ParticipantRow(
          number: participants.count, event: node, role: role.role, node: participant))
    }
    if let place = event.place { addName(place) }
  }

  /// Counts how we call an entity, and how the article does.
  private mutating func addName(_ reference: EntityReference) {
    guard reference.entity != nil, let node = Self.node(reference) else { return }
    let entityClass = reference.entityClass
    count(Name(node: node, text: reference.label, entityClass: entityClass), \.labelled)
    let head = Self.name(of: reference.mention)
    count(Name(node: node, text: head, entityClass: entityClass), \.mentioned)
  }

  private mutating func count(_ name: Name, _ kind: WritableKeyPath<Uses, Int>) {
    guard !name.text.isEmpty else { return }
    names[name, default: Uses()][keyPath: kind] += 1
  }

  /// The words of the head with the rest of its name; all words where the mention has gaps.
  private static func name(of mention: Mention) -> String {
    let scalars = Array(mention.text.unicodeScalars)
    let start = mention.head.lowerBound - mention.span.lowerBound
    guard scalars.count == mention.span.count, start >= 0, !mention.head.isEmpty,
      start + mention.head.count <= scalars.count
    else { return mention.text }
    return String(String.UnicodeScalarView(scalars[start..<start + mention.head.count]))
  }

  private static func node(_ reference: EntityReference) -> Node? {
    if let event = reference.event { return Node(kind: .event, identifier: event) }
    return reference.entity.map { Node(kind: .entity, identifier: $0) }
  }

  private static func days(
    of time: StatementTime?, otherwise day: Int?
  ) -> (first: Int?, last: Int?) {
    guard let time else { return (day, day) }
    return (time.start.map(Day.first), time.end.map(Day.last))
  }
}
