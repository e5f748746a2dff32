import Text

/// Nouns of taking part in an act or meaning to: without them there is no act: "had no *role* in drafting the law".
enum Involvement {
  // swift-format-ignore
  private static let nouns: Set<String> = [
    "role", "part", "hand", "involvement", "share", "say", "participation",
    "plan", "intention", "intent", "desire", "wish", "interest", "ambition", "appetite", "attempt", "effort",
    "decision", "willingness", "power", "authority", "mandate", "right", "permission",
  ]

  /// Verbs that only say that there is such a thing.
  private static let carriers: Set<String> = [
    "have", "play", "be", "take", "make", "see", "show", "express", "harbor", "harbour", "get",
  ]

  /// The noun of involvement in what a clause tells, where the clause completes one.
  static func noun(of clause: Int, in tree: DependencyTree) -> Int? {
    guard let head = tree.head(of: clause) else { return nil }
    if tree.relations[clause] == "acl" {
      let isCompleted = Predicates.isInfinitive(clause, in: tree) || isGerund(clause, in: tree)
      return isCompleted && nouns.contains(tree.lemmas[head]) ? head : nil
    }
    // "had no hand in killing her", where the parse hangs the gerund on the verb.
    guard ["advcl", "obl"].contains(tree.relations[clause]), isGerund(clause, in: tree) else {
      return nil
    }
    return tree.children(of: head, in: "obj").first { noun in
      noun < clause && noun > head && nouns.contains(tree.lemmas[noun])
    }
  }

  /// Whether the sentence says that there was no such involvement.
  static func isAbsent(_ noun: Int, governor: Int, in tree: DependencyTree) -> Bool {
    guard ["obj", "nsubj"].contains(tree.relations[noun]), tree.head(of: noun) == governor else {
      return false
    }
    let isNone = tree.children(of: noun, in: "det").contains { tree.lemmas[$0] == "no" }
    return isNone || carriers.contains(tree.lemmas[governor])
  }

  private static func isGerund(_ clause: Int, in tree: DependencyTree) -> Bool {
    tree.tag(of: clause) == "VBG" && clause > 0 && ["in", "of"].contains(tree.lemmas[clause - 1])
  }
}
