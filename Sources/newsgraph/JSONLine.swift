/// One JSON object on one line, its keys in the order in which they are added.
///
/// `JSONEncoder` cannot keep an order of keys, and the order is part of the format.
struct JSONLine {
  private var members: [String] = []

  /// The object as text, without a line break.
  var text: String { "{" + members.joined(separator: ",") + "}" }

  /// Adds a string; nil and the empty string add nothing.
  mutating func add(_ key: String, _ value: String?) {
    if let value, !value.isEmpty { members.append(Self.quoted(key) + ":" + Self.quoted(value)) }
  }

  /// Adds a string even where it is empty.
  mutating func addText(_ key: String, _ value: String) {
    members.append(Self.quoted(key) + ":" + Self.quoted(value))
  }

  /// Adds a whole number.
  mutating func add(_ key: String, _ value: Int) {
    members.append(Self.quoted(key) + ":\(value)")
  }

  /// Adds a number with at most four decimals.
  mutating func add(_ key: String, _ value: Double) {
    members.append(Self.quoted(key) + ":\((value * 10_000).rounded() / 10_000)")
  }

  /// Adds what is so or not.
  mutating func add(_ key: String, _ flag: Bool) {
    members.append(Self.quoted(key) + ":\(flag)")
  }

  /// Adds a span, half open.
  mutating func add(_ key: String, _ span: Range<Int>) {
    members.append(Self.quoted(key) + ":[\(span.lowerBound),\(span.upperBound)]")
  }

  /// Adds an object.
  mutating func add(_ key: String, _ object: JSONLine) {
    members.append(Self.quoted(key) + ":" + object.text)
  }

  /// Adds objects; none add nothing.
  mutating func add(_ key: String, _ objects: [JSONLine]) {
    guard !objects.isEmpty else { return }
    members.append(
      Self.quoted(key) + ":[" + objects.map(\.text).joined(separator: ",") + "]")
  }

  /// Adds strings; none add nothing.
  mutating func add(_ key: String, _ strings: [String]) {
    guard !strings.isEmpty else { return }
    members.append(
      Self.quoted(key) + ":[" + strings.map { Self.quoted($0) }.joined(separator: ",") + "]")
  }

  /// A string as JSON writes it (RFC 8259, section 7).
  static func quoted(_ string: String) -> String {
    var out: [UInt8] = [0x22]
    out.reserveCapacity(string.utf8.count + 2)
    for byte in string.utf8 {
      switch byte {
      case 0x22: out += [0x5C, 0x22]
      case 0x5C: out += [0x5C, 0x5C]
      case 0x0A: out += [0x5C, 0x6E]
      case 0x0D: out += [0x5C, 0x72]
      case 0x09: out += [0x5C, 0x74]
      case _ where byte < 0x20:
        let digits = String(byte, radix: 16)
        out += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: out.append(byte)
      }
    }
    out.append(0x22)
    return String(decoding: out, as: UTF8.self)
  }
}
