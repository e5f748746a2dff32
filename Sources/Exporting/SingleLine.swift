/// Texts as every format can hold them: one line, no control characters, no blanks at the ends.
///
/// Viewers trim labels, XML has no control characters, and readers of spreadsheets stumble over line breaks. All
/// formats use the same text, so that a label in one file is found in the others.
enum SingleLine {
  /// How many bytes of UTF-8 a text may take; the end of a longer one is replaced by "…".
  static let limit = 8000

  /// The text, with each run of blanks that holds a line break or tab made one blank.
  static func text(_ text: String) -> String {
    isClean(text) ? text : cleaned(text)
  }

  /// Several texts in one, joined by `|`; a `|` within a text becomes a `/`.
  static func list(_ texts: [String]) -> String {
    if texts.count == 1, !texts[0].utf8.contains(UInt8(ascii: "|")) { return texts[0] }
    return text(texts.map { $0.replacing("|", with: "/") }.joined(separator: "|"))
  }

  private static func isClean(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    guard bytes.count > 0 else { return true }
    guard bytes.count <= limit, isInk(bytes[0]), isInk(bytes[bytes.count - 1]) else { return false }
    var special = false
    for place in bytes.indices {
      let byte = bytes[place]
      // 0xC2 begins U+0080…U+00BF, 0xE2 the separators of lines, 0xEF U+FFFE and U+FFFF.
      special =
        special || byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }
    return !special || !text.unicodeScalars.contains { isDropped($0) || isBreak($0) }
  }

  private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// What XML 1.0 cannot hold, and the control characters of which it advises against (section 2.2).
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x09, 0x0E..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var size = 0
    var blanks: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !isDropped(scalar) {
      if scalar.properties.isWhitespace {
        blanks.append(scalar)
        continue
      }
      if size > 0, !blanks.isEmpty {
        let between = blanks.contains(where: isBreak) ? [" "] : blanks
        scalars.append(contentsOf: between)
        size += between.reduce(0) { $0 + UTF8.width($1) }
      }
      blanks.removeAll(keepingCapacity: true)
      guard size + UTF8.width(scalar) <= limit - 3 else {
        scalars.append("…")
        break
      }
      scalars.append(scalar)
      size += UTF8.width(scalar)
    }
    return String(scalars)
  }
}
