public import Ontology

/// Which part of a store is asked for.
///
/// Conditions that are not set let all pass.
public struct StoreSelection: Equatable, Sendable {
  /// What lies near some entities.
  public struct Neighborhood: Equatable, Sendable {
    /// The slugs of entities.
    public var entities: [String]
    /// How many statements or roles away; between two participants of an event lie two.
    public var hops: Int

    /// Names entities and a distance.
    public init(entities: [String], hops: Int) {
      self.entities = entities
      self.hops = hops
    }
  }

  /// The first day on which something may have happened; the day of publication where nothing tells.
  public var since: CalendarDate?
  /// The last such day.
  public var until: CalendarDate?
  /// Publishers; none stand for all.
  public var publishers: [String] = []
  /// Ids of relations; none stand for all.
  public var relations: [String] = []
  /// Entities and what is near them.
  public var neighborhood: Neighborhood?
  /// The run after which the store is looked at, for a look back; nil for now.
  ///
  /// A look back may be limited by publisher only.
  public var run: Int?

  /// Everything that speaks now.
  public static let all = StoreSelection()

  /// Everything that speaks now; set what limits it.
  public init() {}

  /// Whether it chooses among the statements of an article.
  var choosesStatements: Bool {
    since != nil || until != nil || !relations.isEmpty || neighborhood != nil
  }
}
