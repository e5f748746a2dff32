/// The tables behind a graph; constant and shared, so that copying a graph costs nothing.
final class GraphTables: Sendable {
  let strings: StringTable
  let nodes: NodeColumns
  let edges: EdgeColumns
  let evidence: EvidenceColumns
  let articles: ArticleColumns
  let adjacency: Adjacency
  let leftOut: Int
  let decisions: [IdentityLedger.Row]
  let reviewQueue: [IdentityLedger.Candidate]

  init(
    strings: StringTable, nodes: NodeColumns, edges: EdgeColumns, evidence: EvidenceColumns,
    articles: ArticleColumns, leftOut: Int, decisions: [IdentityLedger.Row],
    reviewQueue: [IdentityLedger.Candidate]
  ) {
    self.strings = strings
    self.nodes = nodes
    self.edges = edges
    self.evidence = evidence
    self.articles = articles
    self.adjacency = Adjacency(nodes: nodes.count, sources: edges.sources, targets: edges.targets)
    self.leftOut = leftOut
    self.decisions = decisions
    self.reviewQueue = reviewQueue
  }

  func equals(_ other: GraphTables) -> Bool {
    leftOut == other.leftOut && strings == other.strings && nodes == other.nodes
      && edges == other.edges && evidence == other.evidence && articles == other.articles
      && decisions == other.decisions && reviewQueue == other.reviewQueue
  }
}

extension KnowledgeGraph {
  var strings: StringTable { tables.strings }
  var nodeColumns: NodeColumns { tables.nodes }
  var edgeColumns: EdgeColumns { tables.edges }
  var evidenceColumns: EvidenceColumns { tables.evidence }
  var articleColumns: ArticleColumns { tables.articles }
  var adjacency: Adjacency { tables.adjacency }
}
