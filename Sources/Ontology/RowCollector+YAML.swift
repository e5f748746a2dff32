import Yams

extension RowCollector {
  /// Reads a list of mappings.
  ///
  /// Every scalar is taken as text, so that a bare `no` or `on` stays a word.
  mutating func readYAML(_ text: String, of table: OntologyTable, file: String) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      let (line, problem) = Self.explained(error)
      report(SourcePlace(file: file, line: line), "not YAML: \(problem)")
      return
    }
    guard let node else { return }
    guard case .sequence(let items) = node else {
      report(SourcePlace(file: file, line: 1), "not a list; begin each row with '- '")
      return
    }
    for item in items {
      let place = SourcePlace(file: file, line: item.mark?.line ?? 1)
      guard case .mapping(let mapping) = item else {
        report(place, "not a row; write '- ' and then 'key: value' pairs")
        continue
      }
      var entries: [Entry] = []
      for (key, value) in mapping {
        let line = key.mark?.line ?? place.line
        guard case .scalar(let name) = key, let cell = Self.cell(value) else {
          report(
            SourcePlace(file: file, line: line),
            "the value of a key is a word or a list of words, nothing deeper")
          continue
        }
        entries.append(Entry(key: name.string, cell: cell, line: line))
      }
      add(entries, to: table, at: place)
    }
  }

  private static func cell(_ node: Node) -> OntologyRow.Cell? {
    switch node {
    case .scalar(let scalar): return .text(scalar.string)
    case .sequence(let sequence):
      var items: [String] = []
      for item in sequence {
        guard case .scalar(let scalar) = item else { return nil }
        items.append(scalar.string)
      }
      return .list(items)
    default: return nil
    }
  }

  private static func explained(_ error: any Error) -> (line: Int, problem: String) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let around = context.map { " (\($0.text))" } ?? ""
      return (mark.line, "\(problem)\(around); a value with ? : # or , wants quotation marks")
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.joined(separator: ", ")
      return (context.mark.line, "the row has \(keys) twice; keep one")
    default: return (1, "\(error)")
    }
  }
}
