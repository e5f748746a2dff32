import Facts
import Testing

@testable import Store

/// Which version of an article speaks.
@Suite struct VersionTests {
  private func stored(
    _ articles: [(identifier: String, instant: Int?)],
    _ check: (ScratchStore, GraphStore, [StoreOutcome]) throws -> Void
  ) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 5)
    let store = try scratch.open()
    let run = try store.beginRun(ScratchStore.settings)
    let outcomes = try store.commit(
      articles.map { article in
        .article(
          news.article(article.identifier, url: "https://example.org/1", instant: article.instant))
      }, in: run)
    try check(scratch, store, outcomes)
    #expect(try store.verify().findings == [])
  }

  private func speaking(
    in store: GraphStore, _ selection: StoreSelection = .all
  ) throws -> [String] {
    try store.articles(selection).map(\.article.identifier)
  }

  /// A macro inside of a closure does not tell the compiler that the closure throws.
  private func expect<Value: Equatable>(_ found: Value, _ expected: Value) {
    #expect(found == expected)
  }

  @Test func `a later version of the same address takes the earlier one's place`() throws {
    try stored([("a", 100), ("b", 200)]) { scratch, store, outcomes in
      #expect(outcomes == [.new, .changed])
      try expect(speaking(in: store), ["b"])
      try expect(scratch.ask("SELECT count(*) FROM article WHERE state = 'replaced'"), "1")
    }
  }

  @Test func `an older version that comes later is only history`() throws {
    try stored([("b", 200), ("a", 100)]) { _, store, outcomes in
      #expect(outcomes == [.new, .older])
      try expect(speaking(in: store), ["b"])
    }
  }

  @Test func `the same article twice changes nothing`() throws {
    try stored([("a", 100), ("a", 100)]) { _, store, outcomes in
      #expect(outcomes == [.new, .unchanged])
      try expect(store.articles().count, 1)
    }
  }

  @Test func `without times the version that comes last speaks, once`() throws {
    try stored([("a", nil), ("b", nil), ("a", nil)]) { _, store, outcomes in
      #expect(outcomes == [.new, .changed, .unchanged])
      try expect(speaking(in: store), ["b"])
    }
  }

  @Test func `a publisher may go back to an earlier text`() throws {
    try stored([("a", 100), ("b", 200), ("a", 300)]) { _, store, outcomes in
      #expect(outcomes == [.new, .changed, .changed])
      try expect(speaking(in: store), ["a"])
    }
  }

  @Test func `a withdrawn article is kept and does not speak, nor do older versions of it`() throws
  {
    try stored([("a", 100)]) { scratch, store, _ in
      let run = try store.beginRun(ScratchStore.settings)
      var news = NewsArticles(seed: 6)
      let key = "https://example.org/1"
      let outcomes = try store.commit(
        [
          .withdrawal(key: key, instant: 150),
          .article(news.article("b", url: key, instant: 120)),
          .withdrawal(key: "https://example.org/2", instant: nil),
          .article(news.article("c", url: "https://example.org/2", instant: 900)),
        ], in: run)
      #expect(outcomes == [.withdrawn, .withdrawn, .noted, .withdrawn])
      #expect(try store.articles().isEmpty)
      try expect(scratch.ask("SELECT count(*) FROM node"), "0")
      #expect(
        try store.commit([.article(news.article("d", url: key, instant: 200))], in: run)
          == [.changed])
      try expect(speaking(in: store), ["d"])
    }
  }

  @Test func `the changes behind a run name each article once with its state of now`() throws {
    try stored([("a", 100)]) { _, store, _ in
      var news = NewsArticles(seed: 8)
      let second = try store.beginRun(ScratchStore.settings)
      let address = "https://example.org/1"
      try store.commit(
        [
          .article(news.article("b", url: address, instant: 200)),
          .article(news.article("c", url: address, instant: 300)),
          .article(news.article("d", url: "https://example.org/2")),
        ], in: second)
      let changes = try store.articleChanges(after: 1)
      #expect(changes.map(\.identifier) == ["a", "b", "c", "d"])
      #expect(changes.map(\.state) == [.replaced, .replaced, .current, .current])
      let later = try store.articleChanges(after: second)
      #expect(later.isEmpty)
    }
  }

  @Test func `a look back sees what spoke after a run`() throws {
    try stored([("a", 100)]) { _, store, _ in
      var news = NewsArticles(seed: 7)
      let second = try store.beginRun(ScratchStore.settings)
      try store.commit(
        [.article(news.article("b", url: "https://example.org/1", instant: 200))], in: second)
      var before = StoreSelection()
      before.run = 1
      #expect(try speaking(in: store, before) == ["a"])
      before.run = second
      #expect(try speaking(in: store, before) == ["b"])
    }
  }
}
