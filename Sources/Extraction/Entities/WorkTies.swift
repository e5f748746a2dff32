import Ontology
import Text

/// Reads for whom somebody works from the words behind the name: "Ada Holm *of Acme*", "Ada Holm, a doctor *at Acme*".
struct WorkTies {
  let tree: DependencyTree
  let ontology: OntologyTables
  let entities: EntityClassifier

  /// The ties of a person's name, none for other words.
  func matches(_ word: Int) -> [PlacedMatch] {
    guard let entity = tree.entities[word], tree.sentence.entities[entity].class == .person,
      tree.head(of: word).map({ tree.entities[$0] != entity }) ?? true
    else { return [] }
    let name = tree.sentence.entities[entity].words
    let own = name.flatMap { bodies(behind: $0, ["of", "from", "at"]) }
    let callings = tree.children(of: word, in: "appos").filter(isUnknownCalling)
    return (own + callings.flatMap { bodies(behind: $0, ["at", "with"]) }).map { body in
      let match = RoleMatch(
        relation: relation(to: body), frame: "work.tie",
        roles: ["agent": [word], "recipient": [body]])
      return PlacedMatch(match: match, kind: .possessive, predicate: word)
    }
  }

  /// The named bodies behind one of the prepositions.
  private func bodies(behind word: Int, _ prepositions: Set<String>) -> [Int] {
    tree.children(of: word, in: "nmod").filter { child in
      let marker = NounPhrases.prepositions(of: child, in: tree).map { tree.lemmas[$0] }
      return marker.count == 1 && prepositions.isSuperset(of: marker)
        && tree.entities[child] != nil && entities.isA(child, "Organization")
    }
  }

  /// Who sits in a parliament, party or force is not employed there.
  private func relation(to body: Int) -> String {
    let joined = ["Party", "Legislature", "Military", "ArmedGroup"]
    return joined.contains { entities.isA(body, $0) } ? "affiliated-with" : "employed-by"
  }

  // swift-format-ignore
  /// Who is at a body without working for it.
  private static let guests: Set<String> = [
    "student", "undergraduate", "graduate", "postgraduate", "freshman", "sophomore", "pupil", "schoolboy", "schoolgirl",
    "alumnus", "alumna", "dropout", "applicant", "patient", "inpatient", "outpatient", "customer", "client",
    "consumer", "subscriber", "user", "buyer", "shopper", "diner", "visitor", "tourist", "guest", "attendee", "participant",
    "speaker", "panelist", "panellist", "spectator", "fan", "regular", "patron", "passenger", "traveler", "traveller",
    "commuter", "resident", "tenant", "inmate", "prisoner", "detainee", "captive", "hostage", "survivor", "victim",
    "shareholder", "stockholder", "investor", "depositor", "saver", "borrower", "policyholder", "protester", "protestor",
    "demonstrator", "picket", "worshipper", "worshiper", "parishioner", "congregant", "bystander", "onlooker", "witness",
  ]

  /// A calling that has no row of its own in the lexicon.
  private func isUnknownCalling(_ word: Int) -> Bool {
    tree.tag(of: word) == "NN" && tree.entities[word] == nil
      && !Self.guests.contains(tree.lemmas[word])
      && SlotTester.lemmas(of: word, in: tree).allSatisfy {
        ontology.relationalNouns(of: $0).isEmpty
      }
  }
}
