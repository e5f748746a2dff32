import Graph
import Store

/// Changes the ledger of a store.
struct LedgerEdit {
  private let options: StoreOptions

  init(_ options: StoreOptions) {
    self.options = options
  }

  /// Changes the ledger and keeps the new rows.
  func change<Result>(_ body: (inout IdentityLedger) throws -> Result) throws -> Result {
    try options.writing(command: "ledger") { store, _ in
      var ledger = try store.ledger()
      let result = try body(&ledger)
      try store.save(ledger)
      return result
    }
  }

  /// A row as JSON.
  static func line(_ row: IdentityLedger.Row, isUndone: Bool) -> JSONLine {
    var line = JSONLine()
    line.add("row", row.sequence)
    line.add("decision", row.decision.rawValue)
    line.add("first", row.first)
    line.add("second", row.second)
    line.add("reason", row.reason)
    line.add("score", row.score)
    line.add("by", row.source.rawValue)
    line.add("undone", isUndone ? "yes" : nil)
    return line
  }
}
