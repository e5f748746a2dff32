import Facts
import Foundation
import GRDB

/// Adds, replaces and withdraws articles in one transaction of one run.
struct ArticleWriter {
  let database: Database
  let run: Int
  let rule: CopyRule?

  /// What the store knows of a version of an article.
  private struct Version {
    let row: Int64
    let state: StoredArticle.State
    let instant: Int?

    init(_ row: Row) {
      self.row = row["id"]
      state = StoredArticle.State(rawValue: row["state"]) ?? .replaced
      instant = row["instant"]
    }
  }

  /// Adds an article, and decides which version of it speaks; one that is read again replaces its own record.
  func add(_ article: StoredArticle, isReread: Bool = false) throws -> StoreOutcome {
    let identifier = article.statements.article.identifier
    if let problem = article.problem {
      throw StoreError.unstorable(article: identifier, problem: problem)
    }
    guard try !isForgotten(identifier) else { return .forgotten }
    if let known = try version("identifier = ?", identifier) {
      if isReread, try reread(article, known) { return .changed }
      return try meetAgain(article, known)
    }
    let current = try version("key = ? AND state = 'current'", article.key)
    let state = try stateOnArrival(of: article, current: current)
    if state == .current, let current { try change(current.row, to: .replaced) }
    let isFirst = try nextVersion(of: article.key) == 1
    let row = try insert(article, as: state)
    try note(state, of: row)
    if let fingerprint = article.fingerprint {
      try CopyRows(database).keep(fingerprint, ofArticle: row)
    }
    if state == .current {
      try QueryRows(database).add(article.statements, article: row)
      try CopyRows(database).findCopies(ofArticle: row, by: rule)
    }
    switch state {
    case .current: return isFirst ? .new : .changed
    case .replaced: return .older
    case .withdrawn: return .withdrawn
    }
  }

  /// Takes back all versions of an article up to an instant; nil stands for all that are there or come.
  func withdraw(key: String, instant: Int?) throws -> StoreOutcome {
    try database.execute(
      sql: """
        INSERT INTO withdrawal (key, instant, run) VALUES (?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET instant = CASE
          WHEN instant IS NULL OR excluded.instant IS NULL THEN NULL
          ELSE max(instant, excluded.instant) END
        """, arguments: [key, instant, run])
    guard let current = try version("key = ? AND state = 'current'", key) else { return .noted }
    if let instant, let came = current.instant, came > instant { return .noted }
    try change(current.row, to: .withdrawn)
    return .withdrawn
  }

  /// A version comes again: a publisher may go back to an earlier text.
  private func meetAgain(_ article: StoredArticle, _ known: Version) throws -> StoreOutcome {
    guard known.state != .current, let instant = article.instant,
      known.instant.map({ $0 < instant }) ?? true
    else { return .unchanged }
    let current = try version("key = ? AND state = 'current'", article.key)
    try database.execute(
      sql: "UPDATE article SET instant = ?, updated = ? WHERE id = ?",
      arguments: [instant, article.updated, known.row])
    guard try stateOnArrival(of: article, current: current) == .current else { return .unchanged }
    if let current { try change(current.row, to: .replaced) }
    try change(known.row, to: .current)
    return .changed
  }

  /// Of two versions the later speaks.
  ///
  /// Of two of which one does not say when it came out, the one speaks that is read last: last night's fetch of a page
  /// is the earlier one. Within a run that is the order of the input, which is walked in a fixed order, whatever
  /// `--jobs` is and however often the run was killed.
  private func stateOnArrival(
    of article: StoredArticle, current: Version?
  ) throws -> StoredArticle.State {
    let sql = "SELECT instant FROM withdrawal WHERE key = ?"
    if let withdrawal = try Row.fetchOne(database, sql: sql, arguments: [article.key]) {
      let until = withdrawal["instant"] as Int?
      guard let until, let instant = article.instant, instant > until else { return .withdrawn }
    }
    if let known = current?.instant, let instant = article.instant, instant < known {
      return .replaced
    }
    return .current
  }

