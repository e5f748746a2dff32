/// Words that take an act as their complement and say how real it is: "vowed to leave", "denied bombing".
public struct EmbeddingVerb: Equatable, Sendable {
  /// Who does the act in the complement.
  public enum Control: String, CaseIterable, Sendable {
    case subject, object, recipient, none
  }

  /// What `--explain` calls the group.
  public let id: String
  /// The words; a particle is joined by `_`.
  public let lemmas: [String]
  /// Where the act stands, one of these.
  public let complements: [Slot]
  /// Who does it.
  public let control: Control
  /// How real it is; nil: as real as the word itself.
  public let modality: Modality?
  /// Whether it is said not to be.
  public let negates: Bool
  /// Whether it stays a fact when the word is negated.
  public let isFactive: Bool
  /// Whether the word must be in the passive.
  public let isPassive: Bool

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    lemmas = row.list(.lemmas)
    complements = Self.complements(row.text(.complement) ?? "")
    control = row.value(.control) ?? .none
    modality = row.value(.modality)
    negates = row.text(.polarity) == "negate"
    isFactive = row.flag(.factive)
    isPassive = row.text(.voice) == "passive"
  }

  /// `advcl:on|advcl:at` is two places, each with its own dependency.
  static func complements(_ text: String) -> [Slot] {
    text.split(separator: "|").compactMap { Slot(String($0), style: .clause) }
  }
}
