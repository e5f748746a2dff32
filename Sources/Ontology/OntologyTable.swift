/// A kind of row, with the columns that its files have.
public enum OntologyTable: String, CaseIterable, Sendable {
  case classes, roles, parents
  case classRules = "class_rules"
  case relations
  case wordLists = "word_lists"
  case prepositions, modals
  case frames = "verbs"
  case nouns
  case relationalNouns = "relational_nouns"
  case classNouns = "class_nouns"
  case lightVerbs = "light_verbs"
  case embedding, attribution
  case shellNouns = "shell_nouns"
  case actNouns = "act_nouns"
  case countries, organizations, parties, cities, offices, metonyms
  case committees = "us_committees"
  case legislators = "us_legislators"
  case holders
  case executive = "us_executive"
  case leaders = "us_leaders"
  case terms = "us_terms"
  case givenNames = "given_names"

  /// A column of a table.
  struct Column {
    let field: OntologyField
    let kind: OntologyField.Kind
    let isRequired: Bool
  }

  /// The table that a file of the folder belongs to, by its path from the folder's top; nil for other files.
  static func table(ofFile path: String) -> OntologyTable? {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, let dot = file.lastIndex(of: ".") else { return nil }
    let name = String(file[..<dot])
    let ending = file[file.index(after: dot)...]
    switch (parts.count, parts.first, ending) {
    case (1, _, "yaml"): return [.classes, .roles].first { $0.rawValue == name }
    case (2, "relations", "yaml"):
      return [.parents, .classRules].first { $0.rawValue == name } ?? .relations
    case (3, "lexicon", "yaml"): return parts[1] == "verbs" ? .frames : nil
    case (2, "lexicon", "yaml"): return lexicon.first { $0.rawValue == name }
    case (2, "lexicon", "tsv"): return name == actNouns.rawValue ? .actNouns : nil
    case (2, "actors", "tsv"): return actors.first { $0.rawValue == name }
    default: return nil
    }
  }

  /// The tables of `lexicon/` that are one YAML file each.
  static let lexicon: [OntologyTable] = [
    .wordLists, .prepositions, .modals, .nouns, .relationalNouns, .classNouns, .lightVerbs,
    .embedding, .attribution, .shellNouns,
  ]

  /// The tables of `actors/`.
  static let actors: [OntologyTable] = [
    .countries, .organizations, .parties, .cities, .offices, .metonyms, .committees, .legislators,
    .holders, .executive, .leaders, .terms, .givenNames,
  ]

  /// The tables whose rows say who held which office when.
  static let tenures: [OntologyTable] = [.holders, .executive, .leaders, .terms]

  /// The columns that together tell a row from the others.
  var identity: [OntologyField] {
    switch self {
    case .holders, .executive, .leaders, .terms: [.person, .start, .office]
    case .metonyms: [.name]
    default: [.id]
    }
  }

  /// The columns, in the order in which the compiled form has them.
  var columns: [Column] { Self.columns[self] ?? [] }

  /// How the slots of its rows are written.
  var slotStyle: Slot.Style {
    self == .nouns || self == .relationalNouns ? .nominal : .clause
  }

  private static let columns = Dictionary(
    uniqueKeysWithValues: allCases.map { table in (table, table.specified.map(column)) })

  /// `*name` is required; `name[]` a list, `name?` true or false, `name@` a date.
  private static func column(_ specification: Substring) -> Column {
    var name = specification
    let isRequired = name.first == "*"
    if isRequired { name.removeFirst() }
    let kind: OntologyField.Kind =
      switch name.last {
      case "]": .list
      case "?": .flag
      case "@": .date
      case _ where name.hasSuffix(OntologyField.slots.rawValue): .slots
      default: .text
      }
    name.removeLast(kind == .text || kind == .slots ? 0 : kind == .list ? 2 : 1)
    guard let field = OntologyField(rawValue: String(name)) else {
      preconditionFailure("no field is called \(name)")
    }
    return Column(field: field, kind: kind, isRequired: isRequired)
  }

  private var specified: [Substring] {
    specification.split(separator: " ")
  }

  // swift-format-ignore
  private var specification: String {
    switch self {
    case .classes: "*id *label parent schema_org ng_class wikidata[] actor? place? *description"
    case .roles: "*id edge *description"
    case .parents: "*id *label plover side form in_paths? state? description"
    case .classRules: "*id parent[] side form polarity modality[] tense announced? *becomes"
    case .relations: """
      *id *label *parent symmetric? inverse *domain[] *range[] wikidata[] wikidata_direction schema_org \
      *description *example
      """
    case .wordLists: "*id *words[]"
    case .prepositions: "*id same_as"
    case .modals: "*id *pos *words[] modality tense polarity"
    case .frames: "*id *relation *slots *lemmas[] mode context symmetric? pos"
    case .nouns: "*id *relation *slots *nouns[] mode context symmetric?"
    case .relationalNouns: "*id *relation title? *slots *nouns[]"
    case .classNouns: "*id *class *nouns[]"
    case .lightVerbs: "*id *lemmas[] *slots *nouns[] modality"
    case .embedding: "*id *lemmas[] *complement *control *modality *polarity factive? voice"
    case .attribution: "*id *lemmas[] *kind *slots alleged? factive? voice"
    case .shellNouns: "*id *nouns[] *stands_for[] takes modality polarity"
    case .actNouns: "*id verbs[] loose[]"
    case .countries: """
      *id *name aliases[] iso2 iso3 capital adjectives[] people[] government[] status wikidata *source
      """
    case .organizations: "*id *name aliases[] acronyms[] *class country wikidata *source"
    case .parties: "*id *name aliases[] acronyms[] country wikidata *source"
    case .cities: "*id *name aliases[] country capital *source"
    case .offices: "*id *name aliases[] organization country *source"
    case .givenNames: "*id *gender common? *words[] *source"
    case .metonyms: "*name *stands_for kind country *source"
    case .committees: "*id *name aliases[] parent code *source"
    case .legislators: """
      *id *name aliases[] party caucus state district chamber start@ end@ gender wikidata *source
      """
    case .holders: "*person *name aliases[] gender *office start@ end@ known_until@ *source"
    case .executive: "*person *start@ end@ *office *name aliases[] party gender wikidata *source"
    case .leaders: "*person *start@ end@ *office *title chamber *source"
    case .terms: "*person *start@ end@ *office state district party *source"
    }
  }
}
