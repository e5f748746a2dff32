import Text

/// Reads the records of clauses: one for each combination of coordinated subject and object.
struct ClauseRecords {
  let tree: DependencyTree
  let subjects: Subjects
  let arguments: ArgumentFinder

  init(tree: DependencyTree, subjects: Subjects) {
    self.tree = tree
    self.subjects = subjects
    arguments = ArgumentFinder(tree: tree, subjects: subjects)
  }

  /// An object with the words that it adds to the relation.
  private struct Target {
    var group: WordGroup?
    var markers: [Int] = []
  }

  /// The records of a predicate; none where it continues in a controlled infinitive.
  func drafts(of predicate: Int) -> [Draft] {
    guard Complements.continuation(of: predicate, in: tree) == nil,
      let (groups, source) = subjectGroups(of: predicate)
    else { return [] }
    var relation = RelationPhrases.words(of: predicate, in: tree)
    var obliques = arguments.obliques(of: predicate)
    var targets = targets(of: predicate, relation: &relation, obliques: &obliques)
    if targets.isEmpty { targets = [Target()] }
    guard targets[0].group != nil || !obliques.isEmpty || isWorthAlone(predicate) else { return [] }
    let extra = obliques.map {
      Draft.Argument(role: $0.role, group: trimmed(arguments.group(of: $0)))
    }.filter { !$0.group.words.isEmpty }
    let construction = construction(of: predicate, source: source)
    var drafts: [Draft] = []
    for subject in groups.prefix(8) {
      for target in targets.prefix(10) {
        let words = Array(Set(relation + target.markers)).sorted()
        drafts.append(
          Draft(
            kind: .clause, construction: construction, subject: subject, relation: words,
            object: target.group, arguments: extra, predicate: predicate))
      }
    }
    return drafts
  }

  private func trimmed(_ group: WordGroup) -> WordGroup {
    WordGroup(head: group.head, words: WordLists.trimmed(group.words, in: tree))
  }

  /// An intransitive clause says something when its verb is finite.
  private func isWorthAlone(_ predicate: Int) -> Bool {
    tree.partOfSpeech(of: predicate) == .verb
      && subjects.ownSubject(of: predicate) != nil
  }

  // MARK: Subjects

  private func subjectGroups(of predicate: Int) -> ([WordGroup], Subjects.Source)? {
    if let there = tree.firstChild(of: predicate, in: "expl"), tree.lemmas[there] == "there" {
      return ([WordGroup(head: there, words: [there])], .own)
    }
    guard let found = subjects.subject(of: predicate) else { return nil }
    if tree.relations[found.word] == "csubj" {
      return ([trimmed(NounPhrases.clause(of: found.word, in: tree))], found.source)
    }
    if Coordination.isCollective(predicate, in: tree) {
      return ([Coordination.whole(of: found.word, in: tree)], found.source)
    }
    let heads = Coordination.conjuncts(of: found.word, in: tree)
    let clause = found.source == .antecedent ? subjects.relativeClause(of: predicate) : nil
    let groups = heads.map { head in
      var group = NounPhrases.group(of: head, in: tree)
      if let clause { group.words.removeAll { tree.isWord($0, within: clause) } }
      return group
    }
    return (groups, found.source)
  }

  // MARK: Objects

  private func targets(
    of predicate: Int, relation: inout [Int], obliques: inout [ArgumentFinder.Oblique]
  ) -> [Target] {
    if isExistential(predicate), let subject = tree.firstChild(of: predicate, in: "nsubj") {
      return nominals(subject)
    }
    if tree.hasChild(of: predicate, in: "cop") || tree.partOfSpeech(of: predicate) != .verb {
      return predicateTargets(of: predicate, relation: &relation, obliques: &obliques)
    }
    if let object = arguments.object(of: predicate) {
      obliques.removeAll { $0.word == object }
      return Coordination.isCollective(predicate, in: tree)
        ? [Target(group: Coordination.whole(of: object, in: tree))] : nominals(object)
    }
    if let clause = reportedClause(of: predicate) {
      obliques.removeAll { $0.word == clause }
      let top = tree.isWord(predicate, within: clause) ? predicate : nil
      let group = NounPhrases.clause(of: clause, in: tree) { child in
        child == top
          || tree.relations[child] == "mark" && tree.head(of: child) == clause
            && tree.lemmas[child] == "that"
      }
      return [Target(group: trimmed(group))]
    }
    if let complement = tree.children(of: predicate, in: "xcomp").first(where: {
      tree.partOfSpeech(of: $0) != .verb
    }) {
      return complementTargets(complement)
    }
    return promoted(of: predicate, from: &obliques)
  }

  private func nominals(_ head: Int) -> [Target] {
    if tree.hasChild(of: head, in: "cop") || tree.partOfSpeech(of: head) == .verb {
      return [Target(group: trimmed(NounPhrases.clause(of: head, in: tree)))]
    }
    return Coordination.conjuncts(of: head, in: tree)
      .flatMap { [$0] + NounPhrases.examples(of: $0, in: tree) }
      .map { Target(group: NounPhrases.group(of: $0, in: tree)) }
  }

