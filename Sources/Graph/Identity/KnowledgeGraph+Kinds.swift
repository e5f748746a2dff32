public import Ontology

extension KnowledgeGraph {
  /// Whether kind and class let two nodes be one: an event is no entity, and a person no country.
  ///
  /// Bodies, places and groups may be one, since readers do not keep them apart; so may whatever has no class.
  public func mayBeOne(_ first: Int, _ second: Int, ontology: OntologyTables) -> Bool {
    let (left, right) = (nodes[first], nodes[second])
    guard left.kind == right.kind else { return false }
    guard let family = EntityFamily(left.entityClass, ontology),
      let other = EntityFamily(right.entityClass, ontology)
    else { return true }
    return family == other || family.isCollective && other.isCollective
      || family == .other || other == .other
  }
}
