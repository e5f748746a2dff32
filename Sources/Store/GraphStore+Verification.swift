import Facts
import GRDB
import Graph
public import Ontology

extension GraphStore {
  /// Reads every statement against its article's text, and the rows for queries against the records.
  public func verify() throws(StoreError) -> StoreVerification {
    try read { database in
      var result = StoreVerification()
      try Self.checkFile(database, &result)
      var expected = ExpectedRows()
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(ArticleRowReader.columns), state, text FROM article
          LEFT JOIN article_text ON article_text.article = article.id ORDER BY article.id
          """)
      while let row = try rows.next() {
        let raw = ArticleRowReader.Raw(row)
        let sentences = try ArticleRowReader.quotations(ofArticle: raw.row, in: database)
        do {
          let article = try raw.statements(sentences)
          SpanCheck.check(article, text: row["text"], addingTo: &result)
          if (row["state"] as String) == StoredArticle.State.current.rawValue {
            let rows = ArticleRows(article, day: Day.day(of: article.article.published))
            try expected.check(rows, article: raw, in: database, &result)
          }
        } catch is RecordReader.Damage {
          result.articles += 1
          result.add("its record is damaged", article: raw.reference.identifier)
        }
      }
      try expected.checkNames(in: database, &result)
      return result
    }
  }

  /// Compares the snapshot that a question would take with the graph that the records give, and adds to a
  /// verification what is wrong.
  public func verifySnapshot(
    ontology: OntologyTables, by maker: GraphSnapshot.Maker, jobs: Int = 2,
    addingTo result: inout StoreVerification
  ) throws(StoreError) {
    result.snapshot = .none
    guard let stamp = try contentStamp() else { return }
    let origin = GraphSnapshot.Origin(stamp: stamp, ontology: ontology.fingerprint, maker: maker)
    switch GraphSnapshot(ofStore: path).read(origin) {
    case .none: return
    case .damaged:
      result.snapshot = .wrong
      result.add("the snapshot: is damaged; it is not used and will be made anew")
    case .graph(let graph):
      let built = try builder(ontology: ontology, jobs: jobs).build()
      let isOfNow = try contentStamp() == stamp
      result.snapshot = graph == built ? .sound : isOfNow ? .wrong : .none
      if result.snapshot == .wrong {
        result.add("the snapshot: is not the graph of the records; remove \(path).graph")
      }
    }
  }

  private static func checkFile(
    _ database: Database, _ result: inout StoreVerification
  ) throws {
    for problem in try String.fetchAll(database, sql: "PRAGMA integrity_check")
    where problem != "ok" {
      result.add("the file: \(problem)")
    }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
      let table: String = row[0]
      let other: String = row[2]
      result.add("a row of \(table) names a row of \(other) that is not there")
    }
    for (index, problem) in try SearchIndexCheck(database).problems() {
      result.add("the search index \(index): \(problem)")
    }
  }
}

/// What the tables for queries should hold, and whether they do.
struct ExpectedRows {
  private var names: [ArticleRows.Name: ArticleRows.Uses] = [:]

  /// Compares the statements and participants of an article.
  mutating func check(
    _ rows: ArticleRows, article: ArticleRowReader.Raw, in database: Database,
    _ result: inout StoreVerification
  ) throws {
    for (name, uses) in rows.names {
      names[name, default: ArticleRows.Uses()].labelled += uses.labelled
      names[name, default: ArticleRows.Uses()].mentioned += uses.mentioned
    }
    let stored = try StoredRows(database).rows(ofArticle: article.row)
    let identifier = article.reference.identifier
    if stored.statements.count != rows.statements.count {
      result.add(
        "\(stored.statements.count) rows for \(rows.statements.count) statements",
        article: identifier)
    } else {
      for (row, expected) in zip(stored.statements, rows.statements) where row != expected {
        result.add(
          "its row does not say what its record says", article: identifier,
          statement: expected.number)
      }
    }
    if stored.participants != rows.participants {
      result.add("the rows of its participants are not those of its record", article: identifier)
    }
  }

  /// Compares how often each name is used, when all articles were seen.
  func checkNames(in database: Database, _ result: inout StoreVerification) throws {
    var left = names
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT kind, identifier, text, class, labelled, mentioned FROM name
        JOIN node ON node.id = name.node ORDER BY name.id
        """)
    while let row = try rows.next() {
      guard let kind = ArticleRows.Node.Kind(rawValue: row[0]) else { continue }
      let name = ArticleRows.Name(
        node: ArticleRows.Node(kind: kind, identifier: row[1]), text: row[2], entityClass: row[3])
      let uses = ArticleRows.Uses(labelled: row[4], mentioned: row[5])
      if left.removeValue(forKey: name) != uses {
        result.add("the name '\(name.text)' is not used as often as its row says")
      }
    }
    for name in left.keys.sorted(by: ArticleRows.Name.isBefore) {
      result.add("the name '\(name.text)' has no row")
    }
  }
}
