import Text

/// Finds who a predicate is said of.
struct Subjects {
  /// Where the subject of a clause was found.
  enum Source: Sendable {
    case own, shared, antecedent, controller, possessor
  }

  /// The nominal and where it was found.
  struct Found {
    var word: Int
    var source: Source
  }

  let tree: DependencyTree

  /// The subject of a predicate, resolved through coordination, relative clauses and control.
  func subject(of predicate: Int, depth: Int = 0) -> Found? {
    guard depth < 12 else { return nil }
    if let own = ownSubject(of: predicate) {
      if NounPhrases.isRelativePronoun(own, in: tree),
        let antecedent = antecedent(of: predicate)
      {
        return Found(word: antecedent, source: .antecedent)
      }
      return Found(word: own, source: .own)
    }
    guard let head = tree.head(of: predicate) else { return nil }
    switch tree.relations[predicate] {
    case "conj":
      guard Predicates.isPredicate(head, in: tree) else { return nil }
      return subject(of: head, depth: depth + 1).map { Found(word: $0.word, source: .shared) }
    case "acl":
      return attributiveSubject(of: predicate, noun: head)
    case "xcomp", "advcl", "ccomp", "obl", "nmod", "obj":
      guard !isCommand(predicate), let governor = clauseAbove(predicate) else { return nil }
      return controller(of: predicate, under: governor, depth: depth)
    default:
      return nil
    }
  }

  /// "“*Talk* to the lawyer,” she said": what is commanded is nobody's act yet.
  private func isCommand(_ predicate: Int) -> Bool {
    tree.relations[predicate] == "ccomp" && tree.tag(of: predicate) == "VB"
      && !tree.hasChild(of: predicate, in: "aux", "mark", "cop")
  }

  /// The clause's own subject, whether a nominal or a clause; not an expletive that stands for one.
  func ownSubject(of predicate: Int) -> Int? {
    let children = tree.children(of: predicate, in: "nsubj", "csubj")
    if tree.fullRelation(of: predicate) != "parataxis",
      let outer = children.first(where: { tree.fullRelation(of: $0).hasSuffix(":outer") })
    {
      return outer
    }
    return children.first { tree.relations[$0] == "nsubj" } ?? children.first
  }

  /// The noun that a relative clause, or one coordinated with it, is attached to.
  func antecedent(of predicate: Int) -> Int? {
    relativeClause(of: predicate).flatMap { tree.head(of: $0) }.map { bearer(of: $0) }
  }

  /// "*Ada Holm*, a judge who sued Acme": what is said of a description is said of the name before it.
  private func bearer(of noun: Int) -> Int {
    guard tree.relations[noun] == "appos", tree.tag(of: noun) == "NN", tree.entities[noun] == nil,
      let name = tree.head(of: noun), name < noun, tree.partOfSpeech(of: name) == .properNoun,
      tree.entities[name] != nil
    else { return noun }
    return name
  }

  /// The clause at or above a predicate that modifies a noun.
  func relativeClause(of predicate: Int) -> Int? {
    var clause = predicate
    while tree.relations[clause] != "acl" {
      guard let head = tree.head(of: clause),
        ["conj", "xcomp", "ccomp"].contains(tree.relations[clause])
      else { return nil }
      clause = head
    }
    return clause
  }

  /// The subject of a clause that modifies a noun and has none of its own.
  private func attributiveSubject(of predicate: Int, noun: Int) -> Found? {
    if Predicates.isInfinitive(predicate, in: tree),
      EmbeddingNouns.effects[tree.lemmas[noun]] != nil
    {
      return possessor(ofNoun: noun).map { Found(word: $0, source: .possessor) }
    }
    if tree.hasChild(of: predicate, in: "mark"), tree.tag(of: predicate) == "VBG" {
      return possessor(ofNoun: noun).map { Found(word: $0, source: .possessor) }
    }
    if Predicates.isInfinitive(predicate, in: tree),
      ComplementRepairs.appointed.contains(tree.lemmas[noun]),
      ["obj", "nsubj:pass"].contains(tree.fullRelation(of: noun)),
      let verb = tree.head(of: noun), ComplementRepairs.creating.contains(tree.lemmas[verb])
    {
      return Found(word: noun, source: .antecedent)
    }
    guard !Predicates.isInfinitive(predicate, in: tree) else {
      return provider(of: noun).map { Found(word: $0, source: .possessor) }
    }
    return Found(word: bearer(of: noun), source: .antecedent)
  }

  /// Who gives something for a purpose: "*Oslo* sent experts to investigate the crash".
  private func provider(of noun: Int) -> Int? {
    var given = noun
    while tree.relations[given] == "nmod", let head = tree.head(of: given), head < given {
      given = head
    }
    guard tree.relations[given] == "obj", let governor = tree.head(of: given),
      Self.providing.contains(tree.lemmas[governor]), !Predicates.isPassive(governor, in: tree)
    else { return nil }
    // "the law gives *companies* three days to answer": who is given it acts.
    if let receiver = tree.firstChild(of: governor, in: "iobj") { return receiver }
    return subject(of: governor, depth: 1)?.word
  }

  private static let providing: Set<String> = [
    "send", "provide", "give", "deploy", "offer", "donate", "dispatch", "allocate", "spend",
    "commit", "contribute", "approve", "launch", "establish", "form", "create", "use", "pledge",
  ]

  /// Who owns an act: `Hegseth's order`, `the decision by Iran`, or the subject of its light verb.
  func possessor(ofNoun noun: Int) -> Int? {
    let owner = tree.children(of: noun, in: "nmod").first {
      tree.fullRelation(of: $0) == "nmod:poss"
        || ["by", "from"].contains(prepositionLemma(of: $0))
    }
    if let owner { return owner }
    guard tree.relations[noun] == "obj", let governor = tree.head(of: noun) else { return nil }
    return ownSubject(of: governor)
  }

  private func prepositionLemma(of word: Int) -> String {
    tree.firstChild(of: word, in: "case").map { tree.lemmas[$0] } ?? ""
  }

  /// The predicate that an open clause hangs on.
  private func clauseAbove(_ predicate: Int) -> Int? {
    guard let head = tree.head(of: predicate), Predicates.isPredicate(head, in: tree) else {
      return Predicates.governing(predicate, in: tree)
    }
    return head
  }

  private func controller(of predicate: Int, under governor: Int, depth: Int) -> Found? {
    let complement = Complements.kind(of: predicate, in: tree)
    let isPassive = Predicates.isPassive(governor, in: tree)
    let entry = complement.flatMap {
      EmbeddingWords.entry(tree.lemmas[governor], $0, isPassive: isPassive)
    }
    let object =
      tree.firstChild(of: governor, in: "obj") ?? tree.firstChild(of: governor, in: "iobj")
      ?? Complements.named(under: governor, in: tree)
    let isOpen = tree.relations[predicate] == "xcomp"
    let prefersObject = isOpen || entry?.control == .object
    if prefersObject, !isPassive, let object, object != predicate,
      !EmbeddingWords.subjectControl.contains(tree.lemmas[governor])
    {
      return Found(word: object, source: .controller)
    }
    if entry?.control == .object, complement == .open, !isPassive,
      EmbeddingWords.obliqueControl.contains(tree.lemmas[governor]),
      let oblique = tree.children(of: governor, in: "obl").first(where: { $0 > governor }),
      oblique < predicate
    {
      return Found(word: oblique, source: .controller)
    }
    if isPassive, entry == nil, complement == .gerund("by") { return nil }
    return subject(of: governor, depth: depth + 1).map {
      Found(word: $0.word, source: .controller)
    }
  }
}
