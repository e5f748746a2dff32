import Ontology

/// Auxiliaries, adverbs and conjunctions that set modality or polarity.
enum ModalWords {
  // swift-format-ignore
  /// Auxiliaries by lemma or lower-case form.
  static let auxiliaries: [String: OpenRecord.Modality] = [
    "will": .planned, "shall": .planned, "'ll": .planned, "wo": .planned,
    "would": .conditional, "'d": .conditional,
    "can": .possible, "could": .possible, "may": .possible, "might": .possible, "ca": .possible,
    "should": .requested, "must": .requested, "ought": .requested,
  ]

  // swift-format-ignore
  /// Adverbs by lemma.
  static let adverbs: [String: OpenRecord.Modality] = [
    "perhaps": .possible, "maybe": .possible, "possibly": .possible, "probably": .possible,
    "likely": .possible, "potentially": .possible, "conceivably": .possible,
    "presumably": .possible, "apparently": .possible, "seemingly": .possible,
    "hardly": .possible, "barely": .possible, "scarcely": .possible,
    "almost": .possible, "nearly": .possible,
    "allegedly": .alleged, "reportedly": .alleged, "purportedly": .alleged,
    "supposedly": .alleged, "ostensibly": .alleged,
  ]

  // swift-format-ignore
  /// Verbs of answering: who would not do so refused to.
  static let answers: Set<String> = [
    "say", "comment", "discuss", "disclose", "name", "identify", "elaborate", "confirm", "answer", "reveal", "specify",
    "describe", "speculate", "respond", "reply", "tell", "detail", "explain",
  ]

  // swift-format-ignore
  /// Nouns that an infinitive behind "was" explains: "his aim was to win".
  static let purposes: Set<String> = [
    "act", "step", "move", "job", "task", "idea", "purpose", "priority", "role", "mission", "way", "answer", "point", "choice",
    "option", "duty", "aim", "goal", "objective", "intention", "strategy", "hope", "wish", "mistake", "reason", "solution",
    "response", "business", "work", "ambition", "dream", "trick", "challenge", "temptation", "result", "effect", "thing",
  ]

  // swift-format-ignore
  /// Verbs of what one shows by doing something else: "marched *to protest*".
  static let expressions: Set<String> = [
    "protest", "denounce", "condemn", "decry", "oppose", "mourn", "commemorate", "celebrate", "honor", "honour", "thank",
    "congratulate", "apologize", "apologise", "salute",
  ]

  // swift-format-ignore
  /// Words that turn the polarity of the predicate that they depend on.
  static let negations: Set<String> = ["not", "n't", "never", "nowhere", "neither", "nor"]

  // swift-format-ignore
  /// Determiners and pronouns that turn the polarity of the clause that they take part in.
  static let negativeNominals: Set<String> = [
    "no", "neither", "none", "nobody", "nothing", "no-one",
  ]

  // swift-format-ignore
  /// Conjunctions that make the clause that they open, and the one that it depends on, conditional.
  static let conditionals: Set<String> = ["if", "unless", "provided", "lest", "providing"]

  // swift-format-ignore
  /// Prepositions and conjunctions before a gerund or infinitive that did not happen.
  static let negativeConjunctions: Set<String> = [
    "without", "instead of", "rather than",
  ]
}
