import Text

/// Finds who acts in an infinitive behind a noun that has no owner: "an *initiative* to map the coast".
struct Undertakings {
  let tree: DependencyTree
  let subjects: Subjects

  /// What the noun is said to be part of or like, else the undertaking itself.
  func subject(of predicate: Int) -> Int? {
    let first = tree.relations[predicate] == "conj" ? tree.head(of: predicate) : predicate
    guard let first, tree.relations[first] == "acl", Predicates.isInfinitive(first, in: tree),
      let noun = tree.head(of: first), subjects.possessor(ofNoun: noun) == nil
    else { return nil }
    let lemma = tree.lemmas[noun]
    if Self.undertakings.contains(lemma) || Self.intentions.contains(lemma),
      let described = described(by: noun)
    {
      return described
    }
    return Self.undertakings.contains(lemma) ? noun : nil
  }

  // swift-format-ignore
  /// Nouns that name people at work, so that they can do something themselves.
  private static let undertakings: Set<String> = [
    "initiative", "campaign", "operation", "program", "programme", "mission", "project", "scheme",
  ]

  /// Nouns of an aim, which only has one who pursues it.
  private static let intentions: Set<String> = [
    "effort", "attempt", "bid", "plan", "plot", "push", "drive", "strategy", "move", "step",
    "measure", "ploy", "gambit", "tactic", "ruse", "proposal",
  ]

  /// "*The strike* is seen as part of an effort": what the clause says this of.
  private func described(by noun: Int) -> Int? {
    var whole = noun
    while tree.relations[whole] == "nmod", let head = tree.head(of: whole),
      Self.shares.contains(tree.lemmas[head]),
      NounPhrases.prepositions(of: whole, in: tree).map({ tree.lemmas[$0] }) == ["of"]
    {
      whole = head
    }
    if tree.hasChild(of: whole, in: "cop") { return nominalSubject(of: whole) }
    guard tree.relations[whole] == "obl", let verb = tree.head(of: whole),
      Predicates.isPassive(verb, in: tree),
      NounPhrases.prepositions(of: whole, in: tree).map({ tree.lemmas[$0] }) == ["as"]
    else { return nil }
    return nominalSubject(of: verb)
  }

  private static let shares: Set<String> = ["part", "piece", "element", "component", "stage"]

  private func nominalSubject(of predicate: Int) -> Int? {
    guard let found = subjects.subject(of: predicate)?.word, tree.relations[found] != "csubj",
      !tree.hasChild(of: found, in: "cop"), tree.partOfSpeech(of: found) != .pronoun
    else { return nil }
    return found
  }
}
