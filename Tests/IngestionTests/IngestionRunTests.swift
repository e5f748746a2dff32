import Facts
import Foundation
import Ingestion
import IngestionTestSupport
import Ontology
import Store
import Testing

@Suite struct IngestionRunTests {
  static let settings = StoreRun.Settings(
    started: 1_740_000_000, host: "desk", process: 7, program: "newsgraph", model: "none",
    ontology: "none")

  /// Ingests records into a fresh store.
  private func ingest(
    _ records: [SourceRecord], into store: GraphStore,
    stages: IngestionStages<Int> = FastStages.stages(),
    change: (inout IngestionOptions) -> Void = { _ in }
  ) async throws -> IngestionReport {
    var options = IngestionOptions()
    change(&options)
    var rest = records[...]
    let run = try store.beginRun(Self.settings)
    let report = try await IngestionRun(store: store, stages: stages, options: options).run(
      run, next: { rest.popFirst().map { .record($0) } }, isStopped: { false })
    try store.endRun(run, .done, finished: 1_740_000_001, counts: report.counts)
    return report
  }

  private func withStore(_ body: (GraphStore) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-run-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(
      try GraphStore(path: folder.appending(path: "news.ngdb").path, access: .writing))
  }

  private func record(_ text: String, place: String = "a.txt") -> SourceRecord {
    SourceRecord(place: place, bytes: Array(text.utf8))
  }

  private let article = """
    url: https://example.org/1
    published: 2025-03-01

    Ada Marlow met Brent Hale.
    """

  @Test func `the store is the same for any number of threads and size of batch`() async throws {
    var dumps: [String] = []
    for (jobs, batch) in [(1, 1), (2, 7), (5, 64)] {
      try await withStore { store in
        _ = try await ingest(GeneratedRecords.records(200), into: store) {
          $0.jobs = jobs
          $0.batchArticles = batch
        }
        dumps.append(try StoreDump.text(store))
        #expect(try store.verify().findings == [])
      }
    }
    #expect(dumps[0] == dumps[1])
    #expect(dumps[0] == dumps[2])
    #expect(dumps[0].contains("cluster:"))
  }

  @Test func `a second run over the same input reads nothing and changes nothing`() async throws {
    try await withStore { store in
      let records = GeneratedRecords.records(100)
      let first = try await ingest(records, into: store)
      let before = try StoreDump.text(store)
      let second = try await ingest(records, into: store)
      #expect(first.knownRecords < 100)
      #expect(second.records == 0)
      #expect(second.knownRecords == 100)
      #expect(try StoreDump.text(store) == before)
    }
  }

  @Test func `the same bytes under another name are known`() async throws {
    try await withStore { store in
      let report = try await ingest(
        [record(article), record(article, place: "b.txt")], into: store
      ) { $0.batchArticles = 1 }
      #expect(report.articles[.new] == 1)
      let again = try await ingest([record(article, place: "c.txt")], into: store)
      #expect(again.knownRecords == 1)
    }
  }

  @Test func `a broken record is quarantined with its bytes, and leaves when it can be read`()
    async throws
  {
    try await withStore { store in
      let broken = record("url: https://example.org/9\n\nBROKEN Ada Marlow met Brent Hale.")
      let report = try await ingest([broken, record(article)], into: store)
      #expect(report.quarantined == ["no-text": 1])
      #expect(report.articles == [.new: 1])
      let entry = try #require(try store.quarantine().first)
      #expect(entry.bytes == broken.bytes)
      #expect(entry.advice == "mend it")
      #expect(try await ingest([broken], into: store).knownRecords == 1, "until it is retried")
      let run = try store.beginRun(Self.settings)
      let same = IngestionRun(
        store: store, stages: FastStages.stages(), options: IngestionOptions())
      let failed = try await same.retryQuarantined(run, isStopped: { false })
      #expect(failed.recovered == 0)
      #expect(try store.quarantine().map(\.attempts) == [2])
      let mended = IngestionStages<Int>(
        makeWorker: { 0 },
        read: { record, worker, isKnown in
          let text = String(decoding: record.bytes, as: UTF8.self)
          let sound = text.replacingOccurrences(of: "BROKEN ", with: "")
          return FastStages.stages().read(
            SourceRecord(place: record.place, bytes: Array(sound.utf8)), &worker, isKnown)
        })
      let better = IngestionRun(store: store, stages: mended, options: IngestionOptions())
      let recovered = try await better.retryQuarantined(run, isStopped: { false })
      #expect(recovered.recovered == 1)
      #expect(try store.quarantine().isEmpty)
      #expect(try store.articles().count == 2)
    }
  }

