import Ontology

/// Says which statements of an act also say something of the one who did it: who condemns an order blames its author.
enum DerivedArrows {
  /// What is done to an act and not to its author: who looks into somebody's complaint does not investigate him.
  ///
  /// Of such arrows readers took one in twenty for right, of the others more than half (Docs/Quality.md).
  private static let endingAtActs: Set<String> = [
    "investigated", "admitted", "briefed", "withdrew-from", "appealed-to", "violated", "appointed",
    "invested-in", "yielded-to", "threatened", "voted-against", "protested-against", "ruled-on",
    "cancelled",
  ]

  /// Whether an arrow may go on to the owner of an act or thing: a law is repealed, not its author.
  static func reachOwner(_ relation: Relation, _ ontology: OntologyTables) -> Bool {
    ontology.parent(relation.parent)?.isState != true && !endingAtActs.contains(relation.id)
  }
}
