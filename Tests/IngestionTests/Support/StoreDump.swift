import Facts
public import Store

/// All that a store holds that does not depend on when and how often a run was begun.
public enum StoreDump {
  /// The same text for stores of the same content.
  public static func text(_ store: GraphStore) throws -> String {
    var lines: [String] = []
    for article in try store.articles() {
      for entry in try store.versions(ofArticle: article.article.identifier) {
        lines.append(line(entry))
      }
    }
    for entry in try store.quarantine() {
      lines.append("quarantine \(entry.hash) \(entry.part) \(entry.place) \(entry.reason)")
    }
    let statistics = try store.statistics(top: 1000)
    lines.append("\(statistics.articles.sorted { $0.key < $1.key })")
    lines.append("\(statistics.relations) \(statistics.entities) \(statistics.words)")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ entry: GraphStore.ArticleEntry) -> String {
    let statements = entry.article.statements
    let sentences = statements.sentences.sorted { $0.key < $1.key }
    return
      "\(entry.version) \(entry.state) \(entry.article.key) \(entry.article.text ?? "-") "
      + "\(statements.article) \(sentences) \(statements.statements) \(statements.events)"
  }
}
