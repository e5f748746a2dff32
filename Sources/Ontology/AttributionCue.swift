/// Words that give what is said to a source: "said that", "according to".
public struct AttributionCue: Equatable, Sendable {
  /// How the words of the source are given.
  public enum Kind: String, CaseIterable, Sendable {
    case direct, indirect, accordingTo
  }

  /// What `--explain` calls the group.
  public let id: String
  /// The words; several are joined by `_`.
  public let lemmas: [String]
  /// How the words of the source are given.
  public let kind: Kind
  /// Where the source and what it says stand.
  public let slots: [Slot]
  /// Whether what is said is only alleged.
  public let isAlleged: Bool
  /// Whether the writer takes it as true.
  public let isFactive: Bool
  /// Whether the word must be in the passive.
  public let isPassive: Bool

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    lemmas = row.list(.lemmas)
    kind = row.value(.kind) ?? .indirect
    slots = row.slots
    isAlleged = row.flag(.alleged)
    isFactive = row.flag(.factive)
    isPassive = row.text(.voice) == "passive"
  }
}
