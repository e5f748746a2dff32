/// Renumbers the texts of a builder in the order in which a graph uses them, so that equal graphs have equal tables.
struct CanonicalTexts {
  private let source: StringTable
  private var interner = StringInterner()
  private var numbers: [UInt32]

  init(_ source: StringTable) {
    self.source = source
    numbers = Array(repeating: StringTable.none, count: source.count)
  }

  var table: StringTable { interner.table }

  mutating func number(_ old: UInt32) -> UInt32 {
    guard old != StringTable.none else { return old }
    if numbers[Int(old)] == StringTable.none {
      numbers[Int(old)] = interner.intern(source.utf8(old))
    }
    return numbers[Int(old)]
  }

  mutating func number(_ text: String?) -> UInt32 { interner.intern(text) }

  mutating func words(_ words: EvidenceColumns.Words) -> EvidenceColumns.Words {
    EvidenceColumns.Words(text: number(words.text), start: words.start, end: words.end)
  }
}
