import Facts
import Ontology
import Text

/// Turns matches into statements: ends, domain and range, context, confidence.
struct StatementWriter {
  let tree: DependencyTree
  let ontology: OntologyTables
  let records: [OpenRecord]
  let text: SourceText
  let number: Int
  private let entities: EntityClassifier
  /// A post is what its words say, and not who holds it in the document.
  private let posts: EntityClassifier
  private let ends: RelationEnds
  private let pronouns: PronounResolver
  private let contexts: MatchContexts
  private let domains: DomainCheck

  init(
    tree: DependencyTree, ontology: OntologyTables, records: [OpenRecord], text: SourceText,
    number: Int, references: [Int: EntityIdentity]? = nil
  ) {
    self.tree = tree
    self.ontology = ontology
    self.records = records
    self.text = text
    self.number = number
    let subjects = Subjects(tree: tree)
    entities = EntityClassifier(tree: tree, ontology: ontology, references: references)
    posts = EntityClassifier(tree: tree, ontology: ontology)
    ends = RelationEnds(tree: tree, subjects: subjects, ontology: ontology, entities: entities)
    pronouns = PronounResolver(tree: tree, subjects: subjects, entities: entities)
    contexts = MatchContexts(tree: tree, subjects: subjects, ontology: ontology)
    domains = DomainCheck(ontology: ontology)
  }

  /// What an arrow through an act or thing weighs: "criticized X's order" is not quite "criticized X".
  private static let derived = 0.6

  /// The statements of a match, one for each pair of ends.
  func statements(of placed: PlacedMatch) -> [Statement] {
    guard let relation = ontology.relation(placed.match.relation) else { return [] }
    let match = placed.match
    let isState = ontology.parent(relation.parent)?.isState == true
    guard isState, let posts = match.roles["office"] else {
      return ends.arrows(of: match).compactMap { arrow in
        statement(placed, match, relation, from: arrow.subject, to: arrow.object)
      }
    }
    return match.words("agent").flatMap { holder in
      posts.compactMap {
        statement(
          placed, match, relation, from: RelationEnd(word: holder), to: RelationEnd(word: $0))
      }
    }
  }

  private func statement(
    _ placed: PlacedMatch, _ match: RoleMatch, _ relation: Relation, from: RelationEnd,
    to: RelationEnd
  ) -> Statement? {
    guard let subjectWord = pronouns.antecedent(of: from.word),
      let objectWord = pronouns.antecedent(of: to.word), subjectWord != objectWord,
      PersonalPronouns.pronoun(tree.lemmas[to.word])?.isReflexive != true
        || relation.range.contains("Any"),
      let subject = actor(subjectWord, for: relation.domain),
      let object = act(objectWord, in: match, besides: placed.predicate)
        ?? actor(objectWord, for: relation.range),
      placed.kind != .nominal || subject.entityClass != nil && object.entityClass != nil,
      subject.entity != object.entity || subject.entity == nil && subject != object,
      let domain = domains.fit(
        subject, isDescription: isDescription(subjectWord), for: relation.domain, of: relation),
      let range = domains.fit(
        object, isDescription: isDescription(objectWord), isObject: true, for: relation.range,
        of: relation)
    else { return nil }
    let vias = [from.via, to.via].compactMap { $0 }
    guard vias.isEmpty || reachesOwner(relation, by: vias, subject, object),
      from.via == nil || !takesAnything(relation.domain),
      to.via == nil || !takesAnything(relation.range)
    else { return nil }
    let context = contexts.context(of: placed)
    guard context.polarity != .negated || !Negation.isRestricted(placed.predicate, in: tree) else {
      return nil
    }
    let heading = ontology.heading(
      of: relation.id, polarity: context.polarity, modality: context.modality,
      tense: context.headingTense, isAnnounced: match.modality == .planned)
    var confidence = recordConfidence(placed, subject: from.word, object: to.word)
    confidence *= match.fit * domain * range
    for _ in vias { confidence *= Self.derived }
    return Statement(
      kind: placed.kind.rawValue, subject: reference(subject, from.word), relation: relation.id,
      relationLabel: relation.label, parent: heading?.id ?? relation.parent,
      trigger: trigger(placed),
      object: isClause(to.word, in: match)
        ? object.reference(by: clause(to.word, besides: placed.predicate))
        : reference(object, to.word),
      arguments: arguments(match, except: [from.word, to.word]), mode: match.mode,
      contexts: match.context.map { [$0] } ?? [], polarity: context.polarity,
      modality: context.modality, tense: context.tense,
      attribution: context.attribution.map(attribution), derivedVia: vias.first.map(mention),
      place: place(match, except: [from.word, to.word]),
      confidence: StatementConfidence.estimate(
        raw: confidence,
        StatementConfidence.Traits(
          kind: placed.kind, isDerived: !vias.isEmpty, subject: subject, object: object,
          attribution: context.attribution?.kind, modality: context.modality,
          polarity: context.polarity)),
      sentence: number)
  }

