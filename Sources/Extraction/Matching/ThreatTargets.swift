import Ontology
import Text

/// Finds whom a threat is aimed at: who would suffer the act, "threatened to sue *Acme*".
struct ThreatTargets {
  let tree: DependencyTree
  let ontology: OntologyTables
  let entities: EntityClassifier

  /// What an arrow weighs that the act within carries.
  private static let fit = 0.8

  /// The headings of acts that harm the one to whom they are done.
  private static let harms: Set<String> = [
    "ASSAULT", "COERCE", "SANCTION", "REJECT", "ACCUSE", "PROTEST", "MOBILIZE", "THREATEN",
  ]
  /// Relations of other headings that do.
  private static let harmful: Set<String> = ["fired", "removed", "halted-operations-against"]

  /// The match with the target that its infinitive names.
  ///
  /// - Parameters:
  ///   - match: A match of any relation.
  ///   - meaning: What a verb of the sentence means.
  /// - Returns: The match; as it was where the infinitive names nobody who would suffer.
  func completed(_ match: RoleMatch, by meaning: (Int) -> RoleMatch?) -> RoleMatch {
    guard match.relation == "threatened", match.clauses.contains("theme"),
      match.roles["recipient"] == nil
    else { return match }
    let targets = match.words("theme").flatMap { ClauseEnds.coordinated(with: $0, in: tree) }
      .filter { !Negation.isNegated($0, in: tree) }.flatMap { sufferers(of: $0, meaning) }
      .filter { !match.words("agent").contains($0) }
    guard !targets.isEmpty else { return match }
    var found = match
    found.roles["recipient"] = targets
    found.fit *= Self.fit
    return found
  }

  private func sufferers(of act: Int, _ meaning: (Int) -> RoleMatch?) -> [Int] {
    let found = meaning(act)
    if let relation = found.flatMap({ ontology.relation($0.relation) }) {
      guard Self.harms.contains(relation.parent) || Self.harmful.contains(relation.id) else {
        return []
      }
    }
    let words =
      found.flatMap { $0.roles["recipient"] ?? $0.roles["target"] }
      ?? tree.children(of: act, in: "obj").flatMap { Coordination.conjuncts(of: $0, in: tree) }
    return words.flatMap(others)
  }

  /// An actor or place, or whose thing it is; not what is the threatener's own: "to avenge *its* members".
  private func others(behind word: Int) -> [Int] {
    let isOwn = tree.children(of: word, in: "nmod").contains {
      tree.fullRelation(of: $0) == "nmod:poss" && tree.partOfSpeech(of: $0) == .pronoun
    }
    guard !isOwn else { return [] }
    if entities.isA(word, EntityClass.actor) || entities.isA(word, "Place") { return [word] }
    return Owners(tree: tree, entities: entities).owners(of: word)
  }
}
