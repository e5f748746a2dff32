import Ontology
import Text

/// A match with the word that carries it.
struct PlacedMatch {
  var match: RoleMatch
  var kind: OpenRecord.Kind
  var predicate: Int
}

/// Finds everything in a sentence that means a relation of the ontology.
struct SentenceMatches {
  let tree: DependencyTree
  let ontology: OntologyTables
  let records: [OpenRecord]
  private let finder: SlotFinder
  private let tester: SlotTester
  private let frames: FrameMatcher
  private let lightVerbs: LightVerbMatcher
  private let nouns: NounMatcher
  private let clauseEnds: ClauseEnds
  private let threats: ThreatTargets
  private let requests: RequestPhrases
  private let states: StaticMatcher
  private let locations: Locations
  private let exhortations: Exhortations
  private let ties: NameTies
  private let origins: OriginTies
  private let works: WorkTies

  init(
    tree: DependencyTree, ontology: OntologyTables, records: [OpenRecord],
    references: [Int: EntityIdentity]? = nil
  ) {
    self.tree = tree
    self.ontology = ontology
    self.records = records
    let entities = EntityClassifier(tree: tree, ontology: ontology, references: references)
    let tester = SlotTester(tree: tree, ontology: ontology, entities: entities)
    self.tester = tester
    finder = SlotFinder(tree: tree, subjects: Subjects(tree: tree))
    frames = FrameMatcher(tree: tree, ontology: ontology, tester: tester)
    lightVerbs = LightVerbMatcher(tree: tree, ontology: ontology, tester: tester)
    nouns = NounMatcher(tree: tree, ontology: ontology, tester: tester)
    threats = ThreatTargets(tree: tree, ontology: ontology, entities: entities)
    requests = RequestPhrases(tree: tree, subjects: Subjects(tree: tree), ontology: ontology)
    clauseEnds = ClauseEnds(tree: tree, ontology: ontology, tester: tester)
    locations = Locations(entities: entities)
    exhortations = Exhortations(tree: tree, subjects: Subjects(tree: tree), ontology: ontology)
    ties = NameTies(tree: tree, ontology: ontology, entities: entities)
    origins = OriginTies(tree: tree, ontology: ontology, entities: entities)
    works = WorkTies(tree: tree, ontology: ontology, entities: entities)
    states = StaticMatcher(tree: tree, ontology: ontology, tester: tester)
  }

  /// The matches in the order of the words that carry them, states last.
  func matches() -> [PlacedMatch] {
    var found: [PlacedMatch] = []
    var carried: Set<Int> = []
    for word in 0..<tree.count where Predicates.isPredicate(word, in: tree) {
      if let call = exhortations.match(word) { found.append(call) }
      guard let read = clause(word) else { continue }
      let match = threats.completed(clauseEnds.completed(read), by: clause)
      if let act = match.act { carried.insert(act) }
      found.append(PlacedMatch(match: match, kind: .clause, predicate: word))
    }
    for word in 0..<tree.count where !carried.contains(word) {
      if let wish = requests.match(word) { found.append(wish) }
      guard let match = nouns.match(word) else { continue }
      found.append(PlacedMatch(match: match, kind: .nominal, predicate: word))
    }
    return found.sorted { $0.predicate < $1.predicate } + stateMatches()
  }

  /// Why each predicate means what it means.
  func explanations() -> [PredicateExplanation] {
    let explainer = FrameExplainer(tree: tree, ontology: ontology, tester: tester)
    return (0..<tree.count).filter { Predicates.isPredicate($0, in: tree) }.map { word in
      explainer.explanation(
        of: word, withAuthorities(finder.slots(of: word), of: word), chosen: clause(word))
    }
  }

