import Text

/// Reads possessives: `Hegseth's order`, `the Emperor of Japan`.
enum Possessives {
  /// The records of one possessed nominal.
  static func drafts(of head: Int, in tree: DependencyTree) -> [Draft] {
    guard [.noun, .properNoun].contains(tree.partOfSpeech(of: head)) else { return [] }
    var drafts: [Draft] = []
    for owner in tree.children(of: head, in: "nmod") {
      if tree.fullRelation(of: owner) == "nmod:poss" {
        drafts += possessed(head, by: owner, in: tree)
      } else if isNamedOwner(owner, of: head, in: tree) {
        drafts += possessed(head, by: owner, in: tree, construction: .ofPossessive)
      }
    }
    return drafts
  }

  private static func possessed(
    _ head: Int, by owner: Int, in tree: DependencyTree, construction: Construction? = nil
  ) -> [Draft] {
    var object = NounPhrases.group(of: head, in: tree)
    object.words = WordLists.trimmed(
      object.words.filter { !tree.isWord($0, within: owner) }, in: tree)
    guard !object.words.isEmpty else { return [] }
    var owner = owner
    if tree.lemmas[owner] == "whose" || tree.tag(of: owner) == "WP$" {
      guard let antecedent = antecedent(of: owner, in: tree) else { return [] }
      owner = antecedent
    }
    let isPronoun = tree.partOfSpeech(of: owner) == .pronoun
    return Coordination.conjuncts(of: owner, in: tree).map { owner in
      Draft(
        kind: .possessive,
        construction: construction ?? (isPronoun ? .possessivePronoun : .possessive),
        subject: NounPhrases.group(of: owner, in: tree), relation: [], implied: "has",
        object: object, predicate: head)
    }
  }

  /// The noun whose relative clause opens with "whose".
  private static func antecedent(of pronoun: Int, in tree: DependencyTree) -> Int? {
    tree.ancestors(of: pronoun).first { tree.fullRelation(of: $0) == "acl:relcl" }
      .flatMap { tree.head(of: $0) }
  }

  /// `of` before a name that can own: a country, organisation, place or person.
  private static func isNamedOwner(_ owner: Int, of head: Int, in tree: DependencyTree) -> Bool {
    guard owner > head, tree.children(of: owner, in: "case").map({ tree.lemmas[$0] }) == ["of"],
      let entity = tree.entities[owner], tree.entities[head] != entity,
      tree.partOfSpeech(of: owner) == .properNoun
    else { return false }
    switch tree.sentence.entities[entity].class {
    case .person, .organization, .party, .country, .place: return true
    default: return false
    }
  }
}
