/// Tells whether a noun names what a verb does: "resignation" and "resign", "sale" and "sell".
enum Nominalizations {
  private static let irregular: [String: String] = [
    "sale": "sell", "loss": "lose", "choice": "choose", "speech": "speak", "death": "die",
    "growth": "grow", "flight": "fly", "belief": "believe", "proof": "prove", "gift": "give",
    "suit": "sue", "lawsuit": "sue", "decision": "decide", "defence": "defend", "offence": "offend",
    "departure": "leave", "purchase": "buy", "acquisition": "acquire", "success": "succeed",
    "descent": "descend", "ascent": "ascend", "response": "respond", "conquest": "conquer",
    "pursuit": "pursue", "theft": "steal", "bid": "bid", "vote": "vote", "walkout": "walk",
    "election": "elect",
    "judgment": "judge", "judgement": "judge", "ban": "ban", "killing": "kill", "murder": "kill",
    "trial": "try", "birth": "bear", "threat": "threaten", "burial": "bury",
    "denial": "deny", "verdict": "convict", "complaint": "complain", "restraint": "restrain",
    "pledge": "pledge", "breach": "breach", "testimony": "testify", "seizure": "seize",
    "defense": "defend", "offense": "offend", "relief": "relieve", "advice": "advise",
    "signature": "sign", "plea": "plead", "loan": "lend", "shot": "shoot", "oath": "swear",
    "criticism": "criticize", "emphasis": "emphasize", "comparison": "compare", "revolt": "rebel",
    "rebellion": "rebel", "robbery": "rob", "treatment": "treat", "wedding": "wed",
    "marriage": "marry",
    "service": "serve", "thought": "think", "trespass": "trespass", "arrival": "arrive",
    "withdrawal": "withdraw", "occurrence": "occur", "provision": "provide", "division": "divide",
    "laughter": "laugh", "restoration": "restore",
    "disappearance": "disappear", "hearing": "hear", "discovery": "discover",
    "remembrance": "remember", "scrutiny": "scrutinize", "sabotage": "sabotage",
    "hijacking": "hijack",
    "breakdown": "break", "outbreak": "break", "handover": "hand", "takeover": "take",
    "landing": "land", "bombardment": "bombard", "siege": "besiege", "flood": "flood",
    "repayment": "repay", "overthrow": "overthrow", "fulfilment": "fulfil",
    "fulfillment": "fulfill", "expenditure": "spend", "spending": "spend", "survey": "survey",
    "entry": "enter", "intrusion": "intrude", "meeting": "meet", "feeling": "feel",
    "product": "produce", "analysis": "analyze", "promotion": "promote", "payment": "pay",
    "deletion": "delete", "conviction": "convict", "explanation": "explain",
    "pronouncement": "pronounce", "repetition": "repeat", "retention": "retain",
    "detention": "detain", "maintenance": "maintain", "abstention": "abstain",
  ]

  /// Whether the noun is made from the verb; both are lemmas, the verb may have its particle: "crack down".
  static func names(_ noun: String, verb: String, particle: String? = nil) -> Bool {
    let made = Nominalization(ofVerb: verb)
    return made.names(noun, irregular: irregularVerb(of: noun))
      || particle.map { made.names(noun, particle: $0) } ?? false
  }

  /// The verb from which a noun is made that does not follow the rules: "buy" for "purchase".
  static func irregularVerb(of noun: String) -> String? { irregular[noun] }

  /// The noun of a verb that does not follow the rules: "purchase" for "buy"; nil where there are several.
  ///
  /// "takeover" needs its particle: who takes a step takes nothing over.
  static func noun(of verb: String) -> String? {
    let found = irregular.keys.filter { noun in
      irregular[noun] == verb && !particles.contains { noun == verb + $0 || noun == $0 + verb }
    }
    return found.count == 1 ? found.first : nil
  }

  private static let particles = ["over", "down", "out", "off", "up", "away", "back"]
}

/// The nouns that may be made from a verb.
struct Nominalization {
  private let verb: String
  /// Whole nouns.
  private let nouns: [String]
  /// What stands before an ending.
  private let stems: [String]

  init(ofVerb verb: String) {
    self.verb = verb
    guard verb.count > 3 else {
      nouns = [verb + "s"] + ["ing", "ment"].flatMap { [verb + $0, Self.doubled(verb) + $0] }
      stems = []
      return
    }
    let isMaking = verb.hasSuffix("ize") || verb.hasSuffix("ise")
    let stem = verb.hasSuffix("e") || verb.hasSuffix("y") ? String(verb.dropLast()) : verb
    nouns = [verb + "s"] + (isMaking ? [verb.dropLast(3) + "y"] : []) + Self.changed(stem)
    stems = [stem, Self.doubled(stem)]
  }

  /// Whether a noun is made from the verb; `irregular` is the verb from which it is made without rules, if it is.
  func names(_ noun: String, irregular: String?) -> Bool {
    if noun == verb || irregular == verb { return true }
    // Endings only change the end of the verb.
    guard noun.utf8.first == verb.utf8.first else { return false }
    return nouns.contains(noun) || stems.contains { Self.hasEnding(noun, behind: $0) }
  }

  /// Whether a noun is made from the verb with a particle: "crackdown".
  func names(_ noun: String, particle: String) -> Bool {
    guard noun.utf8.first == verb.utf8.first else { return false }
    return noun == verb + particle || noun == "\(verb)-\(particle)"
  }

  private static func hasEnding(_ noun: String, behind stem: String) -> Bool {
    noun.hasPrefix(stem) && endings.contains(String(noun.dropFirst(stem.count)))
  }

  private static func doubled(_ stem: String) -> String { stem + stem.suffix(1) }

  private static let endings: Set<String> = [
    "ing", "ion", "ation", "ition", "ment", "al", "ial", "ance", "ence", "ery", "ure", "age",
    "ication", "down", "ude", "y", "e", "ement",
  ]

  private static func changed(_ stem: String) -> [String] {
    changes.filter { stem.hasSuffix($0.end) }.flatMap(\.cuts).map { cut in
      String(stem.dropLast(cut.length)) + cut.ending
    }
  }

  /// Stems that change before an ending: "suspend" and "suspension", "admit" and "admission".
  private static let changes: [(end: String, cuts: [(length: Int, ending: String)])] = [
    ("nd", [(1, "sion"), (1, "se"), (1, "ce")]), ("d", [(1, "sion"), (1, "t")]),
    ("t", [(1, "ssion"), (1, "sion")]), ("ceiv", [(2, "ption"), (3, "it")]),
    ("scrib", [(1, "ption")]), ("el", [(2, "ulsion")]), ("olv", [(1, "ution")]),
    ("uc", [(0, "tion")]), ("vok", [(1, "cation")]), ("ven", [(0, "tion")]),
    ("tro", [(1, "uction")]), ("umpt", [(1, "ption")]), ("um", [(0, "ption")]),
  ]
}
