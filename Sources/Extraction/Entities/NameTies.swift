import Ontology
import Text

/// Reads to which country or town a name belongs: "Kenya's High Court", "the Finnish firm Polarlens".
struct NameTies {
  let tree: DependencyTree
  let ontology: OntologyTables
  let entities: EntityClassifier

  /// The ties of a name, none for other words.
  func matches(_ word: Int) -> [PlacedMatch] {
    guard let entity = tree.entities[word], isHead(word, of: entity),
      let own = entities.entityClass(of: word)
    else { return [] }
    let descriptions = [word] + self.descriptions(of: word, own)
    guard let owner = descriptions.lazy.compactMap({ self.owner(of: $0, outside: entity) }).first,
      let relation = relation(from: own), ontology.relation(relation) != nil
    else { return [] }
    let match = RoleMatch(
      relation: relation, frame: "name.tie", roles: ["agent": [word], "recipient": [owner]])
    return [PlacedMatch(match: match, kind: .possessive, predicate: word)]
  }

  /// Bodies and forces belong to a state, other organisations are at home there.
  private func relation(from own: String) -> String? {
    let bodies: Set<String> = ["GovernmentBody", "Court", "Legislature", "Military"]
    if bodies.contains(own) { return "affiliated-with" }
    if ontology.isA(own, "Organization") { return "located-in" }
    return own == "Person" ? "affiliated-with" : nil
  }

  /// What the name is called by, unless it is a post, which has a country of its own.
  private func descriptions(of word: Int, _ own: String) -> [Int] {
    let around =
      tree.children(of: word, in: "nmod", "compound", "appos")
      + (["appos", "flat"].contains(tree.relations[word])
        ? [tree.head(of: word)].compactMap { $0 } : [])
    return around.filter { child in
      guard tree.partOfSpeech(of: child) == .noun, tree.entities[child] == nil,
        tree.fullRelation(of: child) != "nmod:poss", !tree.hasChild(of: child, in: "case")
      else { return false }
      return own == "Person"
        ? entities.entityClass(of: child) == "Group"
        : entities.isA(child, "Organization")
    }
  }

  /// A country or place as possessor, or a people's adjective, that is no part of the name itself.
  private func owner(of word: Int, outside entity: Int) -> Int? {
    tree.children[word].first { child in
      guard child < word, let other = tree.entities[child], other != entity else { return false }
      switch tree.fullRelation(of: child) {
      case "nmod:poss":
        return tree.entities[word] == entity
          && entities.isNamedTerritory(child)
      case "amod", "compound":
        return entities.isPeopleOrName(child) && entities.entityClass(of: child) == "Country"
          || isSeat(child, of: word)
      default: return false
      }
    }
  }

  /// "the *Milan* fund Arco": a town before what a body is called.
  private func isSeat(_ place: Int, of word: Int) -> Bool {
    tree.entities[word] == nil && tree.relations[place] == "compound" && place == word - 1
      && tree.entity(of: place)?.class == .place && entities.isNamedPlace(place)
      && entities.isA(word, "Organization")
  }

  private func isHead(_ word: Int, of entity: Int) -> Bool {
    tree.head(of: word).map { tree.entities[$0] != entity } ?? true
  }
}
