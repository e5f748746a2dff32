import Articles
import Exporting
import Facts
import Foundation
import Graph
import NewsGraph
import Ontology
import Testing

/// The library as a program of somebody else uses it.
@Suite struct ArticleAnalyzerTests {
  private let analyzer: ArticleAnalyzer
  private let folder: URL

  init() throws {
    analyzer = try ArticleAnalyzer()
    folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-library-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  @Test func `a text becomes statements whose times are counted from its date`() {
    defer { remove() }
    let article = Article(
      text: "Ada Lund sued Acme Corp. on Friday.", published: "2025-03-03", publisher: "Test Wire")
    let analysis = analyzer.analysis(of: article)
    let suit = analysis.statements.statements.first { $0.relationLabel == "sued" }
    #expect(suit?.subject.label == "Ada Lund")
    #expect(suit?.time?.start?.description == "2025-02-28")
    #expect(analysis.statements.article.publisher == "Test Wire")
    #expect(analysis.sentences == 1)
  }

  @Test func `a date that names no day is left out`() {
    defer { remove() }
    #expect(Article(text: "Ada Lund sued Acme.", published: "soon").metadata.published == nil)
  }

  @Test func `what cannot be read is named, and the rest is read`() async throws {
    defer { remove() }
    let good = try file("good.txt", "Ada Lund sued Acme Corp. on Friday.\n")
    let bad = try file("bad.jsonl", "{\"title\": 1")
    let articles = try await analyzer.articles(in: [bad, good])
    #expect(articles.count == 1)
    #expect(articles.failures.map(\.place.file) == [bad])
  }

  @Test func `an input that is not there is refused before anything is read`() async throws {
    defer { remove() }
    let missing = folder.appending(path: "missing.txt").path
    await #expect(throws: NewsGraphError.noSuchInput(missing)) {
      try await analyzer.articles(in: [missing])
    }
  }

  @Test func `the order of articles and the number of threads do not matter`() async throws {
    defer { remove() }
    let names = [
      try file("a.txt", "Ada Lund sued Acme Corp. on Friday.\n"),
      try file("b.txt", "Acme Corp. criticized Ada Lund.\n"),
      try file("c.txt", "Maria Lund joined Acme Corp. in May.\n"),
    ]
    let one = try await analyzer.articles(in: names, jobs: 1)
    let two = try await analyzer.articles(in: names.reversed(), jobs: 3)
    #expect(analyzer.graph(of: one) == analyzer.graph(of: two))
    #expect(!analyzer.graph(of: one).edges.isEmpty)
  }

  @Test func `an article that is added twice counts once`() {
    defer { remove() }
    let analysis = analyzer.analysis(of: Article(text: "Ada Lund sued Acme Corp."))
    var articles = ArticleCollection()
    articles.add(analysis)
    articles.add(analysis)
    #expect(articles.count == 1)
  }

  @Test func `statements below a confidence stay out`() {
    defer { remove() }
    var articles = ArticleCollection()
    articles.add(analyzer.analysis(of: Article(text: "Ada Lund sued Acme Corp.")))
    #expect(analyzer.graph(of: articles, minConfidence: 1).edges.isEmpty)
  }

  @Test(arguments: ["graphml", "jsonld", "gexf", "ttl", "nq", "dot", "html", "cyjs", "jsonl"])
  func `the end of a name says the format`(ending: String) throws {
    defer { remove() }
    let path = folder.appending(path: "a.b/news.\(ending)").path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "a.b"), withIntermediateDirectories: true)
    try analyzer.write(analyzer.graph(of: ArticleCollection()), to: path)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["news", "news.doc", "graphml", "news.graphml/", ""])
  func `a name without a known end is refused`(name: String) throws {
    defer { remove() }
    #expect(throws: NewsGraphError.noFormat(path: name)) {
      try analyzer.write(analyzer.graph(of: ArticleCollection()), to: name)
    }
  }

  @Test func `a place that cannot be written to is named`() throws {
    defer { remove() }
    let path = folder.appending(path: "missing/news.graphml").path
    do {
      try analyzer.write(analyzer.graph(of: ArticleCollection()), to: path)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description.contains(path))
    }
  }

  @Test func `model and ontology have names that do not change`() {
    defer { remove() }
    for name in [NewsGraphRelease.modelHash, NewsGraphRelease.ontologyHash] {
      #expect(name.count == 16)
    }
    #expect(NewsGraphRelease.modelHash == NewsGraphRelease.modelHash)
    #expect(NewsGraphRelease.modelHash != NewsGraphRelease.ontologyHash)
  }
}
