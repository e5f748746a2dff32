/// Everything in a document that refers to one and the same thing.
public struct CoreferenceCluster: Equatable, Sendable {
  /// The mentions in the order of the text; at least one.
  public let mentions: [DocumentMention]
  /// Titles, appositions and predicate nouns that describe the thing without being mentions of their own.
  public let descriptions: [DocumentMention]
  /// What we call it; nil where the words do not say of whom or what they speak, as for acts.
  public let label: String?
  /// The slug of the entity; nil for what has no name of its own.
  public let entity: String?

  /// Puts a cluster together.
  public init(
    mentions: [DocumentMention], descriptions: [DocumentMention] = [], label: String? = nil,
    entity: String? = nil
  ) {
    self.mentions = mentions
    self.descriptions = descriptions
    self.label = label
    self.entity = entity
  }
}
