/// What a participant must be for a slot to take it.
public enum SlotTest: Hashable, Sendable {
  /// An entity of this class or one below it; also `Actor` and `Any`.
  case entityClass(String)
  /// A head noun of the list of this name, written `@weapon`.
  case wordList(String)
  /// Several participants, by a plural or a conjunction.
  case several
  /// A reflexive pronoun.
  case reflexive
  /// A word of this kind, one of these if any are named: `noun:office,seat`, `adj`.
  case word(WordKind, lemmas: [String])

  /// A part of speech that a test asks for.
  public enum WordKind: String, CaseIterable, Sendable {
    case noun
    case adjective = "adj"
    case verb
  }

  /// Reads one test; nil when it is none.
  init?(_ text: Substring.UTF8View) {
    if text.first == UInt8(ascii: "@") {
      guard let name = Self.name(text.dropFirst()) else { return nil }
      self = .wordList(name)
      return
    }
    let parts = text.split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let name = Self.name(first) else { return nil }
    if let kind = WordKind(rawValue: name) {
      guard parts.count == 2 else {
        self = .word(kind, lemmas: [])
        return
      }
      guard let lemmas = Slot.words(parts[1], separator: ",") else { return nil }
      self = .word(kind, lemmas: lemmas)
      return
    }
    guard parts.count == 1 else { return nil }
    switch name {
    case "several": self = .several
    case "reflexive": self = .reflexive
    default:
      guard name.utf8.first.map({ (0x41...0x5A).contains($0) }) == true else { return nil }
      self = .entityClass(name)
    }
  }

  private static func name(_ text: Substring.UTF8View) -> String? {
    guard let words = Slot.words(text, separator: "|"), words.count == 1 else { return nil }
    return words[0]
  }
}
