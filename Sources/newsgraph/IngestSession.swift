import Articles
import Files
import Foundation
import Ingestion
import Logging
import NeuralModel
import Store

/// The rounds of one `newsgraph ingest`: quarantine, the inputs, and with --watch the inputs again and again.
struct IngestSession {
  private let store: GraphStore
  private let stages: IngestionStages<LanguageModelWorker>
  private let options: IngestionOptions
  private let output: IngestOutput
  private let settings: StoreRun.Settings
  /// Makes the graph ready for the first question, and says whether it is; nil: nobody asked for it.
  private let prepareSnapshot: (() throws -> Bool)?
  private let logger: Logger
  private let clock = ContinuousClock()

  init(
    store: GraphStore, stages: IngestionStages<LanguageModelWorker>, options: IngestionOptions,
    output: IngestOutput, settings: StoreRun.Settings,
    prepareSnapshot: (() throws -> Bool)?
  ) {
    self.store = store
    self.stages = stages
    self.options = options
    self.output = output
    self.settings = settings
    self.prepareSnapshot = prepareSnapshot
    logger = output.logger()
  }

  /// Runs all rounds.
  ///
  /// - Returns: the report of the last round that did something; that of the inputs counts what quarantine gave, too.
  mutating func run(
    inputs: [String], retriesQuarantined: Bool, watchSeconds: Int?, isStopped: () -> Bool
  ) async throws -> IngestionReport {
    var report = IngestionReport()
    var retried: IngestionReport?
    if retriesQuarantined {
      report = try await round(isFollowed: !inputs.isEmpty, settings: settingsOfRetry) {
        ingestion, run, progress, failed in
        try await ingestion.retryQuarantined(
          run, isStopped: isStopped, progress: progress, failed: failed)
      }
      retried = report
    }
    guard !inputs.isEmpty, report.ending == .done else { return report }
    var seen = FolderState(of: [])
    while !isStopped() {
      let state = FolderState(
        of: watchSeconds == nil ? [] : ArticleSourceReader.places(of: inputs),
        omitting: ownFiles)
      if watchSeconds == nil || (state != seen && !state.isFresh(at: Date())) {
        seen = state
        report = try await read(inputs, after: retried, isStopped: isStopped)
        retried = nil
        if report.ending == .failures { break }
      }
      guard let watchSeconds else { break }
      for _ in 0..<watchSeconds where !isStopped() { try await Task.sleep(for: .seconds(1)) }
    }
    return report
  }

  private func read(
    _ inputs: [String], after earlier: IngestionReport?, isStopped: () -> Bool
  ) async throws -> IngestionReport {
    let isOwn = ownFiles
    var reader = ArticleSourceReader(inputs: inputs, omitting: isOwn)
    let total =
      output.showsBar
      ? FolderState(of: ArticleSourceReader.places(of: inputs), omitting: isOwn).bytes : nil
    return try await round(total: total, after: earlier) {
      ingestion, run, progress, failed in
      try await ingestion.run(
        run, next: { reader.next().map(IngestStages.item) }, isStopped: isStopped,
        progress: progress, failed: failed)
    }
  }

  /// Says of a file whether it is the store's or the report's: they may lie in the folder that is read.
  ///
  /// Names are followed to the files that are there now; a round makes none before it ends.
  private var ownFiles: (String) -> Bool {
    let store = StoreFiles(ofStore: store.path)
    let written = Set([output.report, output.metrics].compactMap { $0 }.map(StoreFiles.resolved))
    return { path in
      let file = StoreFiles.resolved(path)
      return store.contains(resolved: file) || written.contains(file)
    }
  }

  private typealias Round = (
    IngestionRun<LanguageModelWorker>, Int, (IngestionReport) -> Void, (SourceFailure) -> Void
  ) async throws -> IngestionReport

  /// One run of the store, with progress before and a summary behind it; its report counts an earlier round in.
  ///
  /// The graph is made ready before anybody is told, unless another round follows at once.
  private func round(
    total: Int? = nil, after earlier: IngestionReport? = nil, isFollowed: Bool = false,
    settings: StoreRun.Settings? = nil, _ body: Round
  ) async throws -> IngestionReport {
    let began = clock.now
    let ingestion = IngestionRun(store: store, stages: stages, options: options)
    var report = IngestionReport()
    do {
      let run = try store.beginRun(settings ?? self.settings)
      var display = IngestProgress(total: total, showsBar: output.showsBar, logger: logger)
      do {
        defer { display.finish() }
        report = try await body(
          ingestion, run,
          { current in
            report = current
            display.update(current)
          }, { warn($0) })
      } catch {
        try? store.endRun(run, .failed, finished: now, counts: [:])
        throw error
      }
      report.storeBytes = try store.statistics(top: 0).bytes
      report.quarantineSize = try store.quarantineCounts().values.reduce(0, +)
      try store.endRun(
        run, report.ending == .done ? .done : .stopped, finished: now, counts: report.counts)
      if !isFollowed || report.ending != .done, report.ending != .stopped {
        report.snapshot = try snapshot()
      }
    } catch {
      let failure = error as? CommandFailure ?? CommandFailure("\(error)")
      report.fail(failure.message)
      finish(&report, since: began)
      // The first error is the one to tell.
      try? publish(earlier.map { report.including($0) } ?? report)
      throw failure
    }
    finish(&report, since: began)
    let whole = earlier.map { report.including($0) } ?? report
    try publish(whole)
    if !output.quiet {
      for line in IngestSummary(report: report).lines { StandardError.write(line) }
    }
    return whole
  }

  /// The settings of the round that tries quarantine again, whatever is read behind it.
  private var settingsOfRetry: StoreRun.Settings {
    StoreRun.Settings(
      started: settings.started, host: settings.host, process: settings.process,
      program: settings.program, model: settings.model, ontology: settings.ontology,
      options: settings.options.merging(["inputs": ""]) { $1 })
  }

  private func snapshot() throws -> IngestionReport.Snapshot? {
    guard let prepareSnapshot else { return nil }
    guard try prepareSnapshot() else {
      logger.warning(
        "the graph cannot be kept beside the store; see that its folder has room and can be written"
      )
      return .unwritten
    }
    return .ready
  }

  private func finish(_ report: inout IngestionReport, since began: ContinuousClock.Instant) {
    report.seconds = (clock.now - began) / .seconds(1)
    report.finished = now
  }

  private func warn(_ failure: SourceFailure) {
    let line = "\(failure.place): \(failure.reason): \(failure.message); \(failure.advice)"
    logger.warning("\(PrintableText.of(line))")
  }

  private func publish(_ report: IngestionReport) throws {
    if let path = output.report { try write(report.json(), to: path) }
    // Without the store nobody knows of the last success: the file of the night before does, and ages.
    guard let path = output.metrics, let runs = try? store.runs() else { return }
    let success = runs.last {
      IngestionReport.readAllInput($0) && $0.settings.options["command"] == "ingest"
    }
    try write(report.prometheus(lastSuccess: success?.finished), to: path)
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try AtomicFile.write(text, to: path)
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  private var now: Int { Int(Date().timeIntervalSince1970) }
}
