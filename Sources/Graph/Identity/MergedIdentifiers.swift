/// What became of identifiers that were merged into others, by the program or by the user.
///
///     let identifiers = MergedIdentifiers(graph, ledger: ledger)
///     if let node = identifiers.node(withIdentifier: "entity:hegseth") { print(graph.label(ofNode: node)) }
public struct MergedIdentifiers: Sendable {
  private let graph: KnowledgeGraph
  private var nodes: [String: Int] = [:]
  private var gone: [Int: [String]] = [:]

  /// Follows the decisions of a graph and of the ledger that it was built with.
  ///
  /// - Complexity: O(*n* log *n*) in the number of decisions.
  public init(_ graph: KnowledgeGraph, ledger: IdentityLedger = IdentityLedger()) {
    self.graph = graph
    let rows =
      Array(ledger.binding.reversed()) + graph.decisions.filter { $0.decision == .merge }
    var numbers: [String: Int] = [:]
    for row in rows {
      for identifier in [row.first, row.second] where numbers[identifier] == nil {
        numbers[identifier] = numbers.count
      }
    }
    var groups = IdentityGroups(count: numbers.count)
    for row in rows {
      guard let first = numbers[row.first], let second = numbers[row.second] else { continue }
      switch row.decision {
      case .merge: _ = groups.unite(first, second)
      case .split, .keepApart: _ = groups.keepApart(first, second)
      case .reject, .undo: break
      }
    }
    var members: [Int: [String]] = [:]
    for (identifier, number) in numbers {
      members[groups.root(number), default: []].append(identifier)
    }
    for group in members.values {
      let names = group.sorted()
      guard let node = names.compactMap({ graph.node(withIdentifier: $0) }).first else { continue }
      let others = names.filter { graph.node(withIdentifier: $0) == nil }
      for name in others { nodes[name] = node }
      gone[node] = others
    }
  }

  /// The node of an identifier, with or without `urn:newsgraph:`, or the one into which it was merged.
  ///
  /// - Returns: nil where nothing has or had it.
  public func node(withIdentifier identifier: String) -> Int? {
    let short = KnowledgeGraph.shortIdentifier(identifier)
    return graph.node(withIdentifier: short) ?? nodes[short]
  }

  /// The identifiers that were merged into a node, sorted.
  public func identifiers(mergedInto node: Int) -> [String] { gone[node] ?? [] }
}
