/// One place around a verb or noun, what may stand there, and the role of what does.
///
/// Written `obl:with|to[Actor|@talks]?=recipient` in frames, `poss|from|by=agent` in nouns.
public struct Slot: Hashable, Sendable {
  /// The dependency by which the participant hangs on the trigger.
  public enum Position: String, CaseIterable, Sendable {
    case nominalSubject = "nsubj"
    case object = "obj"
    case indirectObject = "iobj"
    case oblique = "obl"
    case nominalModifier = "nmod"
    case openComplement = "xcomp"
    case clausalComplement = "ccomp"
    case adverbialClause = "advcl"
    case adjectivalClause = "acl"
    case adverb = "advmod"
    case expletive = "expl"
    /// The entity that the noun itself denotes.
    case itself = "self"
    /// Any of the noun's modifiers that ``Slot/markers`` name.
    case modifier = "modifier"
  }

  /// Where the slots are written.
  public enum Style: Int, CaseIterable, Sendable {
    /// In verbs, light verbs and attribution cues.
    case clause
    /// In nouns, where prepositions stand alone.
    case nominal
  }

  /// The dependency.
  public let position: Position
  /// The prepositions one of which introduces it, for nouns also `poss` and `adj`; empty: none is asked for.
  public let markers: [String]
  /// Whether the frame matches without it.
  public let isOptional: Bool
  /// What the participant must be, one of these; empty: anything.
  public let tests: [SlotTest]
  /// The role of the participant; nil for a place that is only tested.
  public let role: String?

  /// Reads one slot; nil when it is not written as the README says.
  public init?(_ text: String, style: Style) {
    self.init(Substring(text).utf8, style: style)
  }

  /// Reads bytes, since characters would take most of the time in which an ontology is loaded.
  private init?(_ text: Substring.UTF8View, style: Style) {
    let sides = text.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
    guard sides.count <= 2, sides.allSatisfy({ !$0.isEmpty }) else { return nil }
    role = sides.count == 2 ? String(Substring(sides[1])) : nil
    var place = sides[0]
    isOptional = place.last == UInt8(ascii: "?")
    if isOptional { place.removeLast() }
    if let open = place.firstIndex(of: UInt8(ascii: "[")) {
      guard place.last == UInt8(ascii: "]"),
        let tests = Self.tests(place[place.index(after: open)...].dropLast())
      else { return nil }
      self.tests = tests
      place = place[..<open]
    } else {
      tests = []
    }
    let parts = place.split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return nil }
    let name = String(Substring(first))
    if style == .nominal, parts.count == 1, name != Position.itself.rawValue {
      position = .modifier
    } else {
      guard let position = Position(rawValue: name), position != .modifier else { return nil }
      self.position = position
    }
    switch (parts.count, position) {
    case (2, _):
      guard let markers = Self.words(parts[1], separator: "|") else { return nil }
      self.markers = markers
    case (_, .modifier):
      guard let markers = Self.words(first, separator: "|") else { return nil }
      self.markers = markers
    default: markers = []
    }
  }

  /// Reads slots with blanks between them.
  ///
  /// - Returns: the slots, and the parts that are none.
  public static func slots(in text: String, style: Style) -> (slots: [Slot], wrong: [String]) {
    var slots: [Slot] = []
    var wrong: [String] = []
    for part in Substring(text).utf8.split(separator: UInt8(ascii: " ")) {
      if let slot = Slot(part, style: style) {
        slots.append(slot)
      } else {
        wrong.append(String(Substring(part)))
      }
    }
    return (slots, wrong)
  }

  private static func tests(_ text: Substring.UTF8View) -> [SlotTest]? {
    var tests: [SlotTest] = []
    for part in text.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      guard let test = SlotTest(part) else { return nil }
      tests.append(test)
    }
    return tests
  }

  /// Words with a sign between them; nil when one is empty or holds a sign.
  static func words(_ text: Substring.UTF8View, separator: Unicode.Scalar) -> [String]? {
    var words: [String] = []
    let parts = text.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
    for part in parts {
      guard !part.isEmpty, part.allSatisfy(isPartOfWord) else { return nil }
      words.append(String(Substring(part)))
    }
    return words
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }
}
