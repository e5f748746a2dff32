import Foundation

/// WordPiece as BERT's uncased models use it.
///
/// Wu et al. 2016; Devlin et al. 2019.
/// Pieces are found through a hash table that lies ready in the weights file, so that loading costs
/// nothing. `Training/wordpieces.py` says the same in Python.
struct WordPieceVocabulary: Sendable {
  /// The ids of the pieces that the model needs by name.
  struct Marks: Sendable {
    let unknown: Int32
    let start: Int32
    let end: Int32
  }

  /// Runs of more characters are one unknown piece, as in BERT.
  static let longestRun = 100

  let marks: Marks
  /// The pieces' UTF-8, one after the other; piece i is bytes offsets[i] ..< offsets[i + 1].
  private let bytes: [UInt8]
  private let offsets: [Int32]
  /// Open addressing by FNV-1a; -1 is an empty slot; the size is a power of two.
  private let table: [Int32]

  init(_ file: WeightsFile) throws(ModelError) {
    bytes = try file.text("vocabulary.bytes")
    offsets = try file.integers("vocabulary.offsets")
    table = try file.integers("vocabulary.table")
    let count = file.header.configuration.vocabulary
    guard offsets.count == count + 1, offsets.first == 0, offsets.last.map(Int.init) == bytes.count,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }),
      table.count > count, table.count & (table.count - 1) == 0,
      table.allSatisfy({ $0 >= -1 && Int($0) < count }), table.contains(-1)
    else { throw .damaged(source: file.source, reason: "the vocabulary contradicts itself") }
    guard let unknown = Self.find("[UNK]", bytes, offsets, table),
      let start = Self.find("[CLS]", bytes, offsets, table),
      let end = Self.find("[SEP]", bytes, offsets, table)
    else {
      throw .damaged(source: file.source, reason: "the vocabulary has no [UNK], [CLS] or [SEP]")
    }
    marks = Marks(unknown: unknown, start: start, end: end)
  }

  /// The ids of one word's pieces, never empty.
  func pieces(of word: String) -> [Int32] {
    var out: [Int32] = []
    var run: [UInt8] = []
    var runLength = 0
    func close() {
      appendPieces(of: run, characters: runLength, to: &out)
      run.removeAll(keepingCapacity: true)
      runLength = 0
    }
    for scalar in folded(word) {
      if scalar.properties.isWhitespace {
        close()
      } else if standsAlone(scalar) {
        close()
        run.append(contentsOf: scalar.utf8)
        runLength = 1
        close()
      } else {
        run.append(contentsOf: scalar.utf8)
        runLength += 1
      }
    }
    close()
    return out.isEmpty ? [marks.unknown] : out
  }

  /// Lower case without accents, control characters and format characters.
  private func folded(_ word: String) -> [Unicode.Scalar] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return word.unicodeScalars.compactMap { scalar in
        switch scalar.value {
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
        case 0..<0x20, 0x7F: nil
        default: scalar
        }
      }
    }
    return word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .control, .format: false
      default: scalar != "\u{FFFD}"
      }
    }
  }

  /// Punctuation and ideographs are words of their own.
  private func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 33...47, 58...64, 91...96, 123...126: return true
    case 0..<0x80: return false
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return true
    default:
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        return true
      default: return false
      }
    }
  }

  /// The longest piece first, again and again; a run that does not work out is one unknown piece.
  private func appendPieces(of run: [UInt8], characters: Int, to out: inout [Int32]) {
    guard !run.isEmpty else { return }
    guard characters <= Self.longestRun else { return out.append(marks.unknown) }
    let before = out.count
    var start = 0
    while start < run.count {
      var end = run.count
      var found: Int32?
      while end > start {
        let isCharacterBoundary = end == run.count || run[end] & 0xC0 != 0x80
        if isCharacterBoundary {
          found = Self.find(run[start..<end], continues: start > 0, bytes, offsets, table)
          if found != nil { break }
        }
        end -= 1
      }
      guard let found else {
        out.removeSubrange(before...)
        return out.append(marks.unknown)
      }
      out.append(found)
      start = end
    }
  }

  private static func find(
    _ piece: String, _ bytes: [UInt8], _ offsets: [Int32], _ table: [Int32]
  ) -> Int32? {
    find(Array(piece.utf8)[...], continues: false, bytes, offsets, table)
  }

  /// The id of a piece; `continues` puts `##` before it.
  private static func find(
    _ piece: ArraySlice<UInt8>, continues: Bool, _ bytes: [UInt8], _ offsets: [Int32],
    _ table: [Int32]
  ) -> Int32? {
    var hash: UInt32 = 2_166_136_261
    func add(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    if continues {
      add(0x23)
      add(0x23)
    }
    for byte in piece { add(byte) }
    let prefix = continues ? 2 : 0
    var slot = Int(hash) & (table.count - 1)
    while table[slot] >= 0 {
      let id = Int(table[slot])
      let range = Int(offsets[id])..<Int(offsets[id + 1])
      if range.count == piece.count + prefix,
        !continues || (bytes[range.lowerBound] == 0x23 && bytes[range.lowerBound + 1] == 0x23),
        bytes[range.dropFirst(prefix)].elementsEqual(piece)
      {
        return table[slot]
      }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }
}
