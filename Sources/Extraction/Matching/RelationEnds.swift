import Ontology
import Text

/// One arrow of a match: from whom, to whom, and by way of what.
struct RelationEnd: Hashable {
  /// The head of the participant.
  var word: Int
  /// The act or thing of which the participant is the owner, where the act itself stands in the role.
  var via: Int?
}

/// Chooses the ends of the arrow among the roles of a match.
struct RelationEnds {
  let tree: DependencyTree
  let subjects: Subjects
  let ontology: OntologyTables
  let entities: EntityClassifier

  /// Compound actors stay together beyond this number a side.
  private static let most = 6

  /// The roles that may be the object, the most wanted first.
  private static let objectRoles = ["recipient", "target", "theme", "location", "office"]

  /// The parent of relations whose clause names who is asked: "demanded that *Iran* release".
  private static let request = "REQUEST"

  /// The arrows of a match.
  func arrows(of match: RoleMatch) -> [(subject: RelationEnd, object: RelationEnd)] {
    if let parties = match.roles["party"], match.roles["agent"] == nil {
      let sides = parties.count == 1 ? severalAgents(of: match, parties) ?? parties : parties
      return pairs(Array(sides.prefix(Self.most)))
    }
    if let sides = severalAgents(of: match, match.words("agent")) { return pairs(sides) }
    let agents = match.words("agent").prefix(Self.most).flatMap { authors(of: $0) }
    let objects = objects(of: match)
    return agents.flatMap { agent in
      objects.filter { $0.word != agent.word }.map { (agent, $0) }
    }
  }

  /// "A and B agreed to a truce": each with the other, where nobody else is named.
  private func severalAgents(of match: RoleMatch, _ sides: [Int]) -> [Int]? {
    var agents = sides
    if agents.count == 1, ["NNS", "NNPS"].contains(tree.tag(of: agents[0])) {
      agents = Owners(tree: tree, entities: entities).owners(of: agents[0])
    }
    guard agents.count > 1, let relation = ontology.relation(match.relation),
      relation.isSymmetric || relation.parent == "AGREE",
      !objects(of: match).contains(where: { isActorOrPlace($0.word) })
    else { return nil }
    return Array(agents.prefix(Self.most))
  }

  private func pairs(_ words: [Int]) -> [(subject: RelationEnd, object: RelationEnd)] {
    var found: [(RelationEnd, RelationEnd)] = []
    for (index, first) in words.enumerated() {
      for second in words.dropFirst(index + 1) where first != second {
        found.append((RelationEnd(word: min(first, second)), RelationEnd(word: max(first, second))))
      }
    }
    return found
  }

  /// Whom or what it is done to; where no nominal stands there, the act of a clause: "denied *bombing the town*".
  private func objects(of match: RoleMatch) -> [RelationEnd] {
    let range = ontology.relation(match.relation)?.range ?? []
    let filled = Self.objectRoles.filter { role in
      match.roles[role] != nil && !match.clauses.contains(role)
        && (role != "location" || !match.isPlacedBeside || isTowardsPlace(match))
    }
    let nominal =
      filled.filter { !match.listed.contains($0) } + filled.filter(match.listed.contains)
    let fitting = nominal.prefix { $0 != "recipient" || match.listed.contains($0) }.first { role in
      !match.listed.contains(role)
        && match.words(role).contains { word in range.contains { entities.isA(word, $0) } }
    }
    guard let role = fitting ?? nominal.first else {
      if range.contains(EventNodes.eventClass), match.clauses.contains("recipient") {
        return match.words("recipient").prefix(Self.most).map { RelationEnd(word: $0) }
      }
      guard ontology.relation(match.relation)?.parent == Self.request else {
        return match.mode == Self.resigning ? ownPosts(of: match) : []
      }
      return match.clauses.intersection(Self.objectRoles).sorted()
        .flatMap { match.words($0) }.flatMap { clauseSubject($0) }
    }
    var found = match.words(role).prefix(Self.most).flatMap { ends(for: $0) }
    if role != "location", !found.contains(where: { isActorOrPlace($0.word) }) {
      found += match.words("location").filter { entities.isA($0, "Country") }
        .map { RelationEnd(word: $0, via: match.words(role).first) }
    }
    return found
  }

  private static let resigning = "resign"

  /// "Ada Holm, the *minister*, resigned": from the post that her title or apposition names.
  private func ownPosts(of match: RoleMatch) -> [RelationEnd] {
    match.words("agent").flatMap { agent in
      tree.children[agent].filter { child in
        (tree.relations[child] == "appos" || tree.fullRelation(of: child) == "nmod:desc")
          && tree.entities[child] == nil && entities.entityClass(of: child) == "Office"
      }.prefix(1)
    }.map { RelationEnd(word: $0) }
  }

  /// "opened fire in *Rwanda*": a deed against nobody named may be one against the country where it is done.
  private func isTowardsPlace(_ match: RoleMatch) -> Bool {
    guard let parent = ontology.relation(match.relation).flatMap({ ontology.parent($0.parent) }),
      parent.form == .deeds, parent.isState != true
    else { return false }
    return match.words("location").contains { entities.isA($0, "Country") }
  }

  private func isActorOrPlace(_ word: Int) -> Bool {
    entities.isA(word, EntityClass.actor) || entities.isA(word, "Place")
  }

  /// "demanded that *Iran* release": the one who shall act is who is asked.
  private func clauseSubject(_ clause: Int) -> [RelationEnd] {
    guard let subject = subjects.ownSubject(of: clause), tree.relations[subject] == "nsubj" else {
      return []
    }
    return Coordination.conjuncts(of: subject, in: tree).flatMap { ends(for: $0) }
      .map { RelationEnd(word: $0.word, via: clause) }
  }

  /// An agent; behind a document or act also the one whose deed it is: "filed a suit accusing X".
  private func authors(of word: Int) -> [RelationEnd] {
    guard !isActorOrPlace(word) else { return ends(for: word) }
    // "Ghanaian navy boat": a thing acts for whom it is called after, not for any owner.
    let behind = Owners(tree: tree, entities: entities).namesakes(of: word)
    if !behind.isEmpty {
      return [RelationEnd(word: word)] + behind.map { RelationEnd(word: $0, via: word) }
    }
    guard entities.entityClass(of: word) != nil, let author = subjects.possessor(ofNoun: word)
    else {
      return [RelationEnd(word: word)]
    }
    return [RelationEnd(word: word)]
      + Coordination.conjuncts(of: author, in: tree).filter { isActorOrPlace($0) }
      .map { RelationEnd(word: $0, via: word) }
  }

  /// A participant, and whom it leads to when it is an act or thing of someone's.
  private func ends(for word: Int) -> [RelationEnd] {
    let owners = Owners(tree: tree, entities: entities)
    guard !isActorOrPlace(word) else { return [RelationEnd(word: owners.bearer(of: word))] }
    let behind = owners.owners(of: word).prefix(Self.most).map { RelationEnd(word: $0, via: word) }
    return [RelationEnd(word: word)] + behind
  }
}
