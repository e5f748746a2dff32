extension RowCollector {
  /// Reads a table: lines that begin with # are comments, the first other line names the columns.
  ///
  /// Several values of a cell are joined by `|`.
  mutating func readTabSeparated(_ text: String, of table: OntologyTable, file: String) {
    var header: [String]?
    // A line break of Windows is one character, and no "\n".
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      let place = SourcePlace(file: file, line: index + 1)
      guard !line.isEmpty, line.first != "#" else { continue }
      let values = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let header else {
        header = values
        continue
      }
      guard values.count <= header.count else {
        report(
          place, "\(values.count) columns, but the first line has \(header.count); count the tabs")
        continue
      }
      var entries: [Entry] = []
      for (key, value) in zip(header, values) where !value.isEmpty {
        entries.append(
          Entry(key: key, cell: Self.cell(value, key: key, of: table), line: index + 1))
      }
      add(entries, to: table, at: place)
    }
  }

  private static func cell(_ value: String, key: String, of table: OntologyTable)
    -> OntologyRow.Cell
  {
    let column = table.columns.first { $0.field.rawValue == key }
    guard column?.kind == .list else { return .text(value) }
    return .list(value.split(separator: "|").map(String.init))
  }
}
