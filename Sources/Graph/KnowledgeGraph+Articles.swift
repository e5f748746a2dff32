public import Facts

extension KnowledgeGraph {
  /// The articles, sorted by identifier; read one by one out of columns.
  public struct Articles: RandomAccessCollection, Sendable {
    let graph: KnowledgeGraph

    /// The index of the first article.
    public var startIndex: Int { 0 }
    /// The number of articles.
    public var endIndex: Int { graph.articleColumns.count }
    /// An article; its identifier begins with "article:".
    public subscript(_ index: Int) -> ArticleReference { graph.article(at: index) }
  }

  /// All articles that were added, also those that say nothing.
  public var articles: Articles { Articles(graph: self) }

  private func article(at index: Int) -> ArticleReference {
    let columns = articleColumns
    return ArticleReference(
      identifier: strings[columns.identifiers[index]], url: strings.optional(columns.urls[index]),
      title: strings.optional(columns.titles[index]),
      publisher: strings.optional(columns.publishers[index]),
      published: strings.optional(columns.published[index]),
      duplicateCluster: strings.optional(columns.duplicateClusters[index]))
  }
}

/// The columns of the table of articles.
struct ArticleColumns: Equatable, Sendable {
  var identifiers: [UInt32] = []
  var urls: [UInt32] = []
  var titles: [UInt32] = []
  var publishers: [UInt32] = []
  var published: [UInt32] = []
  var duplicateClusters: [UInt32] = []

  var count: Int { identifiers.count }

  mutating func trim() {
    identifiers = identifiers.trimmed
    urls = urls.trimmed
    titles = titles.trimmed
    publishers = publishers.trimmed
    published = published.trimmed
    duplicateClusters = duplicateClusters.trimmed
  }
}
