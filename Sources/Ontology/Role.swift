/// What a participant does in an act, such as agent or recipient.
public struct Role: Equatable, Sendable {
  /// An end of a statement's arrow.
  public enum Edge: String, CaseIterable, Sendable {
    case subject, object, both
  }

  /// What frames call it.
  public let id: String
  /// The end of the arrow that it makes, nil when it makes none.
  public let edge: Edge?
  /// Who has it.
  public let description: String

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    edge = row.value(.edge)
    description = row.text(.description) ?? ""
  }
}
