import Facts
import Graph
import Ontology

/// The graph of one article, a clause a sentence, to print.
struct SmallGraph {
  private var sentences: [Int: ArticleStatements.Quotation] = [:]
  private var statements: [Statement] = []
  private var events: [Event] = []
  private var position = 0

  /// Says of two people what one did to the other, in a sentence of three parts.
  mutating func say(
    _ subject: String, _ relation: String, _ object: String, parent: String = "ACCUSE",
    modality: Modality = .asserted, tense: Tense = .past, confidence: Double = 0.9,
    event: String? = nil
  ) {
    let start = position
    let number = statements.count
    let subject = reference(subject)
    let trigger = mention(relation)
    let object = reference(object)
    sentences[number] = ArticleStatements.Quotation(
      text: "\(subject.label) \(relation) \(object.label).", span: start..<position)
    statements.append(
      Statement(
        kind: "clause", subject: subject, relation: relation, relationLabel: relation,
        parent: parent,
        trigger: Statement.Trigger(
          text: relation, span: trigger.span, lemma: relation, frame: relation),
        object: object, arguments: [], mode: nil, contexts: [], polarity: .affirmed,
        modality: modality, tense: tense, attribution: nil, derivedVia: nil,
        event: event, confidence: confidence, sentence: number))
  }

  /// Makes an act that the latest sentence tells a node with participants.
  mutating func happen(
    _ identifier: String, relation: String, noun: String, roles: [(role: String, name: String)]
  ) {
    events.append(
      Event(
        identifier: identifier, label: noun, eventClass: "Event", relation: relation, noun: noun,
        roles: roles.map { Statement.Argument(role: $0.role, reference: reference($0.name)) },
        time: nil, place: nil, mentions: [mention(noun)], sentence: statements.count - 1))
  }

  /// What was said, as a graph, without what a ledger rejects.
  func graph(
    _ ontology: OntologyTables, ledger: IdentityLedger = IdentityLedger()
  ) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology, ledger: ledger)
    builder.add(
      ArticleStatements(
        article: ArticleReference(
          identifier: "a1", publisher: "Gazette", published: "2025-03-01"),
        sentences: sentences, statements: statements, events: events))
    return builder.build()
  }

  private mutating func reference(_ name: String) -> EntityReference {
    EntityReference(
      mention: mention(name), label: name, entityClass: "Person",
      entity: name.lowercased().split(separator: " ").joined(separator: "-"))
  }

  /// The next words, with a blank or full stop behind them.
  private mutating func mention(_ text: String) -> Mention {
    let span = position..<position + text.unicodeScalars.count
    position = span.upperBound + 1
    return Mention(text: text, span: span, head: span)
  }
}