  /// Whether an end is a clause: "denied *bombing the town*".
  private func isClause(_ word: Int, in match: RoleMatch) -> Bool {
    match.clauses.contains { match.words($0).contains(word) }
  }

  /// The act that a clause tells, where it is an end.
  private func act(
    _ word: Int, in match: RoleMatch, besides predicate: Int
  ) -> EntityIdentity? {
    guard isClause(word, in: match) else { return nil }
    return EntityIdentity(
      label: clause(word, besides: predicate).text, entityClass: EventNodes.eventClass)
  }

  private func isDescription(_ word: Int) -> Bool {
    tree.partOfSpeech(of: word) == .noun && tree.entities[word] == nil
  }

  /// Whether an arrow may go on to the owner of an act or thing: a law is repealed, not its author.
  private func reachesOwner(
    _ relation: Relation, by vias: [Int], _ subject: EntityIdentity, _ object: EntityIdentity
  ) -> Bool {
    guard DerivedArrows.reachOwner(relation, of: vias.map { tree.lemmas[$0] }, ontology) else {
      return false
    }
    return [(subject, relation.domain), (object, relation.range)].allSatisfy { entity, classes in
      guard let found = entity.entityClass else { return true }
      return ontology.isA(found, anyOf: classes) || ontology.isA(found, "Place")
    }
  }

  /// Whether a relation is open to all things, so that it says nothing of the owner of one:
  /// who is "warned of a plan by Oslo" is not warned of Oslo.
  private func takesAnything(_ classes: [String]) -> Bool { classes.contains("Any") }

  /// What a nominal denotes; the body behind a place where only a body can stand.
  private func actor(_ word: Int, for classes: [String]) -> EntityIdentity? {
    if classes == ["Office"] { return post(word) }
    guard let found = entities.identity(of: word) else { return nil }
    if let name = found.entityClass, !ontology.isA(name, anyOf: classes),
      ontology.isA(name, "Place"), let body = entities.body(behind: word)
    {
      return body
    }
    if let name = found.entityClass, !ontology.isA(name, anyOf: classes),
      let party = posts.party(of: word), ontology.isA("Party", anyOf: classes)
    {
      return party
    }
    return found
  }

  /// A post; "its president" is the president of what the document says "its" stands for.
  private func post(_ word: Int) -> EntityIdentity? {
    guard var found = posts.identity(of: word) else { return nil }
    let owner = tree.children(of: word, in: "nmod").first {
      tree.fullRelation(of: $0) == "nmod:poss" && tree.partOfSpeech(of: $0) == .pronoun
    }
    if found.entity == nil, let body = owner.flatMap({ entities.references?[$0] }) {
      found.label += " of " + body.label
      found.entity = EntityClassifier.slug(found.label)
    }
    return found
  }

  // MARK: Parts

  private func reference(_ entity: EntityIdentity, _ word: Int) -> EntityReference {
    entity.reference(by: mention(word))
  }

  private func mention(_ word: Int) -> Mention {
    var words = Set(NounPhrases.group(of: word, in: tree).words)
    for date in dates(of: word) { words.subtract(tree.subtree(of: date)) }
    if let entity = tree.entity(of: word) { words.formUnion(entity.words) }
    let whole = WordLists.trimmed(words.sorted(), in: tree)
    return mention(
      Phrase(words: whole.isEmpty ? [word] : whole, head: word, tree: tree, text: text))
  }

