/// A class of entities, such as Person or Court.
public struct EntityClass: Equatable, Sendable {
  /// What statements and files call it.
  public let id: String
  /// What people read.
  public let label: String
  /// The class above it, nil at the top.
  public let parent: String?
  /// The schema.org type, with its prefix.
  public let schemaType: String?
  /// Our own type where schema.org has none.
  public let ownClass: String?
  /// The Wikidata items that say the same.
  public let wikidata: [String]
  /// Whether it may be the subject of an act.
  public let isActor: Bool
  /// Whether it may be where something is.
  public let isPlace: Bool
  /// What belongs to it.
  public let description: String

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    label = row.text(.label) ?? ""
    parent = row.text(.parent)
    schemaType = row.text(.schemaType)
    ownClass = row.text(.ownClass)
    wikidata = row.list(.wikidata)
    isActor = row.flag(.actor)
    isPlace = row.flag(.place)
    description = row.text(.description) ?? ""
  }
}
