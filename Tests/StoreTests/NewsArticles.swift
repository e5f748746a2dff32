import Facts
import Ontology
import Store
import Text

/// Small articles whose statements say what their text says, made from a few names and acts.
struct NewsArticles {
  private var randomness: RepeatableRandomness

  private static let actors = [
    ("Ada Marlow", "Person"), ("Brent Hale", "Person"), ("Carla Ortiz", "Person"),
    ("Deniz Kaya", "Person"), ("Harbor Union", "Organization"), ("Northport", "City"),
    ("Velland", "Country"), ("Osteria", "Country"), ("Meridian Bank", "Company"),
  ]
  private static let acts = [
    ("criticized", "criticized", "DISAPPROVE"), ("praised", "praised", "SUPPORT"),
    ("has ordered", "ordered", "REQUEST"), ("met", "met", "CONSULT"), ("sued", "sued", "ACCUSE"),
  ]

  init(seed: UInt64) {
    randomness = RepeatableRandomness(seed: seed)
  }

  /// An article of some sentences, each of which says one thing.
  mutating func article(
    _ identifier: String, url: String? = nil, published: String = "2025-03-01",
    publisher: String = "The Harbor Post", sentences count: Int = 4, instant: Int? = nil
  ) -> StoredArticle {
    var text = ""
    var sentences: [Int: ArticleStatements.Quotation] = [:]
    var statements: [Statement] = []
    for number in 0..<count {
      let start = text.unicodeScalars.count
      statements.append(sentence(number, &text))
      let end = text.unicodeScalars.count
      sentences[number] = ArticleStatements.Quotation(
        text: SourceText(text)[start..<end], span: start..<end)
      text += " "
    }
    let reference = ArticleReference(
      identifier: identifier, url: url, title: "Title of \(identifier)", publisher: publisher,
      published: published)
    return StoredArticle(
      statements: ArticleStatements(
        article: reference, sentences: sentences, statements: statements,
        events: [event(statements[0])]),
      instant: instant, authors: ["Ida Berg"], language: "en", text: text,
      words: count * 4)
  }

  private mutating func sentence(_ number: Int, _ text: inout String) -> Statement {
    let subject = randomness.one(of: Self.actors, otherwise: Self.actors[0])
    let object = randomness.one(of: Self.actors, otherwise: Self.actors[1])
    let act = randomness.one(of: Self.acts, otherwise: Self.acts[0])
    let subjectReference = reference(subject, &text)
    text += " "
    let start = text.unicodeScalars.count
    text += act.0
    let trigger = Statement.Trigger(
      text: act.0, span: start..<text.unicodeScalars.count, lemma: act.1, frame: act.1)
    text += " "
    let objectReference = reference(object, &text)
    text += "."
    return Statement(
      kind: "clause", subject: subjectReference, relation: act.1, relationLabel: act.1,
      parent: act.2, trigger: trigger, object: objectReference, arguments: [], mode: nil,
      contexts: [], polarity: randomness.chance(0.1) ? .negated : .affirmed, modality: .asserted,
      tense: .past, attribution: nil, derivedVia: nil, confidence: 0.9, sentence: number)
  }

  private func reference(
    _ actor: (name: String, entityClass: String), _ text: inout String
  ) -> EntityReference {
    let start = text.unicodeScalars.count
    text += actor.name
    let span = start..<text.unicodeScalars.count
    return EntityReference(
      mention: Mention(text: actor.name, span: span, head: span), label: actor.name,
      entityClass: actor.entityClass,
      entity: actor.name.lowercased().split(separator: " ").joined(separator: "-"))
  }

  private func event(_ statement: Statement) -> Event {
    let participants = [("agent", statement.subject), ("recipient", statement.object)]
    return Event(
      identifier: contentHash([statement.subject.label, statement.relation]),
      label: "\(statement.relation) by \(statement.subject.label)", eventClass: "Event",
      relation: statement.relation, noun: statement.relation,
      roles: participants.map { Statement.Argument(role: $0, reference: $1) }, time: nil,
      place: nil, mentions: [statement.subject.mention], sentence: 0)
  }
}
