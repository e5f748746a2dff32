import Ontology

/// An ontology of a few rows, to which tests add what they are about.
enum SmallOntology {
  static let files: [(name: String, text: String)] = [
    (
      "classes.yaml",
      """
      - {id: Person, label: person, schema_org: schema:Person, actor: true, description: One human being.}
      - {id: Organization, label: organization, actor: true, description: A body.}
      - {id: Court, label: court, parent: Organization, wikidata: [Q41487], description: A court.}
      - {id: Place, label: place, place: true, description: A place.}
      - {id: Document, label: document, description: A text.}
      """
    ),
    (
      "roles.yaml",
      """
      - {id: agent, edge: subject, description: Who does it.}
      - {id: recipient, edge: object, description: To whom.}
      - {id: party, edge: both, description: One of several sides.}
      - {id: theme, edge: object, description: What.}
      - {id: act, description: The noun.}
      """
    ),
    (
      "relations/parents.yaml",
      """
      - {id: ACCUSE, label: accuse, plover: ACCUSE, side: adversarial, form: words}
      - {id: CONSULT, label: consult, plover: CONSULT, side: cooperative, form: words}
      - {id: REJECT, label: reject, plover: REJECT, side: adversarial, form: words}
      """
    ),
    (
      "relations/class_rules.yaml",
      "- {id: refused, side: cooperative, polarity: negated, becomes: REJECT}"
    ),
    (
      "relations/accuse.yaml",
      """
      - id: criticized
        label: criticized
        parent: ACCUSE
        inverse: was criticized by
        domain: [Actor]
        range: [Actor, Document]
        description: Expressed disapproval.
        example: "<s>Schumer</s> <r>criticized</r> <o>the order</o>."
      """
    ),
    (
      "relations/consult.yaml",
      """
      - id: met-with
        label: met with
        parent: CONSULT
        symmetric: true
        domain: [Actor]
        range: [Actor]
        description: Met.
        example: "<s>Lavrov</s> <r>met with</r> <o>Rubio</o>."
      """
    ),
    (
      "relations/reject.yaml",
      """
      - id: rejected
        label: rejected
        parent: REJECT
        domain: [Actor]
        range: [Actor, Document]
        description: Said no.
        example: "<s>Iran</s> <r>rejected</r> <o>the offer</o>."
      """
    ),
    ("lexicon/word_lists.yaml", "- {id: talks, words: [talk, meeting]}"),
    ("lexicon/prepositions.yaml", "- {id: out_of, same_as: from}"),
    (
      "lexicon/verbs/mine.yaml",
      """
      - {id: criticize, relation: criticized, slots: "nsubj=agent obj=recipient", lemmas: [criticize, slam]}
      - {id: meet, relation: met-with, slots: "nsubj=party obl:with=party", lemmas: [meet]}
      - {id: call-off, relation: rejected, slots: "nsubj=agent obj[@talks]=theme", lemmas: [call_off]}
      """
    ),
    (
      "lexicon/nouns.yaml",
      "- {id: criticism, relation: criticized, slots: poss|by=agent of=recipient, nouns: [criticism]}"
    ),
    (
      "lexicon/light_verbs.yaml",
      "- {id: draw, lemmas: [draw], slots: nsubj=recipient obj=act, nouns: [criticism]}"
    ),
    (
      "actors/countries.tsv",
      """
      # Comment
      id\tname\taliases\tcapital\tadjectives\tpeople\tgovernment\tsource
      denmark\tDenmark\tKingdom of Denmark\tCopenhagen\tDanish\tDane|Danes\tCopenhagen\tby hand
      united-states\tUnited States\tU.S.|America\tWashington\tAmerican\tAmericans\tWashington\tby hand
      """
    ),
    (
      "actors/organizations.tsv",
      """
      id\tname\taliases\tacronyms\tclass\tcountry\tsource
      nobel-court\tNobel Court\tthe Nobel Bench\tNC\tCourt\tdenmark\tby hand
      """
    ),
    (
      "actors/offices.tsv",
      """
      id\tname\tcountry\tsource
      prime-minister\tPrime Minister\tdenmark\tby hand
      """
    ),
    (
      "actors/holders.tsv",
      """
      person\tname\taliases\toffice\tstart\tend\tsource
      ane-so\tAne Sø\tA. Sø\tprime-minister\t2019-06\t2022-12-14\tby hand
      bo-lund\tBo Lund\t\tprime-minister\t2022-12-15\t\tby hand
      """
    ),
    ("actors/metonyms.tsv", "name\tstands_for\tsource\nThe Hall\tnobel-court\tby hand\n"),
  ]

  /// The rows, with files added or put in the place of those of the same name.
  static func source(_ changed: (name: String, text: String)...) -> (
    rows: [OntologyRow], mistakes: [OntologyMistake]
  ) {
    let kept = files.filter { file in !changed.contains { $0.name == file.name } }
    let sources = (kept + changed).map { OntologySource(text: $0.text, file: $0.name) }
    return (sources.flatMap(\.rows), sources.flatMap(\.mistakes))
  }

  /// What the reader and the checker say about the small ontology with a file added or changed.
  static func mistakes(with name: String, _ text: String) -> [String] {
    let (rows, mistakes) = source((name, text))
    return (mistakes + OntologyChecker(OntologyRows(rows)).mistakes).sorted().map(\.description)
  }

  /// The tables of the small ontology.
  static func tables() throws -> OntologyTables {
    try OntologyTables(compiled: OntologyCompiler.bytes(of: OntologyRows(source().rows)))
  }
}
