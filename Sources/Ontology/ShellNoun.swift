/// Nouns that stand for an act told before: "the move", "this decision".
public struct ShellNoun: Equatable, Sendable {
  /// What `--explain` calls the group.
  public let id: String
  /// The nouns.
  public let nouns: [String]
  /// The headings of relations that they pick up, likeliest first; empty: any.
  public let standsFor: [String]
  /// Where the act itself may stand behind them: an infinitive or a clause; nil: nowhere.
  public let complement: Slot.Position?
  /// How real that act is.
  public let modality: Modality?
  /// Whether it is said not to be.
  public let negates: Bool

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    nouns = row.list(.nouns)
    let headings = row.list(.standsFor)
    standsFor = headings.contains(Self.any) ? [] : headings
    complement = row.value(.takes)
    modality = row.value(.modality)
    negates = row.text(.polarity) == "negate"
  }

  static let any = "ANY"
}
