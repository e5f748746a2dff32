import Ontology

extension OntologyTables {
  /// Whether the lexicon knows a verb only of actors, as "license" or "sue"; not of verbs that it does not know.
  func isOfActors(verb lemma: String) -> Bool {
    let frames = frames(of: lemma)
    return !frames.isEmpty
      && frames.allSatisfy { frame in
        guard let domain = relation(frame.relation)?.domain, !domain.isEmpty else { return false }
        return domain.allSatisfy { $0 == EntityClass.actor || isA($0, EntityClass.actor) }
      }
  }
}
