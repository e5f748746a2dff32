public import Articles

extension Article {
  /// An article of a text that is at hand.
  ///
  /// - Parameters:
  ///   - text: Its paragraphs, an empty line between two.
  ///   - title: Its headline.
  ///   - published: When it was published, as feeds and pages write it: "2025-03-01", "Sat, 01 Mar 2025 09:30:00 GMT".
  ///     From it "on Friday" is counted. What names no day is left out.
  ///   - publisher: Who published it; what several say is worth more.
  ///   - url: Its address.
  public init(
    text: String, title: String? = nil, published: String? = nil, publisher: String? = nil,
    url: String? = nil
  ) {
    var metadata = ArticleMetadata()
    metadata.title = title
    metadata.published = published.flatMap { PublicationDate(parsing: $0, source: .feed) }
    metadata.publisher = publisher
    metadata.url = url
    self.init(metadata, text: text)
  }
}
