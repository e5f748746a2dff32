import GRDB

/// Finds the nodes within some steps of others, breadth first.
///
/// Names that two entities share lead from one to the other without a step: they may be the same, which only the
/// graph decides. So more may be found than is near, never less.
struct NeighborhoodSearch {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The rows of all nodes that are near enough.
  func nodes(near neighborhood: StoreSelection.Neighborhood) throws -> Set<Int64> {
    var frontier = try namesakes(of: start(neighborhood.entities))
    var reached = frontier
    for _ in 0..<max(0, neighborhood.hops) where !frontier.isEmpty {
      frontier = try namesakes(of: neighbors(of: frontier)).subtracting(reached)
      reached.formUnion(frontier)
    }
    return reached
  }

  private func start(_ entities: [String]) throws -> Set<Int64> {
    try Int64.fetchSet(
      database,
      sql: """
        SELECT id FROM node
        WHERE kind = 'entity' AND identifier IN (SELECT value FROM json_each(?))
        """, arguments: [JSONColumn.text(entities)])
  }

  private func namesakes(of nodes: Set<Int64>) throws -> Set<Int64> {
    let others = try Int64.fetchSet(
      database,
      sql: """
        SELECT other.node FROM name JOIN name AS other ON other.folded = name.folded
        WHERE name.node IN (SELECT value FROM json_each(?)) AND name.folded <> ''
          AND name.labelled > 0 AND other.labelled > 0
        """, arguments: [JSONColumn.text(nodes.sorted())])
    return others.union(nodes)
  }

  private func neighbors(of nodes: Set<Int64>) throws -> Set<Int64> {
    let steps = [
      ("statement", "subject", "object"), ("statement", "subject", "event"),
      ("statement", "object", "event"), ("participant", "event", "node"),
    ]
    let list = try JSONColumn.text(nodes.sorted())
    var found: Set<Int64> = []
    for (table, one, other) in steps {
      for (from, to) in [(one, other), (other, one)] {
        found.formUnion(
          try Int64.fetchSet(
            database,
            sql: """
              SELECT DISTINCT \(to) FROM \(table)
              WHERE \(from) IN (SELECT value FROM json_each(?)) AND \(to) IS NOT NULL
              """, arguments: [list]))
      }
    }
    return found
  }
}