  /// Changes the state of a version, and with it whether queries find it.
  private func change(_ row: Int64, to state: StoredArticle.State) throws {
    let article = try ArticleRowReader.statements(ofArticle: row, in: database)
    if state != .current {
      try QueryRows(database).remove(article, article: row)
      try CopyRows(database).removeCopies(ofArticle: row)
    }
    try database.execute(
      sql: "UPDATE article SET state = ? WHERE id = ?", arguments: [state.rawValue, row])
    if state == .current {
      try QueryRows(database).add(article, article: row)
      try CopyRows(database).findCopies(ofArticle: row, by: rule)
    }
    try note(state, of: row)
  }

  private func note(_ state: StoredArticle.State, of row: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO article_history (article, number, run, state)
        SELECT ?, 1 + count(*), ?, ? FROM article_history WHERE article = ?
        """, arguments: [row, run, state.rawValue, row])
  }

  private func nextVersion(of key: String) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT 1 + ifnull(max(version), 0) FROM article WHERE key = ?",
      arguments: [key]) ?? 1
  }

  private func isForgotten(_ identifier: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT * FROM forgotten WHERE identifier = ?)",
      arguments: [identifier]) ?? false
  }

  private func version(_ condition: String, _ argument: String) throws -> Version? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT id, state, instant FROM article WHERE \(condition)"),
      arguments: [argument]
    ).map(Version.init)
  }

  /// Puts what a better program read in the place of what is there; false where it is the same.
  private func reread(_ article: StoredArticle, _ known: Version) throws -> Bool {
    let before = try ArticleRowReader.statements(ofArticle: known.row, in: database)
    guard
      before.sentences != article.statements.sentences
        || ArticleRecord.bytes(before) != ArticleRecord.bytes(article.statements)
    else { return false }
    if known.state == .current { try QueryRows(database).remove(before, article: known.row) }
    try database.execute(
      sql: "UPDATE article SET layout = ?, record = ?, words = ? WHERE id = ?",
      arguments: [
        ArticleRecord.layout, Data(ArticleRecord.bytes(article.statements)), article.words,
        known.row,
      ])
    try database.execute(sql: "DELETE FROM quotation WHERE article = ?", arguments: [known.row])
    try insertQuotations(of: article, known.row)
    if known.state == .current {
      try QueryRows(database).add(article.statements, article: known.row)
    }
    return true
  }

  private func insert(_ article: StoredArticle, as state: StoredArticle.State) throws -> Int64 {
    let reference = article.statements.article
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO article (identifier, key, version, state, url, title, publisher, published,
          updated, day, instant, authors, language, section, duplicate_cluster, words,
          layout, record)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        reference.identifier, article.key, nextVersion(of: article.key), state.rawValue,
        reference.url, reference.title, reference.publisher, reference.published, article.updated,
        Day.day(of: reference.published), article.instant, JSONColumn.text(article.authors),
        article.language, article.section, reference.duplicateCluster,
        article.words, ArticleRecord.layout,
        Data(ArticleRecord.bytes(article.statements)),
      ])
    let row = database.lastInsertedRowID
    if let text = article.text {
      try database.execute(
        sql: "INSERT INTO article_text (article, text) VALUES (?, ?)", arguments: [row, text])
    }
    try insertQuotations(of: article, row)
    return row
  }

  private func insertQuotations(of article: StoredArticle, _ row: Int64) throws {
    let quotation = try database.cachedStatement(
      sql: """
        INSERT INTO quotation (article, sentence, span_start, span_end, text)
        VALUES (?, ?, ?, ?, ?)
        """)
    for (number, sentence) in article.statements.sentences.sorted(by: { $0.key < $1.key }) {
      try quotation.execute(
        arguments: [
          row, number, sentence.span.lowerBound, sentence.span.upperBound, sentence.text,
        ])
    }
  }
}
