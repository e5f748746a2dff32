public import Graph
import GRDB

extension GraphStore {
  /// Every decision about who is who and what is wrong.
  public func ledger() throws(StoreError) -> IdentityLedger {
    try read(Self.ledger)
  }

  static func ledger(in database: Database) throws -> IdentityLedger {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM ledger ORDER BY id")
    return IdentityLedger(rows: try rows.compactMap(ledgerRow))
  }

  /// Keeps the rows of a ledger that are not there yet; none is ever removed.
  ///
  /// - Parameters:
  ///   - ledger: The rows.
  ///   - decided: When those that do not say it were decided, in seconds since 1970 in UTC.
  /// - Returns: how many are new.
  /// - Throws: ``StoreError`` where nothing could be written.
  @discardableResult
  public func save(_ ledger: IdentityLedger, decided: Int? = nil) throws(StoreError) -> Int {
    try write { database in
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO ledger (sequence, decision, first, second, reason, score, source, articles,
            undone, statement, decided)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """)
      var count = 0
      for row in ledger.rows {
        let rejected = try row.statement.map { try JSONColumn.text(RejectionColumn($0)) }
        try statement.execute(
          arguments: [
            row.sequence, row.decision.rawValue, row.first, row.second, row.reason, row.score,
            row.source.rawValue, JSONColumn.text(row.articles), row.undone,
            rejected ?? "", row.decided ?? decided,
          ])
        count += database.changesCount
      }
      return count
    }
  }

  /// A row; nil for decisions that this program does not know.
  ///
  /// A store that may not be written can be of a version that kept neither rejections nor times.
  private static func ledgerRow(_ row: Row) throws -> IdentityLedger.Row? {
    guard let decision = IdentityLedger.Decision(rawValue: row["decision"]),
      let source = IdentityLedger.Source(rawValue: row["source"])
    else { return nil }
    var statement: IdentityLedger.RejectedStatement?
    var decided: Int?
    if row.hasColumn("statement") {
      let text: String = row["statement"]
      if !text.isEmpty {
        let column: RejectionColumn = try JSONColumn.value(text)
        statement = column.statement
      }
      decided = row["decided"]
    }
    guard decision != .reject || statement != nil else { return nil }
    return IdentityLedger.Row(
      sequence: row["sequence"], decision: decision, first: row["first"], second: row["second"],
      reason: row["reason"], score: row["score"], source: source,
      articles: try JSONColumn.value(row["articles"]), undone: row["undone"],
      statement: statement, decided: decided)
  }
}
