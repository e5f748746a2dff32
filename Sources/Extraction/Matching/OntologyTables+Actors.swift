import Ontology

extension OntologyTables {
  /// Whether a noun names posts: "president".
  func isTitle(_ noun: String) -> Bool {
    relationalNouns(of: noun).contains(where: \.isTitle)
  }

  /// Whether the lexicon knows a noun as one for bodies: "union".
  func isBody(noun: String) -> Bool {
    entityClass(ofNoun: noun).map { isA($0, "Organization") } ?? false
  }

  /// Whether the lexicon knows a noun as one for people, or for their posts: "farmer", "president".
  func isPeople(noun: String) -> Bool {
    entityClass(ofNoun: noun).map { isA($0, anyOf: ["Group", "Person"]) } ?? isTitle(noun)
  }

  /// Whether the lexicon knows a verb only of actors, as "license" or "sue"; not of verbs that it does not know.
  ///
  /// Bombs kill, floods force and rulings bar, whoever the graph asks for as the ends of such relations.
  func isOfActors(verb lemma: String) -> Bool {
    let deedsOfThings = ["ASSAULT", "COERCE", "REJECT", "THREATEN"]
    let frames = frames(of: lemma)
    return !frames.isEmpty
      && frames.allSatisfy { frame in
        guard let found = relation(frame.relation), !deedsOfThings.contains(found.parent)
        else { return false }
        let domain = found.domain
        return !domain.isEmpty
          && domain.allSatisfy { $0 == EntityClass.actor || isA($0, EntityClass.actor) }
      }
  }
}