  private func isExistential(_ predicate: Int) -> Bool {
    tree.children(of: predicate, in: "expl").contains { tree.lemmas[$0] == "there" }
  }

  /// The clause that is said: a complement, or what a trailing "said" stands beside.
  private func reportedClause(of predicate: Int) -> Int? {
    if let clause = tree.children(of: predicate, in: "ccomp").first { return clause }
    guard Attributions.isTrailingCue(predicate, in: tree) else { return nil }
    return tree.head(of: predicate)
  }

  /// `is the capital of`, `is unique to`, `is in`.
  private func predicateTargets(
    of predicate: Int, relation: inout [Int], obliques: inout [ArgumentFinder.Oblique]
  ) -> [Target] {
    relation.removeAll { $0 == predicate }
    if tree.partOfSpeech(of: predicate) == .adjective {
      let core = NounPhrases.group(of: predicate, in: tree).words.filter { word in
        !obliques.contains { tree.isWord(word, within: $0.word) } && !relation.contains(word)
          && !tree.isWord(word, withinClauseOf: predicate)
      }
      let behind = obliques.filter { $0.word > predicate }
      if behind.contains(where: { $0.isNominal && !$0.markers.isEmpty }) {
        relation = (relation + core).sorted()
        return promoted(of: predicate, from: &obliques)
      }
      return adjectives(predicate, first: WordGroup(head: predicate, words: core))
    }
    relation += NounPhrases.prepositions(of: predicate, in: tree)
    return Coordination.conjuncts(of: predicate, in: tree).map { head in
      var group = NounPhrases.group(of: head, in: tree)
      group.words.removeAll { word in
        relation.contains(word) || obliques.contains { tree.isWord(word, within: $0.word) }
      }
      return Target(group: trimmed(group))
    }.filter { !($0.group?.words.isEmpty ?? true) }
  }

  private func adjectives(_ predicate: Int, first: WordGroup) -> [Target] {
    let further = tree.children(of: predicate, in: "conj").filter {
      tree.partOfSpeech(of: $0) == .adjective && !tree.hasChild(of: $0, in: "cop", "nsubj", "obl")
    }
    return ([first] + further.map { NounPhrases.group(of: $0, in: tree) })
      .map { Target(group: trimmed($0)) }
      .filter { !($0.group?.words.isEmpty ?? true) }
  }

  /// `became president`, `remained distinct from the south`.
  private func complementTargets(_ complement: Int) -> [Target] {
    if tree.partOfSpeech(of: complement) == .adjective {
      return [Target(group: trimmed(NounPhrases.clause(of: complement, in: tree)))]
    }
    let markers = NounPhrases.prepositions(of: complement, in: tree)
    return Coordination.conjuncts(of: complement, in: tree).map {
      Target(group: NounPhrases.group(of: $0, in: tree), markers: markers)
    }
  }

  /// Makes the first oblique behind the verb the object; its preposition ends the relation.
  private func promoted(
    of predicate: Int, from obliques: inout [ArgumentFinder.Oblique]
  ) -> [Target] {
    guard
      let index = obliques.firstIndex(where: {
        $0.isNominal && !$0.markers.isEmpty && $0.word > predicate && $0.markers[0] > predicate
      })
    else { return [] }
    let oblique = obliques.remove(at: index)
    if CollectiveWords.prepositions.contains(oblique.role) {
      return [
        Target(group: Coordination.whole(of: oblique.word, in: tree), markers: oblique.markers)
      ]
    }
    return Coordination.conjuncts(of: oblique.word, in: tree).flatMap { head in
      let own = NounPhrases.prepositions(of: head, in: tree)
      let markers = own.isEmpty || head == oblique.word ? oblique.markers : own
      return ([head] + NounPhrases.examples(of: head, in: tree)).map {
        Target(group: NounPhrases.group(of: $0, in: tree), markers: markers)
      }
    }
  }

  // MARK: Construction

  private func construction(of predicate: Int, source: Subjects.Source) -> Construction {
    switch source {
    case .antecedent:
      return tree.fullRelation(of: predicate) == "acl:relcl" ? .relative : .participle
    case .possessor: return .nominalComplement
    case .controller:
      return tree.relations[predicate] == "advcl" ? .adverbial : .controlled
    case .shared: return .sharedSubject
    case .own: break
    }
    if isExistential(predicate) { return .existential }
    if tree.hasChild(of: predicate, in: "cop") { return .copula }
    if reportedClause(of: predicate) != nil { return .saying }
    return Predicates.isPassive(predicate, in: tree) ? .passive : .active
  }
}

extension DependencyTree {
  /// Whether a word belongs to a clause below a predicate, rather than to the predicate itself.
  func isWord(_ word: Int, withinClauseOf predicate: Int) -> Bool {
    var current = word
    while current != predicate {
      if ["xcomp", "ccomp", "advcl", "csubj", "nsubj"].contains(relations[current]) { return true }
      guard let next = head(of: current) else { return false }
      current = next
    }
    return false
  }
}
