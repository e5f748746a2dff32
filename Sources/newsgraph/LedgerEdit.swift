import Foundation
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
      try store.save(ledger, decided: Int(Date().timeIntervalSince1970))
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
    line.add("statement", row.statement?.identifier)
    line.add("relation", row.statement?.relation)
    line.add("articles", row.articles)
    line.add("decided", time(row))
    return line
  }

  /// A row as a line of a list.
  static func text(
    _ row: IdentityLedger.Row, isUndone: Bool, format: AnswerFormat = .text
  ) -> String {
    guard format == .text else { return line(row, isUndone: isUndone).text }
    let number = row.source == .user ? "row \(row.sequence)" : "automatic"
    let what =
      row.statement.map { "\($0.identifier), \(row.first) \($0.relation) \(row.second)" }
      ?? "\(row.first) \(row.second)"
    let places = Self.places(row.articles)
    let score = row.source == .automatic ? " (score \((row.score * 100).rounded() / 100))" : ""
    let when = time(row).map { " (\($0))" } ?? ""
    return "\(number): \(row.decision.rawValue) \(what)\(places): \(row.reason)\(score)\(when)"
      + (isUndone ? " (taken back)" : "")
  }

  /// The articles for which alone a row holds, for the end of a phrase; nothing where it holds for all.
  static func places(_ articles: [String]) -> String {
    articles.isEmpty ? "" : " in " + articles.joined(separator: ", ")
  }

  /// When a row was decided, in UTC; nil where nobody noted it.
  static func time(_ row: IdentityLedger.Row) -> String? {
    row.decided.map { Date(timeIntervalSince1970: Double($0)).formatted(.iso8601) }
  }
}
