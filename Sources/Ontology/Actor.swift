/// A person, body, country, city or office that the tables know by name.
public struct Actor: Equatable, Sendable {
  /// Which of its names a text uses.
  public enum NameKind: Int, CaseIterable, Sendable {
    /// The one that we print.
    case name
    /// Another full name.
    case alias
    /// Capital letters, such as NATO.
    case acronym
    /// The last name of a person.
    case surname
    /// The adjective of a country: Russian.
    case adjective
    /// The people of a country: Russians.
    case people
    /// A place that stands for a government or body: Moscow, the Kremlin.
    case metonym
  }

  /// The slug that is the end of its IRI.
  public let id: String
  /// What we print.
  public let name: String
  /// Other full names.
  public let aliases: [String]
  /// Short names in capitals.
  public let acronyms: [String]
  /// The id of its ``EntityClass``.
  public let entityClass: String
  /// The country to which it belongs.
  public let country: String?
  /// The body of which an office or committee is a part.
  public let partOf: String?
  /// The party of a person.
  public let party: String?
  /// `M` or `F`, nil where the tables do not say.
  public let gender: String?
  /// Its item in Wikidata, where a source at hand names it.
  public let wikidata: String?
  /// Where the row comes from.
  public let source: String

  init(_ row: CompiledRow) {
    let table = row.table
    let isLeadershipPost = table == .leaders
    id = row.text(isLeadershipPost ? .office : table.identity[0]) ?? ""
    name = row.text(isLeadershipPost ? .title : .name) ?? ""
    aliases = row.list(.aliases)
    acronyms = row.list(.acronyms)
    entityClass = row.text(.entityClass) ?? Self.entityClass(of: table)
    country = table == .countries ? id : row.text(.country) ?? Self.country(of: table)
    partOf = row.text(.parent) ?? row.text(.organization)
    party = row.text(.party)
    gender = row.text(.gender)
    wikidata = row.text(.wikidata)
    source = row.text(.source) ?? ""
  }

  private static func entityClass(of table: OntologyTable) -> String {
    switch table {
    case .countries: "Country"
    case .parties: "Party"
    case .cities: "City"
    case .offices, .leaders: "Office"
    case .committees: "Legislature"
    case .legislators, .holders, .executive: "Person"
    default: "Organization"
    }
  }

  private static func country(of table: OntologyTable) -> String? {
    [.committees, .legislators, .leaders].contains(table) ? "united-states" : nil
  }
}
