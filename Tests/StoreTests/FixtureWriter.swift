import Foundation
import Testing

@testable import Store

/// Writes the store that ``OpeningTests`` opens ever after. Run once, when a version of the schema is released:
///
///     NEWSGRAPH_STORE_FIXTURE=Tests/StoreTests/Fixtures/v3.ngdb swift test --filter FixtureWriter
@Suite struct FixtureWriter {
  private static let path = ProcessInfo.processInfo.environment["NEWSGRAPH_STORE_FIXTURE"]

  @Test(.enabled(if: path != nil)) func `write the fixture of this version`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 1)
    let articles = (0..<5).map { news.article("article\($0)", url: "https://example.org/\($0)") }
    let store = try scratch.holding(articles)
    try store.backup(to: try #require(Self.path))
  }
}
