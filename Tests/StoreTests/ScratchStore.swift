import Foundation
import GRDB
import Store

/// A store in a folder of its own.
struct ScratchStore {
  let folder: URL
  var path: String { folder.appending(path: "news.ngdb").path }

  static let settings = StoreRun.Settings(
    started: 1_740_000_000, host: "desk", process: 7, program: "newsgraph 0.1.0", model: "tiny",
    ontology: "built-in", options: ["jobs": "2"])

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-store-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func open(_ access: GraphStore.Access = .writing) throws -> GraphStore {
    try GraphStore(path: path, access: access)
  }

  /// Opens the store with some articles in it that came in one run.
  func holding(_ articles: [StoredArticle]) throws -> GraphStore {
    let store = try open()
    let run = try store.beginRun(Self.settings)
    try store.commit(articles.map { .article($0) }, in: run)
    try store.endRun(run, .done, finished: 1_740_000_100, counts: ["new": articles.count])
    return store
  }

  /// Changes the file behind the store's back.
  func meddle(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The first value of a query, as text.
  func ask(_ sql: String) throws -> String? {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read {
      try Row.fetchOne($0, sql: sql).map { "\($0[0] ?? "NULL" as any DatabaseValueConvertible)" }
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
