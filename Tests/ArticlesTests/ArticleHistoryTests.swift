import Articles
import Testing

struct ArticleHistoryTests {
  private func article(
    _ text: String, guid: String? = nil, url: String? = nil, version: String? = nil,
    updated: String? = nil, isWithdrawn: Bool = false
  ) -> Article {
    var metadata = ArticleMetadata()
    metadata.guid = guid
    metadata.url = url
    metadata.version = version
    metadata.updated = updated.flatMap { PublicationDate(parsing: $0, source: .feed) }
    metadata.isWithdrawn = isWithdrawn
    return Article(metadata, text: text)
  }

  @Test func `a later version of an address replaces the earlier one`() {
    var history = ArticleHistory()
    let first = article("One.", url: "https://example.org/a", updated: "2025-03-08")
    let second = article("One, corrected.", url: "https://example.org/a", updated: "2025-03-09")
    #expect(history.admit(first) == .new)
    #expect(history.admit(first) == .unchanged)
    #expect(history.admit(second) == .replaces(first.identifier))
    #expect(history.versions(url: "https://example.org/a").count == 2)
  }

  @Test func `numbers and dates tell which version is later`() {
    var history = ArticleHistory()
    let second = article("Two.", guid: "urn:a", version: "2")
    #expect(history.admit(second) == .new)
    #expect(
      history.admit(article("One.", guid: "urn:a", version: "1"))
        == .superseded(by: second.identifier))
    let later = article("B.", guid: "urn:b", updated: "2025-03-08T09:00:00Z")
    #expect(history.admit(later) == .new)
    let earlier = article("A.", guid: "urn:b", updated: "2025-03-08T09:30:00+01:00")
    #expect(history.admit(earlier) == .superseded(by: later.identifier))
  }

  @Test func `a guid and an address name the same article`() {
    var history = ArticleHistory()
    let first = article(
      "One.", guid: "urn:a", url: "https://example.org/a", updated: "2025-03-08")
    let second = article("Two.", url: "https://example.org/a", updated: "2025-03-09")
    #expect(history.admit(first) == .new)
    #expect(history.admit(second) == .replaces(first.identifier))
  }

  @Test func `a kill notice withdraws every version`() {
    var history = ArticleHistory()
    let first = article("One.", guid: "urn:a", version: "1")
    let second = article("Two.", guid: "urn:a", version: "2")
    #expect(history.admit(first) == .new)
    #expect(history.admit(second) == .replaces(first.identifier))
    let kill = article("", guid: "urn:a", version: "3", isWithdrawn: true)
    #expect(history.admit(kill) == .withdraws([first.identifier, second.identifier].sorted()))
    #expect(history.admit(kill) == .unchanged)
  }

  @Test func `where nothing tells which version is later the order of arrival does not either`() {
    let texts = ["One.", "Two.", "Three."].map { article($0, url: "https://example.org/a") }
    let counting = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1]].map { order in
      var history = ArticleHistory()
      var current = ""
      for number in order {
        switch history.admit(texts[number]) {
        case .new, .replaces: current = texts[number].identifier
        default: break
        }
      }
      return current
    }
    #expect(Set(counting).count == 1)
  }

  @Test func `a kill notice without a date counts also when it comes first`() {
    var history = ArticleHistory()
    let kill = article("", guid: "urn:a", isWithdrawn: true)
    #expect(history.admit(kill) == .withdraws([]))
    #expect(
      history.admit(article("One.", guid: "urn:a")) == .superseded(by: kill.identifier))
  }

  @Test func `articles without guid and address are all new`() {
    var history = ArticleHistory()
    #expect(history.admit(article("One.")) == .new)
    #expect(history.admit(article("One.")) == .new)
  }
}
