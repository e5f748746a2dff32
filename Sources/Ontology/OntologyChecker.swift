/// Finds everything that is wrong with the rows of an ontology, in one run.
public struct OntologyChecker {
  let rows: OntologyRows
  let classTree: ClassTree
  let classes: [String: OntologyRow]
  let relations: [String: OntologyRow]
  let roles: [String: OntologyRow]
  let known: [OntologyTable: Set<String>]
  private(set) var found: [OntologyMistake] = []

  /// Checks rows, which may come from several folders.
  public init(_ rows: OntologyRows) {
    self.rows = rows
    classes = Self.byId(rows[.classes])
    relations = Self.byId(rows[.relations])
    roles = Self.byId(rows[.roles])
    classTree = ClassTree(parents: rows[.classes].map { ($0.identity, $0.text(.parent)) })
    known = Dictionary(
      uniqueKeysWithValues: OntologyTable.allCases.map { table in
        (table, Set(rows[table].compactMap { $0.text(.id) }))
      })
    checkIds()
    checkValues()
    checkClasses()
    checkRelations()
    checkLexicon()
    checkFrames()
    checkActors()
  }

  /// What is wrong, in the order of files and lines.
  public var mistakes: [OntologyMistake] { found.sorted() }

  mutating func report(
    _ row: OntologyRow, _ field: OntologyField?, _ message: String,
    severity: OntologyMistake.Severity = .mistake
  ) {
    guard row.place != nil else {
      let row = "\(row.table.rawValue) '\(row.identity)'"
      found.append(OntologyMistake(nil, "\(row): \(message)", severity: severity))
      return
    }
    found.append(
      OntologyMistake(field.map { row.place(of: $0) } ?? row.place, message, severity: severity))
  }

  /// Reports each id of a cell that no row of a table has.
  mutating func expect(
    _ field: OntologyField, of row: OntologyRow, in table: OntologyTable, called kind: String,
    orOneOf others: [String] = []
  ) {
    let names = known[table] ?? []
    for name in row.list(field) where !names.contains(name) && !others.contains(name) {
      report(row, field, unknown(kind, name, among: Array(names) + others))
    }
  }

  func unknown(_ kind: String, _ name: String, among names: [String]) -> String {
    let nearest = NearestNames.of(name, among: names, most: 1).first
    return "unknown \(kind) '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
  }

  private static func byId(_ rows: [OntologyRow]) -> [String: OntologyRow] {
    Dictionary(rows.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func checkIds() {
    for table in OntologyTable.allCases {
      var seen: [String: OntologyRow] = [:]
      for row in rows[table] {
        if let first = seen[row.identity] {
          let other = first.place.map { "at \($0)" } ?? "there"
          report(
            row, nil,
            "'\(row.identity)' is already \(other); give this row another id, or remove one")
        } else {
          seen[row.identity] = row
        }
      }
    }
  }

  /// Checks the cells that hold one word of a few.
  private mutating func checkValues() {
    for (table, field, values) in Self.closedValues {
      for row in rows[table] {
        for value in row.list(field) where !values.contains(value) {
          report(
            row, field,
            "'\(field.rawValue)' is '\(value)'; write one of \(values.joined(separator: ", "))")
        }
      }
    }
  }

  private static let modalities = Modality.allCases.map(\.rawValue)
  private static let tenses = Tense.allCases.map(\.rawValue)
  private static let effects = ["keep", "negate"]

  private static let closedValues: [(OntologyTable, OntologyField, [String])] = [
    (.roles, .edge, Role.Edge.allCases.map(\.rawValue)),
    (.parents, .side, RelationParent.Side.allCases.map(\.rawValue)),
    (.parents, .form, RelationParent.Form.allCases.map(\.rawValue)),
    (.classRules, .side, RelationParent.Side.allCases.map(\.rawValue)),
    (.classRules, .form, RelationParent.Form.allCases.map(\.rawValue)),
    (.classRules, .polarity, Polarity.allCases.map(\.rawValue)),
    (.classRules, .modality, modalities),
    (.classRules, .tense, tenses),
    (.relations, .wikidataDirection, ["inverse"]),
    (.frames, .partOfSpeech, Frame.PartOfSpeech.allCases.map(\.rawValue)),
    (.embedding, .control, EmbeddingVerb.Control.allCases.map(\.rawValue)),
    (.embedding, .modality, modalities + ["inherit"]),
    (.embedding, .polarity, effects),
    (.embedding, .voice, ["passive"]),
    (.lightVerbs, .modality, modalities),
    (.givenNames, .gender, GivenNameGender.allCases.map(\.rawValue)),
    (.attribution, .kind, AttributionCue.Kind.allCases.map(\.rawValue)),
    (.attribution, .voice, ["passive"]),
    (.modals, .partOfSpeech, ["AUX", "ADV", "SCONJ", "DET"]),
    (.modals, .modality, modalities + ["inherit"]),
    (.modals, .polarity, effects),
    (.modals, .tense, tenses),
    (.shellNouns, .modality, modalities),
    (.shellNouns, .polarity, effects),
    (.shellNouns, .takes, ["xcomp", "ccomp"]),
  ]
}
