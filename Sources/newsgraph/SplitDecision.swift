import ArgumentParser
import Facts
import Graph
import Ontology

/// The rows of the ledger that make one entity two, after a check that they will.
struct SplitDecision {
  /// The identifier of the one that stays.
  let first: String
  /// The identifier of the one that leaves.
  let second: String
  private let graph: KnowledgeGraph
  private let node: Int
  private let identifiers: MergedIdentifiers
  /// By the identifier under which articles speak of the one that leaves, these articles.
  private var articles: [String: [String]] = [:]

  /// A decision about a node, which is named by an identifier or in other words.
  ///
  /// - Throws: `CommandFailure` where `second` is no identifier of the kind of the first.
  init(
    _ name: String, of node: Int, from second: String, graph: KnowledgeGraph,
    ledger: IdentityLedger
  ) throws {
    self.graph = graph
    self.node = node
    self.second = second
    let identifiers = MergedIdentifiers(graph, ledger: ledger)
    self.identifiers = identifiers
    let kind = graph.nodes[node].kind.rawValue + ":"
    let main = graph.identifier(ofNode: node)
    let key = NameKey.key(of: name)
    let named = identifiers.identifiers(mergedInto: node).first { identifier in
      identifier == name || NameKey.key(of: String(identifier.dropFirst(kind.count))) == key
    }
    first = NameKey.key(of: graph.label(ofNode: node)) == key ? main : named ?? main
    let rest = second.dropFirst(kind.count)
    guard second.hasPrefix(kind), !rest.isEmpty,
      rest.allSatisfy({ $0.isLetter || $0.isNumber || "-.".contains($0) })
    else {
      let known = identifiers.identifiers(mergedInto: node)
      throw CommandFailure(
        "\(second): write an identifier, such as \(known.first ?? kind + "another-name")",
        exitCode: 64)
    }
  }

  /// Checks that both were merged, so that a split of all articles changes something.
  ///
  /// - Throws: `ExitCode` 1 where nothing had the identifier of the second; `CommandFailure` where they are two.
  func check() throws {
    guard let other = identifiers.node(withIdentifier: second) else {
      StandardError.report("\(second): nothing has or had this identifier")
      throw ExitCode(1)
    }
    guard other == node, second != first else {
      throw CommandFailure(
        "\(second) was not merged with \(first); `newsgraph why` lists what was, "
          + "--article says in which articles the name means somebody else")
    }
  }

  /// Takes an article in which the name means the second.
  ///
  /// - Throws: `CommandFailure` where the article does not speak of the first, or the second is a name of it already.
  mutating func add(_ statements: ArticleStatements) throws {
    guard graph.nodes[node].kind == .entity else {
      throw CommandFailure("--article is for names, and \(first) is an event; leave it out")
    }
    guard identifiers.node(withIdentifier: second) != node else {
      throw CommandFailure(
        "\(second) is \(first) already; write a new identifier for who is meant in the articles, "
          + "or leave --article out to split the two everywhere")
    }
    let reference = statements.article.identifier
    let article = reference.hasPrefix("article:") ? reference : "article:" + reference
    let named = Set(statements.entities.map { "entity:" + $0 })
    let names = meant.filter { named.contains(Self.plain($0)) }
    guard !names.isEmpty else {
      throw CommandFailure("\(article) does not speak of \(first)")
    }
    for name in names { articles[name, default: []].append(article) }
  }

  /// Writes the rows: one for each name that means the second in some articles, else one for the pair.
  func write(to ledger: inout IdentityLedger, reason: String) throws -> [IdentityLedger.Row] {
    guard !articles.isEmpty else { return [try ledger.split(first, second, reason: reason)] }
    var rows: [IdentityLedger.Row] = []
    let main = graph.identifier(ofNode: node)
    if articles[main] == nil { rows.append(try ledger.keepApart(main, second, reason: reason)) }
    for (name, places) in articles.sorted(by: { $0.key < $1.key }) {
      rows.append(try ledger.split(name, second, articles: places, reason: reason))
    }
    return rows
  }

  /// The identifiers that are to mean the second: all of the entity, unless one that was merged into it is given.
  private var meant: [String] {
    let main = graph.identifier(ofNode: node)
    guard graph.node(withIdentifier: first) != nil else { return [first] }
    return [main] + identifiers.identifiers(mergedInto: node)
  }

  /// An identifier as articles have it, without what tells namesakes apart.
  private static func plain(_ identifier: String) -> String {
    String(identifier.prefix { $0 != "." })
  }
}

extension ArticleStatements {
  /// The ends of the identifiers of all entities that the article speaks of.
  fileprivate var entities: Set<String> {
    var references: [EntityReference] = []
    for statement in statements {
      references += [statement.subject, statement.object]
      references += statement.arguments.map(\.reference)
    }
    for event in events {
      references += event.roles.map(\.reference)
      if let place = event.place { references.append(place) }
    }
    let slugs = references.filter { ($0.event ?? "").isEmpty }.compactMap(\.entity)
    return Set(
      slugs.map { slug in
        slug.lastIndex(of: ":").map { String(slug[slug.index(after: $0)...]) } ?? slug
      })
  }
}
