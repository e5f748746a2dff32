/// Makes gerunds: "step" → "stepping", "have" → "having", "lie" → "lying".
enum Gerunds {
  /// The gerund of a verb.
  static func gerund(of verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), verb.count > 2,
      !["ee", "oe", "ye"].contains(where: { verb.hasSuffix($0) })
    {
      return verb.dropLast() + "ing"
    }
    return verb + (doublesLast(verb) ? String(verb.suffix(1)) : "") + "ing"
  }

  private static func doublesLast(_ verb: String) -> Bool {
    if stressedAtTheEnd.contains(verb) { return true }
    let letters = Array(verb)
    guard letters.count > 2, let last = letters.last, !vowels.contains(last),
      !["w", "x", "y"].contains(last), vowels.contains(letters[letters.count - 2]),
      !vowels.contains(letters[letters.count - 3])
    else { return false }
    return !letters.dropLast(3).contains { vowels.contains($0) }
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  // swift-format-ignore
  /// Longer verbs whose last syllable is stressed, and "quit".
  private static let stressedAtTheEnd: Set<String> = [
    "admit", "commit", "emit", "omit", "permit", "remit", "submit", "transmit", "confer", "defer", "infer", "prefer",
    "refer", "transfer", "compel", "dispel", "expel", "propel", "repel", "concur", "incur", "occur", "begin", "regret",
    "control", "patrol", "rebut", "forget", "abet", "deter", "reset", "upset", "offset", "equip", "quit", "acquit",
  ]
}