  @Test func `a bad line of a file that grows is quarantined once, by itself`() async throws {
    try await withStore { store in
      let lines = IngestionStages<Int>(
        makeWorker: { 0 },
        read: { record, _, _ in
          record.bytes.split(separator: 0x0A).enumerated().map { number, line in
            guard line.starts(with: Array("BROKEN".utf8)) else { return .passed(reason: "line") }
            let place = "a.jsonl: line \(number + 1)"
            return .failure(
              SourceFailure(
                place: place, reason: "damaged-json", message: "no", advice: "mend it",
                record: SourceRecord(place: place, bytes: Array(line))))
          }
        })
      let first = try await ingest(
        [record("one\nBROKEN", place: "a.jsonl: line 1")], into: store, stages: lines)
      let second = try await ingest(
        [record("one\nBROKEN\nthree", place: "a.jsonl: line 1")], into: store, stages: lines)
      #expect(first.quarantined == ["damaged-json": 1])
      #expect(second.quarantined == [:])
      let run = try store.beginRun(Self.settings)
      let ingestion = IngestionRun(store: store, stages: lines, options: IngestionOptions())
      _ = try await ingestion.retryQuarantined(run, isStopped: { false })
      let entries = try store.quarantine()
      #expect(entries.count == 1)
      #expect(entries.first?.bytes == Array("BROKEN".utf8))
      #expect(entries.first?.attempts == 2)
      #expect(try store.dropQuarantine(matching: "a.jsonl") == 1)
      let third = try await ingest(
        [record("one\nBROKEN", place: "a.jsonl: line 1")], into: store, stages: lines)
      #expect(third.records == 1, "what is dropped is read again when it comes again")
    }
  }

  @Test func `the same bad line twice in a file was tried once`() async throws {
    try await withStore { store in
      let stages = IngestionStages<Int>(
        makeWorker: { 0 },
        read: { _, _, _ in
          [1, 2].map { number in
            let place = "a.jsonl: line \(number)"
            return .failure(
              SourceFailure(
                place: place, reason: "damaged-json", message: "no", advice: "mend it",
                record: SourceRecord(place: place, bytes: Array("BROKEN".utf8))))
          }
        })
      let piece = record("BROKEN\nBROKEN\n", place: "a.jsonl: line 1")
      _ = try await ingest([piece], into: store, stages: stages)
      #expect(try store.quarantine().map(\.attempts) == [1])
      _ = try await ingest([piece], into: store, stages: stages) { $0.readsAgain = true }
      #expect(try store.quarantine().map(\.attempts) == [2])
    }
  }

  @Test func `what the schema refuses is quarantined alone`() async throws {
    try await withStore { store in
      let bad = record("url: https://example.org/\u{0}\n\nAda Marlow met Brent Hale.")
      let report = try await ingest([record(article), bad], into: store)
      #expect(report.quarantined == ["unstorable": 1])
      #expect(report.articles == [.new: 1])
    }
  }

  @Test func `an article without a date that the store refuses keeps its bytes`() async throws {
    try await withStore { store in
      let bad = record("url: https://example.org/\u{0}\n\nAda Marlow met Brent Hale.")
      let undated = IngestionStages<Int>(
        makeWorker: { 0 },
        read: { record, worker, isKnown in
          FastStages.stages().read(record, &worker, isKnown).map { part in
            guard case .article(let article) = part else { return part }
            return .articleWithoutDate(article, problem: "1500 cannot be its date")
          }
        })
      let report = try await ingest([bad], into: store, stages: undated)
      #expect(report.quarantined == ["unstorable": 1])
      #expect(try store.quarantine().map(\.bytes) == [bad.bytes])
    }
  }

