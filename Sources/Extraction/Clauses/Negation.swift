import Text

/// Tells whether a clause says that something is not so.
enum Negation {
  /// Whether the clause's own words negate it an odd number of times.
  static func isNegated(_ predicate: Int, in tree: DependencyTree) -> Bool {
    var count = 0
    for child in tree.children[predicate] {
      switch tree.relations[child] {
      case "advmod" where RelationPhrases.isNegation(child, in: tree): count += 1
      case "aux" where tree.lemmas[child] == "cannot": count += 1
      case "cc" where tree.lemmas[child] == "nor":
        // "nor did they leave"; a verb without words of its own shares the negation before it.
        if tree.hasChild(of: predicate, in: "nsubj", "aux") { count += 1 }
      case "nsubj", "obj", "iobj", "det", "cc":
        if isNegativeNominal(child, in: tree) { count += 1 }
      case "mark", "case", "advmod":
        if opensNegatively(child, in: tree) { count += 1 }
      default: continue
      }
    }
    if count == 0, hasYetTo(predicate, in: tree) { count = 1 }
    return count % 2 == 1
  }

  /// Whether the negation may reach a restriction alone: "never met him *alone*" is not "never met him".
  static func isRestricted(_ predicate: Int, in tree: DependencyTree) -> Bool {
    let near = tree.children[predicate].flatMap { [$0] + tree.children[$0] }
    return near.contains { word in
      ["advmod", "xcomp", "amod", "advcl"].contains(tree.relations[word])
        && restrictions.contains(tree.lemmas[word])
    }
  }

  private static let restrictions: Set<String> = [
    "alone", "only", "just", "merely", "solely", "simply", "exclusively", "entirely", "fully",
    "wholly", "completely", "necessarily", "always", "privately", "personally",
  ]

  private static func isNegativeNominal(_ word: Int, in tree: DependencyTree) -> Bool {
    if ModalWords.negativeNominals.contains(tree.lemmas[word]) { return true }
    // "no fewer than ten": a measure, and no denial.
    guard !["less", "few", "little", "fewer"].contains(tree.lemmas[word]) else { return false }
    return tree.children[word].contains {
      ["det", "cc", "advmod"].contains(tree.relations[$0])
        && ["no", "neither"].contains(tree.lemmas[$0])
    }
  }

  private static func opensNegatively(_ marker: Int, in tree: DependencyTree) -> Bool {
    let words = tree.fixedExpression(of: marker).map { tree.lemmas[$0] }.joined(separator: " ")
    if ModalWords.negativeConjunctions.contains(words) { return true }
    // "instead of leaving", where the tree does not join the two; "instead, they left" negates nothing.
    if ["instead", "rather"].contains(words), marker + 1 < tree.count,
      let clause = tree.head(of: marker)
    {
      return marker < clause && ["of", "than"].contains(tree.lemmas[marker + 1])
    }
    // "far from condemning", "stopped short of blaming"
    guard marker > 0, ["from", "of"].contains(words) else { return false }
    return ["far", "short"].contains(tree.lemmas[marker - 1])
  }

  /// `has yet to confirm`: the infinitive hangs on "have" or on the adverb.
  private static func hasYetTo(_ predicate: Int, in tree: DependencyTree) -> Bool {
    guard Predicates.isInfinitive(predicate, in: tree), let head = tree.head(of: predicate) else {
      return false
    }
    if tree.lemmas[head] == "yet" { return true }
    return tree.lemmas[head] == "have"
      && tree.children(of: head, in: "advmod").contains { tree.lemmas[$0] == "yet" }
  }
}
