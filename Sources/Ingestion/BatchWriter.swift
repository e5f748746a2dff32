import Facts
import Ontology
import Store

/// Gathers what workers deliver, and commits it in batches.
struct BatchWriter {
  /// What was done so far; articles count when they are committed.
  var report = IngestionReport()
  /// The reasons why inputs could not be read, by their places; in the report at the end, since a report is copied
  /// with every record.
  private(set) var unreadInputs: [String: String] = [:]
  private let store: GraphStore
  private let run: Int
  private let rule: CopyRule?
  private let options: IngestionOptions
  private let clock = ContinuousClock()
  private var lastCommit: ContinuousClock.Instant
  /// Changes by record, so that a record can be tried alone.
  private var pending: [[StoreChange]] = []
  private var pendingArticles = 0

  init(store: GraphStore, run: Int, rule: CopyRule?, options: IngestionOptions) {
    self.store = store
    self.run = run
    self.rule = rule
    self.options = options
    lastCommit = clock.now
  }

  /// Takes a result in, and commits when there is enough.
  ///
  /// - Returns: what could not be read, and what was read with a fault that somebody should know of.
  mutating func add(_ result: RecordResult) throws -> [SourceFailure] {
    var changes: [StoreChange] = []
    var isComplete = true
    var failures: [SourceFailure] = []
    var faults: [SourceFailure] = []
    for part in result.parts {
      switch part {
      case .article(let article):
        isComplete = admit(article, &changes, &failures) && isComplete
      case .articleWithoutDate(let article, let problem):
        report.withoutDate += 1
        faults.append(
          SourceFailure(
            place: result.source?.place ?? article.key, reason: "undated", message: problem,
            advice: "the article is kept without a date"))
        isComplete = admit(article, &changes, &failures) && isComplete
      case .known:
        report.articles[.unchanged, default: 0] += 1
      case .withdrawal(let key, let instant):
        changes.append(.withdrawal(key: key, instant: instant))
      case .failure(let failure):
        if try !isKnown(failure) { failures.append(failure) }
      case .passed(let reason):
        report.passed[reason, default: 0] += 1
      }
    }
    if result.source != nil { report.records += 1 }
    report.bytes += result.bytes
    changes += quarantine(failures, of: result)
    if let source = result.source, isComplete {
      // Lines that cannot be read stand in quarantine by themselves.
      if failures.allSatisfy({ $0.record.map { $0.hash != source.hash } ?? false }) {
        changes.append(.release(hash: source.hash))
      }
      changes.append(.source(source))
    }
    pending.append(changes)
    if pendingArticles >= options.batchArticles
      || clock.now - lastCommit > .seconds(options.batchSeconds)
    {
      try commit()
    }
    return failures + faults
  }

  /// Commits what is pending.
  mutating func commit() throws {
    lastCommit = clock.now
    guard !pending.isEmpty else { return }
    let batch = pending
    pending = []
    pendingArticles = 0
    guard try refusal(of: batch.flatMap { $0 }) != nil else { return }
    for changes in batch { try commitAlone(changes) }
  }

  /// Commits changes in one transaction.
  ///
  /// - Returns: what the store says when it refuses them; nil when they are in.
  private mutating func refusal(of changes: [StoreChange]) throws -> String? {
    let outcomes: [StoreOutcome]
    do {
      outcomes = try store.commit(changes, in: run, copiesBy: rule)
    } catch {
      guard let refusal = error.refusal else { throw error }
      return refusal
    }
    count(outcomes, changes)
    return nil
  }

  /// A record that the schema refuses goes to quarantine, and the others of its batch do not.
  private mutating func commitAlone(_ changes: [StoreChange]) throws {
    guard let refusal = try refusal(of: changes) else { return }
    let marks = changes.compactMap { change -> SourceMark? in
      if case .source(let mark) = change { mark } else { nil }
    }
    let failures = marks.map { mark in
      StoreChange.quarantine(
        QuarantineEntry(
          hash: mark.hash, place: mark.place, reason: "unstorable",
          message: "the store refuses it: \(refusal)", advice: "report it with the article",
          bytes: nil))
    }
    report.quarantined["unstorable", default: 0] += failures.count
    try store.commit(failures, in: run)
  }

