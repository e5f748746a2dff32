import Facts
import Ontology

/// Articles as tests write them: one clause a sentence.
///
///     var article = Article("a1", publisher: "Gazette", published: "2025-03-01")
///     article.say("Ann Lee", "criticized", "Bob Ray")
struct Article {
  let reference: ArticleReference
  private var sentences: [Int: ArticleStatements.Quotation] = [:]
  private var statements: [Statement] = []
  private var events: [Event] = []
  private var position = 0

  init(
    _ identifier: String, publisher: String? = nil, published: String? = "2025-03-01",
    cluster: String? = nil, url: String? = nil
  ) {
    reference = ArticleReference(
      identifier: identifier, url: url, title: "About \(identifier)", publisher: publisher,
      published: published, duplicateCluster: cluster)
  }

  var facts: ArticleStatements {
    ArticleStatements(
      article: reference, sentences: sentences, statements: statements, events: events)
  }

  /// A participant: "Ann Lee" is a person with the slug ann-lee.
  struct Participant {
    var label: String
    var slug: String?
    var entityClass: String?
    var country: String?
    var isMetonym = false
    var event: String?
    /// What the article says instead of the name.
    var words: String?

    init(
      _ label: String, slug: String? = nil, class entityClass: String? = "Person",
      country: String? = nil, isMetonym: Bool = false
    ) {
      self.label = label
      self.slug = slug ?? NameKey.key(of: label).replacing(" ", with: "-")
      self.entityClass = entityClass
      self.country = country
      self.isMetonym = isMetonym
    }

    /// What refers to an event: "the order".
    static func event(_ identifier: String, _ words: String) -> Participant {
      var participant = Participant(words, class: "Event")
      participant.slug = nil
      participant.event = identifier
      return participant
    }

    /// What refers to somebody without the name: "she".
    static func pronoun(_ words: String, for label: String) -> Participant {
      var participant = Participant(label)
      participant.words = words
      return participant
    }

    /// Words that name nothing.
    static func words(_ text: String) -> Participant {
      var participant = Participant(text, class: nil)
      participant.slug = nil
      return participant
    }
  }

  mutating func say(
    _ subject: String, _ relation: String, _ object: String, confidence: Double = 0.9,
    polarity: Polarity = .affirmed, modality: Modality = .asserted, via: String? = nil,
    event: String? = nil, time: StatementTime? = nil, attribution: String? = nil
  ) {
    say(
      Participant(subject), relation, Participant(object), confidence: confidence,
      polarity: polarity, modality: modality, via: via, event: event, time: time,
      attribution: attribution)
  }

  mutating func say(
    _ subject: Participant, _ relation: String, _ object: Participant, confidence: Double = 0.9,
    polarity: Polarity = .affirmed, modality: Modality = .asserted, via: String? = nil,
    event: String? = nil, time: StatementTime? = nil, attribution: String? = nil
  ) {
    let start = position
    let subject = reference(subject)
    let verb = mention(relation)
    let object = reference(object)
    let text = [subject.mention.text, relation, object.mention.text].joined(separator: " ") + "."
    let number = sentences.count
    sentences[number] = ArticleStatements.Quotation(
      text: text, span: start..<start + text.unicodeScalars.count)
    position = start + text.unicodeScalars.count + 1
    statements.append(
      Statement(
        kind: "clause", subject: subject, relation: relation, relationLabel: relation,
        parent: "ACCUSE",
        trigger: Statement.Trigger(text: relation, span: verb.span, lemma: relation, frame: "f"),
        object: object, arguments: [], mode: nil, contexts: [], polarity: polarity,
        modality: modality, tense: .past,
        attribution: attribution.map { name in
          Statement.Attribution(
            source: Mention(text: name, span: 0..<name.count, head: 0..<name.count), cue: "say",
            kind: "indirect")
        },
        derivedVia: via.map { Mention(text: $0, span: 0..<$0.count, head: 0..<$0.count) },
        event: event, time: time, confidence: confidence, sentence: number))
  }

  mutating func happen(
    _ identifier: String, relation: String?, noun: String, roles: [(String, Participant)],
    time: StatementTime? = nil, place: Participant? = nil
  ) {
    let words = mention(noun)
    events.append(
      Event(
        identifier: identifier, label: noun, eventClass: "Event", relation: relation, noun: noun,
        roles: roles.map { Statement.Argument(role: $0.0, reference: reference($0.1)) },
        time: time, place: place.map { reference($0) }, mentions: [words], sentence: 0))
  }

  private mutating func reference(_ participant: Participant) -> EntityReference {
    EntityReference(
      mention: mention(participant.words ?? participant.label), label: participant.label,
      entityClass: participant.entityClass, entity: participant.slug,
      affiliation: participant.country, isMetonym: participant.isMetonym,
      event: participant.event)
  }

  private mutating func mention(_ text: String) -> Mention {
    let span = position..<position + text.unicodeScalars.count
    position = span.upperBound + 1
    return Mention(text: text, span: span, head: span)
  }
}

extension StatementTime {
  /// A day of which the text speaks.
  static func day(_ text: String) -> StatementTime {
    StatementTime(
      start: CalendarDate(text), end: CalendarDate(text), grain: .day, origin: .text)
  }
}
