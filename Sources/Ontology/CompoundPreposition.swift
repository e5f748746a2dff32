/// A preposition of several words, or one that stands for another.
public struct CompoundPreposition: Equatable, Sendable {
  /// The words, joined by `_`.
  public let id: String
  /// The preposition whose slots it also fills.
  public let sameAs: String?

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    sameAs = row.text(.sameAs)
  }
}
