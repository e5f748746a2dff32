import Foundation
import Ontology
import Testing

@testable import Store

@Suite struct ForgettingTests {
  private func stored(_ body: (ScratchStore, GraphStore) throws -> Void) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 21)
    let articles = (0..<12).map { number in
      news.article(
        "a\(number)", url: "https://example.org/\(number)",
        published: number < 6 ? "2024-12-31" : "2025-01-01")
    }
    try body(scratch, try scratch.holding(articles))
  }

  @Test func `what only old articles supported goes with them`() throws {
    try stored { scratch, store in
      let run = try store.beginRun(ScratchStore.settings)
      let date = try #require(CalendarDate("2025-01-01"))
      #expect(try store.forget(before: date, in: run) == 6)
      #expect(try store.verify().findings == [])
      let fresh = try ScratchStore()
      defer { fresh.remove() }
      var news = NewsArticles(seed: 21)
      let articles = (0..<12).map { number in
        news.article(
          "a\(number)", url: "https://example.org/\(number)",
          published: number < 6 ? "2024-12-31" : "2025-01-01")
      }
      _ = try fresh.holding(Array(articles[6...]))
      let names = """
        SELECT group_concat(row) FROM (SELECT kind || identifier || text || labelled || mentioned AS row
        FROM name JOIN node ON node.id = node ORDER BY 1)
        """
      #expect(try scratch.ask(names) == fresh.ask(names))
      for table in ["node", "name", "statement", "participant", "quotation", "article_text"] {
        let count = "SELECT count(*) FROM \(table)"
        #expect(try scratch.ask(count) == fresh.ask(count))
      }
    }
  }

  @Test func `one article goes by identifier or address, and does not come back`() throws {
    try stored { _, store in
      let run = try store.beginRun(ScratchStore.settings)
      #expect(try store.forget(document: "article:a3", in: run) == 1)
      #expect(try store.forget(document: "https://example.org/4", in: run) == 1)
      #expect(try store.forget(document: "a99", in: run) == 0)
      #expect(try store.articles().count == 10)
      var news = NewsArticles(seed: 1)
      let again = news.article("a3", url: "https://example.org/3")
      #expect(try store.commit([.article(again)], in: run) == [.forgotten])
      try store.commit([.source(SourceMark(hash: "h", place: "p"))], in: run)
      #expect(try !store.readmit(document: "nobody"))
      #expect(try store.knows(source: "h"))
      #expect(try store.readmit(document: "a3"))
      #expect(try !store.knows(source: "h"), "the next run must look at it again")
      #expect(try store.commit([.article(again)], in: run) == [.new])
      #expect(try store.verify().findings == [])
    }
  }

  @Test func `a backup is a whole store, and takes no name that is taken`() throws {
    try stored { scratch, store in
      let copy = scratch.folder.appending(path: "copy.ngdb").path
      try store.backup(to: copy)
      #expect(try GraphStore(path: copy, access: .reading).articles() == store.articles())
      #expect(throws: StoreError.exists(path: copy)) { try store.backup(to: copy) }
    }
  }

  @Test func `a backup without a folder says so`() throws {
    try stored { scratch, store in
      let copy = scratch.folder.appending(path: "none/copy.ngdb").path
      let error = #expect(throws: StoreError.self) { try store.backup(to: copy) }
      #expect(error?.description.contains("there is no folder") == true)
    }
  }

  @Test func `a damaged store gives no backup`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 3)
    try scratch.holding((0..<200).map { news.article("a\($0)") }).close()
    let url = URL(fileURLWithPath: scratch.path)
    var bytes = try Data(contentsOf: url)
    // The last pages hold rows, not the schema: the store can be opened.
    for offset in stride(from: bytes.count - 4096 * 20, to: bytes.count, by: 4096) {
      for index in offset..<min(offset + 100, bytes.count) { bytes[index] = 0xAA }
    }
    try bytes.write(to: url)
    let store = try scratch.open(.reading)
    let copy = scratch.folder.appending(path: "copy.ngdb").path
    let error = #expect(throws: StoreError.self) { try store.backup(to: copy) }
    let damaged: String? = if case .damaged(let path, _)? = error { path } else { nil }
    #expect(
      damaged == scratch.path, "it is the store that is damaged, and not the copy that failed")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(!names.contains { $0.hasPrefix("copy") })
  }
}
