import Foundation
import GRDB
import Graph

extension GraphStore {
  /// How much there is of everything.
  public struct Statistics: Equatable, Sendable {
    /// Articles by state.
    public let articles: [String: Int]
    /// The words of current articles.
    public let words: Int
    /// The statements of current articles.
    public let statements: Int
    /// Entities that current articles speak of, before any are merged.
    public let entities: Int
    /// Events.
    public let events: Int
    /// Quoted sentences of all versions.
    public let quotations: Int
    /// Clusters of copies.
    public let duplicateClusters: Int
    /// What could not be read, by reason.
    public let quarantine: [String: Int]
    /// Decisions in the ledger.
    public let decisions: Int
    /// Statements that the ledger rejects; what was taken back does not count.
    public let rejections: Int
    /// Runs.
    public let runs: Int
    /// The first and last day of publication, as 20250301.
    public let days: ClosedRange<Int>?
    /// Relations by their number of statements, the commonest first.
    public let relations: [Count]
    /// Publishers by their number of current articles, the commonest first.
    public let publishers: [Count]
    /// Current articles by month of publication, in order, as 202503.
    public let months: [Count]
    /// The size of the file in bytes.
    public let bytes: Int
  }

  /// A number of things of a name.
  public struct Count: Equatable, Sendable {
    /// The name.
    public let name: String
    /// The number.
    public let count: Int
  }

  /// Counts everything.
  public func statistics(top: Int = 10) throws(StoreError) -> Statistics {
    let quarantine = try quarantineCounts()
    return try read { database in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      func counts(_ sql: String) throws -> [Count] {
        try Row.fetchAll(database, sql: sql).map { Count(name: $0[0], count: $0[1]) }
      }
      let states = try counts("SELECT state, count(*) FROM article GROUP BY state")
      let current = "FROM article WHERE state = 'current'"
      let first = try Int.fetchOne(database, sql: "SELECT min(day) \(current)")
      let last = try Int.fetchOne(database, sql: "SELECT max(day) \(current)")
      return Statistics(
        articles: Dictionary(uniqueKeysWithValues: states.map { ($0.name, $0.count) }),
        words: try number("SELECT ifnull(sum(words), 0) \(current)"),
        statements: try number("SELECT count(*) FROM statement"),
        entities: try number("SELECT count(*) FROM node WHERE kind = 'entity'"),
        events: try number("SELECT count(*) FROM node WHERE kind = 'event'"),
        quotations: try number("SELECT count(*) FROM quotation"),
        duplicateClusters: try number("SELECT count(DISTINCT duplicate_cluster) \(current)"),
        quarantine: quarantine,
        decisions: try number("SELECT count(*) FROM ledger"),
        rejections: Set(
          try Self.ledger(in: database).rejections.compactMap { $0.statement?.identifier }
        ).count,
        runs: try number("SELECT count(*) FROM run"),
        days: first.flatMap { first in last.map { first...max(first, $0) } },
        relations: try counts(
          """
          SELECT identifier, count(*) AS total FROM statement
          JOIN relation ON relation.id = statement.relation
          GROUP BY relation.id ORDER BY total DESC, identifier LIMIT \(top)
          """),
        publishers: try counts(
          """
          SELECT ifnull(publisher, '(none)') AS name, count(*) AS total \(current)
          GROUP BY name ORDER BY total DESC, name LIMIT \(top)
          """),
        months: try counts(
          """
          SELECT CAST(day / 100 AS TEXT) AS month, count(*) \(current) AND day IS NOT NULL
          GROUP BY month ORDER BY month
          """),
        bytes: try number(
          "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"))
    }
  }
}
