public import Ontology

/// A graph without event nodes: what actors do to actors, for `--view actors`, and pairs, for `--collapse pair`.
///
/// An act with a node stands in it as edges from those who did it to the other participants. Who says or does something
/// about the act stands in it by the statement that follows ("derived") or, where the articles draw none, by an edge of
/// this view to those who did it.
public struct ActorView: Sendable {
  /// An edge of the view.
  public struct Edge: Equatable, Sendable {
    /// The index of the node from which it goes.
    public let source: Int
    /// The index of the node to which it goes.
    public let target: Int
    /// What people read.
    public let label: String
    /// The edges of the graph that it stands for, ascending: one, or two when an event lies between.
    public let edges: [Int]
    /// The index of the event that was folded away; nil for edges that stand in the graph.
    public let event: Int?
    /// The least confidence of its edges.
    public let confidence: Double
    /// The least number of independent sources of its edges.
    public let publisherCount: Int
    /// The number of statements of its edges.
    public let statementCount: Int
  }

  /// All edges between two nodes in one direction.
  public struct Pair: Equatable, Sendable {
    /// The index of the node from which they go.
    public let source: Int
    /// The index of the node to which they go.
    public let target: Int
    /// Their labels, those with most statements first, joined by "; ".
    public let label: String
    /// The sum of their statements.
    public let weight: Int
    /// The edges of the graph behind them, ascending.
    public let edges: [Int]
    /// The greatest confidence of them.
    public let confidence: Double
    /// When the first of them was seen.
    public let firstSeen: CalendarDate?
    /// When the last of them was seen.
    public let lastSeen: CalendarDate?
  }

  /// The edges, sorted by source, target, label and the edges behind them.
  public let edges: [Edge]

  /// The projection of a graph, or of those of its edges that are given.
  public init(of graph: KnowledgeGraph, edges admitted: [Int]? = nil) {
    let edges = admitted ?? Array(graph.edges.indices)
    let tables = graph.tables
    var found = edges.filter { !Self.touchesEvent($0, tables) }
      .map { Self.edge([$0], tables) }
    var atEvent: [UInt32: [Int]] = [:]
    for edge in edges {
      let (source, target) = (tables.edges.sources[edge], tables.edges.targets[edge])
      // An act that concerns another act connects nobody by itself.
      guard Self.isEvent(source, tables) != Self.isEvent(target, tables) else { continue }
      atEvent[Self.isEvent(source, tables) ? source : target, default: []].append(edge)
    }
    for event in atEvent.keys.sorted() {
      found += Self.folded(event, atEvent[event] ?? [], tables)
    }
    self.edges = Self.distinct(found)
  }

  /// The edges put together by pair of nodes.
  public func collapsed(in graph: KnowledgeGraph) -> [Pair] {
    Self.pairs(edges, graph.tables)
  }

  /// The edges of a graph put together by pair of nodes, events left as they are.
  public static func collapse(_ edges: [Int], of graph: KnowledgeGraph) -> [Pair] {
    pairs(edges.map { edge([$0], graph.tables) }, graph.tables)
  }

  // MARK: Folding

  private static func isEvent(_ node: UInt32, _ tables: GraphTables) -> Bool {
    tables.nodes.events[Int(node)] != NodeColumns.noEvent
  }

  private static func touchesEvent(_ edge: Int, _ tables: GraphTables) -> Bool {
    isEvent(tables.edges.sources[edge], tables) || isEvent(tables.edges.targets[edge], tables)
  }

