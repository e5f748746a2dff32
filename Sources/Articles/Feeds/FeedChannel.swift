/// What a feed says about all of its items.
struct FeedChannel {
  private(set) var title: String?
  private(set) var publisher: String?
  private(set) var language: String?
  private(set) var authors: [String] = []
  /// What relative addresses are resolved against.
  private(set) var base: String?

  init(hints: SourceHints) {
    base = hints.url
  }

  /// Takes over what an element around the items says.
  mutating func add(_ element: FeedItem) {
    title = title ?? element.title
    publisher = publisher ?? element.publisher
    language = language ?? element.language
    if authors.isEmpty { authors = element.authors }
    base = element.base ?? base ?? element.link(base: nil)
  }
}
