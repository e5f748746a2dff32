import Foundation
import Testing

@testable import Store

@Suite struct RehearsalTests {
  @Test func `a rehearsal counts like a run and changes nothing`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 61)
    let articles = (0..<10).map { news.article("a\($0)") }
    try scratch.holding(Array(articles[..<4])).close()
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    let store = try GraphStore(path: scratch.path, access: .rehearsing)
    let run = try store.beginRun(ScratchStore.settings)
    let outcomes = try articles.flatMap { try store.commit([.article($0)], in: run) }
    #expect(outcomes == Array(repeating: .unchanged, count: 4) + Array(repeating: .new, count: 6))
    #expect(try store.articles().count == 10)
    #expect(try store.knows(article: "a9"))
    try store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
    #expect(try scratch.open(.reading).articles().count == 4)
  }

  @Test func `a rehearsal makes no file`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 62)
    let store = try GraphStore(path: scratch.path, access: .rehearsing)
    let run = try store.beginRun(ScratchStore.settings)
    #expect(try store.commit([.article(news.article("a"))], in: run) == [.new])
    try store.close()
    #expect(!FileManager.default.fileExists(atPath: scratch.path))
  }

  @Test func `a rehearsal leaves an empty file as it is`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try Data().write(to: URL(fileURLWithPath: scratch.path))
    var news = NewsArticles(seed: 63)
    let store = try GraphStore(path: scratch.path, access: .rehearsing)
    let run = try store.beginRun(ScratchStore.settings)
    #expect(try store.commit([.article(news.article("a"))], in: run) == [.new])
    try store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)).isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names == ["news.ngdb"])
  }
}
