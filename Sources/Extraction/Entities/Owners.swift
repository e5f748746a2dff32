import Ontology
import Text

/// Finds the actor behind an act or thing: "*X's* decision", "sanctions on *X*".
struct Owners {
  let tree: DependencyTree
  let entities: EntityClassifier

  /// Whose it is: possessor, author, whom it is about, a name before it.
  func owners(of word: Int, depth: Int = 0) -> [Int] {
    guard depth < 3 else { return [] }
    let attributes = tree.children(of: word, in: "nmod", "compound", "amod")
    let ranked = attributes.map { (rank($0, of: word), $0) }.filter { $0.0 < Self.never }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    for (_, attribute) in ranked {
      let found = behind(attribute, depth: depth)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The actors whose name or adjective stands before a noun: "*Velmark* artillery", "*NATO* jets".
  func namesakes(of word: Int) -> [Int] {
    tree.children(of: word, in: "compound", "amod").filter {
      $0 < word && tree.entities[$0] != nil && entities.isA($0, EntityClass.actor)
    }
  }

  private static let never = 9

  private func behind(_ attribute: Int, depth: Int) -> [Int] {
    let actors = actors(among: attribute)
    return actors.isEmpty ? owners(of: attribute, depth: depth + 1) : actors
  }

  private func actors(among word: Int) -> [Int] {
    Coordination.conjuncts(of: word, in: tree).filter {
      entities.isA($0, EntityClass.actor) || entities.isNamedPlace($0)
    }
  }

  private func rank(_ attribute: Int, of word: Int) -> Int {
    if tree.fullRelation(of: attribute) == "nmod:poss" { return 0 }
    guard attribute > word else { return tree.entities[attribute] == nil ? Self.never : 4 }
    let marker = NounPhrases.marker(NounPhrases.prepositions(of: attribute, in: tree), in: tree)
    switch marker {
    case "by": return 1
    case "from", "of": return 2
    case "against", "on", "at":
      let isSpot = entities.isA(attribute, "Place") && !entities.isA(attribute, "Country")
      // "the duties *at the WTO*" tells where they are fought over, not whose they are.
      let isVenue =
        marker == "at" && entities.isA(attribute, "IntergovernmentalOrg")
        && !entities.isA(word, EntityClass.actor)
      return isAssault(word) || isSpot || isVenue ? Self.never : 3
    case "for", "with", "between", "over": return 3
    case "in", "near", "around", "outside", "across":
      return entities.isA(attribute, "Country") ? 5 : Self.never
    default: return Self.never
    }
  }

  /// "the attack on the hospital" is not the hospital's.
  private func isAssault(_ word: Int) -> Bool {
    let ontology = entities.ontology
    return SlotTester.lemmas(of: word, in: tree).contains { name in
      ontology.nounGroups(of: name).contains { group in
        ontology.relation(group.relation)?.parent == "ASSAULT"
      }
    }
  }

  /// The name behind a description: "the chairman of the union, *Moussa Faki*".
  func bearer(of word: Int) -> Int {
    guard tree.entities[word] == nil else { return word }
    let named = tree.children(of: word, in: "appos", "flat").first { isPerson($0) }
    guard named == nil, entities.entityClass(of: word) == "Office" else { return named ?? word }
    // "Secretary of State Ada Holm", where the parse takes the name for what the post is of.
    return tree.children(of: word, in: "nmod").first { child in
      isPerson(child)
        && tree.children(of: child, in: "compound").contains { tree.entities[$0] == nil }
    } ?? word
  }

  private func isPerson(_ word: Int) -> Bool {
    tree.entity(of: word)?.class == .person
  }
}
