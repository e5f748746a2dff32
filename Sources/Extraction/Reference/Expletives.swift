import Text

/// Finds "it" that stands for nothing: the weather, and clauses that come later.
enum Expletives {
  private static let weather: Set<String> = ["rain", "snow", "hail", "storm", "thunder", "drizzle"]
  private static let seeming: Set<String> = [
    "seem", "appear", "happen", "turn", "follow", "matter", "mean", "take",
  ]

  /// Whether a word is an "it" without anyone behind it.
  static func isExpletive(_ word: Int, in tree: DependencyTree) -> Bool {
    guard tree.lemmas[word] == "it" else { return false }
    if tree.relations[word] == "expl" { return true }
    guard tree.relations[word] == "nsubj", let predicate = tree.head(of: word) else { return false }
    if weather.contains(tree.lemmas[predicate]) { return true }
    if tree.entity(of: predicate)?.class == .time, tree.hasChild(of: predicate, in: "cop") {
      return true
    }
    if seeming.contains(tree.lemmas[predicate]),
      tree.children(of: predicate, in: "ccomp", "advcl", "csubj").contains(where: {
        $0 > predicate
      })
    {
      return tree.lemmas[predicate] != "mean"
    }
    return tree.children(of: predicate, in: "csubj").contains { $0 > predicate }
      || isJudgement(predicate, in: tree)
  }

  /// "it is likely that …", "it was agreed that …".
  private static func isJudgement(_ predicate: Int, in tree: DependencyTree) -> Bool {
    let isAdjective =
      tree.partOfSpeech(of: predicate) == .adjective && tree.hasChild(of: predicate, in: "cop")
    let isPassive = tree.children[predicate].contains { tree.fullRelation(of: $0) == "aux:pass" }
    guard isAdjective || isPassive else { return false }
    return tree.children(of: predicate, in: "ccomp").contains { $0 > predicate }
      || isAdjective
        && tree.children(of: predicate, in: "advcl", "xcomp").contains {
          $0 > predicate && Predicates.isInfinitive($0, in: tree)
            && tree.hasChild(of: $0, in: "nsubj")
        }
  }
}
