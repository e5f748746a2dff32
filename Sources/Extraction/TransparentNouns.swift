import Text

/// Nouns that only measure or shape what follows their "of": "a round of talks", "a number of officials".
enum TransparentNouns {
  // swift-format-ignore
  private static let lemmas: Set<String> = [
    "round", "series", "wave", "spate", "number", "act", "string", "set", "kind", "type", "sort", "form", "range",
    "variety", "host", "lot", "couple", "handful", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands",
    "million", "millions", "score", "majority", "most", "some", "many", "several", "rest", "raft", "flurry", "bout",
    "campaign", "program", "programme", "amount", "piece", "slew", "total",
  ]

  /// The noun that is meant.
  static func core(of word: Int, in tree: DependencyTree) -> Int {
    guard lemmas.contains(tree.lemmas[word]),
      tree.entities[word].map({ tree.sentence.entities[$0].class == .number }) ?? true
    else { return word }
    return tree.children(of: word, in: "nmod").first { child in
      child > word && tree.children(of: child, in: "case").map { tree.lemmas[$0] } == ["of"]
    } ?? word
  }
}
