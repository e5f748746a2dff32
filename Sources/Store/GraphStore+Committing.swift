import Foundation
import GRDB

extension GraphStore {
  /// Brings changes to the store in one transaction, in their order.
  ///
  /// - Parameters:
  ///   - changes: what is brought.
  ///   - run: the number of the run that brings it.
  ///   - rule: which articles are copies of each other; nil: none.
  /// - Returns: what became of each.
  /// - Throws: ``StoreError``; then none of the changes was made.
  @discardableResult
  public func commit(
    _ changes: [StoreChange], in run: Int, copiesBy rule: CopyRule? = nil
  ) throws(StoreError) -> [StoreOutcome] {
    try write { database in
      let writer = ArticleWriter(database: database, run: run, rule: rule)
      return try changes.map { change in
        switch change {
        case .article(let article): return try writer.add(article)
        case .rereadArticle(let article): return try writer.add(article, isReread: true)
        case .withdrawal(let key, let instant):
          return try writer.withdraw(key: key, instant: instant)
        case .quarantine(let entry):
          try Self.quarantine(entry, run: run, in: database)
          return .quarantined
        case .source(let mark):
          try Self.note(mark, run: run, in: database)
          return .noted
        case .release(let hash):
          try database.cachedStatement(sql: "DELETE FROM quarantine WHERE hash = ?")
            .execute(arguments: [hash])
          return .noted
        }
      }
    }
  }

  /// Whether bytes of this hash were read, or could not be.
  public func knows(source hash: String) throws(StoreError) -> Bool {
    try readOnce { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT * FROM source WHERE hash = ?1)
            OR EXISTS (SELECT * FROM quarantine WHERE hash = ?1)
          """)
      return try Bool.fetchOne(statement, arguments: [hash]) ?? false
    }
  }

  /// Whether an article is there, in any state, or was to be forgotten.
  public func knows(article identifier: String) throws(StoreError) -> Bool {
    try readOnce { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT * FROM article WHERE identifier = ?1)
            OR EXISTS (SELECT * FROM forgotten WHERE identifier = ?1)
          """)
      return try Bool.fetchOne(statement, arguments: [identifier]) ?? false
    }
  }

  private static func quarantine(
    _ entry: QuarantineEntry, run: Int, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO quarantine (hash, part, place, reason, message, advice, bytes, hints, attempts, run)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (hash, part) DO UPDATE SET place = excluded.place, reason = excluded.reason,
          message = excluded.message, advice = excluded.advice, bytes = excluded.bytes,
          hints = excluded.hints, attempts = attempts + (run <> excluded.run), run = excluded.run
        """)
    try statement.execute(
      arguments: [
        entry.hash, entry.part, Self.storable(entry.place), entry.reason,
        Self.storable(entry.message), entry.advice, entry.bytes.map { Data($0) },
        JSONColumn.text(entry.hints), entry.attempts, run,
      ])
  }

  private static func note(_ mark: SourceMark, run: Int, in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO source (hash, place, run) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    try statement.execute(arguments: [mark.hash, Self.storable(mark.place), run])
  }

  /// A text for messages, without the character at which SQLite's functions end a text.
  private static func storable(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
  }
}
