import Facts
import Testing

@testable import Store

@Suite struct SearchTests {
  private func stored(_ body: (GraphStore) throws -> Void) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 41)
    try body(
      try scratch.holding((0..<20).map { news.article("a\($0)", url: "https://example.org/\($0)") })
    )
  }

  @Test func `names are found by any word, beginnings too`() throws {
    try stored { store in
      let names = try store.names(matching: "marl")
      #expect(names.map(\.node).contains("entity:ada-marlow"))
      #expect(try store.names(matching: "ADA mÀrlow").first?.text == "Ada Marlow")
      #expect(try store.names(matching: "nobody").isEmpty)
    }
  }

  @Test func `sentences are found by words and phrases, and marked`() throws {
    try stored { store in
      let found = try store.quotations(matching: "\"Ada Marlow\" sued")
      #expect(!found.isEmpty)
      let texts = found.map(\.text)
      #expect(texts.allSatisfy { $0.contains("Ada Marlow") && $0.contains("sued") })
      #expect(found.first?.marked.contains("«Ada Marlow»") == true)
    }
  }

  @Test(arguments: [
    "", "  ", "\"", "AND OR NOT", "a* NEAR(b", "col:x", "(", "-", "';--", "\"unclosed words",
  ])
  func `anything may be typed`(text: String) throws {
    try stored { store in
      _ = try store.names(matching: text)
      _ = try store.quotations(matching: text)
    }
  }

  @Test func `the versions of an article and the counts of everything`() throws {
    try stored { store in
      let entries = try store.versions(ofArticle: "https://example.org/3")
      #expect(entries.map(\.article.statements.article.identifier) == ["a3"])
      #expect(entries.first?.article.text?.isEmpty == false)
      let statistics = try store.statistics()
      #expect(statistics.articles == ["current": 20])
      #expect(statistics.statements == 80)
      #expect(statistics.days == 20_250_301...20_250_301)
      #expect(statistics.publishers.map(\.count) == [20])
    }
  }
}
