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
    ends = RelationEnds(tree: tree, subjects: subjects, ontology: ontology, entities: entities)
    pronouns = PronounResolver(tree: tree, subjects: subjects, entities: entities)
    contexts = MatchContexts(tree: tree, subjects: subjects)
    domains = DomainCheck(ontology: ontology)
  }

  /// What an arrow through an act or thing weighs: "criticized X's order" is not quite "criticized X".
  private static let derived = 0.6

  /// The statements of a match, one for each pair of ends.
  func statements(of placed: PlacedMatch) -> [Statement] {
    guard let relation = ontology.relation(placed.match.relation) else { return [] }
    var match = placed.match
    if ontology.parent(relation.parent)?.isState == true, let office = match.roles["office"] {
      match.roles["recipient"] = office
    }
    return ends.arrows(of: match).compactMap { arrow in
      statement(placed, match, relation, from: arrow.subject, to: arrow.object)
    }
  }

  private func statement(
    _ placed: PlacedMatch, _ match: RoleMatch, _ relation: Relation, from: RelationEnd,
    to: RelationEnd
  ) -> Statement? {
    guard let subjectWord = pronouns.antecedent(of: from.word),
      let objectWord = pronouns.antecedent(of: to.word), subjectWord != objectWord,
      let subject = actor(subjectWord, for: relation.domain),
      let object = actor(objectWord, for: relation.range),
      placed.kind != .nominal || subject.entityClass != nil && object.entityClass != nil,
      subject.entity == nil || subject.entity != object.entity,
      let domain = domains.fit(subject, for: relation.domain, of: relation),
      let range = domains.fit(object, for: relation.range, of: relation)
    else { return nil }
    let context = contexts.context(of: placed)
    let heading = ontology.heading(
      of: relation.id, polarity: context.polarity, modality: context.modality,
      tense: context.headingTense, isAnnounced: match.modality == .planned)
    let vias = [from.via, to.via].compactMap { $0 }
    var confidence = recordConfidence(placed, subject: from.word, object: to.word)
    confidence *= match.fit * domain * range
    for _ in vias { confidence *= Self.derived }
    return Statement(
      kind: placed.kind.rawValue, subject: reference(subject, from.word), relation: relation.id,
      relationLabel: relation.label, parent: heading?.id ?? relation.parent,
      trigger: trigger(placed), object: reference(object, to.word),
      arguments: arguments(match, except: [from.word, to.word]), mode: match.mode,
      contexts: match.context.map { [$0] } ?? [], polarity: context.polarity,
      modality: context.modality, tense: context.tense,
      attribution: context.attribution.map(attribution), derivedVia: vias.first.map(mention),
      confidence: (confidence * 1000).rounded() / 1000, sentence: number)
  }

  /// What a nominal denotes; the body behind a place where only a body can stand.
  private func actor(_ word: Int, for classes: [String]) -> EntityIdentity? {
    guard let found = entities.identity(of: word) else { return nil }
    if let name = found.entityClass, !ontology.isA(name, anyOf: classes),
      ontology.isA(name, "Place"), let body = entities.body(behind: word)
    {
      return body
    }
    return found
  }

  // MARK: Parts

  private func reference(_ entity: EntityIdentity, _ word: Int) -> EntityReference {
    EntityReference(
      mention: mention(word), label: entity.label, entityClass: entity.entityClass,
      entity: entity.entity, affiliation: entity.affiliation, isMetonym: entity.isMetonym)
  }

  private func mention(_ word: Int) -> Mention {
    let words = WordLists.trimmed(NounPhrases.group(of: word, in: tree).words, in: tree)
    return mention(
      Phrase(words: words.isEmpty ? [word] : words, head: word, tree: tree, text: text))
  }

  private func mention(_ phrase: Phrase) -> Mention {
    Mention(text: phrase.text, span: phrase.span, head: phrase.headRange)
  }

  private func trigger(_ placed: PlacedMatch) -> Statement.Trigger {
    let lemma =
      ([placed.predicate]
      + tree.children[placed.predicate]
      .filter { tree.fullRelation(of: $0) == "compound:prt" })
      .map { tree.lemmas[$0] }.joined(separator: " ")
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
    match.roles.sorted { $0.key < $1.key }.flatMap { role, words in
      words.filter { role != "party" && role != "agent" && !ends.contains($0) }.map { word in
        let isClause = match.clauses.contains(role)
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

  private func clause(_ word: Int) -> Mention {
    let words = WordLists.trimmed(NounPhrases.clause(of: word, in: tree).words, in: tree)
    return mention(
      Phrase(words: words.isEmpty ? [word] : words, head: word, tree: tree, text: text))
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
