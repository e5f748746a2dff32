/// Predicates that say something of several participants together.
enum CollectiveWords {
  // swift-format-ignore
  /// Intransitive verbs and adjectives whose coordinated subjects are not split.
  static let predicates: Set<String> = [
    "merge", "meet", "marry", "divorce", "collide", "clash", "unite", "combine", "compete",
    "gather", "assemble", "ally", "cooperate", "collaborate", "negotiate", "talk", "converge",
    "agree", "disagree", "differ", "separate", "split", "reconcile", "team", "tie", "argue",
    "quarrel", "intersect", "partner", "similar", "different", "identical", "equal", "allied",
  ]

  /// Prepositions whose nominals are not split.
  static let prepositions: Set<String> = ["between", "among", "amongst", "amid"]
}
