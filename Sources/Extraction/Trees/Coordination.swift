import Text

/// Splits coordinated words, except inside names and for predicates that need several participants.
enum Coordination {
  /// A nominal and the nominals coordinated with it, nested ones too, in the order of the text.
  static func conjuncts(of head: Int, in tree: DependencyTree) -> [Int] {
    var found = [head]
    for child in tree.children(of: head, in: "conj")
    where isNominal(child, in: tree) && !isExcluded(child, in: tree) {
      let further = conjuncts(of: child, in: tree)
      // "Smith and Sons and Norway": what is coordinated inside a name is part of it.
      let entity = tree.entities[head]
      found += entity == nil ? further : further.filter { tree.entities[$0] != entity }
    }
    return found.sorted()
  }

  /// The word that a coordination starts with.
  static func first(of word: Int, in tree: DependencyTree) -> Int {
    var current = word
    while tree.relations[current] == "conj", let head = tree.head(of: current) { current = head }
    return current
  }

  /// A nominal with all that is coordinated with it.
  static func whole(of head: Int, in tree: DependencyTree) -> WordGroup {
    let conjuncts = conjuncts(of: head, in: tree)
    guard conjuncts.count > 1, let first = conjuncts.first, let last = conjuncts.last else {
      return NounPhrases.group(of: head, in: tree)
    }
    let parts = conjuncts.map { NounPhrases.group(of: $0, in: tree).words }
    guard let start = parts.joined().min(), let end = parts.joined().max() else {
      return NounPhrases.group(of: head, in: tree)
    }
    var words = Set(parts.joined())
    for word in start...end where first...last ~= word {
      let relation = tree.relations[word]
      if relation == "cc" || tree.isPunctuation(word), let head = tree.head(of: word),
        words.contains(head)
      {
        words.insert(word)
      }
    }
    return WordGroup(
      head: head, words: WordLists.withInnerPunctuation(words.sorted(), in: tree))
  }

  /// Whether the participants of a predicate must stay together: `A and B merged`.
  static func isCollective(_ predicate: Int, in tree: DependencyTree) -> Bool {
    guard CollectiveWords.predicates.contains(tree.lemmas[predicate]) else {
      return tree.children(of: predicate, in: "advmod").contains { tree.lemmas[$0] == "together" }
        || tree.children(of: predicate, in: "obj").contains {
          tree.lemmas[$0] == "other" && tree.hasChild(of: $0, in: "det")
        }
    }
    return !tree.hasChild(of: predicate, in: "obj")
  }

  /// "customers, *not shareholders*": of whom the clause does not hold; "not only shareholders" are among them.
  private static func isExcluded(_ conjunct: Int, in tree: DependencyTree) -> Bool {
    tree.children(of: conjunct, in: "advmod", "cc").contains { word in
      word < conjunct && tree.lemmas[word] == "not"
        && !["only", "just", "merely", "simply", "solely", "least"].contains(tree.lemmas[word + 1])
    }
  }

  private static func isNominal(_ word: Int, in tree: DependencyTree) -> Bool {
    if tree.hasChild(of: word, in: "nsubj", "cop", "aux") { return false }
    switch tree.partOfSpeech(of: word) {
    case .noun, .properNoun, .pronoun, .numeral, .symbol, .other, .adjective, .determiner:
      return true
    default: return false
    }
  }
}
