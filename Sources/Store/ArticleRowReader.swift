import Facts
import Foundation
import GRDB

/// Reads articles back from their rows.
enum ArticleRowReader {
  /// The columns that a record and a reference need.
  static let columns =
    "article.id, identifier, url, title, publisher, published, duplicate_cluster, record"

  /// An article's row with its record not yet read.
  struct Raw: Sendable {
    let row: Int64
    let reference: ArticleReference
    let record: [UInt8]

    init(_ row: Row) {
      self.row = row[0]
      reference = ArticleReference(
        identifier: row[1], url: row[2], title: row[3], publisher: row[4], published: row[5],
        duplicateCluster: row[6])
      record = Array(row[7] as Data)
    }

    /// Reads the record.
    func statements(
      _ sentences: [Int: ArticleStatements.Quotation]
    ) throws(RecordReader.Damage) -> ArticleStatements {
      let contents = try ArticleRecord.contents(of: record)
      return ArticleStatements(
        article: reference, sentences: sentences, statements: contents.statements,
        events: contents.events)
    }
  }

  /// What an article says.
  static func statements(
    ofArticle row: Int64, in database: Database
  ) throws -> ArticleStatements {
    let sql = "SELECT \(columns) FROM article WHERE id = ?"
    guard let found = try Row.fetchOne(database, sql: sql, arguments: [row]) else {
      throw RecordReader.Damage()
    }
    return try Raw(found).statements(try quotations(ofArticle: row, in: database))
  }

  /// The quoted sentences of an article.
  static func quotations(
    ofArticle row: Int64, in database: Database
  ) throws -> [Int: ArticleStatements.Quotation] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT sentence, span_start, span_end, text FROM quotation WHERE article = ?
        ORDER BY sentence
        """)
    let rows = try Row.fetchCursor(statement, arguments: [row])
    var quotations: [Int: ArticleStatements.Quotation] = [:]
    while let row = try rows.next() { quotations[row[0]] = quotation(row) }
    return quotations
  }

  private static func quotation(_ row: Row) -> ArticleStatements.Quotation {
    ArticleStatements.Quotation(text: row[3], span: row[1]..<row[2])
  }
}
