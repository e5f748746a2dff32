import GRDB

extension GraphStore {
  /// A name that matches what is searched for.
  public struct NameMatch: Equatable, Sendable {
    /// `entity:` or `event:` and the identifier.
    public let node: String
    /// The name.
    public let text: String
    /// The class under which it goes by that name; empty where nothing says.
    public let entityClass: String
    /// How often we call it so and articles do.
    public let uses: Int
  }

  /// A sentence that matches what is searched for.
  public struct QuotationMatch: Equatable, Sendable {
    /// The identifier of its article, without prefix.
    public let article: String
    /// The headline of its article.
    public let title: String?
    /// Who published it.
    public let publisher: String?
    /// When it was published.
    public let published: String?
    /// The number of the sentence.
    public let sentence: Int
    /// The sentence.
    public let text: String
    /// The sentence with «» around what matched.
    public let marked: String
  }

  /// Names in which all words occur, the closest first; the last word may be the beginning of one.
  public func names(matching text: String, limit: Int = 20) throws(StoreError) -> [NameMatch] {
    guard let pattern = FTS5Pattern(matchingAllPrefixesIn: text) else { return [] }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT kind || ':' || identifier, name.text, class, labelled + mentioned AS uses
          FROM name_search JOIN name ON name.id = name_search.rowid
          JOIN node ON node.id = name.node WHERE name_search MATCH ?
          ORDER BY rank, uses DESC, kind, identifier, name.text, class LIMIT ?
          """, arguments: [pattern, limit]
      ).map { NameMatch(node: $0[0], text: $0[1], entityClass: $0[2], uses: $0[3]) }
    }
  }

  /// Sentences of current articles in which all words occur, the closest first.
  ///
  /// Words in double quotation marks must stand together.
  public func quotations(
    matching text: String, limit: Int = 20
  ) throws(StoreError) -> [QuotationMatch] {
    guard let pattern = Self.pattern(text) else { return [] }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT identifier, title, publisher, published, sentence, quotation.text,
            highlight(quotation_search, 0, '«', '»')
          FROM quotation_search JOIN quotation ON quotation.id = quotation_search.rowid
          JOIN article ON article.id = quotation.article WHERE quotation_search MATCH ?
          ORDER BY rank, identifier, sentence LIMIT ?
          """, arguments: [pattern, limit]
      ).map { row in
        QuotationMatch(
          article: row[0], title: row[1], publisher: row[2], published: row[3], sentence: row[4],
          text: row[5], marked: row[6])
      }
    }
  }

  /// Words and phrases joined by AND.
  ///
  /// Only letters and digits reach FTS5, so that nothing typed can be an operator of its language.
  private static func pattern(_ text: String) -> String? {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    var phrases: [String] = []
    for (number, part) in parts.enumerated() {
      let words = part.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      guard !words.isEmpty else { continue }
      let isPhrase = number % 2 == 1 && number < parts.count - 1
      phrases += isPhrase ? [words.joined(separator: " ")] : words
    }
    guard !phrases.isEmpty else { return nil }
    return phrases.map { "\"\($0)\"" }.joined(separator: " AND ")
  }
}
