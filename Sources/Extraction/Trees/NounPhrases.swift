import Text

/// Finds the words that belong to a nominal.
enum NounPhrases {
  /// Relations below a nominal that are statements of their own, or belong to its clause.
  private static let outside: Set<String> = [
    "conj", "cc", "appos", "parataxis", "mark", "advcl", "cop", "aux", "nsubj", "csubj",
    "discourse", "vocative", "dislocated", "list", "expl", "ccomp", "orphan", "reparandum",
  ]

  /// The nominal at `head` with determiner, premodifiers and prepositional attributes.
  ///
  /// Relative clauses, appositions, coordinated nominals, its own preposition, closing
  /// punctuation and quotation marks stay outside.
  static func group(of head: Int, in tree: DependencyTree) -> WordGroup {
    let words = tree.subtree(of: head) { child in
      let relation = tree.relations[child]
      if tree.isPunctuation(child) { return true }
      if isOutsideClause(child, in: tree) { return !isFreeRelative(head, in: tree) }
      if isExample(child, in: tree) { return true }
      if tree.head(of: child) == head {
        return outside.contains(relation) || relation == "case"
          || (relation == "advmod" && isSentenceAdverb(child, in: tree))
      }
      return relation == "appos" || relation == "parataxis" || relation == "discourse"
    }
    return WordGroup(head: head, words: WordLists.withInnerPunctuation(words, in: tree))
  }

  /// Everything below a word but the branches named: for complement clauses and predicates.
  static func clause(
    of head: Int, in tree: DependencyTree, leavingOut: (Int) -> Bool = { _ in false }
  ) -> WordGroup {
    let words = tree.subtree(of: head) { tree.isPunctuation($0) || leavingOut($0) }
    return WordGroup(head: head, words: WordLists.withInnerPunctuation(words, in: tree))
  }

  /// The prepositions before a nominal, fixed expressions whole; not the possessive mark.
  static func prepositions(of head: Int, in tree: DependencyTree) -> [Int] {
    tree.children(of: head, in: "case")
      .filter { tree.tag(of: $0) != "POS" }
      .flatMap { tree.fixedExpression(of: $0) }
      .sorted()
  }

  /// The preposition or conjunction as one lower-case string; nil when there is none.
  static func marker(_ words: [Int], in tree: DependencyTree) -> String? {
    guard !words.isEmpty else { return nil }
    return words.map { tree.sentence.sentence.words[$0].form.lowercased() }.joined(separator: " ")
  }

  /// The first and last word of the name that a nominal's head belongs to.
  static func name(of head: Int, in tree: DependencyTree) -> ClosedRange<Int> {
    if let words = tree.entity(of: head)?.words {
      return words.lowerBound...words.upperBound - 1
    }
    var last = head
    for child in tree.children(of: head, in: "flat") where child == last + 1 { last = child }
    guard tree.partOfSpeech(of: head) == .properNoun else { return head...last }
    var first = head
    for child in tree.children(of: head, in: "compound").reversed()
    where child == first - 1 && tree.partOfSpeech(of: child) == .properNoun {
      first = child
    }
    return first...last
  }

  /// Whether a nominal's head is a pronoun that opens a relative clause.
  static func isRelativePronoun(_ word: Int, in tree: DependencyTree) -> Bool {
    ["WP", "WDT", "WP$"].contains(tree.tag(of: word))
  }

  /// Whether a clause below a noun stays outside its phrase: it is relative, or behind a comma.
  static func isOutsideClause(_ child: Int, in tree: DependencyTree) -> Bool {
    guard tree.relations[child] == "acl" else { return false }
    if tree.fullRelation(of: child) == "acl:relcl" { return true }
    guard let first = tree.subtree(of: child).first, first > 0 else { return false }
    return first > (tree.head(of: child) ?? 0) && tree.isPunctuation(first)
      || tree.isPunctuation(first - 1)
  }

  /// Whether a nominal is nothing without its relative clause: `what he said`, `those who left`.
  static func isFreeRelative(_ head: Int, in tree: DependencyTree) -> Bool {
    tree.tag(of: head) == "WP"
      || ["that", "those", "one", "anyone", "everyone"].contains(tree.lemmas[head])
        && tree.partOfSpeech(of: head) == .pronoun
  }

  /// The nominals that a larger one is illustrated with: `such as`, `including`.
  static func examples(of head: Int, in tree: DependencyTree) -> [Int] {
    tree.children[head].filter { isExample($0, in: tree) }
      .flatMap { Coordination.conjuncts(of: $0, in: tree) }
  }

  private static func isExample(_ word: Int, in tree: DependencyTree) -> Bool {
    guard tree.relations[word] == "nmod",
      let marker = marker(prepositions(of: word, in: tree), in: tree)
    else { return false }
    return ["such as", "including"].contains(marker)
  }

  private static func isSentenceAdverb(_ child: Int, in tree: DependencyTree) -> Bool {
    ["not", "n't", "however", "also", "then", "thus", "therefore"].contains(tree.lemmas[child])
  }
}
