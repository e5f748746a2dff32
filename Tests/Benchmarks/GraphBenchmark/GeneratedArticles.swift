import Facts
import Graph
import Ontology

/// Articles that nobody wrote: a few actors are spoken of often and most seldom, as in the news (Zipf's law).
struct GeneratedArticles {
  private var random: FixedRandomNumbers
  private let actors: Int
  private let relations: [Relation]
  private let days: [StatementTime]

  init(seed: UInt64, actors: Int, ontology: OntologyTables) {
    random = FixedRandomNumbers(seed: seed)
    self.actors = actors
    relations = Array(ontology.relations.prefix(60))
    days = (1...28).map { day in
      let date = CalendarDate(year: 2025, month: 2, day: day)
      return StatementTime(start: date, end: date, grain: .day, origin: .text)
    }
  }

  /// An article of so many statements.
  mutating func article(_ number: Int, statements count: Int) -> ArticleStatements {
    var sentences: [Int: ArticleStatements.Quotation] = [:]
    var statements: [Statement] = []
    var position = 0
    for sentence in 0..<count {
      let (subject, object) = (actor(), actor())
      let relation = relations[random.below(relations.count)]
      let parts = [
        name(subject), relation.label, name(object), "on day \(random.below(9000))",
      ]
      let text = parts.joined(separator: " ") + "."
      let ends = spans(of: parts, from: position)
      sentences[sentence] = ArticleStatements.Quotation(
        text: text, span: position..<position + text.utf8.count)
      statements.append(
        Statement(
          kind: "clause", subject: reference(subject, ends[0]), relation: relation.id,
          relationLabel: relation.label, parent: relation.parent,
          trigger: Statement.Trigger(
            text: relation.label, span: ends[1], lemma: relation.id, frame: "f"),
          object: reference(object, ends[2]), arguments: [], mode: nil, contexts: [],
          polarity: random.below(20) == 0 ? .negated : .affirmed,
          modality: random.below(10) == 0 ? .planned : .asserted, tense: .past,
          attribution: random.below(3) == 0
            ? Statement.Attribution(source: nil, cue: "say", kind: "indirect") : nil,
          derivedVia: nil, time: days[random.below(28)],
          confidence: Double(50 + random.below(50)) / 100, sentence: sentence))
      position += text.utf8.count + 1
    }
    return ArticleStatements(
      article: ArticleReference(
        identifier: "\(number)", url: "https://example.org/\(number)", title: "Article \(number)",
        publisher: "Publisher \(random.below(400))", published: "2025-03-01"),
      sentences: sentences, statements: statements, events: [])
  }

  /// The number of an actor, small ones more often: the square of an even distribution.
  private mutating func actor() -> Int {
    let even = random.fraction()
    return Int(even * even * Double(actors))
  }

  private func name(_ actor: Int) -> String {
    "\(Self.syllables[actor % 16])\(Self.syllables[actor / 16 % 16]) "
      + "\(Self.syllables[actor / 256 % 16])\(Self.syllables[actor / 4096 % 16])son\(actor)"
  }

  private static let syllables = [
    "An", "Bo", "Ca", "Da", "El", "Fi", "Gu", "Ha", "Io", "Ja", "Ka", "Lu", "Mo", "Ne", "Or", "Pa",
  ]

  private func reference(_ actor: Int, _ span: Range<Int>) -> EntityReference {
    let name = name(actor)
    return EntityReference(
      mention: Mention(text: name, span: span, head: span), label: name, entityClass: "Person",
      entity: name.lowercased().split(separator: " ").joined(separator: "-"))
  }

  private func spans(of parts: [String], from start: Int) -> [Range<Int>] {
    var position = start
    return parts.map { part in
      let span = position..<position + part.utf8.count
      position = span.upperBound + 1
      return span
    }
  }
}
