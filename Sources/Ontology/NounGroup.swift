/// Nouns that name an act and place its participants alike: "criticism of X by Y".
public struct NounGroup: Equatable, Sendable {
  /// What light verbs call it.
  public let id: String
  /// The relation that the nouns mean.
  public let relation: String
  /// The places around the noun.
  public let slots: [Slot]
  /// The nouns; two words are joined by `_`.
  public let nouns: [String]
  /// PLOVER's mode.
  public let mode: String?
  /// PLOVER's context.
  public let context: String?

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    relation = row.text(.relation) ?? ""
    slots = row.slots
    nouns = row.list(.nouns)
    mode = row.text(.mode)
    context = row.text(.context)
  }
}
