import GRDB

/// Asks FTS5 whether its indexes say what the tables say.
///
/// FTS5 takes the question as an insertion, which a reader may not make: a reader compares counts instead.
struct SearchIndexCheck {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// What is wrong, by index.
  func problems() throws -> [(index: String, problem: String)] {
    let tables = [("quotation_search", "current_quotation"), ("name_search", "name")]
    return try tables.compactMap { index, content in
      let indexed = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(index)_docsize") ?? 0
      let there = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(content)") ?? 0
      return indexed == there ? nil : (index, "\(indexed) entries for \(there) rows")
    }
  }
}
