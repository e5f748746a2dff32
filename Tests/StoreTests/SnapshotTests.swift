import Facts
import Foundation
import Graph
import Ontology
import Testing

@testable import Store

/// The graph beside a store: never another than the one that the records give.
@Suite struct SnapshotTests {
  private static let maker = GraphSnapshot.Maker("this build")

  /// A store of twenty articles that was asked for its graph, which therefore has a snapshot.
  private struct Fixture {
    let scratch: ScratchStore
    let store: GraphStore
    let ontology: OntologyTables
    let snapshot: GraphSnapshot
    var news = NewsArticles(seed: 71)

    init() throws {
      scratch = try ScratchStore()
      var articles: [StoredArticle] = []
      for number in 0..<20 {
        articles.append(news.article("a\(number)", url: "https://example.org/\(number)"))
      }
      store = try scratch.holding(articles)
      ontology = try OntologyTables.bundled()
      snapshot = GraphSnapshot(ofStore: scratch.path)
      #expect(!isThere)
      _ = try graph()
      #expect(isThere)
    }

    var isThere: Bool { FileManager.default.fileExists(atPath: snapshot.path) }

    func graph(
      by maker: GraphSnapshot.Maker? = SnapshotTests.maker, of store: GraphStore? = nil
    ) throws -> KnowledgeGraph {
      try (store ?? self.store).graph(ontology: ontology, snapshotsBy: maker)
    }

    /// The graph of the records.
    func built() throws -> KnowledgeGraph { try store.builder(ontology: ontology).build() }

    func origin() throws -> GraphSnapshot.Origin {
      GraphSnapshot.Origin(
        stamp: try #require(try store.contentStamp()), ontology: ontology.fingerprint,
        maker: SnapshotTests.maker)
    }

    /// Puts the snapshot of a graph without articles in the place of the right one.
    func plant() throws -> KnowledgeGraph {
      let other = GraphBuilder(ontology: ontology).build()
      snapshot.write(other, try origin()) { true }
      return other
    }

