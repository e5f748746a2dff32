import Graph

/// What a node counts for in the graph that is written, by the names that viewers know.
struct NodeMetrics {
  static let fields = [
    Field(name: "degree", type: .integer), Field(name: "weighted_degree", type: .number),
    Field(name: "pagerank", type: .number), Field(name: "betweenness", type: .number),
    Field(name: "component", type: .integer), Field(name: "community", type: .integer),
  ]

  private let metrics: GraphMetrics
  /// The place of the node in the export.
  private let place: Int

  init(_ metrics: GraphMetrics, at place: Int) {
    self.metrics = metrics
    self.place = place
  }

  var degree: Int { metrics.degree[place] }

  /// The values, in the order of ``fields``.
  var values: [FieldValue] {
    [
      .integer(degree), .number(Decimals.number(metrics.weightedDegree[place])),
      .number(Decimals.number(metrics.pageRank[place])),
      .number(Decimals.number(metrics.betweenness[place])),
      .integer(metrics.component[place]), .integer(metrics.community[place]),
    ]
  }
}
