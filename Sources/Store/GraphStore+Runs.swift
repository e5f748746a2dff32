import Foundation
import GRDB

extension GraphStore {
  /// Notes that a run begins.
  ///
  /// - Returns: its number, which every change names.
  public func beginRun(_ settings: StoreRun.Settings) throws(StoreError) -> Int {
    try write { database in
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO run (started, host, process, program, model, ontology, settings)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """)
      try statement.execute(
        arguments: [
          settings.started, settings.host, settings.process, settings.program, settings.model,
          settings.ontology, JSONColumn.text(settings.options),
        ])
      return Int(database.lastInsertedRowID)
    }
  }

  /// Notes how and when a run ended, in seconds since 1970; a clock that ran back is taken for the beginning.
  public func endRun(
    _ run: Int, _ outcome: StoreRun.Outcome, finished: Int, counts: [String: Int]
  ) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: """
          UPDATE run SET finished = max(started, ?), outcome = ?, counts = ? WHERE id = ?
          """,
        arguments: [finished, outcome.rawValue, JSONColumn.text(counts), run])
    }
  }

  /// All runs, the oldest first.
  public func runs() throws(StoreError) -> [StoreRun] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM run ORDER BY id").map(Self.run)
    }
  }

  /// The last run that began before an instant in seconds since 1970; nil where there is none.
  public func lastRun(before instant: Int) throws(StoreError) -> StoreRun? {
    try read { database in
      let sql = "SELECT * FROM run WHERE started < ? ORDER BY id DESC LIMIT 1"
      return try Row.fetchOne(database, sql: sql, arguments: [instant]).map(Self.run)
    }
  }

  /// The last run that counted at least one of something with another value of an option; nil where there is none.
  ///
  /// Runs that did not come to their end, or were not told the option, do not count.
  public func lastRun(
    counting name: String, withOption option: String, otherThan value: String
  ) throws(StoreError) -> StoreRun? {
    try read { database in
      let sql = """
        SELECT * FROM run WHERE json_extract(counts, ?) > 0 AND json_extract(settings, ?) <> ?
        ORDER BY id DESC LIMIT 1
        """
      let arguments: StatementArguments = ["$.\"\(name)\"", "$.\"\(option)\"", value]
      return try Row.fetchOne(database, sql: sql, arguments: arguments).map(Self.run)
    }
  }

  private static func run(_ row: Row) throws -> StoreRun {
    StoreRun(
      identifier: row["id"],
      settings: StoreRun.Settings(
        started: row["started"], host: row["host"], process: row["process"],
        program: row["program"], model: row["model"], ontology: row["ontology"],
        options: try JSONColumn.value(row["settings"])),
      finished: row["finished"],
      outcome: (row["outcome"] as String?).flatMap(StoreRun.Outcome.init),
      counts: try (row["counts"] as String?).map { try JSONColumn.value($0) } ?? [:])
  }
}
