/// Reads JSON with the mistakes that pages make: raw line breaks and control characters in strings, commas too many
/// or too few, comments, `CDATA` marks, quotation marks inside strings, an end that is missing.
struct LooseJSONParser {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  private static let deepest = 64

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The values that stand in the bytes one after the other; usually one.
  static func values(in bytes: [UInt8]) -> [LooseJSON] {
    var parser = Self(bytes)
    var values: [LooseJSON] = []
    while parser.skipToValue() {
      guard let value = parser.value() else { break }
      values.append(value)
    }
    return values
  }

  /// Goes to the next `{` or `[` of the outermost level.
  private mutating func skipToValue() -> Bool {
    skipBlanks()
    while at < bytes.count, bytes[at] != 0x7B, bytes[at] != 0x5B {
      if !skipMark() { at += 1 }
      skipBlanks()
    }
    return at < bytes.count
  }

  /// Jumps over `<![CDATA[`, whose brackets are none of JSON's.
  private mutating func skipMark() -> Bool {
    let mark = Array("<![CDATA[".utf8)
    guard bytes[at...].starts(with: mark) else { return false }
    at += mark.count
    return true
  }

  private mutating func value() -> LooseJSON? {
    skipBlanks()
    guard at < bytes.count, depth < Self.deepest else { return nil }
    switch bytes[at] {
    case 0x7B: return nested { $0.object() }
    case 0x5B: return nested { $0.array() }
    case 0x22: return .string(string())
    default: return word()
    }
  }

  private mutating func nested(_ read: (inout Self) -> LooseJSON) -> LooseJSON {
    at += 1
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func object() -> LooseJSON {
    var members: [LooseJSON.Member] = []
    while true {
      skipSeparators()
      guard at < bytes.count, bytes[at] != 0x5D else { break }
      if bytes[at] == 0x7D {
        at += 1
        break
      }
      let start = at
      let key = bytes[at] == 0x22 ? string() : bareKey()
      skipBlanks()
      if at < bytes.count, bytes[at] == 0x3A { at += 1 }
      if let value = value() { members.append(LooseJSON.Member(key: key, value: value)) }
      if at == start { at += 1 }
    }
    return .object(members)
  }

  private mutating func array() -> LooseJSON {
    var elements: [LooseJSON] = []
    while true {
      skipSeparators()
      guard at < bytes.count, bytes[at] != 0x7D else { break }
      if bytes[at] == 0x5D {
        at += 1
        break
      }
      let start = at
      if let value = value() { elements.append(value) }
      if at == start { at += 1 }
    }
    return .array(elements)
  }

  private mutating func bareKey() -> String {
    let start = at
    while at < bytes.count, !Self.isBlank(bytes[at]), !Self.isPunctuation(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func word() -> LooseJSON? {
    let word = bareKey()
    switch word {
    case "": return nil
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "undefined": return .null
    default:
      let isNumber = word.utf8.first.map { $0 == 0x2D || (0x30...0x39).contains($0) } ?? false
      return isNumber ? .number(word) : .string(word)
    }
  }

  private mutating func string() -> String {
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x22, closesString() { break }
      if byte == 0x5C {
        escape(&text)
      } else {
        text.append(byte < 0x20 ? 0x20 : byte)
      }
    }
    return HTMLCharacters.decoded(String(decoding: text, as: UTF8.self))
  }

  /// Whether the quotation mark just read is the end, or one inside the string that lacks its backslash.
  private func closesString() -> Bool {
    var next = at
    var isNewLine = false
    while next < bytes.count, Self.isBlank(bytes[next]) {
      isNewLine = isNewLine || bytes[next] == 0x0A || bytes[next] == 0x0D
      next += 1
    }
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case 0x2C, 0x3A, 0x5D, 0x7D: return true
    case 0x22: return isNewLine
    default: return isNewLine && bytes[next] == 0x2F
    }
  }

  private mutating func escape(_ text: inout [UInt8]) {
    guard at < bytes.count else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): unicodeEscape(&text)
    default: text.append(byte)
    }
  }

  private mutating func unicodeEscape(_ text: inout [UInt8]) {
    guard var unit = hexadecimal() else { return }
    if (0xD800..<0xDC00).contains(unit), bytes[at...].starts(with: "\\u".utf8) {
      at += 2
      if let low = hexadecimal(), (0xDC00..<0xE000).contains(low) {
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
    }
    text.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexadecimal() -> UInt32? {
    // The initializer takes a sign as well.
    guard at + 4 <= bytes.count, bytes[at] != 0x2B, bytes[at] != 0x2D,
      let unit = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { return nil }
    at += 4
    return unit
  }

  private mutating func skipSeparators() {
    skipBlanks()
    while at < bytes.count, bytes[at] == 0x2C {
      at += 1
      skipBlanks()
    }
  }

  /// Jumps over blanks and comments.
  private mutating func skipBlanks() {
    while at < bytes.count {
      if Self.isBlank(bytes[at]) {
        at += 1
      } else if bytes[at...].starts(with: "//".utf8) {
        at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      } else if bytes[at...].starts(with: "/*".utf8) {
        at += 2
        while at < bytes.count, !bytes[at...].starts(with: "*/".utf8) { at += 1 }
        at = min(at + 2, bytes.count)
      } else {
        return
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xA0 }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }
}
