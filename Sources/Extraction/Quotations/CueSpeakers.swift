import Text

/// Finds who says something from the verb that says so.
struct CueSpeakers {
  let tree: DependencyTree
  let subjects: Subjects

  init(tree: DependencyTree) {
    self.tree = tree
    subjects = Subjects(tree: tree)
  }

  /// The speaker of a verb of saying; nil where nobody is named.
  func speaker(of verb: Int) -> Int? {
    if let quoting = quotingVerb(above: verb) { return speaker(quotedBy: quoting) }
    if isQuoting(verb) { return speaker(quotedBy: verb) }
    if Predicates.isPassive(verb, in: tree), !hasActiveSubject(verb) {
      return Predicates.agent(of: verb, in: tree)
    }
    guard let found = subject(of: verb) ?? invertedSubject(of: verb) else { return nil }
    return tree.relations[found] == "expl" ? nil : author(of: found)
  }

  /// The subject; a verb of saying that is coordinated with what another one says shares its subject.
  private func subject(of verb: Int) -> Int? {
    if tree.relations[verb] == "conj", subjects.ownSubject(of: verb) == nil,
      let first = tree.head(of: verb), !SpeechWords.isSpeech(tree.lemmas[first]),
      tree.relations[first] == "ccomp", let outer = tree.head(of: first),
      EmbeddingWords.isReporting(tree.lemmas[outer]),
      ["VBD", "VBZ", "VBP"].contains(tree.tag(of: verb))
    {
      return subjects.subject(of: outer)?.word
    }
    return subjects.subject(of: verb)?.word
  }

  /// Whether a participle, as the tagger has it, is a verb with a subject: `what he called …`.
  private func hasActiveSubject(_ verb: Int) -> Bool {
    tree.children[verb].contains { tree.fullRelation(of: $0) == "nsubj" }
      && !tree.children[verb].contains { tree.fullRelation(of: $0) == "aux:pass" }
  }

  /// Whoever wrote a statement or letter, where it is named; else the nominal itself.
  private func author(of noun: Int) -> Int {
    guard Self.writings.contains(tree.lemmas[noun]) else { return noun }
    return tree.children(of: noun, in: "nmod").first {
      tree.fullRelation(of: $0) == "nmod:poss"
        || NounPhrases.prepositions(of: $0, in: tree)
          .contains { ["by", "from"].contains(tree.lemmas[$0]) }
    } ?? noun
  }

  private static let writings: Set<String> = [
    "statement", "letter", "email", "e-mail", "post", "tweet", "message", "note", "memo",
    "communique", "communiqué", "release",
  ]

  /// Who passes on what a verb of saying introduces, the nearest first.
  func carriers(of verb: Int) -> [(speaker: Int?, cue: String)] {
    guard let quoting = quotingVerb(above: verb) ?? (isQuoting(verb) ? verb : nil) else {
      return outerSources(of: verb)
    }
    let carrier =
      Predicates.isPassive(quoting, in: tree)
      ? Predicates.agent(of: quoting, in: tree) : subjects.subject(of: quoting)?.word
    return (carrier == nil ? [] : [(carrier, tree.lemmas[quoting])]) + outerSources(of: quoting)
  }

  /// "Quoted officials as saying": the verb of quoting above one of saying.
  private func quotingVerb(above verb: Int) -> Int? {
    guard tree.tag(of: verb) == "VBG", let head = tree.head(of: verb), isQuoting(head) else {
      return nil
    }
    return head
  }

  private func isQuoting(_ verb: Int) -> Bool { ["quote", "cite"].contains(tree.lemmas[verb]) }

  private func speaker(quotedBy verb: Int) -> Int? {
    if Predicates.isPassive(verb, in: tree) { return subjects.subject(of: verb)?.word }
    let object = tree.firstChild(of: verb, in: "obj")
    return object.flatMap { tree.partOfSpeech(of: $0) == .verb ? nil : $0 }
      ?? subjects.subject(of: verb)?.word
  }

  /// The sources of the clauses around a verb of saying: "police say he told them …".
  private func outerSources(of verb: Int) -> [(speaker: Int?, cue: String)] {
    var found: [(speaker: Int?, cue: String)] = []
    var current = verb
    while let head = tree.head(of: current), found.count < 4 {
      let isClause = ["ccomp", "xcomp"].contains(tree.relations[current])
      if isClause, EmbeddingWords.isReporting(tree.lemmas[head]), let speaker = speaker(of: head) {
        found.append((speaker, tree.lemmas[head]))
      }
      current = head
    }
    return found
  }

  /// The nominal right behind a verb that the parser took for something else: `said Ms Tait`.
  private func invertedSubject(of verb: Int) -> Int? {
    ["obj", "iobj", "obl", "nmod", "dep", "appos", "xcomp"].lazy
      .compactMap { relation in
        tree.children(of: verb, in: relation).first { child in
          child > verb && !tree.hasChild(of: child, in: "case")
            && [.properNoun, .noun, .pronoun].contains(tree.partOfSpeech(of: child))
            && NounPhrases.group(of: child, in: tree).words.first == verb + 1
        }
      }.first
  }
}
