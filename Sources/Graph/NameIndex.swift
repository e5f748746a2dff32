import Ontology

/// Finds the nodes that people mean by a name.
///
/// An identifier, IRI or Wikidata item comes first, then the exact label, an exact alias, either without regard to
/// capitals and accents, a surname, single words of a name, the name without a title before it, and last the names and
/// words of names that are spelt nearly so.
///
///     switch NameIndex(graph).find("Hegseth") {
///     case .one(let match): print(graph.nodes[match.node].label)
///     case .several(let matches): for match in matches { print(match.neighbours) }
///     case .none: print("nobody of that name")
///     }
public struct NameIndex: Sendable {
  /// How a name fits a node, the better ways first.
  public enum Fit: Int, Comparable, CaseIterable, Sendable {
    /// It is its identifier, IRI or Wikidata item.
    case identifier
    /// It is its label.
    case label
    /// It is one of its aliases.
    case alias
    /// It is its label but for capitals, accents, points and "the".
    case foldedLabel
    /// It is one of its aliases but for those.
    case foldedAlias
    /// It is the surname of the person.
    case surname
    /// Its words are among those of the label or an alias.
    case words
    /// The words of the label or an alias are among its own, or it fits without a title: "Sen. Schumer".
    case longer
    /// It is nearly spelt like the label, an alias or a word of them.
    case spelling

    /// Whether one fits better than another.
    public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// A node that a name may mean, with what tells it from others of that name.
  public struct Match: Equatable, Sendable {
    /// The index of the node.
    public let node: Int
    /// How the name fits.
    public let fit: Fit
    /// The labels of up to three nodes to which most independent sources connect it.
    public let neighbours: [String]
  }

  /// What a search came to.
  public enum Answer: Equatable, Sendable {
    /// The name means this node; others that fit as well are spoken of ten times less often.
    case one(Match)
    /// The name may mean any of these, the most often mentioned first.
    case several([Match])
    /// No node has such a name.
    case none
  }

  private struct Entry: Sendable {
    let hash: UInt64
    let node: UInt32
  }

  private let graph: KnowledgeGraph
  /// Whole names by their folded form.
  private let names: [Entry]
  /// The words of names.
  private let words: [Entry]
  /// What became of identifiers that are merged.
  public let identifiers: MergedIdentifiers

  /// An index of the names of a graph, and of the identifiers that its decisions and those of a ledger merged away.
  ///
  /// - Complexity: O(*n* log *n*) in the number of names.
  public init(_ graph: KnowledgeGraph, ledger: IdentityLedger = IdentityLedger()) {
    self.graph = graph
    var names: [Entry] = []
    var words: [Entry] = []
    for node in 0..<graph.nodeColumns.count {
      for name in Self.names(of: node, in: graph) {
        let key = NameKey.key(of: name)
        guard !key.isEmpty else { continue }
        names.append(Entry(hash: Self.hash(key), node: UInt32(node)))
        for word in key.split(separator: " ") {
          words.append(Entry(hash: Self.hash(word), node: UInt32(node)))
        }
      }
    }
    self.names = Self.sorted(names)
    self.words = Self.sorted(words)
    identifiers = MergedIdentifiers(graph, ledger: ledger)
  }

  /// Whether a text is written as an identifier or address, which means one thing or nothing.
  public static func isIdentifier(_ text: String) -> Bool {
    text.contains("://")
      || ["entity:", "event:", "article:", "statement:", "urn:newsgraph:"].contains { prefix in
        text.hasPrefix(prefix)
      }
  }

  /// The nodes that a name may mean, those of the best fit only; for an identifier that no node has, none.
  public func find(_ name: String) -> Answer {
    if let node = node(ofIdentifier: name) { return .one(match(node, .identifier)) }
    guard !Self.isIdentifier(name) else { return .none }
    let key = NameKey.key(of: name)
    guard !key.isEmpty else { return .none }
    var found = whole(name, key)
    if found.isEmpty { found = parts(key) }
    if found.isEmpty { found = untitled(key) }
    if found.isEmpty { found = spelling(key) }
    guard let best = found.map(\.fit).min() else { return .none }
    return answer(found.filter { $0.fit == best })
  }

  // MARK: Ways to find

  private func node(ofIdentifier text: String) -> Int? {
    if let node = identifiers.node(withIdentifier: text) { return node }
    if text.contains("-"), let node = identifiers.node(withIdentifier: "entity:" + text) {
      return node
    }
    let item = text.split(separator: "/").last.map(String.init) ?? text
    guard item.first == "Q", item.dropFirst().allSatisfy(\.isNumber), item.count > 1 else {
      return nil
    }
    return (0..<graph.nodeColumns.count).first {
      graph.strings.utf8(graph.nodeColumns.wikidata[$0]).elementsEqual(item.utf8)
    }
  }

  private func whole(_ name: String, _ key: String) -> [(node: Int, fit: Fit)] {
    nodes(Self.hash(key), in: names).compactMap { node in
      let label = graph.label(ofNode: node)
      let aliases = graph.nodeColumns.aliases(of: node).map { graph.strings[$0] }
      let fit: Fit? =
        label == name
        ? .label
        : aliases.contains(name)
          ? .alias
          : NameKey.key(of: label) == key
            ? .foldedLabel
            : aliases.contains { NameKey.key(of: $0) == key } ? .foldedAlias : nil
      return fit.map { (node, $0) }
    }
  }

