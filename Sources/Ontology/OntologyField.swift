/// A column of the ontology's tables: the keys of the YAML rows and the headings of the TSV files.
///
/// The names in the files are those of `rawValue`.
public enum OntologyField: String, Sendable {
  case id, label, parent, description, example
  case schemaType = "schema_org"
  case ownClass = "ng_class"
  case wikidata
  case wikidataDirection = "wikidata_direction"
  case actor, place
  case edge
  case plover, side, form, state
  case inPaths = "in_paths"
  case polarity, modality, tense, announced, becomes
  case symmetric, inverse, domain, range
  case relation, slots, lemmas, nouns, mode, context
  case partOfSpeech = "pos"
  case title, complement, control, factive, voice, kind, alleged, words
  case verbs, loose
  case sameAs = "same_as"
  case standsFor = "stands_for"
  case takes
  case name, aliases, acronyms
  case iso2, iso3, capital, adjectives, people, government, status
  case entityClass = "class"
  case country, organization, code, person, start, end, office, party, gender, chamber, caucus
  case district, common
  case knownUntil = "known_until"
  case source
  /// `remove: true`, in a user's own folder, takes the row of this id away.
  case remove

  /// What a cell may hold.
  public enum Kind: Sendable {
    case text, list, flag, date, slots
  }
}
