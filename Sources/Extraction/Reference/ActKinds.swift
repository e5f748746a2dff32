/// Nouns and verbs that name the same kinds of acts, beyond words of one stem: "stoppage" and "walk off".
///
/// The table was written for this project. A word may stand in several rows.
enum ActKinds {
  /// The rows in which a noun stands.
  static func kinds(ofNoun lemma: String) -> Set<Int> { nouns[lemma] ?? [] }

  /// The rows in which a verb stands, with one of its companions where the table has both: "turn down", "go dark".
  static func kinds(ofVerb lemma: String, companions: [String]) -> Set<Int> {
    companions.lazy.compactMap { verbs[lemma + "_" + $0] }.first ?? verbs[lemma] ?? []
  }

  /// Whether the table has a verb with one of its companions as a verb of its own.
  static func isPhrase(_ lemma: String, with companions: [String]) -> Bool {
    companions.contains { verbs[lemma + "_" + $0] != nil }
  }

  /// Words that may belong to a verb: "turn *down*", "go *dark*", "give *back*", "set *fire*".
  static func companions(of word: Int, in tree: DependencyTree) -> [String] {
    let words = tree.children(of: word, in: "compound", "advmod", "xcomp", "obj")
    // "broke *out of* prison": the parser takes the particle for a preposition of the place.
    let ways = tree.children(of: word, in: "obl").compactMap { place -> Int? in
      let prepositions = tree.children(of: place, in: "case")
      return prepositions.count > 1 && prepositions.first == word + 1 ? word + 1 : nil
    }
    return words.map { tree.lemmas[$0] } + ways.map { tree.lemmas[$0] }.filter(wayWords.contains)
  }

  private static let wayWords: Set<String> = ["out", "off", "down", "away", "up", "back", "aside"]

  /// Whether a noun judges an act rather than naming it: "this provocation".
  static func isJudgement(_ lemma: String) -> Bool { judgements.contains(lemma) }

  /// Whether a noun names what courts decide.
  static func isRuling(_ lemma: String) -> Bool { rulings.contains(lemma) }

  /// Whether a court that does it has not decided yet: "will hear the case".
  static func isProcedure(_ verb: String) -> Bool { procedures.contains(verb) }

  /// Whether somebody who is called so decides cases.
  static func isCourt(_ lemma: String) -> Bool { courts.contains(lemma) }

  /// Whether a noun names what those who vote decide.
  static func isVote(_ lemma: String) -> Bool { lemma == "vote" || lemma == "ballot" }

  /// Whether somebody whom a noun in lower case denotes, in singular or plural, decides with others by voting.
  static func isVoter(_ word: String) -> Bool { voters.contains(word) }

  // swift-format-ignore
  private static let voters: Set<String> = [
    "parliament", "parliaments", "lawmaker", "lawmakers", "legislator", "legislators", "legislature", "legislatures",
    "senate", "senator", "senators", "congress", "assembly", "council", "councils", "councillor", "councillors",
    "councilor", "councilors", "committee", "committees", "board", "deputy", "deputies", "delegate", "delegates",
    "mp", "mps", "chamber", "voter", "voters", "shareholder", "shareholders", "juror", "jurors", "jury",
  ]
  private static let rulings: Set<String> = [
    "ruling", "decision", "judgment", "judgement", "verdict", "order", "injunction",
  ]
  private static let procedures: Set<String> = [
    "hear", "consider", "weigh", "ask", "question", "schedule", "preside", "sit", "review", "take",
    "begin", "convene", "adjourn", "meet", "expect", "try",
  ]
  private static let courts: Set<String> = [
    "court", "judge", "justice", "jury", "tribunal", "panel", "bench", "magistrate",
  ]
  // swift-format-ignore
  private static let judgements: Set<String> = [
    "provocation", "outrage", "mistake", "error", "betrayal", "setback", "blow", "stunt", "crime",
    "victory", "triumph", "defeat", "breakthrough", "news", "announcement", "success", "failure",
    "escalation", "precedent", "overhaul", "outcome", "result", "turnaround", "combination",
    "climbdown", "gamble", "coup", "blunder", "misstep", "insult", "milestone", "fiasco", "debacle",
    "injustice", "disappointment", "embarrassment", "humiliation", "disgrace", "ploy", "surprise",
  ]

  private static let nouns = index(\.nouns)
  private static let verbs = index(\.verbs)

  private static func index(_ words: KeyPath<(nouns: String, verbs: String), String>) -> [String:
    Set<Int>]
  {
    var index: [String: Set<Int>] = [:]
    for (number, row) in ActKindRows.rows.enumerated() {
      for word in row[keyPath: words].split(separator: " ") {
        index[String(word), default: []].insert(number)
      }
    }
    return index
  }
}