  @Test func `an article of before --since is left for later`() async throws {
    try await withStore { store in
      let since = CalendarDate("2025-03-02")
      let report = try await ingest([record(article)], into: store) { $0.since = since }
      #expect(report.olderThanSince == 1)
      #expect(try store.articles().isEmpty)
      #expect(try await ingest([record(article)], into: store).articles == [.new: 1])
    }
  }

  @Test func `a limit ends the run, and the next goes on`() async throws {
    try await withStore { store in
      let records = GeneratedRecords.records(50)
      for _ in 0..<5 {
        let report = try await ingest(records, into: store) { $0.limit = 10 }
        #expect(report.records <= 10)
      }
      let last = try await ingest(records, into: store)
      #expect(last.records == 0)
      #expect(last.ending == .done)
    }
  }

  @Test func `without text quotations are enough to verify`() async throws {
    try await withStore { store in
      _ = try await ingest(GeneratedRecords.records(20), into: store) { $0.keepsText = false }
      let result = try store.verify()
      #expect(result.findings == [])
      #expect(result.spans > 0)
      let entry = try #require(try store.articles().first)
      let versions = try store.versions(ofArticle: entry.article.identifier)
      #expect(versions.allSatisfy { $0.article.text == nil })
    }
  }

  @Test func `an input that vanishes keeps what was read before it`() async throws {
    try await withStore { store in
      struct Vanished: Error {}
      var records = GeneratedRecords.records(10)[...]
      let run = try store.beginRun(Self.settings)
      let ingestion = IngestionRun(
        store: store, stages: FastStages.stages(), options: IngestionOptions())
      await #expect(throws: Vanished.self) {
        _ = try await ingestion.run(
          run,
          next: {
            guard let record = records.popFirst() else { throw Vanished() }
            return .record(record)
          }, isStopped: { false })
      }
      #expect(try !store.articles().isEmpty)
    }
  }

  @Test func `too many failures end the run`() async throws {
    try await withStore { store in
      let records = (0..<100).map { record("url: x\n\nBROKEN \($0)", place: "\($0)") }
      let report = try await ingest(records, into: store) { $0.mostFailures = 5 }
      #expect(report.ending == .failures)
      #expect(report.quarantinedTotal < 20)
    }
  }

  @Test(arguments: [1, 2, 8])
  func `too many failures end the run for any number of threads, at the last record too`(
    jobs: Int
  ) async throws {
    let records = (0..<8).map { record("url: x\n\nBROKEN \($0)", place: "\($0)") }
    let endings: [(Int, IngestionReport.Ending)] = [
      (3, .failures), (7, .failures), (8, .done),
    ]
    for (most, ending) in endings {
      try await withStore { store in
        let report = try await ingest(records, into: store) {
          $0.mostFailures = most
          $0.jobs = jobs
        }
        #expect(report.ending == ending)
      }
    }
  }

  @Test func `a better program's reading takes the place of the first`() async throws {
    try await withStore { store in
      _ = try await ingest([record(article)], into: store)
      let better = IngestionStages<Int>(
        makeWorker: { 0 },
        read: { record, worker, isKnown in
          FastStages.stages().read(record, &worker, isKnown).map { part in
            guard case .article(var article) = part else { return part }
            article.statements = ArticleStatementsEdit.withoutStatements(article.statements)
            return .article(article)
          }
        })
      let report = try await ingest([record(article)], into: store, stages: better) {
        $0.readsAgain = true
      }
      #expect(report.articles == [.changed: 1])
      #expect(try store.articles().first?.statements.isEmpty == true)
      #expect(try store.verify().findings == [])
    }
  }
}
