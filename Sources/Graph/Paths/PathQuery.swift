import Ontology

/// The question how two nodes are connected.
///
///     var query = PathQuery(from: hegseth, to: schumer)
///     query.filter.minimumSources = 2
///     let answer = PathFinder(graph, ontology: ontology).answer(to: query)
public struct PathQuery: Equatable, Sendable {
  /// How many paths are wanted, and which.
  public enum Wish: Equatable, Sendable {
    /// The best one.
    case shortest
    /// All of the fewest hops.
    case allShortest
    /// The best ones, no node twice on any, each a different sequence of nodes.
    case best(Int)
  }

  /// What a hop costs.
  public enum Cost: String, CaseIterable, Sendable {
    /// 1.
    case hops
    /// −ln of the confidence.
    case confidence
    /// 1 divided by the number of independent sources.
    case support
  }

  /// The index of the node where it begins.
  public var from: Int
  /// The index of the node where it ends.
  public var to: Int
  /// How many paths are wanted, and which.
  public var wish = Wish.shortest
  /// The most hops.
  public var maximumHops = 6
  /// Which edges may be used.
  ///
  /// A new query asks for what is asserted and not denied, and leaves affiliations out, which connect nearly everybody
  /// with a country.
  public var filter: GraphFilter
  /// Nodes that must lie on the path, in this order.
  public var via: [Int] = []
  /// Nodes that must not.
  public var avoid: Set<Int> = []
  /// Whether edges are followed in their direction only; symmetric ones go both ways.
  public var isDirected = false
  /// What a hop costs.
  public var cost = Cost.hops
  /// Whether passing an entity costs ln of the number of its edges.
  ///
  /// A country with thousands of edges connects everybody and explains nothing. Events cost nothing: they connect those
  /// who took part.
  public var penalizesHubs = true
  /// The most edges that an entity on the way may have.
  public var maximumDegree: Int?
  /// The most paths that ``Wish/allShortest`` gives.
  public var limit = 100

  /// Asks for the best path between two nodes.
  public init(from: Int, to: Int) {
    self.from = from
    self.to = to
    filter = GraphFilter()
    filter.modalities = [.asserted]
    filter.includesNegated = false
    filter.kinds = [.statement, .role, .derived]
  }
}
