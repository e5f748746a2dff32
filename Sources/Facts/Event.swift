/// An act that became a node, because other acts speak of it or because it has more than two participants.
public struct Event: Equatable, Sendable {
  /// The hash that ends its identifier `urn:newsgraph:event:…`.
  public let identifier: String
  /// What we call it: "order by Pete Hegseth".
  public let label: String
  /// The id of its class in the ontology: Event, or a class below it.
  public let eventClass: String
  /// The id of the relation that the act stands for; nil where the ontology has none.
  public let relation: String?
  /// The lemma of the noun that names the act: "order".
  public let noun: String
  /// Who took part and how: agent, recipient, theme, target, instrument and so on.
  public let roles: [Statement.Argument]
  /// When it happened.
  public let time: StatementTime?
  /// Where it happened.
  public let place: EntityReference?
  /// Every place of the article that speaks of it, in the order of the text, the introducing clause first.
  public let mentions: [Mention]
  /// The number of the sentence that introduces it, from 0.
  public let sentence: Int

  /// Puts an event together.
  public init(
    identifier: String, label: String, eventClass: String, relation: String?, noun: String,
    roles: [Statement.Argument], time: StatementTime?, place: EntityReference?,
    mentions: [Mention], sentence: Int
  ) {
    self.identifier = identifier
    self.label = label
    self.eventClass = eventClass
    self.relation = relation
    self.noun = noun
    self.roles = roles
    self.time = time
    self.place = place
    self.mentions = mentions
    self.sentence = sentence
  }
}
