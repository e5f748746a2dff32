import Foundation
import Ingestion
import IngestionTestSupport
import Store
import Testing

@Suite struct UnreadPlacesTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "newsgraph-unread-\(UUID().uuidString)", directoryHint: .isDirectory)
  private let store: GraphStore

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try GraphStore(path: folder.appending(path: "news.ngdb").path, access: .writing)
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  /// A run over some items, written down as the program does.
  private func ingest(_ items: SourceItem...) async throws -> IngestionReport {
    var rest = items[...]
    let run = try store.beginRun(IngestionRunTests.settings)
    let report = try await IngestionRun(
      store: store, stages: FastStages.stages(), options: IngestionOptions()
    ).run(run, next: { rest.popFirst() }, isStopped: { false })
    try store.endRun(run, .done, finished: 1_740_000_001, counts: report.counts)
    return report
  }

  private func failure(_ place: String, reason: String = "unreadable") -> SourceItem {
    .failure(SourceFailure(place: place, reason: reason, message: "no", advice: "chmod"))
  }

  private func record(_ place: String) -> SourceItem {
    .record(
      SourceRecord(
        place: place, bytes: Array("url: https://example.org/1\n\nAda Marlow met Brent Hale.".utf8))
    )
  }

  @Test func `an input that cannot be opened is told in every run, and no such run is a success`()
    async throws
  {
    defer { remove() }
    for attempts in 1...3 {
      let report = try await ingest(failure("a.txt"))
      #expect(report.quarantined == ["unreadable": 1])
      let entries = try store.quarantine()
      #expect(entries.map(\.attempts) == [attempts])
    }
    let read = try await ingest(record("a.txt"))
    #expect(read.articles == [.new: 1])
    let left = try store.quarantine()
    #expect(left.isEmpty)
    let successes = try store.runs().map(IngestionReport.readAllInput)
    #expect(successes == [false, false, false, true])
  }

  @Test func `a place whose bytes are known leaves quarantine as well`() async throws {
    defer { remove() }
    _ = try await ingest(record("a.txt"))
    _ = try await ingest(failure("a.txt"))
    let again = try await ingest(record("a.txt"))
    #expect(again.knownRecords == 1)
    #expect(again.recovered == 1)
    let left = try store.quarantine()
    #expect(left.isEmpty)
  }

  @Test func `a damaged archive is told once, and leaves when it is read to its end`() async throws
  {
    defer { remove() }
    let damaged = failure("a.zip", reason: "damaged-archive")
    let first = try await ingest(record("a.zip: 1.txt"), damaged)
    let second = try await ingest(record("a.zip: 1.txt"), damaged)
    #expect(first.quarantined == ["damaged-archive": 1])
    #expect(second.quarantined == [:])
    let held = try store.quarantine()
    #expect(held.count == 1, "what could be read of it does not mend it")
    let mended = try await ingest(record("a.zip: 1.txt"))
    #expect(mended.recovered == 1)
  }

  @Test func `each archive around a record was opened, and none beside it`() async throws {
    defer { remove() }
    let places = ["a.zip", "a.zip: b.tar", "a.zip: b", "a.zi", "a.zip: b.tar: 1.txt: line 3"]
    for place in places { _ = try await ingest(failure(place, reason: "damaged-archive")) }
    let mended = try await ingest(record("a.zip: b.tar: 1.txt"))
    #expect(mended.recovered == 2)
    let left = try store.quarantine().map(\.place)
    #expect(left == ["a.zi", "a.zip: b", "a.zip: b.tar: 1.txt: line 3"])
  }

  @Test func `a retry looks at places again`() async throws {
    defer { remove() }
    // No user may open a file of this name, root neither.
    let closed = folder.path + "/" + String(repeating: "a", count: 300)
    let open = folder.appending(path: "b.txt")
    try Data("Some text here.".utf8).write(to: open)
    _ = try await ingest(failure(closed), failure(open.path))
    let run = try store.beginRun(IngestionRunTests.settings)
    let report = try await IngestionRun(
      store: store, stages: FastStages.stages(), options: IngestionOptions()
    ).retryQuarantined(run, isStopped: { false })
    #expect(report.recovered == 1)
    #expect(report.quarantined == ["unreadable": 1])
    let left = try store.quarantine()
    #expect(left.map(\.place) == [closed])
    #expect(left.map(\.attempts) == [2])
  }

  @Test func `a file that neither quarantine's round nor the inputs' can open counts once`()
    async throws
  {
    defer { remove() }
    // No user may open files of such names, root neither.
    let closed = ["a", "b"].map { folder.path + "/" + String(repeating: $0, count: 300) }
    _ = try await ingest(failure(closed[0]), failure(closed[1]))
    let run = try store.beginRun(IngestionRunTests.settings)
    let retried = try await IngestionRun(
      store: store, stages: FastStages.stages(), options: IngestionOptions()
    ).retryQuarantined(run, isStopped: { false })
    let read = try await ingest(failure(closed[1]), failure("c.txt", reason: "not-found"))
    let both = read.including(retried)
    #expect(both.quarantined == ["unreadable": 2, "not-found": 1])
  }

  @Test func `bytes of before that can be read at last do not open the file where they stood`()
    async throws
  {
    defer { remove() }
    // No user may open a file of this name, root neither.
    let closed = folder.path + "/" + String(repeating: "a", count: 300)
    let broken = SourceRecord(
      place: closed, bytes: Array("url: https://example.org/9\n\nBROKEN".utf8))
    _ = try await ingest(.record(broken))
    _ = try await ingest(failure(closed))
    let lenient = IngestionStages<Int>(
      makeWorker: { 0 }, read: { _, _, _ in [.passed(reason: "no-article")] })
    let run = try store.beginRun(IngestionRunTests.settings)
    let report = try await IngestionRun(
      store: store, stages: lenient, options: IngestionOptions()
    ).retryQuarantined(run, isStopped: { false })
    #expect(report.recovered == 1)
    let left = try store.quarantine()
    #expect(left.map(\.reason) == ["unreadable"])
    #expect(left.map(\.attempts) == [2])
  }

  @Test func `what its folder lists and nobody can open is not recovered, what is gone is`()
    async throws
  {
    defer { remove() }
    let link = folder.appending(path: "link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere.txt")
    let gone = folder.appending(path: "gone.txt").path
    _ = try await ingest(failure(link, reason: "not-found"), failure(gone, reason: "not-found"))
    let run = try store.beginRun(IngestionRunTests.settings)
    let report = try await IngestionRun(
      store: store, stages: FastStages.stages(), options: IngestionOptions()
    ).retryQuarantined(run, isStopped: { false })
    #expect(report.recovered == 1)
    #expect(report.quarantined == ["not-found": 1])
    let left = try store.quarantine().map(\.place)
    #expect(left == [link])
  }

  @Test func `what could not be read from another folder is another file`() async throws {
    defer { remove() }
    let archive = failure("a.zip", reason: "damaged-archive")
    _ = try await ingest(failure("in/caf.txt", reason: "name-not-utf8"), archive)
    let run = try store.beginRun(IngestionRunTests.settings)
    for entry in try store.quarantine() {
      let here = FileManager.default.currentDirectoryPath
      #expect(entry.hints["folder"] == here)
      let moved = QuarantineEntry(
        hash: entry.hash, place: entry.place, reason: entry.reason, message: entry.message,
        advice: entry.advice, bytes: nil, hints: ["folder": here + "/elsewhere"])
      try store.commit([.quarantine(moved)], in: run)
    }
    let read = try await ingest(record("a.zip: 1.txt"))
    #expect(read.recovered == 0)
    let retried = try await IngestionRun(
      store: store, stages: FastStages.stages(), options: IngestionOptions()
    ).retryQuarantined(run, isStopped: { false })
    #expect(retried.recovered == 0)
    #expect(retried.quarantined == [:])
    let left = try store.quarantine().map(\.place)
    #expect(left == ["a.zip", "in/caf.txt"])
    let told = try await ingest(archive)
    #expect(told.quarantined == ["damaged-archive": 1])
  }

  @Test func `a file whose reading stopped stays until it is read`() async throws {
    defer { remove() }
    let open = folder.appending(path: "a.txt")
    try Data("Some text here.".utf8).write(to: open)
    for _ in 1...2 {
      let stopped = try await ingest(failure(open.path, reason: "reading-stopped"))
      #expect(stopped.quarantined == ["reading-stopped": 1], "it is told in every run")
    }
    let other = try await ingest(record("b.txt"))
    #expect(other.recovered == 0)
    let read = try await ingest(record(open.path))
    #expect(read.recovered == 1)
    let successes = try store.runs().map(IngestionReport.readAllInput)
    #expect(successes == [false, false, true, true])
  }

  @Test func `a run that only tries quarantine again has not read all its input`() throws {
    defer { remove() }
    for inputs in ["", "news/"] {
      let run = try store.beginRun(
        StoreRun.Settings(
          started: 1_740_000_000, host: "desk", process: 7, program: "newsgraph", model: "none",
          ontology: "none", options: ["inputs": inputs]))
      try store.endRun(run, .done, finished: 1_740_000_001, counts: [:])
    }
    let successes = try store.runs().map(IngestionReport.readAllInput)
    #expect(successes == [false, true])
  }
}
