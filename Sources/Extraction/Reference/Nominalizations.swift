import Ontology

/// Tells whether a noun names what a verb does: "resignation" and "resign", "sale" and "sell".
enum Nominalizations {
  private static let irregular: [String: String] = [
    "sale": "sell", "loss": "lose", "choice": "choose", "speech": "speak", "death": "die",
    "growth": "grow", "flight": "fly", "belief": "believe", "proof": "prove", "gift": "give",
    "suit": "sue", "lawsuit": "sue", "decision": "decide", "defence": "defend", "offence": "offend",
    "departure": "leave", "purchase": "buy", "acquisition": "acquire", "success": "succeed",
    "descent": "descend", "ascent": "ascend", "response": "respond", "conquest": "conquer",
    "pursuit": "pursue", "theft": "steal", "bid": "bid", "vote": "vote", "takeover": "take",
    "pullout": "pull", "walkout": "walk", "crackdown": "crack", "election": "elect",
    "judgment": "judge", "judgement": "judge", "ban": "ban", "killing": "kill", "murder": "kill",
  ]

  /// Whether the noun is made from the verb; both are lemmas.
  static func names(_ noun: String, verb: String) -> Bool {
    if noun == verb || irregular[noun] == verb { return true }
    guard verb.count > 3 else { return ["ing", "ment"].contains { noun == verb + $0 } }
    let stem = verb.hasSuffix("e") || verb.hasSuffix("y") ? String(verb.dropLast()) : verb
    guard noun.count > stem.count, noun.hasPrefix(stem) else {
      return changed(stem).contains(noun)
    }
    return endings.contains(String(noun.dropFirst(stem.count)))
  }

  private static let endings: Set<String> = [
    "ing", "ion", "ation", "ition", "ment", "al", "ance", "ence", "ery", "ure", "age", "ication",
    "ling", "ping", "ting", "ning", "down", "ude", "y", "e", "ement",
  ]

  /// Stems that change before an ending: "suspend" and "suspension", "admit" and "admission".
  private static func changed(_ stem: String) -> [String] {
    if stem.hasSuffix("nd") || stem.hasSuffix("de") || stem.hasSuffix("d") {
      return [String(stem.dropLast()) + "sion"]
    }
    if stem.hasSuffix("t") { return [String(stem.dropLast()) + "ssion"] }
    if stem.hasSuffix("ceiv") { return [String(stem.dropLast(2)) + "ption"] }
    if stem.hasSuffix("scrib") { return [String(stem.dropLast()) + "ption"] }
    return []
  }
}
