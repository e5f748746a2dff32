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
    if noun == verb || irregular[noun] == verb || noun == verb + "s" { return true }
    if let particle, noun == verb + particle || noun == "\(verb)-\(particle)" { return true }
    // What follows only changes the end of the verb.
    guard noun.utf8.first == verb.utf8.first else { return false }
    guard verb.count > 3 else {
      return ["ing", "ment"].contains { noun == verb + $0 || noun == doubled(verb) + $0 }
    }
    if verb.hasSuffix("ize") || verb.hasSuffix("ise"), noun == verb.dropLast(3) + "y" {
      return true
    }
    let stem = verb.hasSuffix("e") || verb.hasSuffix("y") ? String(verb.dropLast()) : verb
    return [stem, doubled(stem)].contains { hasEnding(noun, behind: $0) }
      || changed(stem).contains(noun)
  }

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

  private static func hasEnding(_ noun: String, behind stem: String) -> Bool {
    noun.count > stem.count && noun.hasPrefix(stem)
      && endings.contains(String(noun.dropFirst(stem.count)))
  }

  private static func doubled(_ stem: String) -> String { stem + stem.suffix(1) }

  private static let endings: Set<String> = [
    "ing", "ion", "ation", "ition", "ment", "al", "ial", "ance", "ence", "ery", "ure", "age",
    "ication", "down", "ude", "y", "e", "ement",
  ]

  /// Stems that change before an ending: "suspend" and "suspension", "admit" and "admission".
  private static func changed(_ stem: String) -> [String] {
    func cut(_ length: Int, _ ending: String) -> String {
      String(stem.dropLast(length)) + ending
    }
    let pairs: [(String, [String])] = [
      ("nd", [cut(1, "sion"), cut(1, "se"), cut(1, "ce")]), ("d", [cut(1, "sion"), cut(1, "t")]),
      ("t", [cut(1, "ssion"), cut(1, "sion")]), ("ceiv", [cut(2, "ption"), cut(3, "it")]),
      ("scrib", [cut(1, "ption")]), ("el", [cut(2, "ulsion")]), ("olv", [cut(1, "ution")]),
      ("uc", [cut(0, "tion")]), ("vok", [cut(1, "cation")]), ("ven", [cut(0, "tion")]),
      ("tro", [cut(1, "uction")]), ("umpt", [cut(1, "ption")]), ("um", [cut(0, "ption")]),
    ]
    return pairs.filter { stem.hasSuffix($0.0) }.flatMap(\.1)
  }
}
