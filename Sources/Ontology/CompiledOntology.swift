/// An ontology in the form that is compiled into the binary: each string once, and numbers.
///
/// Little endian, words of 32 bits:
///
///     "NGO1", layout, number of strings S, number of words W, number of string bytes B
///     S + 1 offsets into the string bytes
///     W words
///     B string bytes, UTF-8, no terminators
///
/// The words begin with a directory: for each table, in the order of ``OntologyTable/allCases``, the number of rows and the word at which they begin; then for
/// each index, in the order of ``Index``, the number of entries and the word at which they begin; then for each ``Slot/Style`` the number of different slots and the word
/// at which their strings begin. A row has one word a column: 0 for an empty cell, else 1 + the number of a string, or 1 + the word at which a list begins (its length,
/// then strings, or numbers of slots). An entry of an index is a string (its key), a table, a row and a number, sorted by key,
/// then in the order of the files.
final class CompiledOntology: Sendable {
  /// What rows can be found by without a look at all of them.
  enum Index: Int, CaseIterable {
    /// Actors by id.
    case actors
    /// Actors by each of their names, normalised; the number is that of the ``Actor/NameKind``.
    case names
    /// Times in office by person.
    case persons
    /// Times in office by office.
    case officeHolders
    /// Rows of given names by each of them.
    case givenNames
    /// Nouns of acts.
    case actNouns
  }

  /// An entry of an index.
  struct Entry {
    let table: OntologyTable
    let row: Int
    let number: Int
  }

  static let magic: UInt32 = 0x314F_474E

  /// A hash of the names and columns of all tables, of the indexes and of the styles of slots.
  ///
  /// Rows are found by counting columns, so that bytes of another layout would be read as nonsense.
  static let layout: UInt32 = {
    let tables = OntologyTable.allCases.map { table in
      let columns = table.columns.map { "\($0.field.rawValue):\($0.kind)" }
      return ([table.rawValue] + columns).joined(separator: " ")
    }
    let rest = Index.allCases.map { "\($0)" } + Slot.Style.allCases.map { "\($0)" }
    return (tables + rest).joined(separator: "\n").utf8.reduce(0x811C_9DC5) { hash, byte in
      (hash ^ UInt32(byte)) &* 0x0100_0193
    }
  }()

  static let headerLength = 5
  static let entryLength = 4
  static let directoryLength =
    2 * (OntologyTable.allCases.count + Index.allCases.count + Slot.Style.allCases.count)

  /// The word of the directory that belongs to an index.
  static func directory(of index: Index) -> Int {
    2 * (OntologyTable.allCases.count + index.rawValue)
  }

  /// The word of the directory that belongs to a style of slots.
  static func directory(of style: Slot.Style) -> Int {
    2 * (OntologyTable.allCases.count + Index.allCases.count + style.rawValue)
  }

  private let offsets: [UInt32]
  let words: [UInt32]
  private let text: [UInt8]
  /// The different slots of each style.
  private let slots: [[Slot?]]

  init(_ bytes: OntologyBytes) throws(OntologyError) {
    guard let header = bytes.values(of: UInt32.self, at: 0, count: Self.headerLength),
      header[0] == Self.magic, header[1] == Self.layout
    else { throw .notCompiled }
    let sizes = header[2...].map(Int.init)
    let start = 4 * Self.headerLength
    guard let offsets = bytes.values(of: UInt32.self, at: start, count: sizes[0] + 1),
      let words = bytes.values(of: UInt32.self, at: start + 4 * offsets.count, count: sizes[1]),
      let text = bytes.values(
        of: UInt8.self, at: start + 4 * (offsets.count + words.count), count: sizes[2]),
      words.count >= Self.directoryLength, Int(offsets[sizes[0]]) == text.count
    else { throw .notCompiled }
    self.offsets = offsets
    self.words = words
    self.text = text
    slots = Slot.Style.allCases.map { style in
      let place = Self.directory(of: style)
      let start = Int(words[place + 1])
      return words[start..<start + Int(words[place])].map { number in
        Slot(Self.string(Int(number), offsets, text), style: style)
      }
    }
  }

  /// How many rows a table has.
  func count(of table: OntologyTable) -> Int { Int(words[2 * Self.ordinal(of: table)]) }

  func row(_ number: Int, of table: OntologyTable) -> CompiledRow {
    let start = Int(words[2 * Self.ordinal(of: table) + 1])
    let columns = table.columns
    return CompiledRow(
      file: self, table: table, columns: columns, start: start + number * columns.count)
  }

  func rows(of table: OntologyTable) -> [CompiledRow] {
    let start = Int(words[2 * Self.ordinal(of: table) + 1])
    let columns = table.columns
    return (0..<count(of: table)).map { number in
      CompiledRow(file: self, table: table, columns: columns, start: start + number * columns.count)
    }
  }

  func slot(_ number: Int, style: Slot.Style) -> Slot? { slots[style.rawValue][number] }

  func string(_ number: Int) -> String { Self.string(number, offsets, text) }

  private static func string(_ number: Int, _ offsets: [UInt32], _ text: [UInt8]) -> String {
    String(decoding: text[Int(offsets[number])..<Int(offsets[number + 1])], as: UTF8.self)
  }

  /// The entries of a key, found by bisection.
  func entries(_ key: String, in index: Index) -> [Entry] {
    let directory = Self.directory(of: index)
    let count = Int(words[directory])
    let start = Int(words[directory + 1])
    let wanted = Array(key.utf8)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let number = Int(words[start + Self.entryLength * middle])
      if precedes(number, wanted) { low = middle + 1 } else { high = middle }
    }
    var found: [Entry] = []
    while low < count {
      let place = start + Self.entryLength * low
      guard bytes(Int(words[place])).elementsEqual(wanted) else { break }
      found.append(
        Entry(
          table: OntologyTable.allCases[Int(words[place + 1])], row: Int(words[place + 2]),
          number: Int(words[place + 3])))
      low += 1
    }
    return found
  }

  /// FNV-1a over all that the file says.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ number: UInt64) { hash = (hash ^ number) &* 0x0000_0100_0000_01B3 }
    for offset in offsets { add(UInt64(offset)) }
    for word in words { add(UInt64(word)) }
    for byte in text { add(UInt64(byte)) }
    return hash
  }

  /// The rows with their cells, as the source had them.
  func decoded() -> OntologyRows {
    OntologyRows(
      OntologyTable.allCases.flatMap { table in rows(of: table).map { $0.decoded() } })
  }

  /// Whether a string stands before others in the order of their bytes.
  private func precedes(_ string: Int, _ wanted: [UInt8]) -> Bool {
    let (start, end) = (Int(offsets[string]), Int(offsets[string + 1]))
    for place in 0..<min(end - start, wanted.count) where text[start + place] != wanted[place] {
      return text[start + place] < wanted[place]
    }
    return end - start < wanted.count
  }

  private func bytes(_ string: Int) -> ArraySlice<UInt8> {
    text[Int(offsets[string])..<Int(offsets[string + 1])]
  }

  private static func ordinal(of table: OntologyTable) -> Int { ordinals[table] ?? 0 }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: OntologyTable.allCases.enumerated().map { ($1, $0) })
}
