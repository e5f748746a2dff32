/// Nouns that name an act between two participants.
enum NominalActWords {
  // swift-format-ignore
  /// Lemmas.
  static let nouns: Set<String> = [
    "attack", "strike", "airstrike", "raid", "assault", "bombing", "bombardment", "invasion",
    "offensive", "incursion", "ambush", "shelling", "crackdown", "war", "campaign", "operation",
    "cyberattack", "hack", "intrusion", "espionage", "sabotage", "interference", "aggression",
    "criticism", "condemnation", "accusation", "allegation", "complaint", "lawsuit", "suit",
    "charge", "claim", "denunciation", "rebuke", "warning", "threat", "ultimatum", "protest",
    "support", "praise", "endorsement", "aid", "assistance", "help", "backing", "donation",
    "investment", "payment", "loan", "grant", "sale", "purchase", "acquisition", "takeover",
    "merger", "bid", "offer", "meeting", "talk", "negotiation", "visit", "trip", "summit",
    "agreement", "deal", "treaty", "pact", "accord", "contract", "alliance", "partnership",
    "cooperation", "sanction", "embargo", "tariff", "ban", "restriction", "pressure", "blockade",
    "arrest", "detention", "expulsion", "extradition", "deportation", "kidnapping", "abduction",
    "murder", "killing", "assassination", "execution", "prosecution", "conviction",
    "investigation", "inquiry", "probe", "occupation", "annexation", "recognition", "withdrawal",
    "retreat", "response", "reaction", "opposition", "resistance", "rejection", "approval",
    "ratification", "veto", "vote", "order", "request", "demand", "appeal", "call", "letter",
    "message", "export", "import", "delivery", "shipment", "supply", "influence", "conquest",
    "capture", "seizure", "siege", "defeat", "victory", "appointment", "nomination", "dismissal",
    "election", "control", "review", "coverage", "treatment",
  ]

  // swift-format-ignore
  /// Prepositions before the one who is acted upon.
  static let patientPrepositions: Set<String> = [
    "on", "against", "of", "with", "to", "for", "over", "upon", "toward", "towards", "into",
    "in", "at",
  ]
}
