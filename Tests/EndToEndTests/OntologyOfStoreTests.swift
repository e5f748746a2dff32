import Facts
import Foundation
import Ontology
import Store
import Testing

@testable import newsgraph

/// What is said of a store whose articles were read with another ontology than that of the question.
@Suite struct OntologyOfStoreTests {
  private let ontology: OntologyTables
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "newsgraph-ontology-\(UUID().uuidString)", directoryHint: .isDirectory)
  private let store: GraphStore

  init() throws {
    ontology = try OntologyTables.bundled()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try GraphStore(path: folder.appending(path: "news.ngdb").path, access: .writing)
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes down a run that read an article of a hundred words, or a part of them again.
  private func ingest(
    _ article: String, words: Int = 100, with name: String = "bundled", _ options: [String: String]
  ) throws {
    let run = try store.beginRun(
      StoreRun.Settings(
        started: 1_740_000_000, host: "desk", process: 7, program: "newsgraph 0.0.1", model: "none",
        ontology: name, options: options))
    let statements = ArticleStatements(
      article: ArticleReference(identifier: article), sentences: [:], statements: [], events: [])
    try store.commit([.article(StoredArticle(statements: statements, words: 100))], in: run)
    try store.endRun(run, .done, finished: 1_740_000_001, counts: ["words": words])
  }

  private var ofNow: [String: String] { OntologyOfStore.options(for: ontology) }
  private var ofThen: [String: String] { ofNow.mapValues { $0 + "0" } }

  @Test func `one article that is read with the ontology of now does not silence the others`()
    throws
  {
    defer { remove() }
    try ingest("a1", ofThen)
    try ingest("a2", ofNow)
    let warning = try #require(try OntologyOfStore.warning(of: store, with: ontology))
    #expect(
      warning.hasSuffix(
        "articles were read by newsgraph 0.0.1 with another ontology (bundled); "
          + "read them again with ingest --again"))
    let again = ofNow.merging(["again": "yes"]) { $1 }
    try ingest("a2", again)
    #expect(try OntologyOfStore.warning(of: store, with: ontology) != nil)
    try ingest("a1", again)
    #expect(try OntologyOfStore.warning(of: store, with: ontology) == nil)
  }

  @Test func `a store that was read with the ontology of now says nothing`() throws {
    defer { remove() }
    try ingest("a1", ofNow)
    try ingest("a2", words: 0, ofThen)
    #expect(try OntologyOfStore.warning(of: store, with: ontology) == nil)
  }

  @Test func `who can ask with the ontology of then is told how`() throws {
    defer { remove() }
    try ingest("a1", with: "bundled with mine", ofThen)
    let warning = try #require(try OntologyOfStore.warning(of: store, with: ontology))
    #expect(
      warning.hasSuffix(
        "(bundled with mine); give --ontology as then, or read them again with ingest --again"))
  }
}
