import Text

/// What somebody does by saying something, as far as the words tell that were said: "said it would pay" is a
/// promise, "said the state should pay" a proposal.
enum SpeechActs {
  private static let commissive: Set<String> = [
    "promise", "pledge", "vow", "commitment", "assurance", "guarantee", "offer", "plan", "proposal",
    "intention", "threat", "announcement", "decision", "undertaking",
  ]
  private static let predictive: Set<String> = [
    "prediction", "forecast", "warning", "expectation", "estimate", "threat", "promise",
    "assurance", "announcement", "claim",
  ]
  private static let directive: Set<String> = [
    "proposal", "suggestion", "recommendation", "idea", "demand", "call", "appeal", "advice",
    "plea",
    "request", "argument", "view",
  ]
  private static let cautious: Set<String> = [
    "warning", "suggestion", "prediction", "claim", "possibility", "argument", "threat",
  ]

  /// Whether a noun names what a verb of saying does with its complement.
  static func names(_ noun: String, saying word: Int, in tree: DependencyTree) -> Bool {
    if instructions.contains(noun), isInstruction(word, in: tree) { return true }
    guard EmbeddingWords.isReporting(tree.lemmas[word]), let said = said(by: word, in: tree) else {
      return false
    }
    guard !expecting.contains(tree.lemmas[word]) || expectations.contains(noun) else {
      return false
    }
    if noun == "apology" { return regrets.contains(tree.lemmas[said]) }
    return ([said] + tree.children(of: said, in: "conj")).contains { names(noun, $0, in: tree) }
  }

  private static let instructions: Set<String> = [
    "order", "instruction", "command", "directive", "demand",
  ]
  /// Verbs by which nothing is said aloud, and what they tell all the same.
  private static let expecting: Set<String> = [
    "expect", "anticipate", "believe", "suspect", "feel", "project",
  ]
  private static let expectations: Set<String> = [
    "prediction", "forecast", "expectation", "estimate", "view", "idea",
  ]
  private static let regrets: Set<String> = ["sorry", "regret", "apologetic", "remorseful"]
  private static let assertive: Set<String> = [
    "claim", "assertion", "assurance", "insistence", "contention", "statement",
  ]
  /// Nouns for what is asserted of others, and of oneself.
  private static let incriminating: Set<String> = ["allegation", "accusation", "charge"]
  private static let confessing: Set<String> = [
    "admission", "acknowledgment", "acknowledgement", "confession", "concession",
  ]

  /// Whether somebody is told to do something: "*told* the crew to stop".
  private static func isInstruction(_ word: Int, in tree: DependencyTree) -> Bool {
    tree.lemmas[word] == "tell"
      && tree.children(of: word, in: "xcomp", "ccomp").contains {
        Predicates.isInfinitive($0, in: tree)
      }
  }

  /// Whether a noun names the assertion of whatever a verb of saying reports: "told them that …", "this *assurance*".
  static func asserts(_ noun: String, saying word: Int, in tree: DependencyTree) -> Bool {
    guard ["tell", "say", "insist", "state"].contains(tree.lemmas[word]),
      let said = said(by: word, in: tree)
    else { return false }
    if assertive.contains(noun) { return true }
    guard incriminating.contains(noun) || confessing.contains(noun), tree.tag(of: said) != "VB",
      !Predicates.isPassive(said, in: tree), let subject = tree.firstChild(of: said, in: "nsubj")
    else { return false }
    let isOwn = isSpeaker(subject, ofWhatIsSaidBy: word, in: tree)
    return (isOwn ? confessing : incriminating).contains(noun)
  }

  /// Whether a pronoun may stand for who speaks: one for one, "they" and "we" for several.
  private static func isSpeaker(
    _ pronoun: Int, ofWhatIsSaidBy verb: Int, in tree: DependencyTree
  ) -> Bool {
    guard let speaker = tree.firstChild(of: verb, in: "nsubj") else { return false }
    let areSeveral =
      ["NNS", "NNPS"].contains(tree.tag(of: speaker)) || tree.lemmas[speaker] == "police"
      || tree.firstChild(of: speaker, in: "conj") != nil
    let own: Set<String> =
      areSeveral ? ["they", "we"] : ["he", "she", "it", "they", "i", "we"]
    return own.contains(tree.lemmas[pronoun].lowercased())
  }

  private static func names(_ noun: String, _ said: Int, in tree: DependencyTree) -> Bool {
    let modals = tree.children(of: said, in: "aux").map { tree.lemmas[$0] }
    if modals.contains(where: ["will", "would", "shall", "'ll", "wo", "’ll"].contains) {
      let isOwn =
        tree.firstChild(of: said, in: "nsubj").map { tree.partOfSpeech(of: $0) == .pronoun } ?? true
      return (isOwn ? commissive : predictive).contains(noun)
    }
    if modals.contains(where: ["should", "must", "ought"].contains) {
      return directive.contains(noun)
    }
    return modals.contains(where: ["could", "may", "might"].contains) && cautious.contains(noun)
  }

  /// The clause that is said: the complement, or the clause into which the saying is put.
  private static func said(by word: Int, in tree: DependencyTree) -> Int? {
    if let clause = tree.firstChild(of: word, in: "ccomp") { return clause }
    return tree.relations[word] == "parataxis" ? tree.head(of: word) : nil
  }
}