  /// "the court *on Friday*": a date belongs to the act, not to who does it.
  private func dates(of word: Int) -> [Int] {
    guard entities.isA(word, EntityClass.actor) else { return [] }
    return tree.children(of: word, in: "nmod", "obl").filter { child in
      child > word && tree.entity(of: child)?.class == .time
    }
  }

  private func mention(_ phrase: Phrase) -> Mention {
    Mention(text: phrase.text, span: phrase.span, head: phrase.headRange)
  }

  private func trigger(_ placed: PlacedMatch) -> Statement.Trigger {
    let lemma = tree.lemmaWithParticles(of: placed.predicate)
    var words: [Int] =
      placed.kind == .clause ? RelationPhrases.words(of: placed.predicate, in: tree) : []
    if placed.kind == .nominal { words = [placed.predicate] }
    if let act = placed.match.act, placed.kind == .clause { words.append(act) }
    words = WordLists.trimmed(Array(Set(words)).sorted(), in: tree)
    guard !words.isEmpty else {
      return Statement.Trigger(text: "", span: nil, lemma: lemma, frame: placed.match.frame)
    }
    let phrase = Phrase(words: words, head: placed.predicate, tree: tree, text: text)
    return Statement.Trigger(
      text: phrase.text, span: phrase.span, lemma: lemma, frame: placed.match.frame)
  }

  private func arguments(_ match: RoleMatch, except ends: [Int]) -> [Statement.Argument] {
    match.roles.sorted { $0.key < $1.key }.flatMap { role, words -> [Statement.Argument] in
      let isClause = match.clauses.contains(role)
      // The acts of coordinated clauses are ends, each of an arrow of its own.
      let isEnd = isClause && !Set(ends).isDisjoint(with: words)
      return words.filter {
        role != "party" && role != "agent" && !isEnd && !ends.contains($0)
      }.map { word in
        let entity = isClause ? nil : entities.identity(of: word)
        let found = isClause ? clause(word) : mention(word)
        return Statement.Argument(
          role: role,
          reference: EntityReference(
            mention: found, label: entity?.label ?? found.text,
            entityClass: entity?.entityClass, entity: entity?.entity,
            affiliation: entity?.affiliation))
      }
    }
  }

  /// Where it happened, if that is no end of the arrow.
  private func place(_ match: RoleMatch, except ends: [Int]) -> EntityReference? {
    guard !match.clauses.contains("location"),
      let word = match.words("location").first(where: { !ends.contains($0) }),
      let entity = entities.identity(of: word), let found = entity.entityClass,
      ontology.isA(found, "Place") || ontology.isA(found, "Country")
    else { return nil }
    return reference(entity, word)
  }

  /// The words of a clause; its verb alone where the clause goes around the words that speak of it.
  private func clause(_ word: Int, besides predicate: Int? = nil) -> Mention {
    let isAround = predicate.map { tree.isWord($0, within: word) } ?? false
    let words = isAround ? [] : WordLists.trimmed(clauseWords(word), in: tree)
    return mention(
      Phrase(words: words.isEmpty ? [word] : words, head: word, tree: tree, text: text))
  }

  /// A clause without the conjunction before it: "and *leave*".
  private func clauseWords(_ word: Int) -> [Int] {
    let joined = tree.children(of: word, in: "cc").filter { $0 < word }
    return NounPhrases.clause(of: word, in: tree).words.filter { !joined.contains($0) }
  }

  private func attribution(_ source: ClauseContext.Source) -> Statement.Attribution {
    Statement.Attribution(
      source: source.source.map(mention), cue: source.cue, kind: source.kind.rawValue)
  }

  /// The confidence of the open record between the same words, else of the same predicate.
  private func recordConfidence(_ placed: PlacedMatch, subject: Int, object: Int) -> Double {
    let same = records.filter { record in
      record.predicate == placed.predicate
        || record.kind == .apposition && record.object?.head == placed.predicate
    }
    let between = same.filter { $0.subject.head == subject && $0.object?.head == object }
    let found = (between.isEmpty ? same : between).map(\.confidence).max()
    return found ?? 0.5
  }
}
