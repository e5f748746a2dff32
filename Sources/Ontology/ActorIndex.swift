/// What the indices of a compiled ontology hold.
enum ActorIndex {
  /// An entry before it is compiled.
  struct Entry {
    let key: String
    let table: Int
    let row: Int
    let number: Int
  }

  /// The entries of an index, sorted by the bytes of their keys, then in the order of the files.
  static func entries(of rows: OntologyRows, in index: CompiledOntology.Index) -> [Entry] {
    var entries: [Entry] = []
    for (number, table) in OntologyTable.allCases.enumerated() {
      for (position, row) in rows[table].enumerated() {
        for (key, kind) in keys(of: row, in: index) where !key.isEmpty {
          entries.append(Entry(key: key, table: number, row: position, number: kind))
        }
      }
    }
    return entries.sorted { left, right in
      left.key == right.key
        ? (left.number, left.table, left.row) < (right.number, right.table, right.row)
        : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
  }

  private static func keys(of row: OntologyRow, in index: CompiledOntology.Index) -> [(String, Int)]
  {
    switch index {
    case .actors: actorKeys(of: row)
    case .names: nameKeys(of: row)
    case .persons: OntologyTable.tenures.contains(row.table) ? [(row.text(.person) ?? "", 0)] : []
    case .officeHolders:
      OntologyTable.tenures.contains(row.table) ? [(row.text(.office) ?? "", 0)] : []
    case .givenNames: row.table == .givenNames ? row.list(.words).map { ($0, 0) } : []
    case .actNouns: row.table == .actNouns ? [(row.text(.id) ?? "", 0)] : []
    }
  }

  private static func actorKeys(of row: OntologyRow) -> [(String, Int)] {
    switch row.table {
    case .countries, .organizations, .parties, .cities, .offices, .committees, .legislators:
      [(row.text(.id) ?? "", 0)]
    case .holders, .executive: [(row.text(.person) ?? "", 1)]
    case .leaders: [(row.text(.office) ?? "", 2)]
    default: []
    }
  }

  private static func nameKeys(of row: OntologyRow) -> [(String, Int)] {
    guard row.table == .metonyms || !actorKeys(of: row).isEmpty else { return [] }
    let isPerson = [.legislators, .holders, .executive].contains(row.table)
    let name = row.text(row.table == .leaders ? .title : .name) ?? ""
    let kind: Actor.NameKind = row.table == .metonyms ? .metonym : .name
    var names: [(String, Actor.NameKind)] = [(name, kind)]
    names += row.list(.aliases).map { ($0, .alias) }
    names += row.list(.adjectives).map { ($0, .adjective) }
    names += row.list(.people).map { ($0, .people) }
    names += row.list(.government).map { ($0, .metonym) }
    if isPerson, let surname = name.split(separator: " ").last {
      names.append((String(surname), .surname))
    }
    var keys: [(String, Int)] = []
    for (name, kind) in names { add(NameKey.key(of: name), kind, to: &keys) }
    for acronym in row.list(.acronyms) + row.list(.aliases) + [name] {
      let isListed = row.list(.acronyms).contains(acronym)
      guard isListed || !acronym.contains(where: \.isLowercase) else { continue }
      if let key = NameKey.acronymKey(of: acronym) {
        add(key, .acronym, to: &keys)
      } else if isListed {
        add(NameKey.key(of: acronym), .acronym, to: &keys)
      }
    }
    return keys
  }

  private static func add(_ key: String, _ kind: Actor.NameKind, to keys: inout [(String, Int)]) {
    guard !keys.contains(where: { $0.0 == key }) else { return }
    keys.append((key, kind.rawValue))
  }
}
