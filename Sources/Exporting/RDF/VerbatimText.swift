/// Quotes: verbatim, but for what neither XML nor RDF 1.1's notations hold in common.
enum VerbatimText {
  /// The text without control characters other than tab and line breaks, and without U+FFFE and U+FFFF.
  static func text(_ text: String) -> String {
    let bytes = text.utf8Span.span
    var special = false
    for place in bytes.indices {
      let byte = bytes[place]
      special = special || byte < 0x20 || byte == 0x7F || byte == 0xEF
    }
    guard special, text.unicodeScalars.contains(where: isDropped) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter { !isDropped($0) })
    return String(scalars)
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x09, 0x0B..<0x0D, 0x0E..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
