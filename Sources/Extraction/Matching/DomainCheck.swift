import Ontology

/// Checks subject and object against a relation's domain and range.
///
/// States ask for the right class; only a name of which nothing is known gets by, less sure.
struct DomainCheck {
  let ontology: OntologyTables

  /// What a side weighs whose class is not that which the relation asks for.
  private static let wrongClass = 0.6
  /// What a side weighs of which nothing is known.
  private static let unknownClass = 0.5

  /// How well an entity fits one side of a relation, 0 to 1; nil where it must not stand there.
  ///
  /// - Parameters:
  ///   - entity: What stands there.
  ///   - isDescription: Whether a common noun denotes it: one that nothing knows as people, a body, a place or an act is
  ///     taken for a thing, and a thing is no actor, unless it is somebody's: "Israeli missiles". A name that nothing knows may be
  ///     anyone's.
  ///   - isObject: Whether it is what something is done to: an attack kills, but nobody meets an attack.
  ///   - classes: What the side asks for.
  ///   - relation: The relation.
  /// - Returns: The weight.
  func fit(
    _ entity: EntityIdentity, isDescription: Bool, isObject: Bool = false, for classes: [String],
    of relation: Relation
  ) -> Double? {
    if let found = entity.entityClass, ontology.isA(found, anyOf: classes) { return 1 }
    if ontology.parent(relation.parent)?.isState == true {
      return entity.entityClass == nil && !isDescription ? Self.unknownClass : nil
    }
    if entity.entityClass == nil, entity.affiliation == nil, isDescription,
      classes == [EntityClass.actor]
    {
      return nil
    }
    if let found = entity.entityClass, isObject, classes == [EntityClass.actor],
      ontology.isA(found, anyOf: ["Event", "Document"])
    {
      return nil
    }
    return entity.entityClass == nil ? Self.unknownClass : Self.wrongClass
  }
}
