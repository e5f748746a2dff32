/// Everything in a document that refers to one and the same thing.
public struct CoreferenceCluster: Equatable, Sendable {
  /// The mentions in the order of the text; at least one.
  public let mentions: [DocumentMention]
  /// Titles, appositions and predicate nouns that describe the thing without being mentions of their own.
  public let descriptions: [DocumentMention]

  /// Puts a cluster together.
  public init(mentions: [DocumentMention], descriptions: [DocumentMention] = []) {
    self.mentions = mentions
    self.descriptions = descriptions
  }
}
