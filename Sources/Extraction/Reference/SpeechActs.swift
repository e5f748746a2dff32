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
    guard EmbeddingWords.isReporting(tree.lemmas[word]), let said = said(by: word, in: tree) else {
      return false
    }
    return ([said] + tree.children(of: said, in: "conj")).contains { names(noun, $0, in: tree) }
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
