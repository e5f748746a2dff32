import Ontology
import Text

/// Makes an act the object of a match whose pattern has a clause there: "denied *bombing the town*".
struct ClauseEnds {
  let tree: DependencyTree
  let ontology: OntologyTables
  let tester: SlotTester

  /// The role that a clause fills where its act is the object.
  private static let role = "recipient"

  /// The match with the acts that its clause tells in the place of the clause.
  ///
  /// A clause that tells none is no object: it only says what the match is about.
  func completed(_ match: RoleMatch) -> RoleMatch {
    let match = consent(match) ?? match
    guard match.clauses.contains(Self.role) else { return match }
    var found = match
    let words = match.words(Self.role)
    if let there = words.first, let nominal = existing(in: there) {
      found.clauses.remove(Self.role)
      found.roles[Self.role] = Coordination.conjuncts(of: nominal, in: tree)
      return found
    }
    let acts = words.flatMap { Self.coordinated(with: $0, in: tree) }
      .map { carrier(of: $0) }.filter { isAct($0, match) }
    // "campaigned against building a dam": who would build it is somebody else.
    if acts.isEmpty || match.relation == "opposed" {
      found.roles[Self.role] = nil
      found.clauses.remove(Self.role)
      guard found.roles["topic"] == nil else { return found }
      found.roles["topic"] = words
      found.clauses.insert("topic")
    } else {
      found.roles[Self.role] = acts
    }
    return found
  }

  /// "The rebels agreed to leave": what several who are one side agree on is no pact between them.
  private func consent(_ match: RoleMatch) -> RoleMatch? {
    guard match.relation == "agreed-with", match.clauses == ["theme"],
      let parties = match.roles["party"], parties.count == 1, let party = parties.first,
      Owners(tree: tree, entities: tester.entities).owners(of: party).count < 2
    else { return nil }
    var found = match
    found.relation = "agreed-to"
    found.isSymmetric = false
    found.roles = ["agent": parties, Self.role: match.words("theme")]
    found.clauses = [Self.role]
    return found
  }

  /// "denied that there had been *arrests*": what is said to exist.
  private func existing(in clause: Int) -> Int? {
    guard tree.lemmas[clause] == "be", tree.hasChild(of: clause, in: "expl") else { return nil }
    return tree.firstChild(of: clause, in: "nsubj")
  }

  /// "agreed to free them and *leave*": a clause and those of its form beside it.
  static func coordinated(with clause: Int, in tree: DependencyTree) -> [Int] {
    [clause]
      + tree.children(of: clause, in: "conj").filter { other in
        tree.tag(of: other) == tree.tag(of: clause)
          && !tree.hasChild(of: other, in: "nsubj", "csubj", "expl", "aux")
          && !ClauseContexts.isContrasted(other, in: tree)
      }
  }

  /// "agreed to begin *withdrawing*": a beginning is told by the act that begins.
  private func carrier(of clause: Int) -> Int {
    guard
      EmbeddingWords.entry(of: clause, in: tree, .open, isPassive: false)
        .map({ $0.effect == .inherit && !$0.negates && $0.control == .subject }) ?? false,
      let act = Complements.continuation(of: clause, in: tree)
    else { return clause }
    return act
  }

  /// Whether a verb tells an act that the ontology knows, beyond "would not say".
  private func isAct(_ clause: Int, _ match: RoleMatch) -> Bool {
    guard tree.partOfSpeech(of: clause) == .verb, !tree.hasChild(of: clause, in: "cop"),
      !Negation.isNegated(clause, in: tree), !isMisread(clause), isDone(clause, match)
    else { return false }
    let particle = tree.particles(of: clause).first.map { tree.lemmas[$0] }
    let lemma = tree.lemmas[clause]
    let frames =
      particle.map { ontology.frames(of: lemma, particle: $0) } ?? ontology.frames(of: lemma)
    guard !frames.isEmpty else { return false }
    return match.relation != "refused" || !Self.answers.contains(lemma)
  }

  /// "disputes *that finding*", "its welds were *to blame*": no act.
  private func isMisread(_ clause: Int) -> Bool {
    let opens = tree.children(of: clause, in: "mark", "det").map { tree.lemmas[$0] }
    return tree.tag(of: clause) == "VBG" && opens.contains { ["that", "the", "this"].contains($0) }
      || tree.lemmas[clause] == "blame" && opens.contains("to")
  }

  /// "admitted that they *should have* told them": what ought to have been is no deed.
  private func isDone(_ clause: Int, _ match: RoleMatch) -> Bool {
    guard match.relation == "admitted" else { return true }
    return ModalityReader.own(of: clause, in: tree) == .asserted
      && !tree.children(of: clause, in: "aux").contains { tree.tag(of: $0) == "MD" }
  }

  // swift-format-ignore
  /// What one declines who only does not speak: "declined to *comment*".
  private static let answers: Set<String> = [
    "comment", "say", "discuss", "elaborate", "answer", "speak", "talk", "respond", "reply", "name",
    "identify", "specify", "disclose", "reveal", "explain", "confirm", "describe", "detail", "tell",
    "give", "provide", "be", "go", "speculate", "address", "characterize", "mention", "state",
  ]
}
