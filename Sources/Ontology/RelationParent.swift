/// A heading above relations: a PLOVER class, or one of our own.
public struct RelationParent: Equatable, Sendable {
  /// Towards whom or against whom the acts are.
  public enum Side: String, CaseIterable, Sendable {
    case cooperative, adversarial, neutral
  }

  /// Whether the acts are done by speaking.
  public enum Form: String, CaseIterable, Sendable {
    case words, deeds
  }

  /// In capitals, such as AGREE.
  public let id: String
  /// What people read.
  public let label: String
  /// The class of PLOVER, nil for our own.
  public let plover: String?
  /// The side, nil where none is given.
  public let side: Side?
  /// The form, nil for states.
  public let form: Form?
  /// Whether its relations are followed when two actors are to be connected.
  public let isInPaths: Bool
  /// Whether its relations are states, not acts.
  public let isState: Bool

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    label = row.text(.label) ?? ""
    plover = row.text(.plover)
    side = row.value(.side)
    form = row.value(.form)
    isInPaths = row.text(.inPaths) == nil || row.flag(.inPaths)
    isState = row.flag(.state)
  }
}
