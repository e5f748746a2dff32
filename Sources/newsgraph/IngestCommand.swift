import ArgumentParser
import Articles
import Foundation
import Ingestion
import NeuralModel
import NewsGraph
import Ontology
import Store

/// `newsgraph ingest`: the nightly run.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Reads articles into a store: incremental, resumable, idempotent.",
    discussion: """
      What was read before is known by its content and not read again. Killed at any instant, the next run ends \
      where an undisturbed one would have. What cannot be read goes to quarantine with a reason \
      (`newsgraph quarantine`); the run goes on. SIGTERM and SIGINT finish the batch; a second one ends at once.

      EXIT CODES
        0    done
        1    nothing new (with --fail-if-empty)
        2    an error, or more than --max-failures; all batches before it are kept
        3    done, but this run met something that it could not read
        75   another process writes to the store; try again later
        130  ended by SIGINT
        143  ended by SIGTERM

      EXAMPLES
        newsgraph ingest news/ --store news.ngdb
        newsgraph ingest news/ --store news.ngdb --snapshot --report run.json --metrics /var/lib/node_exporter/newsgraph.prom
        newsgraph ingest --store news.ngdb --retry-quarantined
        newsgraph ingest incoming/ --store news.ngdb --watch
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or patterns; - is standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("The store; it is made where there is none.", valueName: "file"))
  var store: String

  @OptionGroup(title: "What is read") var selection: IngestSelection

  @OptionGroup(title: "Output") var output: IngestOutput

  @Flag(
    help: ArgumentHelp(
      "Prepare the graph for the first question when all is read.",
      discussion: """
        Else the first question does, and waits. It takes the memory of the whole graph; with --watch, whenever \
        something new was read.
        """
    ))
  var snapshot = false

  @OptionGroup var ontology: OntologyOptions

  func validate() throws {
    guard !inputs.isEmpty || selection.retryQuarantined else {
      throw ValidationError("Name something to read, or say --retry-quarantined.")
    }
    guard !selection.watch || !inputs.contains("-") else {
      throw ValidationError("--watch needs a folder; standard input ends.")
    }
  }

  func run() async throws {
    do {
      try await ingest()
    } catch let failure as CommandFailure {
      output.tell(failure.message)
      throw ExitCode(2)
    }
  }

  private func ingest() async throws {
    try output.checkPlaces(besides: store)
    let started = Int(Date().timeIntervalSince1970)
    let lock: StoreLock? = try output.reportingFailure {
      for input in inputs where !ArticleSourceReader.isPresent(input) {
        throw CommandFailure(PrintableText.of("\(NewsGraphError.noSuchInput(input))"))
      }
      return selection.dryRun
        ? nil : try StoreOptions.lock(store, started: started, report: output.tell)
    }
    defer { lock?.release() }
    let signals = SignalWatch()
    let (opened, tables, model) = try output.reportingFailure {
      let opened = try StoreOptions.clear {
        try GraphStore(path: store, access: selection.dryRun ? .rehearsing : .writing)
      }
      return (opened, try ontology.tables(), try BuildCommand.model())
    }
    let stages = IngestStages(
      analyzer: ArticleAnalyzer(model: model, ontology: tables),
      latestYear: Calendar(identifier: .gregorian).component(.year, from: Date()) + 1
    ).stages
    var prepareSnapshot: (() throws -> Bool)?
    if snapshot, !selection.dryRun {
      prepareSnapshot = {
        try opened.prepareSnapshot(
          ontology: tables, by: StoredGraph.maker, jobs: selection.jobs)
      }
    }
    var session = IngestSession(
      store: opened, stages: stages, options: try selection.options(), output: output,
      settings: settings(started: started, tables), prepareSnapshot: prepareSnapshot)
    let report = try await session.run(
      inputs: inputs, retriesQuarantined: selection.retryQuarantined,
      watchSeconds: selection.watch ? selection.watchInterval : nil,
      isStopped: { signals.signalNumber != nil })
    try StoreOptions.clear { try opened.close() }
    if let number = signals.signalNumber { throw ExitCode(128 + number) }
    if report.ending == .failures {
      throw CommandFailure(
        "ended by --max-failures: \(report.quarantinedTotal) could not be read; what was read before is kept, "
          + "`newsgraph quarantine` says what is wrong")
    }
    if report.quarantinedTotal > 0 { throw ExitCode(3) }
    let isEmpty = report.articles.filter { $0.key != .unchanged }.isEmpty
    if selection.failIfEmpty, isEmpty { throw ExitCode(1) }
  }

  private func settings(started: Int, _ tables: OntologyTables) -> StoreRun.Settings {
    var options = selection.described
    options.merge(OntologyOfStore.options(for: tables)) { $1 }
    options["inputs"] = inputs.joined(separator: " ")
    return StoreOptions.settings(
      started: started, options: options, ontology: ontology.ontology.map { "bundled with \($0)" })
  }
}

/// What `newsgraph ingest` reads.
struct IngestSelection: ParsableArguments {
  @Option(help: "How many threads work. The store is the same for any number.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    help: ArgumentHelp(
      "Leave articles of before this day, month or year for later.", valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Read at most so many new files or records; the next run goes on.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Read again what is in quarantine, before the inputs.")
  var retryQuarantined = false

  @Flag(help: "Read again what is known, with the model and ontology of this program.")
  var again = false

  @Flag(help: "Keep quotations and offsets of articles, not their text.")
  var noText = false

  @Flag(help: "Read and count as ever, and change nothing.")
  var dryRun = false

  @Flag(help: "Go on for ever: look for new files in the inputs.")
  var watch = false

  @Option(help: ArgumentHelp("How long to wait between two looks.", valueName: "seconds"))
  var watchInterval = 30

  @Flag(help: "Exit with 1 when nothing is new.")
  var failIfEmpty = false

  @Option(
    help: ArgumentHelp(
      "End the run with exit code 2 when more than this cannot be read; with --watch, in one look.",
      valueName: "number"))
  var maxFailures: Int?

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
    guard limit.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--limit must be at least 1.")
    }
    guard watchInterval > 0 else {
      throw ValidationError("--watch-interval must be at least 1.")
    }
    if let maxFailures { try checkCount(maxFailures, of: "--max-failures") }
    if let since { _ = try calendarDate(since) }
  }

  func options() throws -> IngestionOptions {
    var options = IngestionOptions()
    options.jobs = jobs
    options.since = try since.map(calendarDate)
    options.limit = limit
    options.keepsText = !noText
    options.readsAgain = again
    options.mostFailures = maxFailures
    return options
  }

  /// As the run writes it down.
  var described: [String: String] {
    var options = ["command": "ingest", "jobs": "\(jobs)"]
    options["since"] = since
    options["limit"] = limit.map { "\($0)" }
    if noText { options["no-text"] = "yes" }
    if again { options["again"] = "yes" }
    if retryQuarantined { options["retry-quarantined"] = "yes" }
    return options
  }
}
