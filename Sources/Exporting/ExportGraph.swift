import Facts
public import Graph
public import Ontology

/// What an export writes: the nodes and edges of a graph that a filter and a view leave, numbered in their order,
/// with texts for readers.
public struct ExportGraph: Sendable {
  /// What becomes of event nodes.
  public enum View: String, CaseIterable, Sendable {
    /// Actors and events.
    case events
    /// Actors alone; acts with a node become edges between those who took part, and who has no edge is left out.
    case actors
  }

  let graph: KnowledgeGraph
  let ontology: OntologyTables
  let palette: Palette
  /// The nodes of the graph that are written.
  let nodes: [Int]
  /// Whether anything of the graph is left out.
  let isPart: Bool

  /// The figures of the nodes, by their place; nil where nobody asked for them.
  private(set) var metrics: GraphMetrics?

  private let rows: Rows
  private let names: EdgeNames

  /// The edges: those of the graph, or others made of them, which are held in memory.
  private enum Rows: Sendable {
    case graph([Int])
    case made([ExportEdge])
  }

  /// Prepares a graph for export.
  ///
  /// - Parameters:
  ///   - graph: A graph.
  ///   - ontology: What its relations and classes are called.
  ///   - filter: Which edges, and nodes at their ends, are written; nil for all.
  ///   - view: What becomes of event nodes.
  ///   - collapsesPairs: Whether all edges from one node to another become one: "ordered; criticized". For pictures
  ///     and programs that know no parallel edges; RDF, JSON Lines and KGTK want it off.
  public init(
    _ graph: KnowledgeGraph, ontology: OntologyTables, filter: GraphFilter? = nil,
    view: View = .events, collapsesPairs: Bool = false
  ) {
    self.graph = graph
    self.ontology = ontology
    palette = Palette(ontology)
    let selection = filter.map { GraphSelection(of: graph, by: $0, ontology: ontology) }
    let admitted = selection?.edges ?? Array(graph.edges.indices)
    let actors = view == .actors ? ActorView(of: graph, edges: admitted) : nil
    nodes = Self.nodes(of: graph, selection, actors)
    isPart =
      nodes.count < graph.nodes.count || admitted.count < graph.edges.count || actors != nil
    let names = EdgeNames(graph, nodes, ontology)
    self.names = names
    var made = actors.map { view in view.edges.map { Self.edge($0, of: graph, names) } }
    if collapsesPairs {
      made = PairCollapse.collapsed(
        made ?? admitted.map { names.edge(graph.edges[$0], number: 0) })
    }
    rows = made.map { .made($0) } ?? .graph(admitted)
  }

  /// Some edges of a graph and the nodes at their ends: the answer to a path query.
  ///
  /// - Parameters:
  ///   - graph: A graph.
  ///   - ontology: What its relations and classes are called.
  ///   - edges: Indices, ascending.
  public init(_ graph: KnowledgeGraph, ontology: OntologyTables, edges: [Int]) {
    self.graph = graph
    self.ontology = ontology
    palette = Palette(ontology)
    let ends = edges.map { graph.ends(ofEdge: $0) }
    nodes = Set(ends.flatMap { [$0.source, $0.target] }).sorted()
    isPart = true
    names = EdgeNames(graph, nodes, ontology)
    rows = .graph(edges)
  }

  /// Finds degree, PageRank, betweenness, component and community of every node, for the formats that viewers read.
  ///
  /// They are those of the nodes and edges that are written, and an edge weighs as many as articles say it, so that
  /// other programs find the same in the files.
  public mutating func measure() {
    let arcs = (0..<edgeCount).map { place in
      let edge = edge(at: place)
      return WeightedArc(
        source: edge.source - 1, target: edge.target - 1, weight: Double(edge.documentCount))
    }
    metrics = GraphMetrics(nodes: nodeCount, arcs: arcs)
  }

  /// How many nodes are written.
  public var nodeCount: Int { nodes.count }

