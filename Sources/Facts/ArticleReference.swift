/// Which article a statement comes from.
public struct ArticleReference: Equatable, Hashable, Sendable {
  /// The hash of its content that ends its identifier `urn:newsgraph:article:…`.
  public let identifier: String
  /// Its canonical address.
  public let url: String?
  /// Its headline.
  public let title: String?
  /// Who published it; two articles of one publisher are not independent.
  public let publisher: String?
  /// When it was published: a date, or a date and time with zone, as ISO 8601 writes it.
  public let published: String?
  /// The group of articles that tell the same story in the same words; copies are not independent.
  public let duplicateCluster: String?

  /// Puts a reference together.
  public init(
    identifier: String, url: String? = nil, title: String? = nil, publisher: String? = nil,
    published: String? = nil, duplicateCluster: String? = nil
  ) {
    self.identifier = identifier
    self.url = url
    self.title = title
    self.publisher = publisher
    self.published = published
    self.duplicateCluster = duplicateCluster
  }
}
