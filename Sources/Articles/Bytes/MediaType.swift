/// A value such as `text/html; charset="utf-8"` (RFC 9110, section 8.3.1).
struct MediaType: Equatable {
  /// `text/html`, in lower case.
  let name: String
  /// Names in lower case, quotes taken off.
  private let parameters: [String: String]

  init(_ value: String) {
    var parts = Self.split(value)
    name = parts.isEmpty ? "" : parts.removeFirst().lowercased()
    var parameters: [String: String] = [:]
    for part in parts {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = part[..<equals].trimmed.lowercased()
      var text = part[part.index(after: equals)...].trimmed
      if text.count >= 2, text.first == "\"", text.last == "\"" {
        text = String(text.dropFirst().dropLast())
      }
      if parameters[key] == nil { parameters[key] = text }
    }
    self.parameters = parameters
  }

  subscript(_ parameter: String) -> String? { parameters[parameter] }

  /// Cuts at semicolons that stand outside quotes.
  private static func split(_ value: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in value {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { $0[...].trimmed }
  }
}

extension StringProtocol {
  /// The text between the white space at both ends.
  var trimmed: String {
    if isTrimmed { return String(self) }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// Whether both ends are ASCII and no white space, which most texts are.
  private var isTrimmed: Bool {
    guard let first = unicodeScalars.first?.value, let last = unicodeScalars.last?.value else {
      return true
    }
    return (0x21..<0x7F).contains(first) && (0x21..<0x7F).contains(last)
  }
}
