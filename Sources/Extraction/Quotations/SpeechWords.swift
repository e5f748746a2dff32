/// The words that tell whose words stand in quotation marks.
enum SpeechWords {
  /// Whether a verb's subject says the words beside it.
  static func isSpeech(_ lemma: String) -> Bool {
    more.contains(lemma) || EmbeddingWords.isReporting(lemma)
  }

  /// Whether words in quotation marks below a verb are its subject's own: called it "a disgrace".
  static func isJudgement(_ lemma: String) -> Bool { judgements.contains(lemma) }

  /// Whether a reporting verb without a clause is no verb of saying: "showed restraint".
  static func needsClause(_ lemma: String) -> Bool { loose.contains(lemma) }

  /// Whether a form of a verb tells what a speaker does before or between his words: "shrugged".
  static func isGesture(_ form: String) -> Bool { gestures.contains(form.lowercased()) }

  // swift-format-ignore
  private static let gestures: Set<String> = [
    "nodded", "nods", "smiled", "smiles", "shrugged", "shrugs", "laughed", "laughs", "sighed",
    "sighs", "paused", "pauses", "shook", "shakes", "grinned", "frowned", "hesitated", "winced",
    "gestured", "pointed", "chuckled", "grimaced", "wept", "cried",
  ]

  private static let loose: Set<String> = [
    "show", "find", "discover", "indicate", "prove", "demonstrate", "verify", "hold", "read",
    "rule", "continue", "affirm", "certify", "project", "post", "publish", "charge", "maintain",
    "feel", "expect", "report",
  ]

  // swift-format-ignore
  /// Verbs of speech beside the reporting ones, which take no clause or another kind of it.
  private static let more: Set<String> = [
    "urge", "demand", "vow", "promise", "pledge", "plead", "mutter", "snap", "agree", "put",
    "go", "begin", "tweet", "text", "email", "chant", "sing", "interject", "muse", "thunder",
    "fume", "sneer", "scoff", "deny", "threaten", "apologize", "apologise", "speak", "call",
    "open", "offer", "recite", "sum", "finish", "end",
  ]

  // swift-format-ignore
  private static let judgements: Set<String> = [
    "call", "describe", "recount", "dub", "brand", "label", "term", "denounce", "condemn", "criticize",
    "criticise", "hail", "praise", "accuse", "reject", "dismiss", "blame", "slam", "blast", "mock",
    "vow", "promise", "pledge", "demand", "urge", "refer", "deride", "decry", "characterize",
    "characterise", "portray", "cite", "quote", "speak", "talk", "express", "voice", "threaten",
    "welcome", "applaud", "lambast", "lambaste", "ridicule", "invoke", "plead", "apologize",
    "apologise", "thank", "see", "regard", "view", "liken", "compare", "deplore", "lament", "pronounce",
    "profess", "attack", "deny", "ask", "appeal", "complain", "boast", "object", "scold", "rebuke",
    "castigate", "tout", "hope", "fear", "want", "seek", "instruct", "order", "agree",
  ]
}
