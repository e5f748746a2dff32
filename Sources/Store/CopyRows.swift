import Facts
import Foundation
import GRDB

/// Keeps which current articles tell the same story in the same words.
///
/// A cluster is a connected component of copies, called after its least identifier, so that it does not depend on
/// the order in which articles came.
struct CopyRows {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Keeps a fingerprint, so that later articles can be compared with it.
  func keep(_ fingerprint: StoredFingerprint, ofArticle article: Int64) throws {
    try database.cachedStatement(
      sql: "INSERT INTO fingerprint (article, day, exact, bytes) VALUES (?, ?, ?, ?)"
    ).execute(
      arguments: [
        article, fingerprint.day, Int64(bitPattern: fingerprint.exact), Data(fingerprint.bytes),
      ])
    let statement = try database.cachedStatement(
      sql: "INSERT INTO shingle (value, article) VALUES (?, ?) ON CONFLICT DO NOTHING")
    for value in fingerprint.sampled { try statement.execute(arguments: [Int64(value), article]) }
  }

  /// Compares an article that begins to speak with those that do.
  func findCopies(ofArticle article: Int64, by rule: CopyRule?) throws {
    guard let rule, let own = try fingerprint(article) else { return }
    let candidates = try candidates(for: article, own, rule)
    guard !candidates.isEmpty else { return }
    let copies = rule.copies(own, candidates.map(\.fingerprint)).map { candidates[$0].article }
    let statement = try database.cachedStatement(
      sql: "INSERT INTO copy (article, other) VALUES (?, ?) ON CONFLICT DO NOTHING")
    for copy in copies {
      try statement.execute(arguments: [article, copy])
      try statement.execute(arguments: [copy, article])
    }
    if !copies.isEmpty { try nameCluster(around: article) }
  }

  /// Takes an article that speaks no longer out of its cluster.
  func removeCopies(ofArticle article: Int64) throws {
    let others = try neighbors(of: article)
    guard !others.isEmpty else { return }
    try database.execute(
      sql: "DELETE FROM copy WHERE article = ?1 OR other = ?1", arguments: [article])
    for member in [article] + others { try nameCluster(around: member) }
  }

  private func fingerprint(_ article: Int64) throws -> StoredFingerprint? {
    let statement = try database.cachedStatement(
      sql: "SELECT day, bytes FROM fingerprint WHERE article = ?")
    return try Row.fetchOne(statement, arguments: [article]).map { row in
      StoredFingerprint(exact: 0, sampled: [], bytes: Array(row[1] as Data), day: row[0])
    }
  }

  private func candidates(
    for article: Int64, _ own: StoredFingerprint, _ rule: CopyRule
  ) throws -> [(article: Int64, fingerprint: StoredFingerprint)] {
    let statement = try database.cachedStatement(
      sql: """
        WITH candidate (id, shared, isEqual) AS (
          SELECT other.article, count(*), 0
          FROM shingle JOIN shingle AS other ON other.value = shingle.value
          WHERE shingle.article = ?1 GROUP BY other.article
          UNION ALL
          SELECT other.article, 0, 1 FROM fingerprint JOIN fingerprint AS other
            ON other.exact = fingerprint.exact
          WHERE fingerprint.article = ?1
        )
        SELECT fingerprint.article, fingerprint.day, fingerprint.bytes
        FROM candidate JOIN fingerprint ON fingerprint.article = candidate.id
        JOIN article ON article.id = candidate.id AND article.state = 'current'
        WHERE candidate.id <> ?1
          AND (isEqual OR shared >= ?4 * (min(length(fingerprint.bytes), ?5) - ?6))
          AND (?2 IS NULL OR fingerprint.day IS NULL OR abs(fingerprint.day - ?2) <= ?3)
        GROUP BY fingerprint.article
        ORDER BY fingerprint.article
        """)
    let arguments: StatementArguments = [
      article, own.day, rule.windowDays, rule.sharedPerByte, own.bytes.count, rule.headerBytes,
    ]
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      (
        row[0],
        StoredFingerprint(exact: 0, sampled: [], bytes: Array(row[2] as Data), day: row[1])
      )
    }
  }

  /// Gives all members of an article's cluster its name; none to an article that is alone.
  private func nameCluster(around article: Int64) throws {
    var members: Set = [article]
    var pending = [article]
    while let member = pending.popLast() {
      for other in try neighbors(of: member) where members.insert(other).inserted {
        pending.append(other)
      }
    }
    let select = try database.cachedStatement(sql: "SELECT identifier FROM article WHERE id = ?")
    let identifiers = try members.sorted().compactMap {
      try String.fetchOne(select, arguments: [$0])
    }
    let name = members.count > 1 ? identifiers.min().map { "cluster:" + contentHash([$0]) } : nil
    let update = try database.cachedStatement(
      sql: "UPDATE article SET duplicate_cluster = ? WHERE id = ?")
    for member in members.sorted() { try update.execute(arguments: [name, member]) }
  }

  private func neighbors(of article: Int64) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: "SELECT other FROM copy WHERE article = ? ORDER BY other")
    return try Int64.fetchAll(statement, arguments: [article])
  }
}
