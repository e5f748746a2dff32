import Facts
import Testing

@testable import Store

/// Articles that tell the same story; here those whose first byte is the same.
@Suite struct CopyTests {
  private let rule = CopyRule(windowDays: 7) { own, others in
    others.indices.filter { others[$0].bytes.first == own.bytes.first }
  }

  private func article(
    _ news: inout NewsArticles, _ identifier: String, story: UInt8, day: Int?, url: String? = nil,
    instant: Int? = nil
  ) -> StoredArticle {
    var article = news.article(identifier, url: url, instant: instant)
    article.fingerprint = StoredFingerprint(
      exact: UInt64.max - UInt64(story), sampled: [UInt32(story), 77], bytes: [story, 0], day: day)
    return article
  }

  private func clusters(_ store: GraphStore) throws -> [String?] {
    try store.articles().map(\.article.duplicateCluster)
  }

  @Test func `clusters do not depend on the order of arrival`() throws {
    var found: [[String?]] = []
    for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]] {
      let scratch = try ScratchStore()
      defer { scratch.remove() }
      var news = NewsArticles(seed: 1)
      let articles = [(1, 10), (1, 15), (1, 20), (2, 15), (1, 99)].enumerated().map { number, it in
        article(&news, "a\(number)", story: UInt8(it.0), day: it.1)
      }
      let store = try scratch.open()
      let run = try store.beginRun(ScratchStore.settings)
      for number in order {
        try store.commit([.article(articles[number])], in: run, copiesBy: rule)
      }
      found.append(try clusters(store))
    }
    let name = "cluster:" + contentHash(["a0"])
    #expect(found == Array(repeating: [name, name, name, nil, nil], count: 3))
  }

  @Test func `a cluster falls apart when its middle goes`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 2)
    let store = try scratch.open()
    let run = try store.beginRun(ScratchStore.settings)
    let days = [10, 16, 22]
    let articles = days.enumerated().map { number, day in
      article(
        &news, "a\(number)", story: 1, day: day, url: "https://example.org/\(number)", instant: day)
    }
    try store.commit(articles.map { .article($0) }, in: run, copiesBy: rule)
    #expect(try clusters(store).compactMap { $0 }.count == 3)
    let later = article(
      &news, "b", story: 2, day: 16, url: "https://example.org/1", instant: 99)
    try store.commit([.article(later)], in: run, copiesBy: rule)
    #expect(try clusters(store) == [nil, nil, nil])
    let again = article(
      &news, "a1", story: 1, day: 16, url: "https://example.org/1", instant: 199)
    try store.commit([.article(again)], in: run, copiesBy: rule)
    #expect(try clusters(store).compactMap { $0 }.count == 3)
    #expect(try store.forget(document: "a1", in: run) == 2)
    #expect(try clusters(store) == [nil, nil])
    #expect(try store.verify().findings == [])
  }

  @Test func `articles that share too few sampled runs for their length are not even fetched`()
    throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 3)
    let strict = CopyRule(windowDays: 7, sharedPerByte: 0.1, headerBytes: 4) { _, others in
      Array(others.indices)
    }
    let store = try scratch.open()
    let run = try store.beginRun(ScratchStore.settings)
    // One in ten bytes behind the header asks for one run where the shorter has 14 bytes, for two where it has 24.
    for (name, length, day) in [("a", 14, 10), ("b", 24, 99), ("c", 14, 10), ("d", 24, 99)] {
      var article = news.article(name)
      article.fingerprint = StoredFingerprint(
        exact: UInt64(name.utf8.first ?? 0), sampled: [77],
        bytes: [UInt8](repeating: 1, count: length), day: day)
      try store.commit([.article(article)], in: run, copiesBy: strict)
    }
    let name = "cluster:" + contentHash(["a"])
    #expect(try clusters(store) == [name, nil, name, nil])
  }
}
