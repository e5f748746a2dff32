/// Nouns that say what one entity is to another: "X, a subsidiary of Y".
public struct RelationalNoun: Equatable, Sendable {
  /// What `--explain` calls the group.
  public let id: String
  /// The state that the nouns mean.
  public let relation: String
  /// The places around the noun; ``Slot/Position/itself`` is whom it denotes.
  public let slots: [Slot]
  /// The nouns; two words are joined by `_`.
  public let nouns: [String]
  /// Whether the whole noun phrase names an office.
  public let isTitle: Bool

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    relation = row.text(.relation) ?? ""
    slots = row.slots
    nouns = row.list(.nouns)
    isTitle = row.flag(.title)
  }
}
