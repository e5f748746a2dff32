import Facts
import Ontology

/// Articles that nobody wrote: a few actors are spoken of often and most seldom, as in the news (Zipf's law).
struct GeneratedArticles {
  private var state: UInt64
  private let actors: Int
  private let relations: [Relation]
  private let weekdays: [StatementTime]

  init(seed: UInt64, actors: Int, ontology: OntologyTables) {
    state = seed
    self.actors = actors
    relations = Array(ontology.relations.prefix(60))
    weekdays = (1...28).map { day in
      let date = CalendarDate("2025-02-" + (day < 10 ? "0\(day)" : "\(day)"))
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
      let relation = relations[Int(next() % UInt64(relations.count))]
      let parts = [name(subject), relation.label, name(object), "on day \(next() % 9000)"]
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
          polarity: next() % 20 == 0 ? .negated : .affirmed,
          modality: next() % 10 == 0 ? .planned : .asserted, tense: .past,
          attribution: next() % 3 == 0
            ? Statement.Attribution(source: nil, cue: "say", kind: "indirect") : nil,
          derivedVia: nil, time: weekdays[Int(next() % 28)],
          confidence: Double(50 + next() % 50) / 100, sentence: sentence))
      position += text.utf8.count + 1
    }
    return ArticleStatements(
      article: ArticleReference(
        identifier: "\(number)", url: "https://example.org/\(number)", title: "Article \(number)",
        publisher: "Publisher \(next() % 400)", published: "2025-03-01"),
      sentences: sentences, statements: statements, events: [])
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The number of an actor, small ones more often: the square of an even distribution.
  private mutating func actor() -> Int {
    let even = Double(next() >> 11) / Double(UInt64(1) << 53)
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
