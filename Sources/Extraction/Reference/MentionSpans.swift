import Text

/// Cuts mentions out of the tree, in the habits of OntoNotes: relative clauses, attributes and
/// appositions belong to a mention; prepositions before it, its predicate's words and its conjuncts do not.
enum MentionSpans {
  private static let outside: Set<String> = [
    "conj", "cc", "mark", "cop", "aux", "nsubj", "csubj", "discourse", "parataxis", "orphan",
    "reparandum", "advcl", "obl", "vocative", "dislocated", "list", "expl", "ccomp", "punct",
  ]

  /// The words of the mention with a head.
  static func span(of head: Int, in tree: DependencyTree) -> Range<Int> {
    bounded(head, extent(of: head, in: tree) { isOutside($0, of: head, in: tree) }, tree)
  }

  /// The words from the first to the last of coordinated nominals; nil where there are none.
  static func coordination(of head: Int, in tree: DependencyTree) -> Range<Int>? {
    guard tree.relations[head] != "conj" else { return nil }
    let conjuncts = Coordination.conjuncts(of: head, in: tree)
    guard conjuncts.count > 1 else { return nil }
    let spans = conjuncts.map { span(of: $0, in: tree) }
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else {
      return nil
    }
    return first..<last
  }

  private static func isOutside(_ child: Int, of head: Int, in tree: DependencyTree) -> Bool {
    let relation = tree.relations[child]
    if relation == "case" { return child < head }
    if relation == "advmod" { return child < head || !isDirectlyBehind(child, head, tree) }
    if relation == "det" { return tree.fullRelation(of: child) == "det:predet" && child > head }
    if relation == "appos" { return false }
    return outside.contains(relation)
  }

  private static func isDirectlyBehind(_ child: Int, _ head: Int, _ tree: DependencyTree) -> Bool {
    child > head && !tree.isPunctuation(child - 1)
  }

  private static func extent(
    of head: Int, in tree: DependencyTree, without: (Int) -> Bool
  ) -> (first: Int, last: Int) {
    var first = head
    var last = head
    var open = tree.children[head].filter { !without($0) }
    while let word = open.popLast() {
      guard !tree.isPunctuation(word) || isBracket(word, tree) else { continue }
      first = min(first, word)
      last = max(last, word)
      open.append(contentsOf: tree.children[word])
    }
    return (first, last)
  }

  private static func isBracket(_ word: Int, _ tree: DependencyTree) -> Bool {
    [")", "]"].contains(tree.sentence.sentence.words[word].form)
  }

  /// Grown to the whole name, and without a bracket that was never opened.
  private static func bounded(
    _ head: Int, _ extent: (first: Int, last: Int), _ tree: DependencyTree
  ) -> Range<Int> {
    var (first, last) = extent
    if let entity = tree.entity(of: head),
      ![.time, .number].contains(entity.class)
    {
      first = min(first, entity.words.lowerBound)
      last = max(last, entity.words.upperBound - 1)
    }
    let opens = (first...last).contains {
      ["(", "["].contains(tree.sentence.sentence.words[$0].form)
    }
    while last > head, !opens, isBracket(last, tree) { last -= 1 }
    while last > head, tree.isPunctuation(last), !isBracket(last, tree) { last -= 1 }
    return first..<last + 1
  }
}
