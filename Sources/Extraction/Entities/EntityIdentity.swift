import Ontology

/// What a nominal denotes, as far as the sentence and the tables tell.
struct EntityIdentity: Equatable {
  var label: String
  /// The id of the class; nil where nothing says what it is.
  var entityClass: String?
  /// The slug; nil for what has no name of its own.
  var entity: String?
  /// The id of the country or body to which it is tied.
  var affiliation: String?
  var isMetonym = false
}

extension EntityIdentity {
  /// What a row of the tables denotes; a country is tied to none, not even to itself.
  init(_ actor: Actor, isMetonym: Bool = false) {
    self.init(
      label: actor.name, entityClass: actor.entityClass, entity: actor.id,
      affiliation: actor.country == actor.id ? nil : actor.country, isMetonym: isMetonym)
  }
}
