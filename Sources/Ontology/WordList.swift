/// A closed list of nouns that slots name with `@`.
public struct WordList: Equatable, Sendable {
  /// What slots call it.
  public let id: String
  /// The lemmas; modifier and head are joined by `_`.
  public let words: Set<String>

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    words = Set(row.list(.words))
  }
}
