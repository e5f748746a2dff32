public import Ontology

/// Which part of a graph a question or an export is about; a filter that says nothing admits everything.
public struct GraphFilter: Equatable, Sendable {
  /// Relations, by id or by heading such as ACCUSE; empty for all.
  ///
  /// The roles of an event go with its relation.
  public var relations: Set<String> = []
  /// Relations to leave out, by id or heading.
  public var excludedRelations: Set<String> = []
  /// The first day; what ended before is left out.
  public var since: CalendarDate?
  /// The last day; what began later is left out.
  public var until: CalendarDate?
  /// The least confidence of an edge.
  public var minimumConfidence = 0.0
  /// The least number of independent sources of an edge.
  public var minimumSources = 0
  /// How far the articles must vouch for an edge; empty for any.
  public var modalities: Set<Modality> = []
  /// Whether what is denied is admitted.
  public var includesNegated = true
  /// Classes of entities, which stand for those below them too; empty for all.
  ///
  /// Events are always admitted.
  public var classes: Set<String> = []
  /// Publishers one of whom must say it; empty for any.
  public var publishers: Set<String> = []
  /// Kinds of edges; empty for all.
  public var kinds: Set<KnowledgeGraph.EdgeKind> = []

  /// A filter that admits everything.
  public init() {}
}

/// The nodes and edges of a graph that a filter admits.
///
///     let selection = GraphSelection(of: graph, by: filter, ontology: ontology)
///     for edge in selection.edges { print(graph.edges[edge].label) }
public struct GraphSelection: Sendable {
  private let graph: KnowledgeGraph
  private let admission: EdgeAdmission

  /// Prepares a selection.
  ///
  /// - Complexity: O(*t* + *a*) in the number of kinds of edges and of articles, and O(*n*) where classes are asked for.
  public init(of graph: KnowledgeGraph, by filter: GraphFilter, ontology: OntologyTables) {
    self.graph = graph
    admission = EdgeAdmission(graph, filter, ontology)
  }

  /// Whether an edge is admitted.
  public func admits(edge: Int) -> Bool { admission.admits(edge) }

  /// Whether the class of a node is admitted.
  public func admits(node: Int) -> Bool { admission.admits(node: node) }

  /// The admitted edges, ascending.
  public var edges: [Int] { graph.edges.indices.filter { admission.admits($0) } }

  /// The ends of the admitted edges, ascending; when the filter says nothing of edges, nodes without any as well.
  public var nodes: [Int] {
    guard !admission.admitsAllEdges else {
      return graph.nodes.indices.filter { admission.admits(node: $0) }
    }
    var isUsed = [Bool](repeating: false, count: graph.nodes.count)
    for edge in edges {
      isUsed[Int(graph.edgeColumns.sources[edge])] = true
      isUsed[Int(graph.edgeColumns.targets[edge])] = true
    }
    return graph.nodes.indices.filter { isUsed[$0] }
  }
}
