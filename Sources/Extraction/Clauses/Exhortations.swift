import Ontology
import Text

/// Reads calls in the form of a report: "Amnesty said Chad must release the editor" asks it of Chad.
struct Exhortations {
  let tree: DependencyTree
  let subjects: Subjects
  let ontology: OntologyTables

  /// The relation for each auxiliary that asks.
  private static let relations: [String: String] = [
    "must": "demanded-of", "should": "urged", "ought": "urged",
  ]

  /// What a pattern weighs that no verb of asking carries.
  private static let fit = 0.8

  /// The call that a clause makes, placed at the verb of saying; nil where it makes none.
  func match(_ clause: Int) -> PlacedMatch? {
    guard tree.relations[clause] == "ccomp", tree.partOfSpeech(of: clause) == .verb,
      !Predicates.isPassive(clause, in: tree), !Negation.isNegated(clause, in: tree),
      let governor = tree.head(of: clause), EmbeddingWords.isReporting(tree.lemmas[governor]),
      !Predicates.isPassive(governor, in: tree), !Negation.isNegated(governor, in: tree),
      let relation = relation(of: clause), ontology.relation(relation) != nil,
      let source = subjects.subject(of: governor)?.word,
      let asked = subjects.ownSubject(of: clause), tree.relations[asked] == "nsubj",
      tree.partOfSpeech(of: asked) != .pronoun
    else { return nil }
    let match = RoleMatch(
      relation: relation, frame: "said.must",
      roles: [
        "agent": Coordination.conjuncts(of: source, in: tree),
        "recipient": Coordination.conjuncts(of: asked, in: tree), "theme": [clause],
      ], clauses: ["theme"], fit: Self.fit)
    return PlacedMatch(match: match, kind: .clause, predicate: governor)
  }

  private func relation(of clause: Int) -> String? {
    guard !tree.hasChild(of: clause, in: "advcl") else { return nil }
    return tree.children(of: clause, in: "aux").lazy
      .compactMap { Self.relations[tree.lemmas[$0]] }.first
  }
}
