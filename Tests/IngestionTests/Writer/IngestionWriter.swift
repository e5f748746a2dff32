import Foundation
import Ingestion
import IngestionTestSupport
import Store

/// A process of its own that writes to a store, so that tests can kill it.
///
///     ingestion-writer STORE RECORDS JOBS DELAY
///
/// Prints `done` when all records are in. Exit codes are those of `newsgraph ingest`.
@main
enum IngestionWriter {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[2]), let jobs = Int(arguments[3]),
      let delay = Int(arguments[4])
    else { exit(64) }
    let path = arguments[1]
    let started = Int(Date().timeIntervalSince1970)
    let process = Int(ProcessInfo.processInfo.processIdentifier)
    do {
      let lock = try StoreLock(
        store: path,
        holder: StoreLock.Holder(process: process, host: "test", started: started))
      defer { lock.release() }
      try await write(path, count, jobs, delay, started: started, process: process)
    } catch let failure as StoreLock.Failure {
      FileHandle.standardError.write(Data("\(failure)\n".utf8))
      exit(75)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }

  private static func write(
    _ path: String, _ count: Int, _ jobs: Int, _ delay: Int, started: Int, process: Int
  ) async throws {
    let store = try GraphStore(path: path, access: .writing)
    let signals = SignalWatch()
    let run = try store.beginRun(
      StoreRun.Settings(
        started: started, host: "test", process: process, program: "ingestion-writer",
        model: "none", ontology: "none"))
    var options = IngestionOptions()
    options.jobs = jobs
    options.batchArticles = 8
    var records = GeneratedRecords.records(count)[...]
    print("began")
    fflush(nil)
    let report = try await IngestionRun(
      store: store, stages: FastStages.stages(delay: delay), options: options
    ).run(
      run, next: { records.popFirst().map { .record($0) } },
      isStopped: { signals.signalNumber != nil })
    try store.endRun(
      run, report.ending == .stopped ? .stopped : .done, finished: started, counts: report.counts)
    try store.close()
    if let number = signals.signalNumber { exit(128 + number) }
    print("done")
    exit(report.quarantinedTotal > 0 ? 3 : 0)
  }
}
