import Text

/// Builds the words of a relation: auxiliaries, negation, verb, particle, controlled infinitives.
enum RelationPhrases {
  /// The words of the relation that a predicate carries, without the preposition of its object.
  static func words(of predicate: Int, in tree: DependencyTree) -> [Int] {
    var words = ownWords(of: predicate, in: tree)
    if let governor = continued(by: predicate, in: tree) {
      words += Self.words(of: governor, in: tree)
      words += tree.children(of: predicate, in: "mark")
    } else if tree.relations[predicate] == "conj", let head = tree.head(of: predicate) {
      words += sharedWords(of: predicate, with: head, in: tree)
    } else {
      words += tree.children(of: predicate, in: "mark").filter { tree.lemmas[$0] == "to" }
    }
    return Array(Set(words)).sorted()
  }

  /// The predicate that an open complement continues; nil where the predicate stands alone.
  static func continued(by predicate: Int, in tree: DependencyTree) -> Int? {
    guard tree.relations[predicate] == "xcomp", let head = tree.head(of: predicate),
      Complements.continuation(of: head, in: tree) == predicate
    else { return nil }
    return head
  }

  /// Auxiliaries, copula, negation and adverbs, the verb and its particle.
  private static func ownWords(of predicate: Int, in tree: DependencyTree) -> [Int] {
    var words = tree.children(of: predicate, in: "aux", "cop")
    let isNominal = tree.hasChild(of: predicate, in: "cop")
    if !isNominal { words.append(predicate) }
    words += tree.particles(of: predicate)
    let anchor = isNominal ? (words.max() ?? predicate) : predicate
    let first = words.min() ?? predicate
    for adverb in tree.children(of: predicate, in: "advmod") {
      if isNegation(adverb, in: tree) {
        words += tree.subtree(of: adverb) { tree.isPunctuation($0) }
      } else if tree.children[adverb].isEmpty, adverb > first, adverb < anchor {
        words.append(adverb)
      } else if tree.children[adverb].isEmpty, adverb == first - 1, !isNominal,
        adverb > (tree.children(of: predicate, in: "nsubj").last ?? Int.max)
      {
        words.append(adverb)
      }
    }
    return words
  }

  /// The auxiliaries that a coordinated verb shares with the first: `has ordered and approved`.
  private static func sharedWords(
    of predicate: Int, with head: Int, in tree: DependencyTree
  ) -> [Int] {
    guard !tree.hasChild(of: predicate, in: "nsubj", "aux", "cop"),
      tree.partOfSpeech(of: predicate) == .verb, tree.partOfSpeech(of: head) == .verb,
      tree.tag(of: predicate) == tree.tag(of: head)
    else { return [] }
    var words = tree.children(of: head, in: "aux")
    words += tree.children(of: head, in: "advmod").filter {
      isNegation($0, in: tree) && !ClauseContexts.isContrasted(predicate, in: tree)
    }
    if let governor = continued(by: head, in: tree) {
      words += Self.words(of: governor, in: tree) + tree.children(of: head, in: "mark")
    } else {
      words += tree.children(of: head, in: "mark").filter { tree.lemmas[$0] == "to" }
    }
    if tree.relations[head] == "conj", let further = tree.head(of: head), words.isEmpty {
      return sharedWords(of: predicate, with: further, in: tree)
    }
    return words
  }

  /// Whether an adverb negates: `not`, `never`, `no longer`.
  static func isNegation(_ adverb: Int, in tree: DependencyTree) -> Bool {
    ModalWords.negations.contains(tree.lemmas[adverb])
      || tree.children[adverb].contains { tree.lemmas[$0] == "no" }
        && ["long", "longer", "more"].contains(tree.lemmas[adverb])
  }
}