  /// A frame that names its object, else a light verb with its noun, else any frame.
  private func clause(_ predicate: Int) -> RoleMatch? {
    let slots = withAuthorities(finder.slots(of: predicate), of: predicate)
    let framed = frames.match(predicate, slots)
    var found: RoleMatch?
    if let framed, framed.frame.namesObject {
      found = framed.match
    } else {
      found =
        lightVerbs.match(predicate, slots) ?? framed?.match ?? towardsPlace(predicate, slots)
    }
    guard var match = found else { return nil }
    if let borrowed = slots.last, borrowed.isBehindObject, borrowed.position == .nominalSubject {
      guard isByAuthorities(match) else { return nil }
      match.fit *= 0.6
    }
    if match.roles["location"] == nil, let place = locations.location(among: slots),
      !match.roles.values.contains(where: { !Set($0).isDisjoint(with: place.words) })
    {
      match.roles["location"] = place.words
      match.isPlacedBeside = true
    }
    return match
  }

  /// "provided help in Iraq": where the object names the act, a place may be the one to whom it is done.
  private func towardsPlace(_ predicate: Int, _ slots: [FilledSlot]) -> RoleMatch? {
    guard let place = locations.location(among: slots) else { return nil }
    let supposed = ["to", "for", "on", "against"].map {
      FilledSlot(position: .oblique, marker: $0, words: place.words, isBehindObject: true)
    }
    guard let found = frames.match(predicate, slots + supposed), found.frame.namesObject else {
      return nil
    }
    var match = found.match
    match.fit *= 0.6
    return match
  }

  private func isByAuthorities(_ match: RoleMatch) -> Bool {
    ["COERCE", "SANCTION"].contains(ontology.relation(match.relation)?.parent)
  }

  /// "was arrested in Rwanda": a passive without an agent may be an act of the country.
  private func withAuthorities(_ slots: [FilledSlot], of predicate: Int) -> [FilledSlot] {
    guard Predicates.isPassive(predicate, in: tree),
      !slots.contains(where: { $0.position == .nominalSubject }),
      let country = locations.country(among: slots)
    else { return slots }
    return slots + [
      FilledSlot(position: .nominalSubject, words: country.words, isBehindObject: true)
    ]
  }

  private func stateMatches() -> [PlacedMatch] {
    appositionMatches() + copulaMatches()
      + (0..<tree.count).flatMap { word in
        ties.matches(word) + origins.matches(word) + works.matches(word)
          + [locations.base(of: word)].compactMap(\.self)
          .map { PlacedMatch(match: $0, kind: .possessive, predicate: word) }
      }
  }

  private func appositionMatches() -> [PlacedMatch] {
    records.filter { $0.kind == .apposition }.flatMap { record -> [PlacedMatch] in
      guard let object = record.object?.head else { return [] }
      let found =
        record.relation.label == Appositions.location
        ? [locations.containment(of: record.subject.head, in: object)].compactMap(\.self)
        : states.matches(object, denoting: record.subject.head)
      return (found + membership(of: record.subject.head, as: object))
        .map { PlacedMatch(match: $0, kind: .apposition, predicate: object) }
    }
  }

  /// "Ann Reed, a Republican".
  private func membership(of person: Int, as object: Int) -> [RoleMatch] {
    guard tester.entities.party(of: object) != nil, tree.entities[person] != nil else { return [] }
    return [
      RoleMatch(
        relation: "member-of", frame: "party.member",
        roles: ["agent": [person], "recipient": [object]])
    ]
  }

  /// "X is the owner of Y", "the owner of Y is X".
  private func copulaMatches() -> [PlacedMatch] {
    (0..<tree.count).flatMap { word -> [PlacedMatch] in
      guard [.noun, .properNoun].contains(tree.partOfSpeech(of: word)),
        tree.hasChild(of: word, in: "cop"), let subject = finder.subjects.subject(of: word)?.word
      else { return [] }
      var found: [RoleMatch] = []
      if tree.partOfSpeech(of: word) == .noun { found = states.matches(word, denoting: subject) }
      if found.isEmpty, tree.entities[word] != nil {
        found = states.matches(subject, denoting: word)
      }
      return found.map { PlacedMatch(match: $0, kind: .clause, predicate: word) }
    }
  }
}
