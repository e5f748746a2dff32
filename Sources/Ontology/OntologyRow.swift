/// A row of a table as its file says it.
public struct OntologyRow: Equatable, Sendable {
  /// What stands in a cell.
  public enum Cell: Equatable, Sendable {
    case text(String)
    case list([String])
  }

  /// Which table it belongs to.
  public let table: OntologyTable
  /// Where it stands; nil for a row that comes from the compiled form.
  public let place: SourcePlace?
  /// The cells that are not empty.
  var cells: [OntologyField: Cell]
  /// The line of each cell, where it is another than that of the row.
  var lines: [OntologyField: Int] = [:]
  /// Whether it takes a row away instead of adding one.
  var isRemoval = false

  /// The text of a cell, nil when it is empty or a list.
  public func text(_ field: OntologyField) -> String? {
    guard case .text(let text) = cells[field] else { return nil }
    return text
  }

  /// The items of a cell, none when it is empty.
  public func list(_ field: OntologyField) -> [String] {
    switch cells[field] {
    case .list(let items): items
    case .text(let text): [text]
    case nil: []
    }
  }

  /// Whether a cell says `true` or `yes`.
  public func flag(_ field: OntologyField) -> Bool {
    Self.isTrue(text(field))
  }

  /// What tells it from the other rows of its table.
  public var identity: String {
    table.identity.map { text($0) ?? "" }.joined(separator: " ")
  }

  /// Where a cell stands.
  func place(of field: OntologyField) -> SourcePlace? {
    guard let place else { return nil }
    return SourcePlace(file: place.file, line: lines[field] ?? place.line)
  }

  static func isTrue(_ text: String?) -> Bool {
    text == "true" || text == "yes"
  }
}
