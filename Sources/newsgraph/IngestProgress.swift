import Foundation
import Ingestion
import Logging
import Store

/// How far a run is: a bar on a terminal, a line a minute elsewhere.
struct IngestProgress {
  private var bar: ProgressBar?
  private let logger: Logger
  private let clock = ContinuousClock()
  private var lastLine: ContinuousClock.Instant

  init(total: Int?, showsBar: Bool, logger: Logger) {
    bar = showsBar ? ProgressBar(total: total) : nil
    self.logger = logger
    lastLine = clock.now
  }

  /// Draws or logs, when it is time to.
  mutating func update(_ report: IngestionReport) {
    bar?.update(bytes: report.bytes + report.knownBytes, words: report.words)
    guard bar == nil, clock.now - lastLine >= .seconds(60) else { return }
    lastLine = clock.now
    logger.info(
      "\(report.records) records read, \(report.knownRecords) known, \(report.words) words, \(report.quarantinedTotal) quarantined"
    )
  }

  /// Wipes the bar away.
  func finish() { bar?.finish() }
}

/// What a run did, for people.
struct IngestSummary {
  let report: IngestionReport

  var lines: [String] {
    let articles = report.articles.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.value) \($0.key.rawValue)" }
    var lines = [
      "records     \(report.records) read, \(report.knownRecords) known",
      "articles    \(articles.isEmpty ? "none" : articles.joined(separator: ", "))",
      "statements  \(report.statements)",
      "words       \(report.words)",
    ]
    if report.olderThanSince > 0 {
      lines.append("older       \(report.olderThanSince) than --since")
    }
    if report.withoutDate > 0 {
      lines.append("undated     \(report.withoutDate), because their date cannot be right")
    }
    let passed = report.passed.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    if !passed.isEmpty { lines.append("set aside   \(passed.joined(separator: ", "))") }
    let quarantined = report.quarantined.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    if !quarantined.isEmpty { lines.append("quarantined \(quarantined.joined(separator: ", "))") }
    if report.recovered > 0 { lines.append("recovered   \(report.recovered) from quarantine") }
    let tenths = Int((report.seconds * 10).rounded())
    lines.append("time        \(tenths / 10).\(tenths % 10) s" + ending)
    return lines
  }

  private var ending: String {
    switch report.ending {
    case .done: ""
    case .stopped: ", ended by a signal; the next run goes on"
    case .limit: ", ended by --limit; the next run goes on"
    case .failures: ", ended because too much could not be read"
    case .failed: ", ended by an error"
    }
  }
}
