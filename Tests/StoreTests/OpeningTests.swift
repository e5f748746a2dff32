import Foundation
import GRDB
import Graph
import Ontology
import Testing

@testable import Store

@Suite struct OpeningTests {
  @Test func `a store that is not there is missing for readers`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    #expect(throws: StoreError.missing(path: scratch.path)) { try scratch.open(.reading) }
  }

  @Test(arguments: [
    "", "x", "SQLite format 4\u{0} and more", String(repeating: "news ", count: 999),
  ])
  func `a file that is no store is refused and left as it is`(content: String) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try Data(content.utf8).write(to: URL(fileURLWithPath: scratch.path))
    guard !content.isEmpty else {
      #expect(throws: StoreError.missing(path: scratch.path)) { try scratch.open(.reading) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)).isEmpty)
      #expect(try scratch.open().articles().isEmpty, "an empty file becomes a store")
      return
    }
    for access in [GraphStore.Access.reading, .writing] {
      #expect(throws: StoreError.notAStore(path: scratch.path)) { try scratch.open(access) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == Data(content.utf8))
  }

  @Test func `another program's database is refused`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.meddle("CREATE TABLE article (id INTEGER PRIMARY KEY)")
    #expect(throws: StoreError.notAStore(path: scratch.path)) { try scratch.open() }
    #expect(try scratch.ask("SELECT count(*) FROM sqlite_master") == "1")
  }

  @Test func `a store of a newer version is refused for readers and writers`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.holding([]).close()
    try scratch.meddle("PRAGMA user_version = 7")
    for access in [GraphStore.Access.reading, .writing] {
      let error = #expect(throws: StoreError.self) { try scratch.open(access) }
      #expect(
        error == .newer(path: scratch.path, found: 7, known: StoreMigrations.version))
      #expect(error?.description.contains("a store of version 7") == true)
    }
  }

  @Test func `a step that this program does not know is a newer version`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.holding([]).close()
    try scratch.meddle("INSERT INTO grdb_migrations VALUES ('9: what is to come')")
    #expect(throws: StoreError.self) { try scratch.open() }
  }

  @Test func `damage is found when the last run did not end`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 3)
    let store = try scratch.open()
    let run = try store.beginRun(ScratchStore.settings)
    try store.commit((0..<200).map { .article(news.article("a\($0)")) }, in: run)
    try store.close()
    let url = URL(fileURLWithPath: scratch.path)
    var bytes = try Data(contentsOf: url)
    for offset in stride(from: 4096 * 3, to: bytes.count, by: 4096) {
      for index in offset..<min(offset + 100, bytes.count) { bytes[index] = 0xAA }
    }
    try bytes.write(to: url)
    #expect(throws: StoreError.self) { try scratch.open() }
  }

  @Test func `a run that ended settles that one before it did not`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 3)
    let store = try scratch.open()
    _ = try store.beginRun(ScratchStore.settings)
    try store.close()
    try scratch.holding([news.article("a")]).close()
    try scratch.meddle(
      "PRAGMA ignore_check_constraints = ON; UPDATE run SET finished = 1 WHERE id = 1")
    #expect(try scratch.ask("PRAGMA quick_check(5)") != "ok")
    try scratch.open().close()
    try scratch.open(.reading).close()
  }

  @Test func `a file whose first migration was killed is a new store`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let database = try DatabaseQueue(path: scratch.path)
    try database.write {
      try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    try database.close()
    let store = try scratch.open()
    #expect(try store.articles().isEmpty)
  }

  @Test func `a folder is no store`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    for access in [GraphStore.Access.reading, .writing] {
      let path = scratch.folder.path
      #expect(throws: StoreError.notAStore(path: path)) {
        try GraphStore(path: path, access: access)
      }
    }
  }

  @Test(.enabled(if: getuid() == 0), arguments: ["v1", "v2", "v3"])
  func `a store in an archive can be read`(version: String) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    guard try Self.run("/bin/mount", "-t", "tmpfs", "none", scratch.folder.path) else {
      return  // A container may forbid it.
    }
    defer { _ = try? Self.run("/bin/umount", scratch.folder.path) }
    let fixture = try #require(
      Bundle.module.url(forResource: version, withExtension: "ngdb", subdirectory: "Fixtures"))
    try FileManager.default.copyItem(atPath: fixture.path, toPath: scratch.path)
    try #require(try Self.run("/bin/mount", "-o", "remount,ro", scratch.folder.path))
    let reader = try scratch.open(.reading)
    #expect(try reader.verify().findings == [])
    let ontology = try OntologyTables.bundled()
    let graph = try reader.graph(ontology: ontology, snapshotsBy: GraphSnapshot.Maker("tests"))
    #expect(graph.articles.count == 5)
    #expect(throws: StoreError.readOnly(path: scratch.path)) { try scratch.open(.writing) }
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names == ["news.ngdb"])
  }

  private static func run(_ program: String, _ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test func `a folder that may not be written gives a clear message`() throws {
    let path = "/proc/newsgraph-test.ngdb"
    let error = #expect(throws: StoreError.self) { try GraphStore(path: path, access: .writing) }
    #expect(error == .readOnly(path: path))
  }

  @Test(arguments: ["v1", "v2", "v3"]) func `a store of every released version opens`(
    version: String
  )
    throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let fixture = try #require(
      Bundle.module.url(forResource: version, withExtension: "ngdb", subdirectory: "Fixtures"))
    try FileManager.default.copyItem(atPath: fixture.path, toPath: scratch.path)
    let reader = try scratch.open(.reading)
    var news = NewsArticles(seed: 1)
    let expected = (0..<5).map { news.article("article\($0)", url: "https://example.org/\($0)") }
    #expect(try reader.articles() == expected.map(\.statements))
    let store = try scratch.open()
    #expect(try store.verify().findings == [])
    let outcomes = try store.runs().map(\.outcome)
    #expect(outcomes == [.done])
    #expect(try scratch.ask("PRAGMA user_version") == "\(StoreMigrations.version)")
  }
}