    func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: snapshot.path)) }

    func change(_ body: (Int) throws -> Void) throws {
      let run = try store.beginRun(ScratchStore.settings)
      try body(run)
      try store.endRun(run, .done, finished: 1_740_000_200, counts: [:])
    }
  }

  private func withFixture(_ body: (inout Fixture) throws -> Void) throws {
    var fixture = try Fixture()
    defer { fixture.scratch.remove() }
    try body(&fixture)
  }

  @Test func `the second question reads what the first one kept`() throws {
    try withFixture { fixture in
      #expect(try fixture.graph() == fixture.built())
      let planted = try fixture.plant()
      #expect(try fixture.graph() == planted)
      #expect(try fixture.graph(by: nil) == fixture.built(), "nobody asked for a snapshot")
      let reader = try fixture.scratch.open(.reading)
      #expect(try fixture.graph(of: reader) == planted)
    }
  }

  @Test func `a run that changes nothing leaves the snapshot`() throws {
    try withFixture { fixture in
      let before = try fixture.bytes()
      var news = NewsArticles(seed: 71)
      let again = news.article("a0", url: "https://example.org/0")
      try fixture.change { run in
        try fixture.store.commit([.article(again), .rereadArticle(again)], in: run)
      }
      let planted = try fixture.plant()
      #expect(try fixture.graph() == planted)
      #expect(try fixture.bytes() != before)
    }
  }

  @Test(arguments: ["article", "version", "withdrawal", "again", "forget", "ledger", "meddled"])
  func `every change makes it stale`(change: String) throws {
    try withFixture { fixture in
      _ = try fixture.plant()
      let store = fixture.store
      var article = fixture.news.article("b", url: "https://example.org/b", instant: 9)
      try fixture.change { run in
        switch change {
        case "article": try store.commit([.article(article)], in: run)
        case "version":
          article.key = "https://example.org/0"
          try store.commit([.article(article)], in: run)
        case "withdrawal":
          try store.commit([.withdrawal(key: "https://example.org/0", instant: nil)], in: run)
        case "again":
          var again = article
          again.statements = fixture.news.article("a0").statements
          try store.commit([.rereadArticle(again)], in: run)
        case "forget": _ = try store.forget(document: "a0", in: run)
        case "ledger":
          var ledger = try store.ledger()
          _ = try ledger.merge("entity:ada-marlow", "entity:brent-hale", reason: "one")
          try store.save(ledger)
        default:
          try fixture.scratch.meddle("UPDATE article SET publisher = 'Another'")
        }
      }
      let graph = try fixture.graph()
      #expect(graph == (try fixture.built()))
      #expect(graph.articles.count > 0)
      #expect(fixture.snapshot.read(try fixture.origin()) == .graph(graph), "made anew")
    }
  }

  @Test func `a change that was rolled back leaves it`() throws {
    try withFixture { fixture in
      let planted = try fixture.plant()
      let good = fixture.news.article("b")
      var bad = fixture.news.article("c")
      bad.words = -1
      let changes = [good, bad].map { StoreChange.article($0) }
      try fixture.change { run in
        #expect(throws: StoreError.self) { try fixture.store.commit(changes, in: run) }
      }
      #expect(try fixture.graph() == planted)
    }
  }

  @Test func `a backup in the store's place does not meet the store's snapshot`() throws {
    try withFixture { fixture in
      let copy = fixture.scratch.folder.appending(path: "copy.ngdb").path
      try fixture.store.backup(to: copy)
      let (first, second) = (fixture.news.article("b"), fixture.news.article("c"))
      try fixture.change { try fixture.store.commit([.article(first)], in: $0) }
      _ = try fixture.graph()
      try fixture.store.close()
      try FileManager.default.removeItem(atPath: fixture.scratch.path)
      try FileManager.default.moveItem(atPath: copy, toPath: fixture.scratch.path)
      let restored = try fixture.scratch.open()
      let before = try fixture.graph(of: restored)
      #expect(before.articles.count == 20)
      try restored.commit([.article(second)], in: 1)
      let graph = try fixture.graph(of: restored)
      #expect(graph.articles.map(\.identifier).contains("article:c"))
      #expect(graph == (try restored.builder(ontology: fixture.ontology).build()))
    }
  }

  @Test func `another ontology, program or format has it made anew`() throws {
    try withFixture { fixture in
      let planted = try fixture.plant()
      let other = GraphSnapshot.Maker("another build")
      #expect(try fixture.graph(by: other) == fixture.built())
      _ = try fixture.plant()
      let tables = OntologyRows([])
      let smaller = try OntologyTables(compiled: OntologyCompiler.bytes(of: tables))
      let graph = try fixture.store.graph(ontology: smaller, snapshotsBy: Self.maker)
      #expect(graph != planted)
      _ = try fixture.plant()
      var bytes = try fixture.bytes()
      bytes[48] ^= 0xFF
      try bytes.write(to: URL(fileURLWithPath: fixture.snapshot.path))
      #expect(fixture.snapshot.read(try fixture.origin()) == .none, "a version to come")
      #expect(try fixture.graph() == fixture.built())
    }
  }

  @Test func `a snapshot that was cut is made anew`() throws {
    try withFixture { fixture in
      let whole = try fixture.bytes()
      let expected = try fixture.built()
      for length in [0, 1, 7, 8, 39, 40, 41, 60, whole.count / 2, whole.count - 1] {
        try whole.prefix(length).write(to: URL(fileURLWithPath: fixture.snapshot.path))
        #expect(try fixture.graph() == expected, "cut to \(length)")
        #expect(try fixture.bytes() == whole)
      }
      try (whole + Data([0])).write(to: URL(fileURLWithPath: fixture.snapshot.path))
      #expect(try fixture.graph() == expected, "with a byte behind it")
    }
  }

  @Test func `a snapshot with a changed bit is made anew`() throws {
    try withFixture { fixture in
      let whole = try fixture.bytes()
      let expected = try fixture.built()
      let origin = try fixture.origin()
      let url = URL(fileURLWithPath: fixture.snapshot.path)
      var places = Array(0..<80)
      var randomness = RepeatableRandomness(seed: 5)
      for _ in 0..<200 { places.append(Int.random(in: 0..<whole.count, using: &randomness)) }
      for place in places {
        var bytes = whole
        bytes[place] ^= UInt8(1 << (place % 8))
        try bytes.write(to: url)
        // Before 40 it says what it was made from, from 48 to 52 which version of the format it has.
        let isOther = place < 40 || (48..<52).contains(place)
        #expect(fixture.snapshot.read(origin) == (isOther ? .none : .damaged), "at \(place)")
      }
      #expect(try fixture.graph() == expected)
      #expect(try fixture.bytes() == whole)
    }
  }

  @Test func `forgetting leaves no snapshot, and nothing of one half written`() throws {
    try withFixture { fixture in
      let left = fixture.snapshot.path + ".\(UUID().uuidString).unfinished"
      try Data("half".utf8).write(to: URL(fileURLWithPath: left))
      try fixture.change { _ = try fixture.store.forget(document: "a3", in: $0) }
      #expect(!fixture.isThere)
      #expect(!FileManager.default.fileExists(atPath: left))
    }
  }

  @Test func `what changes while a snapshot is written takes it away again`() throws {
    try withFixture { fixture in
      let graph = try fixture.built()
      var asked = 0
      fixture.snapshot.write(graph, try fixture.origin()) {
        asked += 1
        return asked == 1
      }
      #expect(asked == 2)
      #expect(!fixture.isThere)
      fixture.snapshot.write(graph, try fixture.origin()) { false }
      #expect(!fixture.isThere)
      let names = try FileManager.default.contentsOfDirectory(atPath: fixture.scratch.folder.path)
      #expect(names.filter { $0.contains("unfinished") } == [])
    }
  }

  @Test func `where none can be written questions do without`() throws {
    try withFixture { fixture in
      fixture.snapshot.remove()
      try FileManager.default.createDirectory(
        atPath: fixture.snapshot.path, withIntermediateDirectories: false)
      #expect(try fixture.graph() == fixture.built())
      let names = try FileManager.default.contentsOfDirectory(atPath: fixture.scratch.folder.path)
      #expect(names.filter { $0.contains("unfinished") } == [])
    }
  }

  @Test func `it may be read by whoever may read the store`() throws {
    try withFixture { fixture in
      fixture.snapshot.remove()
      let files = FileManager.default
      try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: fixture.scratch.path)
      _ = try fixture.graph()
      let mode = try files.attributesOfItem(atPath: fixture.snapshot.path)[.posixPermissions]
      #expect(mode as? Int == 0o640)
    }
  }

  @Test func `a link to a store has the store's snapshot`() throws {
    try withFixture { fixture in
      let link = fixture.scratch.folder.appending(path: "link.ngdb").path
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: fixture.scratch.path)
      #expect(GraphSnapshot(ofStore: link).path == fixture.snapshot.path)
    }
  }

  @Test func `questions beside a writer get the graph of one moment`() async throws {
    let fixture = try Fixture()
    defer { fixture.scratch.remove() }
    var news = fixture.news
    let articles = (0..<30).map { news.article("w\($0)", url: "https://example.org/w\($0)") }
    let (path, ontology) = (fixture.scratch.path, fixture.ontology)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          for _ in 0..<10 {
            let reader = try GraphStore(path: path, access: .reading)
            let graph = try reader.graph(ontology: ontology, snapshotsBy: Self.maker)
            let count = graph.articles.count - 20
            let identifiers = Set(graph.articles.map(\.identifier))
            let expected = Set(
              (0..<20).map { "article:a\($0)" } + (0..<count).map { "article:w\($0)" })
            #expect(identifiers == expected)
          }
        }
      }
      for article in articles {
        try fixture.store.commit([.article(article)], in: 1)
        try await Task.sleep(for: .milliseconds(20))
      }
      try await group.waitForAll()
    }
    #expect(try fixture.graph() == fixture.built())
    #expect(fixture.snapshot.read(try fixture.origin()) == .graph(try fixture.built()))
  }

  @Test func `verification compares it with the records`() throws {
    try withFixture { fixture in
      func verify() throws -> StoreVerification {
        var result = try fixture.store.verify()
        try fixture.store.verifySnapshot(
          ontology: fixture.ontology, by: Self.maker, addingTo: &result)
        return result
      }
      #expect(try verify().snapshot == .sound)
      #expect(try verify().isSound)
      _ = try fixture.plant()
      #expect(try verify().snapshot == .wrong)
      #expect(try verify().findings.first?.problem.contains("not the graph of the records") == true)
      try (try fixture.bytes().dropLast()).write(to: URL(fileURLWithPath: fixture.snapshot.path))
      #expect(try verify().findings.first?.problem.contains("is damaged") == true)
      fixture.snapshot.remove()
      #expect(try verify().snapshot == .none)
      #expect(try verify().isSound)
    }
  }

  @Test func `a run can prepare it for the first question`() throws {
    try withFixture { fixture in
      let planted = try fixture.plant()
      try fixture.store.prepareSnapshot(ontology: fixture.ontology, by: Self.maker)
      #expect(try fixture.graph() == planted, "it is of this content: nothing to do")
      let article = fixture.news.article("b")
      try fixture.change { try fixture.store.commit([.article(article)], in: $0) }
      try fixture.store.prepareSnapshot(ontology: fixture.ontology, by: Self.maker)
      #expect(fixture.snapshot.read(try fixture.origin()) == .graph(try fixture.built()))
    }
  }

  @Test func `who prepares it is told when it cannot be written`() throws {
    try withFixture { fixture in
      fixture.snapshot.remove()
      // A folder of its name stands in the way, for root as well.
      try FileManager.default.createDirectory(
        atPath: fixture.snapshot.path, withIntermediateDirectories: false)
      let isThere = try fixture.store.prepareSnapshot(
        ontology: fixture.ontology, by: Self.maker)
      #expect(!isThere)
      try FileManager.default.removeItem(atPath: fixture.snapshot.path)
      let isThereNow = try fixture.store.prepareSnapshot(
        ontology: fixture.ontology, by: Self.maker)
      #expect(isThereNow)
    }
  }
}
