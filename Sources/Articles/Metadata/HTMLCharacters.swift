/// Character references in text that is no HTML any more: JSON-LD and values that were escaped twice.
enum HTMLCharacters {
  /// The text with `&amp;`, `&#8217;` and their like replaced, once.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var out = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      out += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix(12)
      if let end = name.firstIndex(of: ";"), let character = character(String(name[..<end])) {
        out.unicodeScalars.append(character)
        rest = rest[rest.index(after: end)...]
      } else {
        out.append("&")
        rest = rest.dropFirst()
      }
    }
    return out + rest
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }
    return names[name]
  }

  // swift-format-ignore
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "rsquo": "’", "lsquo": "‘",
    "rdquo": "”", "ldquo": "“", "bdquo": "„", "sbquo": "‚", "ndash": "–", "mdash": "—", "hellip": "…", "euro": "€",
    "pound": "£", "cent": "¢", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "middot": "·", "bull": "•",
    "laquo": "«", "raquo": "»", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "eacute": "é", "Eacute": "É", "egrave": "è", "aacute": "á", "agrave": "à", "ccedil": "ç",
    "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "ecirc": "ê", "acirc": "â", "ocirc": "ô",
    "aring": "å", "oslash": "ø", "aelig": "æ", "shy": "\u{AD}",
  ]
}
