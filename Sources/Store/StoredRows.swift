import GRDB

/// Reads the rows for queries back, for comparison.
struct StoredRows {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The statements and participants of an article, in their order.
  func rows(
    ofArticle article: Int64
  ) throws -> (statements: [ArticleRows.StatementRow], participants: [ArticleRows.ParticipantRow]) {
    (try statements(article), try participants(article))
  }

  private func statements(_ article: Int64) throws -> [ArticleRows.StatementRow] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT number, sentence, subject.kind AS subject_kind, subject.identifier AS subject,
          relation.identifier AS relation, object.kind AS object_kind,
          object.identifier AS object, event.kind AS event_kind, event.identifier AS event,
          negated, modality, first_day, last_day, confidence
        FROM statement JOIN relation ON relation.id = statement.relation
        LEFT JOIN node AS subject ON subject.id = statement.subject
        LEFT JOIN node AS object ON object.id = statement.object
        LEFT JOIN node AS event ON event.id = statement.event
        WHERE article = ? ORDER BY number
        """)
    return try Row.fetchAll(statement, arguments: [article]).map { row in
      ArticleRows.StatementRow(
        number: row["number"], sentence: row["sentence"],
        subject: Self.node(row["subject_kind"], row["subject"]), relation: row["relation"],
        object: Self.node(row["object_kind"], row["object"]),
        event: Self.node(row["event_kind"], row["event"]), isNegated: row["negated"],
        modality: row["modality"], firstDay: row["first_day"], lastDay: row["last_day"],
        confidence: row["confidence"])
    }
  }

  private func participants(_ article: Int64) throws -> [ArticleRows.ParticipantRow] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT number, event.kind AS event_kind, event.identifier AS event, role,
          node.kind AS node_kind, node.identifier AS node
        FROM participant JOIN node AS event ON event.id = participant.event
        JOIN node ON node.id = participant.node WHERE article = ? ORDER BY number
        """)
    return try Row.fetchAll(statement, arguments: [article]).compactMap { row in
      guard let event = Self.node(row["event_kind"], row["event"]),
        let node = Self.node(row["node_kind"], row["node"])
      else { return nil }
      return ArticleRows.ParticipantRow(
        number: row["number"], event: event, role: row["role"], node: node)
    }
  }

  private static func node(_ kind: String?, _ identifier: String?) -> ArticleRows.Node? {
    guard let identifier, let kind = kind.flatMap(ArticleRows.Node.Kind.init) else { return nil }
    return ArticleRows.Node(kind: kind, identifier: identifier)
  }
}
