import Facts
import Ontology
import Text

/// Writes the events of an article, and leads its statements to them.
struct EventWriter {
  let table: ClusterTable
  let ontology: OntologyTables
  let text: SourceText
  let acts: [DocumentAct]
  let nodes: [EventNodes.Node]
  let places: MentionPlaces
  let clauses: ClauseActs
  private let nodeOfMention: [Int: Int]
  private let nodeOfAct: [Int: Int]

  init(
    table: ClusterTable, ontology: OntologyTables, text: SourceText, acts: [DocumentAct],
    nodes: [EventNodes.Node], places: MentionPlaces, clauses: ClauseActs
  ) {
    self.table = table
    self.ontology = ontology
    self.text = text
    self.acts = acts
    self.nodes = nodes
    self.places = places
    self.clauses = clauses
    var nodeOfMention: [Int: Int] = [:]
    for (number, node) in nodes.enumerated() {
      for mention in node.mentions { nodeOfMention[mention] = number }
    }
    self.nodeOfMention = nodeOfMention
    nodeOfAct = Dictionary(
      nodes.enumerated().map { ($1.act, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a statement weighs that leads to the one who did what is spoken of.
  private static let derived = 0.6

  /// The statements with the events as their ends, and those that follow from them.
  func statements(_ statements: [Statement]) -> [Statement] {
    var eventOfStatement: [Int: Int] = [:]
    for (number, node) in nodes.enumerated() {
      for statement in acts[node.act].statements { eventOfStatement[statement] = number }
    }
    var written: [Statement] = []
    for (index, statement) in statements.enumerated() {
      let own = eventOfStatement[index].map { nodes[$0] }
      let subject = pointed(statement.subject)
      let object = pointed(statement.object)
      let arguments = statement.arguments.map {
        Statement.Argument(role: $0.role, reference: pointed($0.reference))
      }
      let led = statement.with(
        subject: subject, object: object, arguments: arguments, event: own?.identifier)
      guard subject.event == nil || subject.event != object.event,
        !isVague(statement.object, of: statement),
        object.event != nil || !clauses.isClause(statement.object)
      else { continue }
      written.append(led)
      if let own, !own.mentions.isEmpty, isFirst(index, own), !clauses.isClause(statement.object) {
        written += toEvent(led, own)
      }
      written += derivations(of: led, statements)
    }
    return written
  }

  /// The events in the order of the text.
  func events(time: (WordPlace) -> StatementTime?, all statements: [Statement]) -> [Event] {
    nodes.map { node in
      let act = acts[node.act]
      var mentions = node.mentions.map { places.mention(table.mentions[$0].mention) }
      if act.noun == nil {
        mentions.insert(Mention(text: act.trigger.text, span: act.span, head: act.span), at: 0)
      }
      return Event(
        identifier: node.identifier, label: node.label, eventClass: EventNodes.eventClass,
        relation: act.relation ?? nounRelation(node.noun), noun: node.noun,
        roles: roles(of: act, statements),
        time: time(WordPlace(sentence: act.sentence, word: act.word)),
        place: act.arguments.first { $0.role == "location" }?.reference, mentions: mentions,
        sentence: act.sentence)
    }.sorted {
      ($0.sentence, $0.mentions[0].span.lowerBound, $0.identifier)
        < ($1.sentence, $1.mentions[0].span.lowerBound, $1.identifier)
    }
  }

  // MARK: Parts

  private func nounRelation(_ noun: String) -> String? {
    ontology.nounGroups(of: noun).first?.relation
  }

  /// Whether what something is said to be is only a word like "part", which says nothing without what follows.
  private func isVague(_ end: EntityReference, of statement: Statement) -> Bool {
    guard end.entity == nil || end.entityClass == nil,
      let relation = ontology.relation(statement.relation),
      relation.range.contains("Any") || ontology.parent(relation.parent)?.isState == true,
      let number = places.mentionNumber(of: end)
    else { return false }
    let mention = table.mentions[number].mention
    let tree = table.trees[mention.sentence]
    // "is regarded as *part of* a plan" does not say that it is the plan.
    let isShare =
      tree.relations[mention.head] == "nmod"
      && tree.head(of: mention.head).map { ["part", "sign", "result"].contains(tree.lemmas[$0]) }
        ?? false
    return isShare || Self.vague.contains(tree.lemmas[mention.head])
  }

  private static let vague: Set<String> = [
    "part", "kind", "sort", "type", "form", "piece", "bit", "way", "thing", "one", "lot", "case",
    "example", "result", "matter", "means", "reason", "sign", "something", "fact", "point",
  ]

  private func isFirst(_ statement: Int, _ node: EventNodes.Node) -> Bool {
    let subjects = acts[node.act].agents.map(\.mention)
    guard let first = acts[node.act].statements.first else { return false }
    return statement == first || subjects.count > 1
  }

  /// The reference with the event for which its words stand.
  private func pointed(_ reference: EntityReference) -> EntityReference {
    guard !isActor(reference), let node = node(of: reference) else { return reference }
    return EntityReference(
      mention: reference.mention, label: node.label, entityClass: EventNodes.eventClass,
      entity: nil, event: node.identifier)
  }

  private func node(of reference: EntityReference) -> EventNodes.Node? {
    let number =
      places.mentionNumber(of: reference).map { nodeOfMention[$0] }
      ?? clauses.act(of: reference).flatMap { nodeOfAct[$0] }
    return number.map { nodes[$0] }
  }

  /// Whether someone is known to be meant, who is no act.
  private func isActor(_ reference: EntityReference) -> Bool {
    guard reference.entity != nil, let found = reference.entityClass else { return false }
    return ontology.isA(found, "Actor")
  }

  /// The arrow from who did it to the act itself, beside the one to whom it was done.
  private func toEvent(_ statement: Statement, _ node: EventNodes.Node) -> [Statement] {
    guard let span = statement.trigger.span, statement.subject.event != node.identifier else {
      return []
    }
    let mention = Mention(text: statement.trigger.text, span: span, head: span)
    let event = EntityReference(
      mention: mention, label: node.label, entityClass: EventNodes.eventClass, entity: nil,
      event: node.identifier)
    return [
      statement.with(
        subject: statement.subject, object: event, arguments: [], event: node.identifier)
    ]
  }

  /// "criticized the order" also says something of the one who gave it.
  private func derivations(of statement: Statement, _ all: [Statement]) -> [Statement] {
    guard statement.derivedVia == nil, !clauses.isClause(statement.object),
      let event = statement.object.event,
      let node = nodes.first(where: { $0.identifier == event }),
      let relation = ontology.relation(statement.relation), !relation.range.contains("Any"),
      DerivedArrows.reachOwner(relation, of: noun(of: statement.object), ontology)
    else { return [] }
    return acts[node.act].agents.compactMap { agent in
      guard let name = agent.entityClass, ontology.isA(name, anyOf: relation.range),
        agent.entity != nil, agent.entity != statement.subject.entity,
        !isTold(statement, of: agent, all)
      else { return nil }
      let object = EntityReference(
        mention: statement.object.mention, label: agent.label, entityClass: agent.entityClass,
        entity: agent.entity, affiliation: agent.affiliation)
      return statement.with(
        subject: statement.subject, object: object, arguments: [], event: nil,
        derivedVia: statement.object.mention,
        confidence: (statement.confidence * Self.derived * 1000).rounded() / 1000)
    }
  }

  /// The noun that stands for an act; none where a clause tells it.
  private func noun(of reference: EntityReference) -> [String] {
    places.mentionNumber(of: reference).map { [table.mentions[$0].features.headLemma] } ?? []
  }

  private func isTold(
    _ statement: Statement, of agent: EntityReference, _ all: [Statement]
  ) -> Bool {
    all.contains {
      $0.sentence == statement.sentence && $0.relation == statement.relation
        && $0.subject.mention == statement.subject.mention && $0.object.entity == agent.entity
    }
  }

  // MARK: Roles

  /// Who took part, and whom the act that was asked for or planned is aimed at.
  private func roles(of act: DocumentAct, _ statements: [Statement]) -> [Statement.Argument] {
    var roles = act.agents.map { Statement.Argument(role: "agent", reference: $0) }
    roles += act.recipients.map { Statement.Argument(role: "recipient", reference: $0) }
    roles += act.arguments
    let themes = act.arguments.filter { $0.role == "theme" }.map(\.reference.mention.span)
    for statement in statements
    where statement.sentence == act.sentence && statement.derivedVia == nil {
      guard let span = statement.trigger.span, statement.object.entity != nil,
        themes.contains(where: {
          $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound
        })
      else { continue }
      let target = Statement.Argument(role: "target", reference: statement.object)
      if !roles.contains(where: { $0.reference.mention == target.reference.mention }) {
        roles.append(target)
      }
    }
    return roles.map { Statement.Argument(role: $0.role, reference: pointed($0.reference)) }
  }
}
