/// Collects the text of one block: blanks become one, marks that nobody sees vanish.
struct TextWriter {
  /// A paragraph and how much of it lies in links.
  struct Paragraph {
    var text: String
    var length: Int
    var linkLength: Int
  }

  private var bytes: [UInt8] = []
  private var length = 0
  private var linkLength = 0
  private var needsBlank = false
  private var lineBreaks = 0
  private var done: [Paragraph] = []

  /// Adds text as it stands between two tags.
  mutating func add(_ text: ArraySlice<UInt8>, isLink: Bool, keepsLines: Bool) {
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      if byte <= 0x20 || byte == 0x7F {
        if keepsLines, byte == 0x0A {
          trimLine()
          bytes.append(byte)
          needsBlank = false
        } else if keepsLines, bytes.last == 0x0A || bytes.last == 0x20 {
          bytes.append(0x20)
        } else {
          needsBlank = true
        }
        at += 1
        continue
      }
      if byte >= 0xC2, let (size, isBlank) = Self.invisible(text[at...]) {
        if isBlank { needsBlank = true }
        at += size
        continue
      }
      startWord(keepsLines: keepsLines)
      bytes.append(byte)
      if byte & 0xC0 != 0x80 {
        length += 1
        if isLink { linkLength += 1 }
      }
      at += 1
    }
  }

  /// A `br`: one is a blank, two end a paragraph.
  mutating func addLineBreak() {
    lineBreaks += 1
    needsBlank = true
  }

  /// The start of a table's cell.
  mutating func addCellBreak() {
    guard !bytes.isEmpty else { return }
    if bytes.last != UInt8(ascii: "|") { bytes.append(contentsOf: " |".utf8) }
    needsBlank = true
  }

  /// What was collected since the last call.
  mutating func take(isPreformatted: Bool) -> [Paragraph] {
    finishParagraph()
    defer { done.removeAll(keepingCapacity: true) }
    lineBreaks = 0
    return done
  }

  private mutating func startWord(keepsLines: Bool) {
    if lineBreaks > 0 {
      if keepsLines {
        bytes.append(0x0A)
        needsBlank = false
      } else if lineBreaks > 1 {
        finishParagraph()
      }
      lineBreaks = 0
    }
    if needsBlank, !bytes.isEmpty { bytes.append(0x20) }
    needsBlank = false
  }

  private mutating func trimLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  private mutating func finishParagraph() {
    while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
    if length > 0 {
      let start = bytes.firstIndex { $0 != 0x0A } ?? 0
      done.append(
        Paragraph(
          text: String(decoding: bytes[start...], as: UTF8.self), length: length,
          linkLength: linkLength))
    }
    bytes.removeAll(keepingCapacity: true)
    length = 0
    linkLength = 0
    needsBlank = false
  }

  /// The size of a character that is blank or not seen at all; nil for all others.
  private static func invisible(_ text: ArraySlice<UInt8>) -> (size: Int, isBlank: Bool)? {
    let start = text.startIndex
    guard text.count >= 2 else { return nil }
    let second = text[start + 1]
    switch text[start] {
    case 0xC2:
      if second == 0xA0 { return (2, true) }
      return second == 0xAD || second < 0xA0 ? (2, false) : nil
    case 0xE2 where text.count >= 3:
      let third = text[start + 2]
      if second == 0x80 {
        if (0x80...0x8A).contains(third) || third == 0xAF { return (3, true) }
        if third == 0xA8 || third == 0xA9 { return (3, true) }
        return (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third) ? (3, false) : nil
      }
      if second == 0x81, third == 0x9F { return (3, true) }
      return second == 0x81 && (0xA0...0xA4).contains(third) ? (3, false) : nil
    case 0xE3 where text.count >= 3:
      return second == 0x80 && text[start + 2] == 0x80 ? (3, true) : nil
    case 0xEF where text.count >= 3:
      return second == 0xBB && text[start + 2] == 0xBF ? (3, false) : nil
    default: return nil
    }
  }
}
