import GRDB

extension GraphStore {
  /// What is known of one version of an article.
  public struct ArticleEntry: Equatable, Sendable {
    /// The article as it was given to the store.
    public let article: StoredArticle
    /// Which version of it this is, from 1 in the order in which they came.
    public let version: Int
    /// Whether it speaks.
    public let state: StoredArticle.State
  }

  /// All versions of an article, by the identifier of one of them or by its address, in the order in which they came.
  public func versions(ofArticle document: String) throws(StoreError) -> [ArticleEntry] {
    let bare = document.hasPrefix("article:") ? String(document.dropFirst(8)) : document
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT article.id, key, version, state, updated, instant, authors, language, section,
            words, text
          FROM article LEFT JOIN article_text ON article_text.article = article.id
          WHERE key IN (SELECT key FROM article WHERE identifier IN (?1, ?2) OR url = ?2 OR key = ?2)
          ORDER BY key, version
          """, arguments: [bare, document])
      return try rows.map { row in
        ArticleEntry(
          article: StoredArticle(
            statements: try ArticleRowReader.statements(ofArticle: row["id"], in: database),
            key: row["key"], updated: row["updated"], instant: row["instant"],
            authors: try JSONColumn.value(row["authors"]), language: row["language"],
            section: row["section"], text: row["text"], words: row["words"]),
          version: row["version"],
          state: StoredArticle.State(rawValue: row["state"]) ?? .replaced)
      }
    }
  }

  /// The states that articles took on in runs behind a run, the last of each article.
  ///
  /// - Returns: identifiers with their state, in their order.
  public func articleChanges(
    after run: Int
  ) throws(StoreError) -> [(
    identifier: String, title: String?, key: String, state: StoredArticle.State
  )] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT DISTINCT identifier, title, key, article.state AS state FROM article
          JOIN article_history AS history ON history.article = article.id
          WHERE history.run > ? ORDER BY key, version
          """, arguments: [run]
      ).map { row in
        (
          row["identifier"], row["title"], row["key"],
          StoredArticle.State(rawValue: row["state"]) ?? .replaced
        )
      }
    }
  }
}
