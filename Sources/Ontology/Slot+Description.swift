extension Slot: CustomStringConvertible {
  /// The slot as the files write it.
  public var description: String {
    var text = position == .modifier ? "" : position.rawValue
    if !markers.isEmpty {
      text += (text.isEmpty ? "" : ":") + markers.joined(separator: "|")
    }
    if !tests.isEmpty { text += "[\(tests.map(\.description).joined(separator: "|"))]" }
    return text + (isOptional ? "?" : "") + (role.map { "=\($0)" } ?? "")
  }
}

extension SlotTest: CustomStringConvertible {
  /// The test as the files write it.
  public var description: String {
    switch self {
    case .entityClass(let name): name
    case .wordList(let name): "@\(name)"
    case .several: "several"
    case .reflexive: "reflexive"
    case .word(let kind, let lemmas):
      lemmas.isEmpty ? kind.rawValue : "\(kind.rawValue):\(lemmas.joined(separator: ","))"
    }
  }
}
