import Ontology
import Text

/// Reads to which body people belong who are called by their work: "officials *from the ministry*".
struct OriginTies {
  let tree: DependencyTree
  let ontology: OntologyTables
  let entities: EntityClassifier

  /// The ties of a noun, none for other words.
  func matches(_ word: Int) -> [PlacedMatch] {
    guard tree.partOfSpeech(of: word) == .noun, tree.entities[word] == nil,
      ["Person", "Group"].contains(entities.entityClass(of: word)), isByWork(word)
    else { return [] }
    return tree.children(of: word, in: "nmod").filter { isOrigin($0) }
      .flatMap { Coordination.conjuncts(of: $0, in: tree) }
      .filter { entities.isA($0, "Organization") }
      .map { body in
        let match = RoleMatch(
          relation: "affiliated-with", frame: "origin.tie",
          roles: ["agent": [word], "recipient": [body]])
        return PlacedMatch(match: match, kind: .possessive, predicate: word)
      }
  }

  private func isOrigin(_ child: Int) -> Bool {
    NounPhrases.prepositions(of: child, in: tree).map { tree.lemmas[$0] } == ["from"]
  }

  /// Whether the ontology knows the noun as a post, work or membership.
  private func isByWork(_ word: Int) -> Bool {
    SlotTester.lemmas(of: word, in: tree).contains { name in
      ontology.relationalNouns(of: name).contains {
        $0.isTitle || ["employed-by", "member-of", "represents"].contains($0.relation)
      }
    }
  }
}
