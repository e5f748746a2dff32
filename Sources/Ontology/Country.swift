/// What the tables know of a country beyond its names.
public struct Country: Equatable, Sendable {
  /// The id of its ``Actor``.
  public let id: String
  /// The name that we print.
  public let name: String
  /// Two letters.
  public let iso2: String?
  /// Three letters.
  public let iso3: String?
  /// The name of its capital.
  public let capital: String?
  /// What is of it: Danish.
  public let adjectives: [String]
  /// Who is of it: Dane, Danes.
  public let people: [String]
  /// Words for its government: Copenhagen.
  public let government: [String]
  /// `Yes` when it is independent, else of whom it is a part.
  public let status: String?

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    name = row.text(.name) ?? ""
    iso2 = row.text(.iso2)
    iso3 = row.text(.iso3)
    capital = row.text(.capital)
    adjectives = row.list(.adjectives)
    people = row.list(.people)
    government = row.list(.government)
    status = row.text(.status)
  }
}
