/// JSON as pages hold it: with the mistakes of templates mended.
indirect enum LooseJSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([LooseJSON])
  case object([Member])

  /// A key and its value.
  struct Member: Equatable, Sendable {
    let key: String
    let value: LooseJSON
  }

  /// The value of a key; nil for other keys and for what is no object.
  subscript(key: String) -> LooseJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, or the number or truth value as a string; nil for the empty string and all else.
  var text: String? {
    switch self {
    case .string(let text):
      let trimmed = text.trimmed
      return trimmed.isEmpty ? nil : trimmed
    case .number(let number): return number
    case .bool(let bool): return bool ? "true" : "false"
    default: return nil
    }
  }

  /// The elements of an array; anything else is one element; nothing for null.
  var elements: [LooseJSON] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// The strings in it: itself or the elements of an array.
  var texts: [String] { elements.compactMap(\.text) }
}
