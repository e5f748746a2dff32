import Text

/// What is read once of a predicate by which nouns are compared with it.
struct VerbPhrase {
  let lemma: String
  /// The lemmas of its particles; one may be taken for an adverb: "pull its troops *back*".
  let particles: [String]
  /// The verb with each word that may belong to it: `set_fire`.
  let phrases: [String]
  /// The rows of ``ActKinds`` in which it stands.
  let kinds: SortedNumbers<Int>
  /// What nouns are made of it.
  let nominalization: Nominalization
  /// Whether somebody says something by it.
  let isReporting: Bool
  /// Whether it says that something went on rather than what somebody did.
  let isUneventful: Bool

  init(_ word: Int, in tree: DependencyTree) {
    lemma = tree.lemmas[word]
    particles = tree.children(of: word, in: "compound", "advmod").map { tree.lemmas[$0] }
    let companions = ActKinds.companions(of: word, in: tree)
    phrases = companions.map { [lemma] in lemma + "_" + $0 }
    kinds = SortedNumbers(ActKinds.kinds(ofVerb: lemma, companions: companions))
    nominalization = Nominalization(ofVerb: lemma)
    isReporting = EmbeddingWords.isReporting(lemma)
    isUneventful = ActNaming.isUneventful(lemma)
  }
}
