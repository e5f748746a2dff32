import Exporting
import Facts
import Graph
import Ontology

/// Graphs that tests write down in the words of the domain.
struct GraphFixture {
  private var statements: [Statement] = []
  private var events: [Event] = []
  private var sentences: [Int: ArticleStatements.Quotation] = [:]
  private var article: ArticleReference
  private var offset = 0
  private var builder: GraphBuilder
  let ontology: OntologyTables

  init(
    _ article: ArticleReference = ArticleReference(
      identifier: "article:4be2", url: "https://news.example/a?b=1&c=2",
      title: "An order & its critics",
      publisher: "Example News", published: "2025-03-01T09:30:00+02:00")
  ) throws {
    self.article = article
    ontology = try OntologyTables.bundled()
    builder = GraphBuilder(ontology: ontology)
  }

  /// Ends the article, and begins another.
  mutating func next(_ article: ArticleReference) {
    builder.add(
      ArticleStatements(
        article: self.article, sentences: sentences, statements: statements, events: events))
    (statements, events, sentences, offset) = ([], [], [:], 0)
    self.article = article
  }

  /// Says something of two entities; a slug that begins with "event:" names an event.
  mutating func say(
    _ subject: (slug: String, label: String, entityClass: String?), _ relation: String,
    _ object: (slug: String, label: String, entityClass: String?), polarity: Polarity = .affirmed,
    modality: Modality = .asserted, quote: String? = nil, source: String? = nil,
    time: StatementTime? = nil, confidence: Double = 0.9, via: String? = nil, event: String? = nil
  ) {
    let words = ontology.relation(relation)?.label ?? relation
    let quote = quote ?? "\(subject.label) \(words) \(object.label)."
    let length = quote.unicodeScalars.count
    let sentence = sentences.count
    sentences[sentence] = ArticleStatements.Quotation(text: quote, span: offset..<offset + length)
    let end = min(length, max(1, subject.label.unicodeScalars.count))
    let heading = ontology.relation(relation)?.parent ?? "NONE"
    statements.append(
      Statement(
        kind: "clause", subject: Self.reference(subject, offset..<offset + end),
        relation: relation, relationLabel: words, parent: heading,
        trigger: Statement.Trigger(
          text: words, span: offset + end..<offset + end + 1, lemma: words, frame: "test"),
        object: Self.reference(object, offset + end + 1..<offset + length), arguments: [],
        mode: nil, contexts: [], polarity: polarity, modality: modality, tense: .past,
        attribution: source.map {
          Statement.Attribution(
            source: Mention(text: $0, span: 0..<3, head: 0..<3), cue: "say", kind: "indirect")
        },
        derivedVia: via.map { Mention(text: $0, span: 0..<3, head: 0..<3) }, event: event,
        time: time, confidence: confidence, sentence: sentence))
    offset += length + 1
  }

  /// Adds an event with participants.
  mutating func happen(
    _ identifier: String, _ label: String, relation: String, noun: String,
    roles: [(String, (slug: String, label: String, entityClass: String?))]
  ) {
    sentences[sentences.count] = ArticleStatements.Quotation(
      text: label, span: offset..<offset + label.unicodeScalars.count)
    events.append(
      Event(
        identifier: identifier, label: label, eventClass: "Event", relation: relation, noun: noun,
        roles: roles.map {
          Statement.Argument(
            role: $0.0,
            reference: Self.reference(
              $0.1, offset..<offset + max(1, $0.1.label.unicodeScalars.count)))
        }, time: nil, place: nil,
        mentions: [Mention(text: noun, span: offset..<offset + 5, head: offset..<offset + 5)],
        sentence: sentences.count - 1))
    offset += label.unicodeScalars.count + 1
  }

  /// The graph of everything that was said.
  mutating func graph() -> ExportGraph {
    next(article)
    return ExportGraph(builder.build(), ontology: ontology)
  }

  private static func reference(
    _ entity: (slug: String, label: String, entityClass: String?), _ span: Range<Int>
  ) -> EntityReference {
    let isEvent = entity.slug.hasPrefix("event:")
    return EntityReference(
      mention: Mention(text: entity.label, span: span, head: span), label: entity.label,
      entityClass: entity.entityClass, entity: isEvent ? nil : entity.slug,
      event: isEvent ? String(entity.slug.dropFirst(6)) : nil)
  }
}

/// The graphs that the tests and the check of readers share.
enum SampleGraphs {
  static let names = ["seed", "hostile", "empty", "one", "loops", "parallel"]

  static func graph(_ name: String) throws -> ExportGraph {
    switch name {
    case "seed": try seed()
    case "hostile": try hostile()
    case "one": try one()
    case "loops": try loops()
    case "parallel": try parallel()
    default: try empty()
    }
  }

