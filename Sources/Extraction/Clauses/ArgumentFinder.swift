import Text

/// Finds objects, obliques and adverbial clauses of a predicate.
struct ArgumentFinder {
  let tree: DependencyTree
  let subjects: Subjects

  /// An argument and the words that introduce it.
  struct Oblique {
    var word: Int
    var markers: [Int]
    var role: String
    var isNominal: Bool
  }

  /// The direct object: its own, the antecedent of its relative clause, or one shared with the first conjunct.
  func object(of predicate: Int) -> Int? {
    if let own = tree.children(of: predicate, in: "obj").first {
      guard NounPhrases.isRelativePronoun(own, in: tree) else { return own }
      return subjects.antecedent(of: predicate) ?? own
    }
    if let shared = sharedObject(of: predicate) { return shared }
    return relativizedObject(of: predicate)
  }

  /// `bought and sold shares`: the object hangs on the first verb but stands behind the second.
  private func sharedObject(of predicate: Int) -> Int? {
    guard tree.relations[predicate] == "conj", let head = tree.head(of: predicate),
      !tree.hasChild(of: predicate, in: "nsubj", "ccomp", "xcomp"),
      tree.partOfSpeech(of: predicate) == .verb
    else { return nil }
    return tree.children(of: head, in: "obj").first { $0 > predicate }
  }

  /// `the post that he held`: the relative clause has a subject but no object.
  private func relativizedObject(of predicate: Int) -> Int? {
    guard tree.fullRelation(of: predicate) == "acl:relcl",
      tree.partOfSpeech(of: predicate) == .verb,
      !tree.hasChild(of: predicate, in: "ccomp", "xcomp", "cop"),
      !Predicates.isPassive(predicate, in: tree),
      let subject = subjects.ownSubject(of: predicate),
      !NounPhrases.isRelativePronoun(subject, in: tree),
      // "the auditor *whose* office reports": the pronoun is inside, nothing is left open.
      !tree.children[subject].contains(where: { tree.tag(of: $0) == "WP$" }),
      !tree.children[predicate].contains(where: { isAdverbialRelative($0) }),
      !tree.children(of: predicate, in: "obl").contains(where: {
        NounPhrases.isRelativePronoun($0, in: tree)
      })
    else { return nil }
    return tree.head(of: predicate)
  }

  private func isAdverbialRelative(_ word: Int) -> Bool {
    ["when", "where", "why", "how"].contains(tree.lemmas[word])
      && tree.relations[word] == "advmod"
  }

  /// Obliques and adverbial clauses in the order of the text, the governors' of a controlled verb too.
  func obliques(of predicate: Int) -> [Oblique] {
    var found: [Oblique] = []
    for child in tree.children[predicate] {
      if let oblique = oblique(child, of: predicate) { found.append(oblique) }
    }
    if let governor = RelationPhrases.continued(by: predicate, in: tree) {
      found += obliques(of: governor).filter { $0.word != predicate }
    }
    if tree.relations[predicate] == "conj", let head = tree.head(of: predicate),
      !tree.hasChild(of: predicate, in: "nsubj")
    {
      found += tree.children(of: head, in: "obl").filter {
        $0 > predicate || $0 < firstWord(of: head)
      }
      .compactMap { oblique($0, of: head) }
    }
    return found.sorted { $0.word < $1.word }
  }

  private func firstWord(of predicate: Int) -> Int {
    ([predicate] + tree.children(of: predicate, in: "aux", "cop", "nsubj")).min() ?? predicate
  }

  private func oblique(_ child: Int, of predicate: Int) -> Oblique? {
    switch tree.relations[child] {
    case "obl":
      guard Attributions.prepositionalCue(of: child, in: tree) == nil else { return nil }
      let word = relativeAntecedent(child, of: predicate)
      let markers = NounPhrases.prepositions(of: child, in: tree)
      return Oblique(
        word: word, markers: markers,
        role: NounPhrases.marker(markers, in: tree) ?? tree.fullRelation(of: child),
        isNominal: true)
    case "iobj":
      return Oblique(word: child, markers: [], role: "iobj", isNominal: true)
    case "advcl":
      // A bare participle says something of its own: `…, citing costs`.
      guard tree.hasChild(of: child, in: "mark", "case") else { return nil }
      return clause(child)
    case "ccomp":
      return tree.hasChild(of: predicate, in: "obj", "iobj") ? clause(child) : nil
    case "xcomp":
      guard
        tree.hasChild(of: predicate, in: "obj", "iobj") || Predicates.isPassive(predicate, in: tree)
      else { return nil }
      if RelationPhrases.continued(by: child, in: tree) != nil { return nil }
      return clause(child)
    case "advmod":
      guard isCircumstance(child) else { return nil }
      return Oblique(word: child, markers: [], role: "advmod", isNominal: false)
    default:
      return nil
    }
  }

  private func clause(_ child: Int) -> Oblique? {
    let markers = tree.children(of: child, in: "mark", "case")
      .flatMap { tree.fixedExpression(of: $0) }.sorted()
    return Oblique(
      word: child, markers: markers,
      role: NounPhrases.marker(markers, in: tree) ?? tree.fullRelation(of: child),
      isNominal: false)
  }

  private func relativeAntecedent(_ child: Int, of predicate: Int) -> Int {
    guard NounPhrases.isRelativePronoun(child, in: tree) else { return child }
    return subjects.antecedent(of: predicate) ?? child
  }

  /// Adverbs of time, place and manner; not negations, connectives or words of degree.
  private func isCircumstance(_ word: Int) -> Bool {
    guard tree.partOfSpeech(of: word) == .adverb, !RelationPhrases.isNegation(word, in: tree),
      tree.tag(of: word) != "WRB"
    else { return false }
    return !ConnectiveWords.adverbs.contains(tree.lemmas[word])
  }

  /// The words of an argument with its preposition.
  func group(of oblique: Oblique) -> WordGroup {
    guard oblique.isNominal else {
      return NounPhrases.clause(of: oblique.word, in: tree)
    }
    var group = Coordination.whole(of: oblique.word, in: tree)
    group.words = WordLists.withInnerPunctuation(
      Set(group.words + oblique.markers).sorted(), in: tree)
    return group
  }
}