  /// Adds an article; false for one that is left for a later run.
  private mutating func admit(
    _ article: StoredArticle, _ changes: inout [StoreChange], _ failures: inout [SourceFailure]
  ) -> Bool {
    if let since = options.since, let day = article.publishedDate, day.latest < since.earliest {
      report.olderThanSince += 1
      return false
    }
    if let problem = article.problem {
      failures.append(
        SourceFailure(
          place: article.statements.article.url ?? article.statements.article.identifier,
          reason: "unstorable", message: problem, advice: "report it with the article"))
      return true
    }
    var article = article
    if !options.keepsText { article.text = nil }
    report.words += article.words
    pendingArticles += 1
    changes.append(options.readsAgain ? .rereadArticle(article) : .article(article))
    return true
  }

  /// Whether a line that cannot be read is in quarantine already: a file that grows comes with it every night.
  private func isKnown(_ failure: SourceFailure) throws(StoreError) -> Bool {
    guard !options.readsAgain, let record = failure.record else { return false }
    return try store.knows(source: record.hash)
  }

  private mutating func quarantine(
    _ failures: [SourceFailure], of result: RecordResult
  ) -> [StoreChange] {
    failures.enumerated().compactMap { part, failure in
      report.quarantined[failure.reason, default: 0] += 1
      guard let source = result.source else {
        if failure.isUnreadInput { unreadInputs[failure.place] = failure.reason }
        return .quarantine(
          QuarantineEntry(
            hash: SourceFailure.walkHash(place: failure.place), part: part, place: failure.place,
            reason: failure.reason,
            message: failure.message, advice: failure.advice, bytes: nil,
            hints: failure.hintsOfPlace))
      }
      if let record = failure.record {
        return .quarantine(entry(for: failure, record, in: source, of: result))
      }
      var hints = result.quarantined?.hints ?? [:]
      if failure.place != source.place { hints[SourceRecord.placeKey] = source.place }
      return .quarantine(
        QuarantineEntry(
          hash: source.hash, part: part, place: failure.place, reason: failure.reason,
          message: failure.message, advice: failure.advice,
          bytes: part == 0 ? result.quarantined.flatMap { kept($0) } : nil, hints: hints))
    }
  }

  /// The entry for a piece with bytes of its own.
  private func entry(
    for failure: SourceFailure, _ record: SourceRecord, in source: SourceMark,
    of result: RecordResult
  ) -> QuarantineEntry {
    let hash = record.hash
    var hints = record.hints
    hints[SourceRecord.withinKey] =
      hash == source.hash ? result.quarantined?.hints[SourceRecord.withinKey] : source.hash
    return QuarantineEntry(
      hash: hash, place: failure.place, reason: failure.reason, message: failure.message,
      advice: failure.advice, bytes: kept(record), hints: hints)
  }

  /// The bytes of a record, unless there are too many to keep.
  private func kept(_ record: SourceRecord) -> [UInt8]? {
    record.bytes.count <= options.quarantinedBytes ? record.bytes : nil
  }

  private mutating func count(_ outcomes: [StoreOutcome], _ changes: [StoreChange]) {
    report.batches += 1
    for (outcome, change) in zip(outcomes, changes) {
      switch change {
      case .article(let article), .rereadArticle(let article):
        report.articles[outcome, default: 0] += 1
        if outcome == .new || outcome == .changed {
          report.statements += article.statements.statements.count
        }
      case .withdrawal where outcome == .withdrawn:
        report.articles[.withdrawn, default: 0] += 1
      default: break
      }
    }
  }
}
