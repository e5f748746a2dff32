/// Verbs that only carry a noun: "issued an order to X", "came under attack from Y".
public struct LightVerb: Equatable, Sendable {
  /// What `--explain` calls the group.
  public let id: String
  /// The verbs; a particle is joined by `_`.
  public let lemmas: [String]
  /// The places around the verb; the role `act` is the noun's.
  public let slots: [Slot]
  /// The ``NounGroup``s whose nouns they carry; the relation is theirs.
  public let nounGroups: [String]
  /// How real they leave the act; nil: as real as the verb itself.
  public let modality: Modality?

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    lemmas = row.list(.lemmas)
    slots = row.slots
    nounGroups = row.list(.nouns)
    modality = row.value(.modality)
  }
}
