import Text

/// Nouns that only measure or shape what follows their "of": "a round of talks", "a number of officials".
enum TransparentNouns {
  // swift-format-ignore
  private static let lemmas: Set<String> = [
    "round", "series", "wave", "spate", "number", "act", "string", "set", "kind", "type", "sort", "form", "range",
    "variety", "host", "lot", "couple", "handful", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands",
    "million", "millions", "score", "majority", "most", "some", "many", "several", "rest", "raft", "flurry", "bout",
    "campaign", "program", "programme", "amount", "piece", "slew", "total",
    "half", "third", "quarter", "fifth", "bulk", "percent", "part", "portion", "fraction", "minority",
  ]

  /// What a sum consists of: the aid of "$2 million in *aid*".
  static func substance(of word: Int, in tree: DependencyTree) -> [Int] {
    let isSum =
      [.symbol, .numeral].contains(tree.partOfSpeech(of: word))
      || lemmas.contains(tree.lemmas[word]) || currencies.contains(tree.lemmas[word])
    guard isSum else { return [] }
    return tree.children(of: word, in: "nmod").filter { child in
      child > word
        && tree.children(of: child, in: "case")
          .allSatisfy { ["in", "of"].contains(tree.lemmas[$0]) }
    }
  }

  private static let currencies: Set<String> = [
    "dollar", "euro", "pound", "yen", "yuan", "ruble", "rouble", "billion", "trillion",
  ]

  /// Those of whom one does something: the officers of "*one* of the officers fired".
  static func group(ofOne word: Int, in tree: DependencyTree) -> Int? {
    guard tree.lemmas[word] == "one", tree.partOfSpeech(of: word) == .numeral,
      tree.fullRelation(of: word) == "nsubj"
    else { return nil }
    return tree.children(of: word, in: "nmod").first { child in
      child > word && tree.children(of: child, in: "case").map { tree.lemmas[$0] } == ["of"]
        && ["NNS", "NNPS"].contains(tree.tag(of: child))
    }
  }

  /// The noun that is meant.
  static func core(of word: Int, in tree: DependencyTree) -> Int {
    guard group(ofOne: word, in: tree) == nil else { return word }
    guard lemmas.contains(tree.lemmas[word]) || tree.partOfSpeech(of: word) == .numeral,
      tree.entity(of: word).map({ $0.class == .number }) ?? true
    else { return word }
    return tree.children(of: word, in: "nmod").first { child in
      child > word && tree.children(of: child, in: "case").map { tree.lemmas[$0] } == ["of"]
    } ?? word
  }
}
