/// How polarity, modality and tense change the heading of a statement: a refused visit is a rejection.
public struct ClassRule: Equatable, Sendable {
  /// What messages call it.
  public let id: String
  /// The headings to which it applies; empty: those of ``side`` and ``form``.
  public let parents: [String]
  /// The side to which it applies.
  public let side: RelationParent.Side?
  /// The form to which it applies.
  public let form: RelationParent.Form?
  /// The polarity that it asks for.
  public let polarity: Polarity?
  /// The modalities that it asks for; empty: any.
  public let modalities: [Modality]
  /// The tense that it asks for.
  public let tense: Tense?
  /// Whether it asks for words that only announce the act: "announced a withdrawal".
  public let isAnnounced: Bool
  /// The heading that it gives.
  public let becomes: String

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    parents = row.list(.parent)
    side = row.value(.side)
    form = row.value(.form)
    polarity = row.value(.polarity)
    modalities = row.list(.modality).compactMap { Modality(rawValue: $0) }
    tense = row.value(.tense)
    isAnnounced = row.flag(.announced)
    becomes = row.text(.becomes) ?? ""
  }

  /// Whether it applies to an act under a heading.
  func fits(
    _ parent: RelationParent, polarity: Polarity, modality: Modality, tense: Tense,
    isAnnounced: Bool
  ) -> Bool {
    guard parents.isEmpty ? side != nil || form != nil : parents.contains(parent.id) else {
      return false
    }
    return (side == nil || side == parent.side) && (form == nil || form == parent.form)
      && (self.polarity == nil || self.polarity == polarity)
      && (modalities.isEmpty || modalities.contains(modality))
      && (self.tense == nil || self.tense == tense) && (!self.isAnnounced || isAnnounced)
  }
}
