public import Store

/// One run over many articles: reads each, and brings what they say to the store.
///
/// What the store holds in the end depends on the records and their order, not on threads, batches or on how often the
/// run was killed and begun again: a record is known by its content, and each batch is one transaction.
///
///     let run = IngestionRun(store: store, stages: stages, options: options)
///     let report = try await run.run(settings, next: { try walk.next() }, isStopped: { false })
public struct IngestionRun<Worker: Sendable> {
  private let store: GraphStore
  private let stages: IngestionStages<Worker>
  private let options: IngestionOptions
  /// Whether an article that the store has is read once more; not when quarantine is retried, where the bytes of a
  /// feed hold many articles that were read well.
  private var readsArticlesAgain: Bool
  /// Whether records come out of quarantine, and say nothing about the places where they stood.
  private var readsQuarantine = false

  /// Puts a run together.
  public init(store: GraphStore, stages: IngestionStages<Worker>, options: IngestionOptions) {
    self.store = store
    self.stages = stages
    self.options = options
    readsArticlesAgain = options.readsAgain
  }

  /// Something for a worker.
  private enum Piece: Sendable {
    case record(SourceRecord, hash: String)
    case failure(SourceFailure)
  }

  /// Reads what `next` yields, until it yields nil or somebody stops it.
  ///
  /// - Parameters:
  ///   - run: the number of the run in the store.
  ///   - next: the next record of the walk.
  ///   - isStopped: asked before each record; what has begun is finished then.
  ///   - progress: told after each record.
  ///   - failed: told what could not be read.
  /// - Returns: what it did.
  /// - Throws: ``StoreError`` and what `next` throws; all batches before it are kept.
  public func run(
    _ run: Int, next: () throws -> SourceItem?, isStopped: () -> Bool,
    progress: (IngestionReport) -> Void = { _ in }, failed: (SourceFailure) -> Void = { _ in }
  ) async throws -> IngestionReport {
    let (store, stages, readsArticlesAgain) = (store, stages, readsArticlesAgain)
    var writer = BatchWriter(store: store, run: run, rule: stages.copyRule, options: options)
    let pipeline = OrderedPipeline<Piece, Worker, RecordResult>(
      jobs: options.jobs, makeWorker: stages.makeWorker,
      work: { piece, worker in
        switch piece {
        case .failure(let failure): return RecordResult(failure)
        case .record(let record, let hash):
          let parts = stages.read(record, &worker) { article in
            !readsArticlesAgain && ((try? store.knows(article: article)) ?? false)
          }
          return RecordResult(record, hash: hash, parts: parts)
        }
      })
    var ending = IngestionReport.Ending.done
    var started = 0
    var unread = try UnreadPlaces(store: store)
    do {
      try await pipeline.run(
        next: {
          while true {
            if isStopped() { ending = .stopped }
            if let limit = options.limit, started >= limit { ending = .limit }
            if let most = options.mostFailures, writer.report.quarantinedTotal > most {
              ending = .failures
            }
            guard ending == .done, let item = try next() else { return nil }
            switch item {
            case .failure(let failure):
              unread.note(failure)
              let hash = SourceFailure.walkHash(place: failure.place)
              if !options.readsAgain, !failure.isUnreadInput, !unread.isElsewhere(failure.place),
                try store.knows(source: hash)
              {
                writer.report.knownRecords += 1
                continue
              }
              return .failure(failure)
            case .record(let record):
              if !readsQuarantine { unread.note(place: record.place) }
              let hash = record.hash
              if !options.readsAgain, try store.knows(source: hash) {
                writer.report.knownRecords += 1
                writer.report.knownBytes += record.bytes.count
                progress(writer.report)
                continue
              }
              started += 1
              return .record(record, hash: hash)
            }
          }
        },
        deliver: { result in
          for failure in try writer.add(result) { failed(failure) }
          progress(writer.report)
        })
    } catch {
      // The input vanished, say: what was read before it is kept.
      if !(error is StoreError) { try writer.commit() }
      throw error
    }
    try writer.commit()
    // What several threads had begun was delivered behind the last look.
    if ending != .stopped, let most = options.mostFailures, writer.report.quarantinedTotal > most {
      ending = .failures
    }
    writer.report.ending = ending
    writer.report.unreadInputs = writer.unreadInputs
    if ending == .done { writer.report.recovered += try release(unread.readable, run) }
    return writer.report
  }

  /// Reads again what is in quarantine, in the order of the places.
  ///
  /// An entry goes when it can be read, and counts one attempt more when it cannot. A file or folder that could not be
  /// opened goes when it can be: it is read when an input names it. One whose reading stopped stays until an input that
  /// names it is read, and so does one of a run that was started in another folder.
  public func retryQuarantined(
    _ run: Int, isStopped: () -> Bool, progress: (IngestionReport) -> Void = { _ in },
    failed: (SourceFailure) -> Void = { _ in }
  ) async throws -> IngestionReport {
    var options = options
    options.readsAgain = true
    var retry = IngestionRun(store: store, stages: stages, options: options)
    retry.readsArticlesAgain = readsArticlesAgain
    retry.readsQuarantine = true
    var entries = try store.quarantine().filter { $0.bytes != nil && $0.part == 0 }[...]
    var closed = try UnreadPlaces(store: store).closed[...]
    let before = try store.quarantineCounts().values.reduce(0, +)
    var report = try await retry.run(
      run,
      next: {
        guard let entry = entries.popFirst() else {
          return closed.popFirst().map { entry in
            SourceItem.failure(
              SourceFailure(
                place: entry.place, reason: entry.reason, message: entry.message,
                advice: entry.advice))
          }
        }
        var hints = entry.hints
        let place = hints.removeValue(forKey: SourceRecord.placeKey) ?? entry.place
        return .record(SourceRecord(place: place, bytes: entry.bytes ?? [], hints: hints))
      },
      isStopped: isStopped, progress: progress, failed: failed)
    report.recovered = max(0, before - (try store.quarantineCounts().values.reduce(0, +)))
    return report
  }

  /// Takes out of quarantine what can be read now.
  ///
  /// - Returns: how many entries.
  private func release(_ entries: [QuarantineEntry], _ run: Int) throws(StoreError) -> Int {
    guard !entries.isEmpty else { return 0 }
    try store.commit(entries.map { .release(hash: $0.hash) }, in: run)
    return entries.count
  }
}
