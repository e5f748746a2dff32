public import Store

/// What a run over many articles did.
public struct IngestionReport: Equatable, Sendable {
  /// How it ended.
  public enum Ending: String, Codable, Sendable {
    /// All input was read.
    case done
    /// A signal ended it; the next run goes on.
    case stopped
    /// `--limit` ended it; the next run goes on.
    case limit
    /// Too much could not be read.
    case failures
    /// An error ended it; what was committed before it is kept.
    case failed
  }

  /// What became of the graph that is kept beside the store.
  public enum Snapshot: String, Encodable, Sendable {
    /// It is ready for the first question.
    case ready
    /// It cannot be written; the first question builds it.
    case unwritten
  }

  /// How it ended.
  public internal(set) var ending = Ending.done
  /// What went wrong, where an error ended it.
  public internal(set) var failure: String?
  /// Records that were read.
  public internal(set) var records = 0
  /// Records that were known.
  public internal(set) var knownRecords = 0
  /// Articles by what became of them.
  public internal(set) var articles: [StoreOutcome: Int] = [:]
  /// Articles of before `--since`.
  public internal(set) var olderThanSince = 0
  /// What is no article for us, by reason.
  public internal(set) var passed: [String: Int] = [:]
  /// What could not be read, by reason.
  public internal(set) var quarantined: [String: Int] = [:]
  /// Entries of quarantine that were read at last.
  public internal(set) var recovered = 0
  /// Articles whose date cannot be right.
  public internal(set) var withoutDate = 0
  /// Statements of new and changed articles.
  public internal(set) var statements = 0
  /// Words of articles that were read.
  public internal(set) var words = 0
  /// Bytes of records that were read.
  public internal(set) var bytes = 0
  /// Bytes of records that were known.
  public internal(set) var knownBytes = 0
  /// Transactions.
  public internal(set) var batches = 0
  /// How long it took; set by the caller, who has the clock.
  public var seconds = 0.0
  /// When it ended, in seconds since 1970; set by the caller.
  public var finished = 0
  /// The size of the store in bytes; set by the caller.
  public var storeBytes = 0
  /// What became of the snapshot, set by the caller; nil where nobody asked for one.
  public var snapshot: Snapshot?
  /// How much is in quarantine in all; set by the caller.
  public var quarantineSize = 0
  /// The reasons why inputs could not be read, by place, when the run has ended; ``quarantined`` counts them, too.
  var unreadInputs: [String: String] = [:]

  /// A report of nothing.
  public init() {}

  /// Notes the error that ended it.
  public mutating func fail(_ failure: String) {
    ending = .failed
    self.failure = failure
  }

  /// This report, with the counts of an earlier round of the same command in it.
  ///
  /// An input that neither round could read counts once.
  public func including(_ earlier: IngestionReport) -> IngestionReport {
    var both = self
    both.records += earlier.records
    both.knownRecords += earlier.knownRecords
    both.articles.merge(earlier.articles, uniquingKeysWith: +)
    both.olderThanSince += earlier.olderThanSince
    both.passed.merge(earlier.passed, uniquingKeysWith: +)
    both.quarantined.merge(earlier.quarantined, uniquingKeysWith: +)
    for (place, reason) in earlier.unreadInputs where unreadInputs[place] != nil {
      let rest = both.quarantined[reason, default: 0] - 1
      both.quarantined[reason] = rest > 0 ? rest : nil
    }
    both.unreadInputs.merge(earlier.unreadInputs) { own, _ in own }
    both.recovered += earlier.recovered
    both.withoutDate += earlier.withoutDate
    both.statements += earlier.statements
    both.words += earlier.words
    both.bytes += earlier.bytes
    both.knownBytes += earlier.knownBytes
    both.batches += earlier.batches
    both.seconds += earlier.seconds
    return both
  }

  /// How much could not be read.
  public var quarantinedTotal: Int { quarantined.values.reduce(0, +) }

  /// The reasons for which an input itself could not be opened; the system says of its place at any time whether it
  /// can be now.
  static let closedReasons: Set = ["unreadable", "not-found", "name-not-utf8"]

  /// The reasons for which nobody knows what an input says.
  static let unreadReasons = closedReasons.union(["reading-stopped"])

  /// Whether a run of the store read all its input, by its outcome and ``counts``; one that only tried quarantine again
  /// had none.
  public static func readAllInput(_ run: StoreRun) -> Bool {
    run.outcome == .done && run.settings.options["inputs"] != ""
      && unreadReasons.allSatisfy { run.counts["quarantined-" + $0] == nil }
  }

  /// The counts by name, as the store keeps them with the run.
  public var counts: [String: Int] {
    var counts = [
      "records": records, "known-records": knownRecords, "older-than-since": olderThanSince,
      "recovered": recovered, "without-date": withoutDate, "statements": statements,
      "words": words, "bytes": bytes,
    ]
    for (outcome, count) in articles { counts["articles-" + outcome.rawValue] = count }
    for (reason, count) in passed { counts["passed-" + reason] = count }
    for (reason, count) in quarantined { counts["quarantined-" + reason] = count }
    return counts
  }
}
