import Text

/// Reads titles and appositions: `Foreign Minister Ada Holm`, `Ada Holm, the minister`.
enum Appositions {
  /// What is implied between a place and the larger one behind it.
  static let location = "is in"

  /// The records of one nominal.
  static func drafts(of head: Int, in tree: DependencyTree) -> [Draft] {
    apposed(to: head, in: tree) + titles(of: head, in: tree) + examples(of: head, in: tree)
  }

  private static func apposed(to head: Int, in tree: DependencyTree) -> [Draft] {
    tree.children(of: head, in: "appos", "nmod").flatMap { child -> [Draft] in
      let isApposed = tree.relations[child] == "appos"
      guard isApposed || tree.fullRelation(of: child) == "nmod:unmarked" else { return [] }
      guard isNominal(child, in: tree), isNominal(head, in: tree),
        !tree.hasChild(of: child, in: "case")
      else { return [] }
      if isPlace(child, in: tree), isPlace(head, in: tree) {
        return [location(of: head, in: child, tree: tree)]
      }
      guard isApposed else { return [] }
      let turned = isName(child, in: tree) && !isName(head, in: tree)
      let outer = named(head, in: tree)
      return Coordination.conjuncts(of: child, in: tree).map { inner in
        let group = named(inner, in: tree)
        return Draft(
          kind: .apposition, construction: .apposition, subject: turned ? group : outer,
          relation: [], implied: "is", object: turned ? outer : group, predicate: child)
      }
    }
  }

  /// `networks such as Alpha and Beta`: each is one of them.
  private static func examples(of head: Int, in tree: DependencyTree) -> [Draft] {
    guard isNominal(head, in: tree) else { return [] }
    return NounPhrases.examples(of: head, in: tree).map { example in
      Draft(
        kind: .apposition, construction: .example, subject: named(example, in: tree),
        relation: [], implied: "is", object: NounPhrases.group(of: head, in: tree),
        predicate: example)
    }
  }

  /// `Toronto, Canada`: the larger place follows the smaller.
  private static func location(of head: Int, in place: Int, tree: DependencyTree) -> Draft {
    var smaller = NounPhrases.group(of: head, in: tree)
    smaller.words.removeAll { tree.isWord($0, within: place) }
    return Draft(
      kind: .apposition, construction: .apposition, subject: smaller,
      relation: [], implied: location, object: NounPhrases.group(of: place, in: tree),
      predicate: place)
  }

  private static func isPlace(_ word: Int, in tree: DependencyTree) -> Bool {
    tree.entity(of: word).map { [.place, .country].contains($0.class) } ?? false
  }

  /// Descriptions before a name, whether the parse calls them so or takes them for a compound.
  private static func titles(of head: Int, in tree: DependencyTree) -> [Draft] {
    guard tree.partOfSpeech(of: head) == .properNoun else { return [] }
    let name = NounPhrases.name(of: head, in: tree)
    let isPerson = tree.entity(of: head)?.class == .person
    var words: [Int] = []
    var title: Int?
    for child in tree.children[head] where child < name.lowerBound {
      let isDescription = tree.fullRelation(of: child) == "nmod:desc"
      let isCompound =
        isPerson && tree.relations[child] == "compound" && !name.contains(child)
      guard isDescription || isCompound, !Honorifics.lemmas.contains(tree.lemmas[child]) else {
        continue
      }
      words += tree.subtree(of: child) { tree.isPunctuation($0) }
      title = child
    }
    guard let title, isPerson || tree.fullRelation(of: title) == "nmod:desc" else { return [] }
    let modifiers = tree.children(of: head, in: "amod", "det", "nmod").filter {
      $0 < (words.min() ?? title) && tree.fullRelation(of: $0) != "nmod:desc"
    }
    words += modifiers.flatMap { tree.subtree(of: $0) }
    return [
      Draft(
        kind: .apposition, construction: .title,
        subject: WordGroup(head: head, words: Array(name)), relation: [], implied: "is",
        object: WordGroup(head: title, words: Set(words).subtracting(name).sorted()),
        predicate: title)
    ]
  }

  /// A nominal, without its title when it is a person's name.
  private static func named(_ head: Int, in tree: DependencyTree) -> WordGroup {
    if let entity = tree.entity(of: head), entity.class == .person {
      return WordGroup(head: head, words: Array(entity.words))
    }
    return NounPhrases.group(of: head, in: tree)
  }

  private static func isName(_ word: Int, in tree: DependencyTree) -> Bool {
    tree.partOfSpeech(of: word) == .properNoun
  }

  private static func isNominal(_ word: Int, in tree: DependencyTree) -> Bool {
    [.noun, .properNoun, .numeral, .symbol, .other].contains(tree.partOfSpeech(of: word))
      && !tree.hasChild(of: word, in: "cop")
  }
}
