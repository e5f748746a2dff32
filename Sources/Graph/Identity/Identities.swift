import Ontology

/// Which node each name of each article stands for.
struct Identities {
  /// A name in an article.
  struct ArticleSlug: Hashable {
    let article: Int
    let slug: UInt32
  }

  /// The identifiers of all nodes: first the entities, then the events.
  private(set) var names: [String] = []
  /// How many of them are entities.
  private(set) var entityCount = 0
  /// The node of a slug, wherever no exception is made.
  var slugNodes: [UInt32: UInt32] = [:]
  /// The node of a slug in an article where it means another thing than elsewhere.
  var exceptions: [ArticleSlug: UInt32] = [:]
  /// The actors of the tables among the slugs.
  var actors: [UInt32: Actor] = [:]
  /// The nodes of the entities that rejections name, by the identifiers that they had then.
  var rejectedEnds: [String: UInt32] = [:]
  var decisions: [IdentityLedger.Row] = []
  var reviewQueue: [IdentityLedger.Candidate] = []
  private var nodeActors: [UInt32: Actor] = [:]
  private var eventNodes: [UInt32: UInt32] = [:]

  /// Adds an entity; all of them come before the events.
  mutating func addEntity(_ name: String, actor: Actor?) -> UInt32 {
    let node = UInt32(names.count)
    names.append("entity:" + name)
    nodeActors[node] = actor
    entityCount += 1
    return node
  }

  /// Adds an event with all hashes that mean it.
  mutating func addEvent(_ name: String, keys: [UInt32]) {
    for key in keys { eventNodes[key] = UInt32(names.count) }
    names.append("event:" + name)
  }

  /// The nodes that are events.
  var events: Range<Int> { entityCount..<names.count }

  func entity(_ slug: UInt32, article: Int) -> UInt32? {
    if !exceptions.isEmpty, let node = exceptions[ArticleSlug(article: article, slug: slug)] {
      return node
    }
    return slugNodes[slug]
  }

  func event(_ key: UInt32) -> UInt32? { eventNodes[key] }

  func node(_ end: ArticleBlock.End, article: Int) -> UInt32? {
    switch end.kind {
    case .nothing: nil
    case .entity: entity(end.key, article: article)
    case .event: event(end.key)
    }
  }

  func isKnownActor(_ slug: UInt32) -> Bool { actors[slug] != nil }

  func actor(ofNode node: UInt32) -> Actor? { nodeActors[node] }

  /// The part of an identifier behind its kind.
  func name(ofNode node: UInt32) -> String {
    let name = names[Int(node)]
    return String(name.drop { $0 != ":" }.dropFirst())
  }
}
