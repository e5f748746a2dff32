import ArgumentParser
import Files
import Foundation
import Ingestion
import Logging

/// What `newsgraph ingest` says about itself, and where.
struct IngestOutput: ParsableArguments {
  /// How log lines are written.
  enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: ArgumentHelp("Writes what the run did, as JSON.", valueName: "file"))
  var report: String?

  @Option(
    help: ArgumentHelp("Writes metrics for Prometheus' textfile collector.", valueName: "file"))
  var metrics: String?

  @Option(help: "How log lines on standard error are written: text or json.")
  var logFormat = LogFormat.text

  @Flag(help: "No progress bar.")
  var noProgress = false

  @Flag(name: .shortAndLong, help: "Log only what goes wrong, and no summary.")
  var quiet = false

  /// Whether a bar is drawn: only on a terminal that can.
  var showsBar: Bool {
    !noProgress && !quiet && logFormat == .text && isatty(STDERR_FILENO) == 1
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Tries whether the report and the metrics can be written, before a night of reading and not behind it.
  ///
  /// - Throws: `CommandFailure`; also for a file of the store.
  func checkPlaces(besides store: String) throws {
    if let report { try Self.check(report, besides: store) }
    guard let metrics else { return }
    try reportingFailure { try Self.check(metrics, besides: store) }
  }

  private static func check(_ path: String, besides store: String) throws {
    try StoreOptions.check(outputs: [path], besides: store)
    do {
      try AtomicFile.check(path)
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  /// Does what comes before the first record; what goes wrong there is in the report, too.
  func reportingFailure<Made>(_ body: () throws -> Made) throws -> Made {
    do {
      return try body()
    } catch let failure as CommandFailure {
      var document = IngestionReport()
      document.fail(failure.message)
      document.finished = Int(Date().timeIntervalSince1970)
      if let report { try? AtomicFile.write(document.json(), to: report) }
      throw failure
    }
  }

  /// Says why the program ends, in the format of the log.
  func tell(_ line: String) {
    switch logFormat {
    case .text: StandardError.report(PrintableText.lines(of: line))
    case .json: logger().critical("\(line)")
    }
  }

  /// A logger to standard error.
  func logger() -> Logger {
    var logger = Logger(label: "newsgraph.ingest") { label in
      switch logFormat {
      case .text: StreamLogHandler.standardError(label: label)
      case .json: JSONLogHandler()
      }
    }
    logger.logLevel = quiet ? .warning : .info
    return logger
  }
}
