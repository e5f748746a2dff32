public import Ontology
import GRDB

extension GraphStore {
  /// Removes every version of an article, and what only it supported.
  ///
  /// Its identifiers are kept, so that the same text does not come in again; nothing else of it is.
  ///
  /// The document is an identifier with or without its prefix `article:`, or an address.
  ///
  /// - Returns: how many versions were removed.
  public func forget(document: String, in run: Int) throws(StoreError) -> Int {
    let bare = document.hasPrefix("article:") ? String(document.dropFirst(8)) : document
    return try forget(
      in: run,
      where: """
        key IN (SELECT key FROM article WHERE identifier IN (?1, ?2) OR url = ?2 OR key = ?2)
        """, [bare, document])
  }

  /// Removes every article that was published before a date, and what only such articles supported.
  ///
  /// Articles without a date of publication stay.
  ///
  /// - Returns: how many versions were removed.
  public func forget(before date: CalendarDate, in run: Int) throws(StoreError) -> Int {
    try forget(in: run, where: "day < ?", [Day.first(of: date)])
  }

  /// Lets a forgotten article in again when it comes.
  ///
  /// Nothing is kept of where it came from, so that the next run looks at everything again; articles that are there
  /// are not analysed again.
  ///
  /// - Returns: whether it was forgotten before.
  public func readmit(document: String) throws(StoreError) -> Bool {
    let bare = document.hasPrefix("article:") ? String(document.dropFirst(8)) : document
    return try write { database in
      try database.execute(
        sql: "DELETE FROM forgotten WHERE identifier IN (?, ?)", arguments: [bare, document])
      guard database.changesCount > 0 else { return false }
      try database.execute(sql: "DELETE FROM source")
      return true
    }
  }

  private func forget(
    in run: Int, where condition: String, _ arguments: StatementArguments
  ) throws(StoreError) -> Int {
    // Before as well, so that nothing of it stays when the process is killed in between.
    let snapshot = GraphSnapshot(ofStore: path)
    snapshot.remove()
    defer { snapshot.remove() }
    let count = try write { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      let rows = try Row.fetchAll(
        database, sql: "SELECT id, identifier, state FROM article WHERE \(condition) ORDER BY id",
        arguments: arguments)
      for row in rows {
        let article: Int64 = row["id"]
        if (row["state"] as String) == StoredArticle.State.current.rawValue {
          let statements = try ArticleRowReader.statements(ofArticle: article, in: database)
          try QueryRows(database).remove(statements, article: article)
          try CopyRows(database).removeCopies(ofArticle: article)
        }
        try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [article])
        try database.execute(
          sql: "INSERT INTO forgotten (identifier, run) VALUES (?, ?) ON CONFLICT DO NOTHING",
          arguments: [row["identifier"] as String, run])
      }
      try database.execute(
        sql: "DELETE FROM relation WHERE id NOT IN (SELECT relation FROM statement)")
      return rows.count
    }
    guard count > 0 else { return 0 }
    try write { database in
      for index in ["quotation_search", "name_search"] {
        try database.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('optimize')")
      }
    }
    return count
  }
}
