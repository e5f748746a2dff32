import Facts

extension EntityIdentity {
  /// What statements keep of it, with the words that denote it.
  func reference(by mention: Mention) -> EntityReference {
    EntityReference(
      mention: mention, label: label, entityClass: entityClass, entity: entity,
      affiliation: affiliation, isMetonym: isMetonym)
  }
}