  /// How many edges are written.
  public var edgeCount: Int {
    switch rows {
    case .graph(let edges): edges.count
    case .made(let edges): edges.count
    }
  }

  func node(at place: Int) -> ExportNode {
    ExportNode(graph.nodes[nodes[place]], number: place + 1)
  }

  /// Whether ``measure()`` has been called.
  public var isMeasured: Bool { metrics != nil }

  /// Whether two edges go from one node to another in the same direction.
  public var hasParallelEdges: Bool {
    struct Ends: Hashable {
      let source: Int
      let target: Int
    }
    var seen: Set<Ends> = []
    let isNew = { (source: Int, target: Int) in
      seen.insert(Ends(source: source, target: target)).inserted
    }
    return switch rows {
    case .graph(let edges):
      !edges.allSatisfy { edge in
        let ends = graph.ends(ofEdge: edge)
        return isNew(ends.source, ends.target)
      }
    case .made(let edges): !edges.allSatisfy { isNew($0.source, $0.target) }
    }
  }

  func metrics(of node: ExportNode) -> NodeMetrics? {
    metrics.map { NodeMetrics($0, at: node.number - 1) }
  }

  func edge(at place: Int) -> ExportEdge {
    switch rows {
    case .graph(let edges): return names.edge(graph.edges[edges[place]], number: place + 1)
    case .made(let edges):
      var edge = edges[place]
      edge.number = place + 1
      return edge
    }
  }

  /// What the articles say for an edge, in the order of articles and text.
  func evidence(of edge: ExportEdge) -> [KnowledgeGraph.Evidence] {
    if edge.members.count == 1 { return graph.evidence(ofEdge: edge.members[0]) }
    return edge.members.flatMap { graph.evidence(ofEdge: $0) }
      .sorted { ($0.article, $0.quoteSpan.lowerBound) < ($1.article, $1.quoteSpan.lowerBound) }
  }

  /// The surest sentence for an edge, the first of equals.
  func bestQuotation(of edge: ExportEdge) -> KnowledgeGraph.Quotation? {
    if edge.members.count == 1 { return graph.bestQuotation(ofEdge: edge.members[0]) }
    return edge.members.compactMap { graph.bestQuotation(ofEdge: $0) }.max { left, right in
      (left.confidence, -left.article, -left.sentence)
        < (right.confidence, -right.article, -right.sentence)
    }
  }

  /// The places of the articles that say what an edge says, ascending.
  func articles(of edge: ExportEdge) -> [Int] {
    if edge.members.count == 1 { return graph.articles(ofEdge: edge.members[0]) }
    return Set(edge.members.flatMap { graph.articles(ofEdge: $0) }).sorted()
  }

  private static func nodes(
    of graph: KnowledgeGraph, _ selection: GraphSelection?, _ actors: ActorView?
  ) -> [Int] {
    guard let actors else { return selection?.nodes ?? Array(graph.nodes.indices) }
    var isUsed = [Bool](repeating: false, count: graph.nodes.count)
    for edge in actors.edges {
      isUsed[edge.source] = true
      isUsed[edge.target] = true
    }
    return graph.nodes.indices.filter { isUsed[$0] && graph.nodes[$0].kind == .entity }
  }

  /// An edge of the view without events: one of the graph, or an act with one of its participants.
  private static func edge(
    _ edge: ActorView.Edge, of graph: KnowledgeGraph, _ names: EdgeNames
  ) -> ExportEdge {
    let members = edge.edges.map { graph.edges[$0] }
    let act = members.first { $0.kind != .role } ?? members[0]
    var made = names.edge(act, number: 0)
    guard edge.event != nil else { return made }
    made.source = names.number(ofNode: edge.source)
    made.target = names.number(ofNode: edge.target)
    made.identifier = "statement:" + contentHash(["actors"] + members.map(\.identifier))
    made.kind = .derived
    made.via = edge.event.map { SingleLine.text(graph.label(ofNode: $0)) }
    made.confidence = edge.confidence
    made.publisherCount = edge.publisherCount
    made.members = [act.index]
    return made
  }
}
