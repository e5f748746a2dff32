/// Turns keys and values into rows of a table, and notes what does not fit.
struct RowCollector {
  private(set) var rows: [OntologyRow] = []
  private(set) var mistakes: [OntologyMistake] = []

  /// A key with its value, as a file has them.
  struct Entry {
    let key: String
    let cell: OntologyRow.Cell
    let line: Int
  }

  mutating func report(_ place: SourcePlace, _ message: String) {
    mistakes.append(OntologyMistake(place, message))
  }

  mutating func reportUnknownFile(_ file: String) {
    report(
      SourcePlace(file: file, line: 1),
      "no table has a file of this name; see the list of files in Ontology/README.md")
  }

  /// Reads a file of the format that its ending names.
  mutating func read(_ text: String, of table: OntologyTable, file: String) {
    if file.hasSuffix(".tsv") {
      readTabSeparated(text, of: table, file: file)
    } else {
      readYAML(text, of: table, file: file)
    }
  }

  /// Adds a row, unless too much of it is wrong.
  mutating func add(_ entries: [Entry], to table: OntologyTable, at place: SourcePlace) {
    var row = OntologyRow(table: table, place: place, cells: [:])
    for entry in entries {
      let entryPlace = SourcePlace(file: place.file, line: entry.line)
      guard let field = OntologyField(rawValue: entry.key), let kind = kind(of: field, in: table)
      else {
        report(entryPlace, "unknown key '\(entry.key)'" + suggestion(for: entry.key, in: table))
        continue
      }
      guard row.cells[field] == nil else {
        report(entryPlace, "'\(entry.key)' stands twice in this row; keep one")
        continue
      }
      if let problem = problem(with: entry.cell, as: kind, key: entry.key) {
        report(entryPlace, problem)
      }
      if case .text("") = entry.cell { continue }
      switch (entry.cell, kind) {
      case (.text(let text), .list): row.cells[field] = .list([text])
      case (.text(let text), .slots):
        row.cells[field] = .text(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      default: row.cells[field] = entry.cell
      }
      if entry.line != place.line { row.lines[field] = entry.line }
    }
    row.isRemoval = row.flag(.remove)
    row.cells[.remove] = nil
    let required =
      row.isRemoval
      ? table.identity.filter { $0 != .start }
      : table.columns.filter(\.isRequired).map(\.field)
    for field in required where row.cells[field] == nil {
      report(place, "this row has no '\(field.rawValue)'; add it")
    }
    guard !row.identity.allSatisfy({ $0 == " " }) else { return }
    rows.append(row)
  }

  private func kind(of field: OntologyField, in table: OntologyTable) -> OntologyField.Kind? {
    field == .remove ? .flag : table.columns.first { $0.field == field }?.kind
  }

  private func suggestion(for key: String, in table: OntologyTable) -> String {
    let keys = table.columns.map(\.field.rawValue) + [OntologyField.remove.rawValue]
    guard let nearest = NearestNames.of(key, among: keys, most: 1).first else {
      return "; known are \(keys.joined(separator: ", "))"
    }
    return "; did you mean '\(nearest)'?"
  }

  private func problem(with cell: OntologyRow.Cell, as kind: OntologyField.Kind, key: String)
    -> String?
  {
    switch (kind, cell) {
    case (.flag, .text(let text)) where !["true", "false", "yes", "no", ""].contains(text):
      "'\(key)' is '\(text)'; write true or false"
    case (.date, .text(let text)) where !text.isEmpty && CalendarDate(text) == nil:
      "'\(text)' is no date; write 2025-01-20, 2025-01 or 2025"
    case (.list, .list(let items)) where items.isEmpty:
      "'\(key)' is empty; fill it or leave the key away"
    case (.list, .list(let items)) where Set(items).count != items.count:
      "'\(key)' names '\(Self.firstRepeated(items))' twice; keep one"
    case (.text, .list), (.flag, .list), (.date, .list), (.slots, .list):
      "'\(key)' is a list; write one value"
    default: nil
    }
  }

  private static func firstRepeated(_ items: [String]) -> String {
    var seen: Set<String> = []
    return items.first { !seen.insert($0).inserted } ?? ""
  }
}