  /// The edges around an event as edges between its actors.
  private static func folded(
    _ event: UInt32, _ edges: [Int], _ tables: GraphTables
  ) -> [Edge] {
    let isRole = { (edge: Int) in tables.edges.type(of: edge).kind == .role }
    let relation = tables.nodes.eventRows[Int(tables.nodes.events[Int(event)])].relation
    let roles = edges.filter(isRole)
    let doers = roles.filter {
      ["agent", "party"].contains(tables.strings[tables.edges.type(of: $0).relation])
    }
    let told = edges.filter { !isRole($0) && tables.edges.targets[$0] == event }
    // Those who did it, to the other participants.
    let acts = told.filter { tables.edges.type(of: $0).relation == relation }
    var found: [Edge] = []
    for act in acts {
      for role in roles where tables.edges.targets[role] != tables.edges.sources[act] {
        let (source, target) = (tables.edges.sources[act], tables.edges.targets[role])
        let isSymmetric = tables.edges.type(of: act).isSymmetric
        if doers.contains(role), !isSymmetric || source > target { continue }
        found.append(
          edge(
            [act, role], from: source, to: target, event: event, tables))
      }
    }
    // Those who speak of it, to those who did it.
    for said in told where !acts.contains(said) {
      for doer in doers where tables.edges.targets[doer] != tables.edges.sources[said] {
        found.append(
          edge(
            [said, doer], from: tables.edges.sources[said], to: tables.edges.targets[doer],
            event: event, tables))
      }
    }
    return found
  }

  private static func edge(
    _ edges: [Int], from source: UInt32? = nil, to target: UInt32? = nil, event: UInt32? = nil,
    _ tables: GraphTables
  ) -> Edge {
    let columns = tables.edges
    return Edge(
      source: Int(source ?? columns.sources[edges[0]]),
      target: Int(target ?? columns.targets[edges[0]]),
      label: tables.strings[columns.type(of: edges[0]).label], edges: edges.sorted(),
      event: event.map { Int($0) },
      confidence: edges.map { columns.confidences[$0].value }.min() ?? 0,
      publisherCount: edges.map { Int(columns.publisherCounts[$0]) }.min() ?? 0,
      statementCount: columns.evidence(of: edges[0]).count)
  }

  /// The edges sorted; where an edge of the graph says what was folded, the edge of the graph alone.
  private static func distinct(_ edges: [Edge]) -> [Edge] {
    struct Key: Hashable {
      let source: Int
      let target: Int
      let label: String
    }
    func key(_ edge: Edge) -> Key {
      Key(source: edge.source, target: edge.target, label: edge.label)
    }
    let plain = Set(edges.filter { $0.event == nil }.map(key))
    return edges.filter { $0.event == nil || !plain.contains(key($0)) }.sorted { left, right in
      if (left.source, left.target) != (right.source, right.target) {
        return (left.source, left.target) < (right.source, right.target)
      }
      return left.label == right.label
        ? left.edges.lexicographicallyPrecedes(right.edges) : left.label < right.label
    }
  }

  // MARK: Pairs

  private static func pairs(_ edges: [Edge], _ tables: GraphTables) -> [Pair] {
    let sorted = edges.enumerated().sorted { left, right in
      (left.element.source, left.element.target, left.offset)
        < (right.element.source, right.element.target, right.offset)
    }.map(\.element)
    return sorted.chunked { ($0.source, $0.target) == ($1.source, $1.target) }
      .map { pair($0, tables) }
  }

  private static func pair(_ edges: ArraySlice<Edge>, _ tables: GraphTables) -> Pair {
    var weights: [String: Int] = [:]
    for edge in edges { weights[edge.label, default: 0] += edge.statementCount }
    let labels = weights.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    let behind = Set(edges.flatMap(\.edges)).sorted()
    let first = behind.map { tables.edges.firstSeen[$0] }.reduce(DateCode.none, DateCode.first)
    let last = behind.map { tables.edges.lastSeen[$0] }.reduce(DateCode.none, DateCode.last)
    return Pair(
      source: edges[edges.startIndex].source, target: edges[edges.startIndex].target,
      label: labels.map(\.key).joined(separator: "; "), weight: weights.values.reduce(0, +),
      edges: behind, confidence: edges.map(\.confidence).max() ?? 0, firstSeen: first.date,
      lastSeen: last.date)
  }
}

extension Array {
  /// The runs of neighbours of which a condition holds.
  func chunked(by belongs: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, belongs(self[end - 1], self[end]) { end += 1 }
      chunks.append(self[start..<end])
      start = end
    }
    return chunks
  }
}
