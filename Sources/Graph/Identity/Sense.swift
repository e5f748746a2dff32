/// One of the things that a slug means.
struct Sense {
  /// The slug, with a point and what tells it apart where the slug means several: "ministry-of-defence.russia".
  let name: String
  let slug: UInt32
  let family: EntityFamily?
  /// The slugs of the countries to which articles tie it.
  let countries: Set<UInt32>
  /// Where it stands, in the order of the articles.
  let occurrences: [EntityOccurrences.Occurrence]
}
