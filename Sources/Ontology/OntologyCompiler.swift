/// Writes the compiled form that ``CompiledOntology`` describes.
///
/// The same rows give the same bytes.
public struct OntologyCompiler {
  private var numbers: [String: UInt32] = [:]
  private var text: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var words = [UInt32](repeating: 0, count: CompiledOntology.directoryLength)

  private var slotNumbers: [[Substring: UInt32]] = Slot.Style.allCases.map { _ in [:] }
  private var slotStrings: [[UInt32]] = Slot.Style.allCases.map { _ in [] }

  private init() {}

  /// The compiled form of rows that ``OntologyChecker`` has passed.
  public static func bytes(of rows: OntologyRows) -> [UInt8] {
    var compiler = OntologyCompiler()
    for (ordinal, table) in OntologyTable.allCases.enumerated() {
      compiler.write(rows[table], of: table, ordinal: ordinal)
    }
    for index in CompiledOntology.Index.allCases {
      compiler.write(ActorIndex.entries(of: rows, in: index), index: index)
    }
    for style in Slot.Style.allCases { compiler.writeSlots(style) }
    return compiler.bytes()
  }

  private mutating func write(_ rows: [OntologyRow], of table: OntologyTable, ordinal: Int) {
    var cells: [UInt32] = []
    for row in rows {
      for column in table.columns {
        switch row.cells[column.field] {
        case nil: cells.append(0)
        case .text(let text) where column.kind == .slots:
          let list = text.split(separator: " ").map { number(ofSlot: $0, table.slotStyle) }
          cells.append(UInt32(words.count) + 1)
          words.append(UInt32(list.count))
          words += list
        case .text(let text): cells.append(number(of: text) + 1)
        case .list(let items):
          let list = items.map { number(of: $0) }
          cells.append(UInt32(words.count) + 1)
          words.append(UInt32(list.count))
          words += list
        }
      }
    }
    words[2 * ordinal] = UInt32(rows.count)
    words[2 * ordinal + 1] = UInt32(words.count)
    words += cells
  }

  private mutating func write(_ entries: [ActorIndex.Entry], index: CompiledOntology.Index) {
    let directory = CompiledOntology.directory(of: index)
    words[directory] = UInt32(entries.count)
    let encoded = entries.flatMap { entry in
      [number(of: entry.key), UInt32(entry.table), UInt32(entry.row), UInt32(entry.number)]
    }
    words[directory + 1] = UInt32(words.count)
    words += encoded
  }

  private mutating func writeSlots(_ style: Slot.Style) {
    let directory = CompiledOntology.directory(of: style)
    words[directory] = UInt32(slotStrings[style.rawValue].count)
    words[directory + 1] = UInt32(words.count)
    words += slotStrings[style.rawValue]
  }

  private mutating func number(ofSlot slot: Substring, _ style: Slot.Style) -> UInt32 {
    if let known = slotNumbers[style.rawValue][slot] { return known }
    let number = UInt32(slotStrings[style.rawValue].count)
    slotNumbers[style.rawValue][slot] = number
    slotStrings[style.rawValue].append(self.number(of: String(slot)))
    return number
  }

  private mutating func number(of string: String) -> UInt32 {
    if let known = numbers[string] { return known }
    let number = UInt32(offsets.count - 1)
    numbers[string] = number
    text += string.utf8
    offsets.append(UInt32(text.count))
    return number
  }

  private func bytes() -> [UInt8] {
    let header = [
      CompiledOntology.magic, CompiledOntology.layout, UInt32(offsets.count - 1),
      UInt32(words.count), UInt32(text.count),
    ]
    return (header + offsets + words).flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    } + text
  }
}
