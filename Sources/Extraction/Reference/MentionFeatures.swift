/// What the words of a mention tell of the one to whom they refer.
struct MentionFeatures: Equatable, Sendable {
  enum Number: Equatable, Sendable { case singular, plural }
  enum Gender: Equatable, Sendable { case masculine, feminine }
  enum Animacy: Equatable, Sendable { case person, thing }
  enum Definiteness: Equatable, Sendable {
    case definite, demonstrative, possessive, indefinite, bare
  }

  /// Nil: either.
  var number: Number?
  /// Nil: not known.
  var gender: Gender?
  /// Nil: not known.
  var animacy: Animacy?
  /// Whether it is a body, country or group, for which both "it" and "they" may stand.
  var isCollective = false
  /// Grammatical person, 1 to 3.
  var person = 3
  var definiteness = Definiteness.bare
  /// The folded words of a name, without forms of address.
  var nameWords: [String] = []
  /// The lemma of the head.
  var headLemma = ""
  /// The lemmas of what describes the head: adjectives, nouns, names, numbers.
  var modifiers: Set<String> = []
  /// What a prime minister is called among the titles.
  static let premier = "premier"
  /// The lemmas of titles before a name.
  var titles: Set<String> = []
  /// The possessor's head, in the same sentence.
  var possessor: Int?
  /// A date, duration or number, for which no pronoun stands.
  var isMeasure = false
  /// What sentence and tables say that it denotes.
  var identity: EntityIdentity?
}
