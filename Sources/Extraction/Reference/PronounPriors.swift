import Text

/// What the structure of news says of whom a pronoun means, beside what a model has learned: log odds.
///
/// Who says something goes on to speak of itself ("Harrow said *it* would appeal"), and a sentence that opens with a
/// pronoun goes on about the subject of the one before (Grosz, Joshi and Weinstein, "Centering", 1995: continuing
/// is preferred to shifting).
struct PronounPriors {
  let table: ClusterTable
  let pronoun: Int
  let isQuoted: Bool

  private static let speakerOfReport = 2.0
  private static let subjectBefore = 1.25
  private static let sameGender = 0.7

  /// What speaks for a candidate.
  func weight(of candidate: Int) -> Double {
    knownGender(of: candidate) + (isQuoted ? 0 : structure(of: candidate))
  }

  /// "she" is rather one who is known to be a woman than one of whom nothing is known.
  private func knownGender(of candidate: Int) -> Double {
    let form = PersonalPronouns.pronoun(table.mentions[pronoun].features.headLemma)
    guard let gender = form?.gender else { return 0 }
    return table.state(of: candidate).gender == gender ? Self.sameGender : 0
  }

  private func structure(of candidate: Int) -> Double {
    let own = table.mentions[pronoun].mention
    let other = table.mentions[candidate].mention
    let tree = table.trees[own.sentence]
    if other.sentence == own.sentence {
      return isSpeaker(other.head, ofReportWith: own.head, in: tree) ? Self.speakerOfReport : 0
    }
    return other.sentence == own.sentence - 1 && opens(own.head, tree)
      && isSubjectOfRoot(other.head, table.trees[other.sentence]) ? Self.subjectBefore : 0
  }

  /// Verbs whose subject speaks of what it does or will do.
  private static let sayings: Set<String> = [
    "say", "tell", "announce", "add", "write", "claim", "insist", "argue", "admit", "acknowledge",
    "deny", "testify", "promise", "pledge", "vow", "hint", "concede", "confirm", "warn", "hope",
    "fear", "believe", "think", "maintain", "declare", "state", "boast", "threaten", "explain",
  ]

  private func isSpeaker(_ word: Int, ofReportWith pronoun: Int, in tree: DependencyTree) -> Bool {
    guard tree.relations[pronoun] == "nsubj",
      var clause = Predicates.governing(pronoun, in: tree)
    else { return false }
    while tree.relations[clause] == "conj", let first = tree.head(of: clause) { clause = first }
    guard tree.relations[clause] == "ccomp", let verb = tree.head(of: clause),
      Self.sayings.contains(tree.lemmas[verb])
    else { return false }
    guard let speaker = tree.firstChild(of: verb, in: "nsubj") else { return false }
    // "a spokesman for Holm said *she* would appeal": who speaks for another speaks of the other.
    if Self.mouthpieces.contains(tree.lemmas[speaker]) {
      return tree.relations[word] == "nmod" && tree.head(of: word) == speaker
    }
    return word == speaker
  }

  private static let mouthpieces: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "aide", "office",
    "representative", "agent", "adviser", "doctor", "counsel", "solicitor",
  ]

  /// Whether a pronoun is the subject, or of the subject, with which a sentence begins.
  private func opens(_ word: Int, _ tree: DependencyTree) -> Bool {
    if isSubjectOfRoot(word, tree) { return word < Self.opening }
    guard tree.fullRelation(of: word) == "nmod:poss", let noun = tree.head(of: word),
      isSubjectOfRoot(noun, tree), let verb = tree.head(of: noun)
    else { return false }
    // "“We burn no bread,” said *its* spokesman": the cue is the sentence's frame, wherever it stands.
    return word < Self.opening || EmbeddingWords.isReporting(tree.lemmas[verb])
  }

  /// Within how many words a sentence's opening lies.
  private static let opening = 4

  private func isSubjectOfRoot(_ word: Int, _ tree: DependencyTree) -> Bool {
    guard tree.relations[word] == "nsubj", let verb = tree.head(of: word) else { return false }
    return tree.relations[verb] == "root"
  }
}
