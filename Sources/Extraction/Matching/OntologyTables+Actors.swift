import Ontology

extension OntologyTables {
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
