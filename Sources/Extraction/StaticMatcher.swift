import Ontology
import Text

/// Finds states between two entities in titles, appositions and predicate nouns.
struct StaticMatcher {
  let tree: DependencyTree
  let ontology: OntologyTables
  let tester: SlotTester

  /// What a noun says of the one that it denotes: "subsidiary" in "X, a subsidiary of Y" of X.
  func match(_ noun: Int, denoting denoted: Int) -> RoleMatch? {
    for name in SlotTester.lemmas(of: noun, in: tree) {
      for group in ontology.relationalNouns(of: name) {
        if group.isTitle {
          return RoleMatch(
            relation: group.relation, frame: group.id,
            roles: ["agent": [denoted], "office": [noun]])
        }
        let matcher = NounMatcher(tree: tree, ontology: ontology, tester: tester)
        var places = matcher.places(around: noun).filter { $0.position != .itself }
        places.insert(FilledSlot(position: .itself, words: [denoted]), at: 0)
        let roles = matcher.roles(group.slots, in: places)
        guard let agent = roles["agent"], let recipient = roles["recipient"], agent != recipient
        else {
          continue
        }
        return RoleMatch(relation: group.relation, frame: group.id, roles: roles)
      }
    }
    return nil
  }
}
