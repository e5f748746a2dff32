/// Whom or what an article speaks of at one place.
public struct EntityReference: Equatable, Sendable {
  /// The words of the article.
  public let mention: Mention
  /// What we call it: the name in the tables, else the words without article and title.
  public let label: String
  /// The id of its class in the ontology; nil where nothing says what it is.
  public let entityClass: String?
  /// The slug that ends its identifier; nil for what has no name of its own.
  public let entity: String?
  /// The id of the country or body to which the words tie it: "Russian troops".
  public let affiliation: String?
  /// Whether the words name a place that stands for a body: "Moscow".
  public let isMetonym: Bool
  /// The identifier of the event that the words refer to: "the move"; nil for entities.
  public let event: String?

  /// Puts a reference together.
  public init(
    mention: Mention, label: String, entityClass: String?, entity: String?,
    affiliation: String? = nil, isMetonym: Bool = false, event: String? = nil
  ) {
    self.mention = mention
    self.label = label
    self.entityClass = entityClass
    self.entity = entity
    self.affiliation = affiliation
    self.isMetonym = isMetonym
    self.event = event
  }
}
