/// Common nouns that say of what class one is whom they denote: "ministry", "gunman".
public struct ClassNouns: Equatable, Sendable {
  /// What messages call the row.
  public let id: String
  /// The id of the class.
  public let entityClass: String
  /// The lemmas.
  public let nouns: [String]

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    entityClass = row.text(.entityClass) ?? ""
    nouns = row.list(.nouns)
  }
}
