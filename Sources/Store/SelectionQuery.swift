import GRDB

/// A ``StoreSelection`` in SQL.
struct SelectionQuery {
  private let selection: StoreSelection

  init(_ selection: StoreSelection) {
    self.selection = selection
  }

  /// The articles that may have something to say, in the order in which they came.
  func articles(
    in database: Database, keeping: Set<Int64>?
  ) throws -> RowCursor {
    var conditions = [selection.run == nil ? "state = 'current'" : Self.spokeAfterRun]
    var arguments: [(any DatabaseValueConvertible)?] = selection.run.map { [$0, $0] } ?? []
    if !selection.publishers.isEmpty {
      conditions.append("publisher IN (SELECT value FROM json_each(?))")
      arguments.append(try JSONColumn.text(selection.publishers))
    }
    if let keeping {
      conditions.append("article.id IN (SELECT value FROM json_each(?))")
      arguments.append(try JSONColumn.text(keeping.sorted()))
    }
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT \(ArticleRowReader.columns) FROM article
        WHERE \(conditions.joined(separator: " AND ")) ORDER BY article.id
        """, arguments: StatementArguments(arguments))
  }

  /// The numbers of the statements that are chosen, by article; nil where all are.
  func statements(in database: Database) throws -> [Int64: Set<Int>]? {
    guard selection.choosesStatements, selection.run == nil else { return nil }
    var conditions = ["TRUE"]
    var arguments: [(any DatabaseValueConvertible)?] = []
    if let since = selection.since {
      conditions.append("ifnull(last_day, 99991231) >= ?")
      arguments.append(Day.first(of: since))
    }
    if let until = selection.until {
      conditions.append("ifnull(first_day, 0) <= ?")
      arguments.append(Day.last(of: until))
    }
    if !selection.relations.isEmpty {
      conditions.append(
        """
        relation IN (SELECT id FROM relation WHERE identifier IN (SELECT value FROM json_each(?)))
        """)
      arguments.append(try JSONColumn.text(selection.relations))
    }
    if let neighborhood = selection.neighborhood {
      let nodes = try NeighborhoodSearch(database).nodes(near: neighborhood)
      let list = try JSONColumn.text(nodes.sorted())
      for end in ["subject", "object"] {
        conditions.append("(\(end) IN (SELECT value FROM json_each(?)))")
        arguments.append(list)
      }
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT article, number FROM statement WHERE \(conditions.joined(separator: " AND "))
        """, arguments: StatementArguments(arguments))
    var chosen: [Int64: Set<Int>] = [:]
    while let row = try rows.next() { chosen[row[0], default: []].insert(row[1]) }
    return chosen
  }

  /// The last word of the history up to a run.
  private static let spokeAfterRun = """
    (SELECT state FROM article_history AS history
     WHERE history.article = article.id AND history.run <= ?
       AND history.number = (SELECT max(number) FROM article_history AS other
                             WHERE other.article = article.id AND other.run <= ?)) = 'current'
    """
}
