/// A relation between two entities, such as criticized.
public struct Relation: Equatable, Sendable {
  /// What statements call it.
  public let id: String
  /// What people read between subject and object.
  public let label: String
  /// Its heading, a ``RelationParent``.
  public let parent: String
  /// Whether subject and object may change places.
  public let isSymmetric: Bool
  /// What people read from object to subject; nil for symmetric relations.
  public let inverse: String?
  /// The classes of its subjects, also `Actor` and `Any`.
  public let domain: [String]
  /// The classes of its objects, also `Actor` and `Any`.
  public let range: [String]
  /// The properties of Wikidata that say the same.
  public let wikidata: [String]
  /// Whether those properties run from object to subject.
  public let isInverseInWikidata: Bool
  /// The property of schema.org, with its prefix.
  public let schemaProperty: String?
  /// What it says.
  public let description: String
  /// A sentence with its parts marked.
  public var example: MarkedExample? { markedExample.flatMap { MarkedExample($0) } }
  private let markedExample: String?

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    label = row.text(.label) ?? ""
    parent = row.text(.parent) ?? ""
    isSymmetric = row.flag(.symmetric)
    inverse = row.text(.inverse)
    domain = row.list(.domain)
    range = row.list(.range)
    wikidata = row.list(.wikidata)
    isInverseInWikidata = row.text(.wikidataDirection) == "inverse"
    schemaProperty = row.text(.schemaType)
    description = row.text(.description) ?? ""
    markedExample = row.text(.example)
  }
}
