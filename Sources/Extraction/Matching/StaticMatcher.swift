import Ontology
import Text

/// Finds states between two entities in titles, appositions and predicate nouns.
struct StaticMatcher {
  let tree: DependencyTree
  let ontology: OntologyTables
  let tester: SlotTester

  /// What a noun says of the one that it denotes: "subsidiary" in "X, a subsidiary of Y" of X.
  ///
  /// A post is held, and tells besides what its holder is to the body beside it.
  func matches(_ noun: Int, denoting denoted: Int) -> [RoleMatch] {
    for name in SlotTester.lemmas(of: noun, in: tree) {
      let found = ontology.relationalNouns(of: name)
        .compactMap { match($0, called: name, noun, denoted) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func match(
    _ group: RelationalNoun, called name: String, _ noun: Int, _ denoted: Int
  ) -> RoleMatch? {
    if group.isTitle {
      return RoleMatch(
        relation: group.relation, frame: group.id, roles: ["agent": [denoted], "office": [noun]])
    }
    let matcher = NounMatcher(tree: tree, ontology: ontology, tester: tester)
    var places = matcher.places(around: noun).filter { $0.position != .itself }
    places.insert(FilledSlot(position: .itself, words: [denoted]), at: 0)
    places += placesBefore(noun)
    let roles = matcher.roles(group.slots, in: places)
    guard let agent = roles["agent"], let recipient = roles["recipient"],
      Set(agent).isDisjoint(with: recipient)
    else { return nil }
    let leadsPart =
      group.relation == Self.heads && isNarrowed(noun, called: name, except: recipient)
    return RoleMatch(
      relation: leadsPart ? Self.employedBy : group.relation, frame: group.id, roles: roles)
  }

  private static let heads = "heads"
  private static let employedBy = "employed-by"

  /// Names of places before the noun, also those that the tree hangs on the person: "the Karsavian capital".
  private func placesBefore(_ noun: Int) -> [FilledSlot] {
    let bearer =
      tree.fullRelation(of: noun) == "nmod:desc" ? tree.head(of: noun).map { [$0] } ?? [] : []
    return ([noun] + bearer).flatMap { head in
      tree.children(of: head, in: "amod", "compound", "nmod").filter { child in
        child < noun && !tree.hasChild(of: child, in: "case")
          && (tester.entities.isNamedPlace(child)
            || head != noun && tester.entities.isPeopleOrName(child))
          && !["nmod:poss", "nmod:desc"].contains(tree.fullRelation(of: child))
      }
      .map { FilledSlot(position: .modifier, marker: "adj", words: [$0]) }
    }
  }

  /// "the *deputy* director", "the *finance* director", "the agency's director *in Chad*": not who leads the whole.
  private func isNarrowed(_ noun: Int, called name: String, except recipient: [Int]) -> Bool {
    let isPartial = tree.children(of: noun, in: "nmod").contains { child in
      child > noun && !recipient.contains(child)
        && tree.children(of: child, in: "case")
          .contains { ["of", "for", "in"].contains(tree.lemmas[$0]) }
    }
    if isPartial { return true }
    let parts = name.split(separator: "_").map(String.init)
    let incidental = ontology.wordList("incidental_adjective")?.words ?? []
    return tree.children(of: noun, in: "compound", "amod").contains { child in
      guard child < noun, tree.entities[child] == nil, !parts.contains(tree.lemmas[child]) else {
        return false
      }
      return tree.relations[child] == "compound" || !incidental.contains(tree.lemmas[child])
    }
  }
}
