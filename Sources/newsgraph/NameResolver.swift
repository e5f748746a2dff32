import ArgumentParser
import Foundation
import Graph
import Ontology

/// Finds the node that a name on the command line means, or lists whom it may mean.
struct NameResolver {
  let graph: KnowledgeGraph
  private let index: NameIndex
  private let merges: [IdentityLedger.Row]
  private var picks: ArraySlice<Int>
  private let printsJSON: Bool
  private let guesses: Bool
  private let advisesPick: Bool
  private let kinds: String

  /// A resolver that also finds the identifiers which the decisions of a ledger merged into others.
  ///
  /// - Parameters:
  ///   - graph: Where names are looked up.
  ///   - ledger: The decisions that the graph was built with.
  ///   - picks: Which candidates are meant, from 1, in the order of the ambiguous names.
  ///   - printsJSON: Whether candidates are an answer for programs.
  ///   - guesses: Whether the only one whom a surname, some words or a misspelling fit is taken without asking.
  ///   - advisesPick: Whether people are told of `--pick`, which is of no use for many questions at once.
  ///   - kinds: What an identifier may be of, for the line that says that nothing has it.
  init(
    graph: KnowledgeGraph, ledger: IdentityLedger, picks: [Int] = [], printsJSON: Bool = false,
    guesses: Bool = true, advisesPick: Bool = true, kinds: String = "entity or event"
  ) {
    self.graph = graph
    self.picks = picks[...]
    self.printsJSON = printsJSON
    self.guesses = guesses
    self.advisesPick = advisesPick
    self.kinds = kinds
    index = NameIndex(graph, ledger: ledger)
    merges = ledger.binding.filter { $0.decision == .merge }
  }

  /// The node.
  ///
  /// - Throws: `ExitCode` 1 where nobody has the name, 3 where several have, after saying so.
  mutating func node(_ name: String) throws -> Int {
    switch index.find(name) {
    case .one(let match) where match.fit <= .foldedAlias:
      if let row = decision(by: name, for: match) {
        StandardError.report(
          "\(name) is now part of \(graph.label(ofNode: match.node)) "
            + "(row \(row.sequence) of the ledger: \(row.reason))")
      }
      return match.node
    case .one(let match):
      guard guesses else { return try choice(name, among: [match]) }
      StandardError.report("taking \(name) for \(described(match))")
      return match.node
    case .several(let matches): return try choice(name, among: matches)
    case .none:
      StandardError.report(
        NameIndex.isIdentifier(name)
          ? "no \(kinds) has the identifier \(name); identifiers have to fit exactly"
          : "no entity or event is called \(name); `newsgraph search` finds names by their words")
      throw ExitCode(1)
    }
  }

  /// The user's decision by which a name belongs to what it was found for.
  private func decision(by name: String, for match: NameIndex.Match) -> IdentityLedger.Row? {
    let own = graph.identifier(ofNode: match.node)
    guard name != own, name != graph.label(ofNode: match.node) else { return nil }
    let key = NameKey.key(of: name)
    return merges.last(where: { row in
      let slug = row.second.drop { $0 != ":" }.dropFirst()
      return row.second != own && (row.second == name || NameKey.key(of: String(slug)) == key)
        && index.identifiers.node(withIdentifier: row.second) == match.node
    })
  }

  private mutating func choice(_ name: String, among matches: [NameIndex.Match]) throws -> Int {
    if let pick = picks.popFirst() {
      guard matches.indices.contains(pick - 1) else {
        throw CommandFailure(
          "--pick \(pick): the candidates for \(name) are 1 to \(matches.count)", exitCode: 64)
      }
      return matches[pick - 1].node
    }
    if let chosen = ask(name, matches) { return chosen }
    list(name, matches)
    throw ExitCode(3)
  }

  private func described(_ match: NameIndex.Match) -> String {
    let node = graph.nodes[match.node]
    let kind = node.entityClass ?? node.kind.rawValue
    var parts = [kind, node.mentionCount == 1 ? "1 mention" : "\(node.mentionCount) mentions"]
    if !match.neighbours.isEmpty {
      parts.append("with " + match.neighbours.joined(separator: ", "))
    }
    if let wikidata = node.wikidata { parts.append(wikidata) }
    return "\(node.label) (\(parts.joined(separator: "; ")))"
  }

  /// Asks on a terminal; nil elsewhere or when nothing is chosen.
  private func ask(_ name: String, _ matches: [NameIndex.Match]) -> Int? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1, !printsJSON else { return nil }
    StandardError.write("\(name) may mean:")
    for (number, match) in matches.enumerated() {
      StandardError.write("  \(number + 1). \(described(match))")
    }
    try? FileHandle.standardError.write(contentsOf: Data("Which (1–\(matches.count))? ".utf8))
    guard let line = readLine(), let number = Int(line), matches.indices.contains(number - 1) else {
      return nil
    }
    return matches[number - 1].node
  }

  private func list(_ name: String, _ matches: [NameIndex.Match]) {
    if printsJSON {
      var line = JSONLine()
      line.add("ambiguous", name)
      line.add(
        "candidates",
        matches.map { match in
          let node = graph.nodes[match.node]
          var candidate = JSONLine()
          candidate.add("id", node.identifier)
          candidate.add("label", node.label)
          candidate.add("class", node.entityClass)
          candidate.add("mentions", node.mentionCount)
          candidate.add("neighbours", match.neighbours)
          candidate.add("wikidata", node.wikidata)
          return candidate
        })
      print(line.text)
    } else {
      let advice = advisesPick ? "choose with --pick or give an identifier" : "give an identifier"
      let doubt = matches.count > 1 ? "may mean several" : "is not quite a name of anything"
      StandardError.report("\(name) \(doubt); \(advice)")
      for (number, match) in matches.enumerated() {
        StandardError.write(
          "  \(number + 1). \(described(match))  \(graph.nodes[match.node].identifier)")
      }
    }
  }
}
