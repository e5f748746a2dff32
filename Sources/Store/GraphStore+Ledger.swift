public import Graph
import GRDB

extension GraphStore {
  /// Every decision about who is who.
  public func ledger() throws(StoreError) -> IdentityLedger {
    try read(Self.ledger)
  }

  static func ledger(in database: Database) throws -> IdentityLedger {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM ledger ORDER BY id")
    return IdentityLedger(rows: try rows.compactMap(ledgerRow))
  }

  /// Keeps the rows of a ledger that are not there yet; none is ever removed.
  ///
  /// - Returns: how many are new.
  @discardableResult
  public func save(_ ledger: IdentityLedger) throws(StoreError) -> Int {
    try write { database in
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO ledger
            (sequence, decision, first, second, reason, score, source, articles, undone)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """)
      var count = 0
      for row in ledger.rows {
        try statement.execute(
          arguments: [
            row.sequence, row.decision.rawValue, row.first, row.second, row.reason, row.score,
            row.source.rawValue, JSONColumn.text(row.articles), row.undone,
          ])
        count += database.changesCount
      }
      return count
    }
  }

  private static func ledgerRow(_ row: Row) throws -> IdentityLedger.Row? {
    guard let decision = IdentityLedger.Decision(rawValue: row["decision"]),
      let source = IdentityLedger.Source(rawValue: row["source"])
    else { return nil }
    return IdentityLedger.Row(
      sequence: row["sequence"], decision: decision, first: row["first"], second: row["second"],
      reason: row["reason"], score: row["score"], source: source,
      articles: try JSONColumn.value(row["articles"]), undone: row["undone"])
  }
}
