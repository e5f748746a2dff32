import Ontology
import Text

/// What the structure of news says of whom a pronoun means, beside what a model has learned: log odds.
///
/// Who says something goes on to speak of itself ("Harrow said *it* would appeal"), and a sentence that opens with a
/// pronoun goes on about the subject of the one before (Grosz, Joshi and Weinstein, "Centering", 1995: continuing
/// is preferred to shifting).
struct PronounPriors {
  private let table: ClusterTable
  private let sentence: Int
  private let gender: MentionFeatures.Gender?
  private let isPlural: Bool
  /// Who says the clause in which the pronoun is the subject.
  private var speaker: Int?
  /// Who says the clause whose subject is somebody or something of the pronoun's: "Holm said *her* client left".
  private var owner: Int?
  /// Whether the pronoun is an "it" that does what only actors do.
  private var acts = false
  /// Whether the pronoun is the subject, or of the subject, with which a sentence begins.
  private var isOpening = false

  private static let speakerOfReport = 2.0
  private static let actor = 1.0
  private static let onePerson = -2.0
  private static let ownerInReport = 1.0
  private static let subjectBefore = 1.25
  private static let sameGender = 0.7

  init(table: ClusterTable, pronoun: Int, isQuoted: Bool) {
    self.table = table
    let own = table.mentions[pronoun].mention
    sentence = own.sentence
    let form = PersonalPronouns.pronoun(table.mentions[pronoun].features.headLemma)
    gender = form?.gender
    isPlural = form?.number == .plural
    guard !isQuoted else { return }
    speaker = speaker(ofReportWith: own.head)
    if tree.fullRelation(of: own.head) == "nmod:poss", let noun = tree.head(of: own.head) {
      owner = speaker(ofReportWith: noun)
    }
    isOpening = opens(own.head)
    acts = isActing(own.head)
  }

  /// What speaks for a candidate.
  func weight(of candidate: Int) -> Double {
    // "she" is rather one who is known to be a woman than one of whom nothing is known.
    let known = gender != nil && table.state(of: candidate).gender == gender
    return (known ? Self.sameGender : 0) + structure(of: candidate) + doing(of: candidate)
      + (isPlural && isOnePerson(candidate) ? Self.onePerson : 0)
  }

  /// "they" is rather several than somebody whose gender the article leaves open.
  private func isOnePerson(_ candidate: Int) -> Bool {
    let state = table.state(of: candidate)
    return state.number != .plural && state.animacy == .person && !state.isCollective
  }

  /// What the verb of an "it" says of a candidate: "*it* notified regulators" is said of those who can act.
  private func doing(of candidate: Int) -> Double {
    guard acts else { return 0 }
    let state = table.state(of: candidate)
    if state.isCollective { return Self.actor }
    return state.animacy == .thing || state.heads.isEmpty || state.isNamed ? 0 : -Self.actor
  }

  private func structure(of candidate: Int) -> Double {
    let other = table.mentions[candidate].mention
    if other.sentence == sentence {
      if other.head == speaker { return Self.speakerOfReport }
      return other.head == owner ? Self.ownerInReport : 0
    }
    return isOpening && other.sentence == sentence - 1
      && isSubjectOfRoot(other.head, table.trees[other.sentence]) ? Self.subjectBefore : 0
  }

  private var tree: DependencyTree { table.trees[sentence] }

  /// Verbs whose subject speaks of what it does or will do.
  private static let sayings: Set<String> = [
    "say", "tell", "announce", "add", "write", "claim", "insist", "argue", "admit", "acknowledge",
    "deny", "testify", "promise", "pledge", "vow", "hint", "concede", "confirm", "warn", "hope",
    "fear", "believe", "think", "maintain", "declare", "state", "boast", "threaten", "explain",
  ]

  private func speaker(ofReportWith word: Int) -> Int? {
    guard tree.relations[word] == "nsubj",
      let clause = Predicates.governing(word, in: tree).map({ Coordination.first(of: $0, in: tree) }
      ),
      tree.relations[clause] == "ccomp", let verb = tree.head(of: clause),
      Self.sayings.contains(tree.lemmas[verb]),
      let speaker = tree.firstChild(of: verb, in: "nsubj")
    else { return nil }
    // "a spokesman for Holm said *she* would appeal": who speaks for another speaks of the other.
    return Self.mouthpieces.contains(tree.lemmas[speaker])
      ? tree.firstChild(of: speaker, in: "nmod") : speaker
  }

  /// Whether the ontology knows the verb only of actors, as "license" or "notify".
  private func isActing(_ word: Int) -> Bool {
    guard tree.lemmas[word] == "it", tree.relations[word] == "nsubj",
      let verb = tree.head(of: word),
      tree.partOfSpeech(of: verb) == .verb, !Predicates.isPassive(verb, in: tree)
    else { return false }
    return table.ontology.isOfActors(verb: tree.lemmas[verb])
  }

  private static let mouthpieces: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "aide", "office",
    "representative", "agent", "adviser", "doctor", "counsel", "solicitor",
  ]

  private func opens(_ word: Int) -> Bool {
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