  private func parts(_ key: String) -> [(node: Int, fit: Fit)] {
    let wanted = key.split(separator: " ")
    let rarest = wanted.map { nodes(Self.hash($0), in: words) }
    let candidates = Set(rarest.joined())
    return candidates.sorted().compactMap { node in
      let names = Self.names(of: node, in: graph).map { name in
        NameKey.key(of: name).split(separator: " ")
      }
      if isPerson(node), wanted.count == 1, names[0].last == wanted[0] { return (node, .surname) }
      if names.contains(where: { Set($0).isSuperset(of: wanted) }) { return (node, .words) }
      if names.contains(where: { $0.count > 1 && Set(wanted).isSuperset(of: $0) }) {
        return (node, .longer)
      }
      return nil
    }
  }

  private func isPerson(_ node: Int) -> Bool {
    graph.strings.utf8(graph.nodeColumns.classes[node]).elementsEqual("Person".utf8)
  }

  /// The people whom a name means without the titles before it.
  private func untitled(_ key: String) -> [(node: Int, fit: Fit)] {
    guard let name = PersonTitles.removed(from: key) else { return [] }
    var found = whole(name, name).filter { isPerson($0.node) }
    if found.isEmpty { found = parts(name).filter { isPerson($0.node) } }
    guard let best = found.map(\.fit).min() else {
      return spelling(name).filter { isPerson($0.node) }
    }
    return found.filter { $0.fit == best }.map { ($0.node, .longer) }
  }

  /// From how many letters on a word of a name can be known by its spelling.
  private static let shortestWord = 4

  private func spelling(_ key: String) -> [(node: Int, fit: Fit)] {
    let takesWords = !key.contains(" ") && key.count >= Self.shortestWord
    let spelt = (0..<graph.nodeColumns.count).map { node -> Set<String> in
      let keys = Self.names(of: node, in: graph).map { NameKey.key(of: $0) }
      guard takesWords else { return Set(keys) }
      let words = keys.flatMap { $0.split(separator: " ").map(String.init) }
      return Set(keys + words.filter { $0.count >= Self.shortestWord })
    }
    let all = spelt.reduce(into: Set<String>()) { $0.formUnion($1) }
    let nearest = NearestNames.of(key, among: Array(all), most: 5)
    return spelt.indices.filter { !spelt[$0].isDisjoint(with: nearest) }.map { ($0, .spelling) }
  }

  // MARK: Answers

  /// How many times as often as the next the meant one must be mentioned, where the label itself does not fit.
  private static let lead = 10

  private func answer(_ found: [(node: Int, fit: Fit)]) -> Answer {
    let mentions = graph.nodeColumns.mentionCounts
    let ranked = found.sorted { left, right in
      mentions[left.node] == mentions[right.node]
        ? left.node < right.node : mentions[left.node] > mentions[right.node]
    }
    guard let first = ranked.first else { return .none }
    guard ranked.count > 1 else { return .one(match(first.node, first.fit)) }
    let isClear =
      first.fit > .label
      && Int(mentions[first.node]) >= Self.lead * max(1, Int(mentions[ranked[1].node]))
    return isClear
      ? .one(match(first.node, first.fit))
      : .several(ranked.prefix(20).map { match($0.node, $0.fit) })
  }

  private func match(_ node: Int, _ fit: Fit) -> Match {
    var support: [Int: Int] = [:]
    for edge in [graph.outgoing(ofNode: node), graph.incoming(ofNode: node)].joined() {
      let (source, target) = (
        Int(graph.edgeColumns.sources[edge]), Int(graph.edgeColumns.targets[edge])
      )
      let other = source == node ? target : source
      if other != node {
        support[other, default: 0] += Int(graph.edgeColumns.publisherCounts[edge])
      }
    }
    let best = support.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    return Match(
      node: node, fit: fit, neighbours: best.prefix(3).map { graph.label(ofNode: $0.key) })
  }

  // MARK: Keys

  private static func names(of node: Int, in graph: KnowledgeGraph) -> [String] {
    [graph.label(ofNode: node)] + graph.nodeColumns.aliases(of: node).map { graph.strings[$0] }
  }

  private static func hash(_ key: some StringProtocol) -> UInt64 {
    var hasher = ContentHasher()
    hasher.add(key.utf8)
    return hasher.value
  }

  private static func sorted(_ entries: [Entry]) -> [Entry] {
    entries.sorted { ($0.hash, $0.node) < ($1.hash, $1.node) }
  }

  private func nodes(_ hash: UInt64, in entries: [Entry]) -> [Int] {
    let start = entries.count.partition { entries[$0].hash < hash } ?? entries.count
    var found: [Int] = []
    for entry in entries[start...].prefix(while: { $0.hash == hash })
    where found.last != Int(entry.node) {
      found.append(Int(entry.node))
    }
    return found
  }
}
