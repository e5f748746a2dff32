/// A way from one node to another.
public struct GraphPath: Equatable, Sendable {
  /// A step, all parallel edges in one.
  public struct Hop: Equatable, Sendable {
    /// The index of the node where it begins.
    public let from: Int
    /// The index of the node where it ends.
    public let to: Int
    /// The index of the best edge: statements before derived ones before roles, then more sources, then confidence.
    public let edge: Int
    /// Whether the edge goes from ``from`` to ``to``.
    public let isForward: Bool
    /// The indices of the other edges between the two that the filter admits, the best first; roles stand here only
    /// beside other roles.
    public let also: [Int]
  }

  /// The nodes, both ends among them.
  public let nodes: [Int]
  /// The steps.
  public let hops: [Hop]
  /// What it costs by the query's measure; 1 is a plain hop.
  public let cost: Double
  /// The product of the confidences of its best edges.
  public let confidence: Double
}

/// What a path query came to.
public struct PathAnswer: Equatable, Sendable {
  /// The paths, the cheapest first; then those with fewer hops, more sources, and the smaller identifiers.
  public let paths: [GraphPath]
  /// Why there is none; nil when there is one.
  public let obstacle: PathObstacle?
  /// Whether there are more than the limit of the query.
  public let isTruncated: Bool
}

/// Why there is no path, and how close one got.
public struct PathObstacle: Equatable, Sendable {
  /// What is in the way.
  public enum Reason: Equatable, Sendable {
    /// The two lie in parts of the graph that nothing connects.
    case disconnected
    /// They are connected, but not by edges and nodes that the query admits.
    case filtered
    /// The query admits a path, but it has this many hops, which are too many.
    case tooFar(hops: Int)
    /// The query admits a way over each node that it asks for, but together they pass a node twice.
    case onlyTwice
  }

  /// What is in the way.
  public var reason: Reason
  /// The index of the node from which there is no way: the query's, or one that it asks to pass.
  public let from: Int
  /// The index of the node to which there is none.
  public let to: Int
  /// How many nodes can be reached from the beginning under the query, itself among them, with any number of hops.
  public let reachedFromStart: Int
  /// From how many nodes the end can be reached.
  public let reachedFromEnd: Int
  /// The node that can be reached from the beginning and lies nearest to the end when nothing is filtered; in parts
  /// that nothing connects the one with most edges.
  public let nearestToEnd: Int
  /// The node from which the end can be reached and that lies nearest to the beginning, likewise.
  public let nearestToStart: Int
  /// How many hops, with nothing filtered, would still be needed from ``nearestToEnd``; nil where nothing connects.
  public let missingHops: Int?
}
