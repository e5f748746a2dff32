import Facts
import GRDB
import Ontology

/// Writes and removes the rows that queries look at, which exist for current articles only.
struct QueryRows {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Adds the rows of an article that begins to speak.
  func add(_ statements: ArticleStatements, article: Int64) throws {
    let rows = ArticleRows(statements, day: Day.day(of: statements.article.published))
    let nodes = try identifiers(of: rows.nodes, adding: true)
    try addNames(rows, nodes)
    try addStatements(rows, nodes, article)
    try addParticipants(rows, nodes, article)
    try database.cachedStatement(
      sql: """
        INSERT INTO quotation_search (rowid, text) SELECT id, text FROM quotation WHERE article = ?
        """
    ).execute(arguments: [article])
  }

  /// Removes the rows of an article that speaks no longer, and the nodes that only it spoke of.
  func remove(_ statements: ArticleStatements, article: Int64) throws {
    let rows = ArticleRows(statements, day: Day.day(of: statements.article.published))
    let nodes = try identifiers(of: rows.nodes, adding: false)
    try database.execute(
      sql: """
        INSERT INTO quotation_search (quotation_search, rowid, text)
        SELECT 'delete', id, text FROM quotation WHERE article = ?
        """, arguments: [article])
    for table in ["statement", "participant"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [article])
    }
    try removeNames(rows, nodes)
    try removeNodes(nodes.values.sorted())
  }

  private func addNames(_ rows: ArticleRows, _ nodes: [ArticleRows.Node: Int64]) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO name (node, text, folded, class, labelled, mentioned) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (node, text, class) DO UPDATE SET
          labelled = labelled + excluded.labelled, mentioned = mentioned + excluded.mentioned
        """)
    for (name, uses) in Self.sorted(rows.names) {
      try statement.execute(
        arguments: [
          nodes[name.node], name.text, NameKey.key(of: name.text), name.entityClass,
          uses.labelled, uses.mentioned,
        ])
    }
  }

  private func removeNames(_ rows: ArticleRows, _ nodes: [ArticleRows.Node: Int64]) throws {
    let delete = try database.cachedStatement(
      sql: """
        DELETE FROM name WHERE node = ? AND text = ? AND class = ?
          AND labelled = ? AND mentioned = ?
        """)
    let update = try database.cachedStatement(
      sql: """
        UPDATE name SET labelled = labelled - ?, mentioned = mentioned - ?
        WHERE node = ? AND text = ? AND class = ?
        """)
    for (name, uses) in Self.sorted(rows.names) {
      let node = nodes[name.node]
      try delete.execute(
        arguments: [node, name.text, name.entityClass, uses.labelled, uses.mentioned])
      if database.changesCount == 0 {
        try update.execute(
          arguments: [uses.labelled, uses.mentioned, node, name.text, name.entityClass])
      }
    }
  }

  private func addStatements(
    _ rows: ArticleRows, _ nodes: [ArticleRows.Node: Int64], _ article: Int64
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO statement (article, number, sentence, subject, relation, object, event, negated,
          modality, first_day, last_day, confidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for row in rows.statements {
      try statement.execute(
        arguments: [
          article, row.number, row.sentence, row.subject.flatMap { nodes[$0] },
          relation(row.relation), row.object.flatMap { nodes[$0] },
          row.event.flatMap { nodes[$0] }, row.isNegated ? 1 : 0, row.modality, row.firstDay,
          row.lastDay, row.confidence,
        ])
    }
  }

  private func addParticipants(
    _ rows: ArticleRows, _ nodes: [ArticleRows.Node: Int64], _ article: Int64
  ) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO participant (article, number, event, role, node) VALUES (?, ?, ?, ?, ?)")
    for row in rows.participants {
      try statement.execute(
        arguments: [article, row.number, nodes[row.event], row.role, nodes[row.node]])
    }
  }

  private func relation(_ identifier: String) throws -> Int64? {
    let select = try database.cachedStatement(sql: "SELECT id FROM relation WHERE identifier = ?")
    if let row = try Int64.fetchOne(select, arguments: [identifier]) { return row }
    try database.execute(
      sql: "INSERT INTO relation (identifier) VALUES (?)", arguments: [identifier])
    return database.lastInsertedRowID
  }

  private func identifiers(
    of nodes: [ArticleRows.Node], adding: Bool
  ) throws -> [ArticleRows.Node: Int64] {
    let select = try database.cachedStatement(
      sql: "SELECT id FROM node WHERE kind = ? AND identifier = ?")
    let insert = try database.cachedStatement(
      sql: "INSERT INTO node (kind, identifier) VALUES (?, ?)")
    var identifiers: [ArticleRows.Node: Int64] = [:]
    for node in nodes {
      let arguments: StatementArguments = [node.kind.rawValue, node.identifier]
      if let row = try Int64.fetchOne(select, arguments: arguments) {
        identifiers[node] = row
      } else if adding {
        try insert.execute(arguments: arguments)
        identifiers[node] = database.lastInsertedRowID
      }
    }
    return identifiers
  }

  private func removeNodes(_ nodes: [Int64]) throws {
    let statement = try database.cachedStatement(
      sql: """
        DELETE FROM node WHERE id = ?1
          AND NOT EXISTS (SELECT * FROM statement WHERE subject = ?1)
          AND NOT EXISTS (SELECT * FROM statement WHERE object = ?1)
          AND NOT EXISTS (SELECT * FROM statement WHERE event = ?1)
          AND NOT EXISTS (SELECT * FROM participant WHERE event = ?1)
          AND NOT EXISTS (SELECT * FROM participant WHERE node = ?1)
          AND NOT EXISTS (SELECT * FROM name WHERE node = ?1)
        """)
    for node in nodes { try statement.execute(arguments: [node]) }
  }

  private static func sorted(
    _ names: [ArticleRows.Name: ArticleRows.Uses]
  ) -> [(key: ArticleRows.Name, value: ArticleRows.Uses)] {
    names.sorted { ArticleRows.Name.isBefore($0.key, $1.key) }
  }
}
