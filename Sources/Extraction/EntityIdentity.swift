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
