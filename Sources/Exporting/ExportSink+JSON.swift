extension ExportSink {
  /// Writes a string as JSON does (RFC 8259, section 7).
  ///
  /// Control characters other than tab and line breaks are left out, since RDF and XML cannot hold them. `<` is
  /// escaped too, so that no text can end the `script` element in which it stands.
  mutating func writeJSON(_ text: String) {
    write(UInt8(ascii: "\""))
    if isPlain(text) { write(text) } else { writeEscaped(text) }
    write(UInt8(ascii: "\""))
  }

  /// Writes `"key":`.
  mutating func writeKey(_ key: String) {
    writeJSON(key)
    write(UInt8(ascii: ":"))
  }

  /// Whether every byte stands for itself; without early exit, which is faster for texts of this length.
  private func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var special = false
    for place in bytes.indices {
      let byte = bytes[place]
      special =
        special || byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x3C || byte == 0x7F
    }
    return !special
  }

  private mutating func writeEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case UInt8(ascii: "<"): write("\\u003C")
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      case 0..<0x20, 0x7F: break
      default: write(byte)
      }
    }
  }
}
