/// Texts from outside, such as the names of files, as a line of a log or a list can hold them.
///
/// A line break in a name would forge a line, an escape sequence would talk to the terminal.
enum PrintableText {
  /// A text with control characters, and what turns or breaks lines, written as `\u{A}`.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isEscaped) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isEscaped(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// The same for a message that may have several lines, as one about an ontology does: its own line breaks stay.
  static func lines(of message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { of(String($0)) }
      .joined(separator: "\n")
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
