/// A row of a compiled ontology, whose cells are read when they are asked for.
struct CompiledRow {
  let file: CompiledOntology
  let table: OntologyTable
  let columns: [OntologyTable.Column]
  /// The word at which it begins.
  let start: Int

  /// The text of a cell, nil when it is empty.
  func text(_ field: OntologyField) -> String? {
    word(field).map { file.string($0) }
  }

  /// The items of a cell, none when it is empty.
  func list(_ field: OntologyField) -> [String] {
    guard let place = word(field) else { return [] }
    let count = Int(file.words[place])
    return (place + 1..<place + 1 + count).map { file.string(Int(file.words[$0])) }
  }

  /// Whether a cell says `true` or `yes`.
  func flag(_ field: OntologyField) -> Bool { OntologyRow.isTrue(text(field)) }

  /// The date in a cell.
  func date(_ field: OntologyField) -> CalendarDate? { text(field).flatMap { CalendarDate($0) } }

  /// The slots of the row; those that cannot be read are left out, as the checker has reported them.
  var slots: [Slot] {
    guard let place = word(.slots) else { return [] }
    let numbers = file.words[place + 1..<place + 1 + Int(file.words[place])]
    return numbers.compactMap { file.slot(Int($0), style: table.slotStyle) }
  }

  /// The value of an enumeration in a cell.
  func value<Value: RawRepresentable<String>>(_ field: OntologyField) -> Value? {
    text(field).flatMap { Value(rawValue: $0) }
  }

  /// The row as the source had it.
  func decoded() -> OntologyRow {
    var row = OntologyRow(table: table, place: nil, cells: [:])
    for column in columns where word(column.field) != nil {
      switch column.kind {
      case .list: row.cells[column.field] = .list(list(column.field))
      case .slots:
        row.cells[column.field] = .text(slots.map(\.description).joined(separator: " "))
      default: row.cells[column.field] = text(column.field).map { .text($0) }
      }
    }
    return row
  }

  /// What the word of a cell points at.
  private func word(_ field: OntologyField) -> Int? {
    guard let column = columns.firstIndex(where: { $0.field == field }) else { return nil }
    let word = Int(file.words[start + column])
    return word == 0 ? nil : word - 1
  }
}
