import ArgumentParser
import Foundation
import Graph
import Ingestion
import NewsGraph
import NeuralModel
import Ontology
import Store

/// The store that a command works on.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store that `newsgraph ingest` fills.", valueName: "file"))
  var store: String

  /// Opens the store for reading.
  func reading() throws -> GraphStore {
    try Self.clear { try GraphStore(path: store, access: .reading) }
  }

  /// The user's decisions about who is who.
  func ledger() throws -> IdentityLedger {
    try Self.clear { try reading().ledger() }
  }

  /// Opens the store for writing while nobody else writes to it, notes a run, and closes it.
  ///
  /// - Throws: `ExitCode` 75 where somebody else does, after saying who.
  func writing<Result>(
    command: String, _ body: (GraphStore, _ run: Int) throws -> Result
  ) throws -> Result {
    let started = Int(Date().timeIntervalSince1970)
    let lock = try Self.lock(store, started: started)
    defer { lock.release() }
    return try Self.clear {
      let opened = try GraphStore(path: store, access: .writing)
      let run = try opened.beginRun(
        Self.settings(started: started, options: ["command": command]))
      let result = Swift.Result { try body(opened, run) }
      var outcome = StoreRun.Outcome.done
      if case .failure = result { outcome = .failed }
      try opened.endRun(
        run, outcome, finished: Int(Date().timeIntervalSince1970), counts: [:])
      try opened.close()
      return try result.get()
    }
  }

  /// Takes the lock of a store.
  ///
  /// - Throws: `ExitCode` 75 where somebody else has it, after saying who by `report`.
  static func lock(
    _ store: String, started: Int, report: (String) -> Void = { StandardError.report($0) }
  ) throws -> StoreLock {
    // A folder or a text gets no lock beside it.
    try clear { try GraphStore.check(path: store) }
    let holder = StoreLock.Holder(
      process: Int(ProcessInfo.processInfo.processIdentifier), host: host, started: started)
    do {
      return try StoreLock(store: store, holder: holder)
    } catch StoreLock.Failure.held(let path, let other) {
      report("\(StoreLock.Failure.held(path: path, by: other))")
      throw ExitCode(75)
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  /// What a run writes down about itself.
  static func settings(
    started: Int, options: [String: String], ontology: String? = nil
  ) -> StoreRun.Settings {
    StoreRun.Settings(
      started: started, host: host, process: Int(ProcessInfo.processInfo.processIdentifier),
      program: "newsgraph \(NewsGraphCommand.configuration.version)",
      model: NewsGraphRelease.modelHash,
      ontology: ontology ?? "bundled", options: options)
  }

  /// Refuses places for output where files of a store lie, before anything is written.
  ///
  /// - Throws: `CommandFailure` that names the first.
  static func check(outputs paths: [String], besides store: String) throws {
    let files = StoreFiles(ofStore: store)
    for path in paths where path != "-" && files.contains(path) {
      throw CommandFailure("\(path): is the store's own file; name another")
    }
  }

  /// Says in one line what the store or its lock report.
  static func clear<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw CommandFailure("\(error)")
    } catch let error as IdentityLedgerError {
      throw CommandFailure("\(error)")
    }
  }

  private static var host: String {
    let name = try? String(contentsOfFile: "/proc/sys/kernel/hostname", encoding: .utf8)
    return name?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ProcessInfo.processInfo.hostName
  }
}

/// How an answer is printed.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Checks a number of the command line that counts something.
func checkCount(_ number: Int, of option: String) throws {
  guard number >= 0 else { throw ValidationError("\(option) must not be negative.") }
}

/// Reads a date of the command line.
func calendarDate(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(text) else {
    throw ValidationError(
      "\(text) is no date; write 2025-03-01, 2025-03 or 2025, with months 01 to 12 and days that exist."
    )
  }
  return date
}
