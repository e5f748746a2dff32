import Facts
import GRDB

/// Reads the quotations of many articles, asked for in the order of their rows, by one scan of the table.
struct QuotationScan {
  private let database: Database
  /// nil where few articles are asked for, each by a query of its own.
  private let scan: RowCursor?
  private var next: Row?

  init(_ database: Database, isWholeScan: Bool) throws {
    self.database = database
    guard isWholeScan else {
      scan = nil
      return
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT article, sentence, span_start, span_end, text FROM quotation
        ORDER BY article, sentence
        """)
    scan = rows
    next = try rows.next()
  }

  /// The quotations of an article that came after the one asked for before.
  mutating func quotations(
    ofArticle article: Int64
  ) throws -> [Int: ArticleStatements.Quotation] {
    guard let scan else {
      return try ArticleRowReader.quotations(ofArticle: article, in: database)
    }
    var quotations: [Int: ArticleStatements.Quotation] = [:]
    while let row = next {
      let owner: Int64 = row[0]
      guard owner <= article else { break }
      if owner == article {
        quotations[row[1]] = ArticleStatements.Quotation(
          text: row[4], span: (row[2] as Int)..<(row[3] as Int))
      }
      next = try scan.next()
    }
    return quotations
  }
}
