/// All rows of an ontology, table by table.
public struct OntologyRows: Equatable, Sendable {
  /// The rows of each table, in the order in which they were added.
  public private(set) var tables: [OntologyTable: [OntologyRow]] = [:]

  /// Puts rows into their tables.
  public init(_ rows: [OntologyRow]) {
    tables = Dictionary(grouping: rows.filter { !$0.isRemoval }, by: \.table)
  }

  /// The rows of a table.
  public subscript(_ table: OntologyTable) -> [OntologyRow] { tables[table] ?? [] }

  /// How many rows there are in all.
  public var count: Int { tables.values.reduce(0) { $0 + $1.count } }

  /// These rows with a user's own laid over them.
  ///
  /// A row of the same identity as an old one takes its place, a removal takes it away, any other is added at the end.
  ///
  /// - Returns: the rows, and a mistake for each removal of a row that is not there, table by table.
  public func overlaid(with additions: [OntologyRow]) -> (
    rows: OntologyRows, mistakes: [OntologyMistake]
  ) {
    var merged = self
    var mistakes: [OntologyMistake] = []
    let addedRows = Dictionary(grouping: additions, by: \.table)
    for table in OntologyTable.allCases {
      guard let added = addedRows[table] else { continue }
      var rows = merged[table]
      var old = Dictionary(
        rows.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
      var removed: Set<Int> = []
      for row in added {
        guard let index = old[row.identity] else {
          if row.isRemoval {
            mistakes.append(
              OntologyMistake(
                row.place,
                "nothing to remove: no row of \(table.rawValue) is called '\(row.identity)'"))
          } else {
            rows.append(row)
          }
          continue
        }
        // The second row of one identity in the user's files stays, for the checker to find.
        old[row.identity] = nil
        if row.isRemoval { removed.insert(index) } else { rows[index] = row }
      }
      merged.tables[table] = rows.enumerated().filter { !removed.contains($0.offset) }.map(
        \.element)
    }
    return (merged, mistakes)
  }

  /// Whether both say the same, wherever their rows come from.
  public func says(theSameAs other: OntologyRows) -> Bool {
    OntologyTable.allCases.allSatisfy { table in
      self[table].map(\.cells) == other[table].map(\.cells)
    }
  }
}