  static let hegseth = (
    slug: "pete-hegseth", label: "Pete Hegseth", entityClass: Optional("Person")
  )
  static let command = (
    slug: "us-cyber-command", label: "U.S. Cyber Command", entityClass: Optional("Military")
  )
  static let schumer = (
    slug: "chuck-schumer", label: "Chuck Schumer", entityClass: Optional("Person")
  )
  static let russia = (slug: "russia", label: "Russia", entityClass: Optional("Country"))
  static let telephone = (slug: "att", label: "AT&T", entityClass: Optional("Company"))
  static let order = (
    slug: "event:6f1c2a", label: "order by Pete Hegseth", entityClass: Optional("Event")
  )

  static func seed() throws -> ExportGraph {
    var fixture = try GraphFixture()
    fixture.happen(
      "6f1c2a", "order by Pete Hegseth", relation: "ordered", noun: "order",
      roles: [("agent", hegseth), ("recipient", command), ("target", russia)])
    fixture.say(
      hegseth, "ordered", command,
      quote: "Pete Hegseth has ordered U.S. Cyber Command to halt operations against Russia.",
      time: StatementTime(
        start: CalendarDate("2025-02-28"), end: CalendarDate("2025-02-28"), grain: .day,
        origin: .text), confidence: 0.91)
    fixture.say(schumer, "criticized", order, quote: "Schumer condemned the move.")
    fixture.say(schumer, "criticized", hegseth, confidence: 0.5, via: "the move")
    fixture.say(schumer, "praised", hegseth, polarity: .negated)
    fixture.say(command, "halted-operations-against", russia, modality: .requested)
    fixture.say(russia, "attacked", telephone, modality: .alleged, source: "two former officials")
    fixture.say(telephone, "member-of", command, polarity: .negated, modality: .alleged)
    fixture.next(
      ArticleReference(
        identifier: "article:77aa", url: nil, title: "Second", publisher: "Other Wire",
        published: "2025-03-02"))
    fixture.say(hegseth, "ordered", command, source: "a spokesman")
    return fixture.graph()
  }

  static func hostile() throws -> ExportGraph {
    var fixture = try GraphFixture(
      ArticleReference(
        identifier: "article:<b\"ad> id", url: "https://news.example/ü b\"c<d>|e%zz#f#g",
        title: "</script><b>\u{0}\u{1F}&amp;", publisher: "Nön \"Wire\" | & <Co>",
        published: "yesterday"))
    let labels = [
      "con\u{1}tr\u{0}ol \u{B}\u{1F}\u{7F}\u{85}x", "family 👨‍👩‍👧 \u{1F1FA}\u{1F1F8}",
      "\u{202E}العربية עברית\u{202C}", "]]> ]]\u{1}> <![CDATA[ &amp; &",
      "\"double\" 'single' \\back",
      String(repeating: "x", count: 10_000), String(repeating: "é👍", count: 5_000),
      "  blanks \t\n\r\n and lines\u{2028}here  ", "\u{FFFE}\u{FFFF}non", "a|b|c", "=SUM(A1)",
      "<script>alert(1)</script>", "\u{1}", "comma, semi; tab\t", "e\u{301} \u{FEFF}bom",
      "{\"id\": 1}",
      "--><!--", "%s %d %n", "line\\nnot", "node1\nnode2",
    ]
    let entities = labels.enumerated().map { place, label in
      (
        slug: "x\(place) <\"{}|^`\\>%\(label.prefix(3))", label: label,
        entityClass: Optional("Person")
      )
    }
    for (place, entity) in entities.enumerated() {
      let other = entities[(place * 7 + 3) % entities.count]
      fixture.say(
        entity, "criticized", other, quote: entity.label + " said " + other.label,
        source: entity.label)
      fixture.say(entity, "rel \"<ation>\"", other, modality: .possible)
    }
    fixture.say(
      (slug: "nothing", label: "unclassed", entityClass: nil), "praised",
      (slug: "odd", label: "odd class", entityClass: "No Such <Class>"))
    return fixture.graph()
  }

  static func empty() throws -> ExportGraph {
    let ontology = try OntologyTables.bundled()
    return ExportGraph(GraphBuilder(ontology: ontology).build(), ontology: ontology)
  }

  static func one() throws -> ExportGraph {
    var fixture = try GraphFixture()
    fixture.happen("1a", "strike", relation: "protested-against", noun: "strike", roles: [])
    return fixture.graph()
  }

  static func loops() throws -> ExportGraph {
    var fixture = try GraphFixture()
    fixture.say(russia, "criticized", russia)
    fixture.say(russia, "praised", russia, polarity: .negated)
    fixture.say(hegseth, "praised", hegseth, modality: .planned)
    return fixture.graph()
  }

  static func parallel() throws -> ExportGraph {
    var fixture = try GraphFixture()
    for modality in Modality.allCases {
      for polarity in Polarity.allCases {
        for relation in ["criticized", "praised", "ordered"] {
          fixture.say(hegseth, relation, schumer, polarity: polarity, modality: modality)
        }
      }
    }
    return fixture.graph()
  }
}
