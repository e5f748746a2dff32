import Foundation
import GRDB

extension GraphStore {
  /// What could not be read, in the order of the places.
  public func quarantine() throws(StoreError) -> [QuarantineEntry] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM quarantine ORDER BY place, hash, part")
        .map(Self.entry)
    }
  }

  /// What could not be read and has a hash that begins so, in the order of the places.
  public func quarantine(hashPrefix: String) throws(StoreError) -> [QuarantineEntry] {
    try read { database in
      let sql = """
        SELECT * FROM quarantine WHERE hash >= ?1 AND substr(hash, 1, length(?1)) = ?1
        ORDER BY place, hash, part
        """
      return try Row.fetchAll(database, sql: sql, arguments: [hashPrefix]).map(Self.entry)
    }
  }

  private static func entry(_ row: Row) throws -> QuarantineEntry {
    QuarantineEntry(
      hash: row["hash"], part: row["part"], place: row["place"], reason: row["reason"],
      message: row["message"], advice: row["advice"],
      bytes: (row["bytes"] as Data?).map { Array($0) },
      hints: try JSONColumn.value(row["hints"]), attempts: row["attempts"])
  }

  /// How many things are in quarantine, by reason.
  public func quarantineCounts() throws(StoreError) -> [String: Int] {
    try read { database in
      let sql = "SELECT reason, count(*) FROM quarantine GROUP BY reason"
      let rows = try Row.fetchAll(database, sql: sql)
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
    }
  }

  /// Drops entries whose place begins so or whose hash is this; they are read again when they come again.
  ///
  /// - Returns: how many were dropped.
  public func dropQuarantine(matching text: String?) throws(StoreError) -> Int {
    try write { database in
      let condition = "?1 IS NULL OR hash = ?1 OR substr(place, 1, length(?1)) = ?1"
      try database.execute(
        sql: """
          DELETE FROM source WHERE hash IN (
            SELECT hash FROM quarantine WHERE \(condition)
            UNION SELECT json_extract(hints, '$.within') FROM quarantine WHERE \(condition))
          """, arguments: [text])
      try database.execute(sql: "DELETE FROM quarantine WHERE \(condition)", arguments: [text])
      return database.changesCount
    }
  }
}
