import Ontology
import Text

/// Finds where an act takes place, when no frame asks for it.
struct Locations {
  let entities: EntityClassifier

  private static let prepositions: Set<String> = [
    "in", "at", "near", "across", "throughout", "inside", "outside", "around", "into",
  ]

  /// The first phrase that names a country in which, or from which, something is done.
  func country(among slots: [FilledSlot]) -> FilledSlot? {
    slots.first { slot in
      slot.position == .oblique && !slot.isClause && ["in", "from"].contains(slot.marker)
        && slot.words.contains { entities.isA($0, "Country") && entities.tree.entities[$0] != nil }
    }
  }

  /// The heads of the first phrase that names a place.
  func location(among slots: [FilledSlot]) -> FilledSlot? {
    slots.first { slot in
      guard slot.position == .oblique || slot.position == .nominalModifier, !slot.isClause,
        Self.prepositions.contains(slot.marker)
      else { return false }
      return slot.words.contains { entities.isA($0, "Place") || entities.isA($0, "Country") }
    }
  }

  /// "Fort Dunmore, Ohio": a place in the larger one behind it.
  func containment(of smaller: Int, in larger: Int) -> RoleMatch? {
    guard
      [smaller, larger].allSatisfy({ entities.isA($0, "Place") || entities.isA($0, "Country") })
    else { return nil }
    return RoleMatch(
      relation: "located-in", frame: "place.in",
      roles: ["agent": [smaller], "recipient": [larger]])
  }

  /// "the Busan-based company": what is described so is at home there.
  func base(of word: Int) -> RoleMatch? {
    let tree = entities.tree
    guard tree.sentence.sentence.words[word].form.lowercased() == "based",
      ["amod", "acl"].contains(tree.relations[word]), let company = tree.head(of: word),
      company > word,
      let place = tree.children[word].first(where: { $0 < word && entities.isNamedTerritory($0) }),
      entities.isA(company, "Organization")
    else { return nil }
    return RoleMatch(
      relation: "located-in", frame: "place.based",
      roles: ["agent": [name(of: company)], "recipient": [place]])
  }

  /// The name with which a description stands in apposition, else the description.
  private func name(of word: Int) -> Int {
    let tree = entities.tree
    let around =
      (tree.relations[word] == "appos" ? tree.head(of: word).map { [$0] } ?? [] : [])
      + tree.children(of: word, in: "appos")
    return around.first { tree.entities[$0] != nil } ?? word
  }
}
