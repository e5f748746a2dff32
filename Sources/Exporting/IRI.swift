/// Identifiers that RDF can hold, in ASCII (RFC 3986).
enum IRI {
  /// A part of an IRI, with everything but letters, digits and `-._~:` percent-encoded.
  static func escaped(_ text: String) -> String {
    let bytes = text.utf8Span.span
    var special = false
    for place in bytes.indices { special = special || !isPlain(bytes[place]) }
    return special ? encoded(text.utf8, keeping: []) : text
  }

  /// An address with its scheme, with everything that must not stand there percent-encoded; nil for anything else.
  static func absolute(_ text: String) -> String? {
    let text = SingleLine.text(text)
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text.utf8[..<colon]
    let rest = text.utf8[text.utf8.index(after: colon)...]
    guard let first = scheme.first, isLetter(first), !rest.isEmpty,
      scheme.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return text[..<colon].lowercased() + ":"
      + encoded(rest, keeping: Array("/?#%!$&'()*+,;=@".utf8))
  }

  private static func encoded(_ text: some Collection<UInt8>, keeping others: [UInt8]) -> String {
    var out: [UInt8] = []
    var hasFragment = false
    for (place, byte) in zip(text.indices, text) {
      var isKept = isPlain(byte) || others.contains(byte)
      if byte == UInt8(ascii: "#") {
        isKept = isKept && !hasFragment
        hasFragment = true
      } else if byte == UInt8(ascii: "%") {
        let digits = text[place...].dropFirst().prefix(2)
        isKept = isKept && digits.count == 2 && digits.allSatisfy(isHexadecimal)
      }
      if isKept {
        out.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x7E
      || byte == 0x3A
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
