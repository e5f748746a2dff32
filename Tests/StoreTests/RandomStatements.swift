import Facts
import Ontology

/// Articles with anything in their fields that the types allow, whether it makes sense or not.
struct RandomStatements {
  private var randomness: RepeatableRandomness

  init(seed: UInt64) {
    randomness = RepeatableRandomness(seed: seed)
  }

  /// Words with all that breaks programs: two spellings of é, an emoji of five code points, right to left, NUL.
  private static let words = [
    "", " ", "a", "é", "e\u{301}", "Ada Lovelace", "the U.S.",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    "שלום", "line\nbreak", "\"quoted\"", "back\\slash", "nul\u{0}nul", "\u{FEFF}bom",
    String(repeating: "long ", count: 60),
  ]

  mutating func article(_ identifier: String) -> ArticleStatements {
    let count = Int.random(in: 0...6, using: &randomness)
    var sentences: [Int: ArticleStatements.Quotation] = [:]
    for number in 0..<count where randomness.chance(0.8) {
      sentences[number] = ArticleStatements.Quotation(
        text: word().filter { !$0.unicodeScalars.contains("\u{0}") }, span: span())
    }
    return ArticleStatements(
      article: ArticleReference(
        identifier: identifier, url: optional { _ in "https://example.org/\(identifier)" },
        title: optional { $0.plainWord() }, publisher: optional { $0.plainWord() },
        published: optional { _ in "2025-03-01T10:00:00+01:00" },
        duplicateCluster: optional { $0.plainWord() }),
      sentences: sentences,
      statements: list(0...9) { $0.statement() },
      events: list(0...3) { $0.event() })
  }

  private mutating func statement() -> Statement {
    Statement(
      kind: word(), subject: reference(),
      relation: "relation-\(Int.random(in: 0..<9, using: &randomness))",
      relationLabel: word(), parent: word(),
      trigger: Statement.Trigger(
        text: word(), span: optional { $0.span() }, lemma: word(), frame: word()),
      object: reference(), arguments: list(0...3) { $0.argument() }, mode: optional { $0.word() },
      contexts: list(0...2) { $0.word() }, polarity: value(), modality: value(), tense: value(),
      attribution: optional { random in
        Statement.Attribution(
          source: random.optional { $0.mention() }, cue: random.word(), kind: random.word())
      },
      derivedVia: optional { $0.mention() }, event: optional { $0.identifier() },
      time: optional { $0.time() }, place: optional { $0.reference() },
      confidence: Double.random(in: 0...1, using: &randomness), sentence: number())
  }

  private mutating func event() -> Event {
    Event(
      identifier: identifier(), label: word(), eventClass: word(), relation: optional { $0.word() },
      noun: word(), roles: list(0...4) { $0.argument() }, time: optional { $0.time() },
      place: optional { $0.reference() }, mentions: list(0...3) { $0.mention() },
      sentence: number())
  }

  private mutating func argument() -> Statement.Argument {
    Statement.Argument(role: word(), reference: reference())
  }

  private mutating func reference() -> EntityReference {
    EntityReference(
      mention: mention(), label: word(), entityClass: optional { $0.word() },
      entity: optional { $0.identifier() }, affiliation: optional { $0.word() },
      isMetonym: randomness.chance(0.1), event: randomness.chance(0.1) ? identifier() : nil)
  }

  private mutating func mention() -> Mention { Mention(text: word(), span: span(), head: span()) }

  private mutating func time() -> StatementTime {
    StatementTime(
      start: optional { $0.date() }, end: optional { $0.date() }, grain: value(), origin: value())
  }

  private mutating func date() -> CalendarDate {
    let texts = ["2025", "2024-02", "2024-02-29", "0001-01-01", "9999-12-31", "1969-07-20"]
    let dates = texts.compactMap { CalendarDate($0) }
    return randomness.one(of: dates, otherwise: dates[0])
  }

  private mutating func identifier() -> String {
    "name-\(Int.random(in: 0..<40, using: &randomness))"
  }

  private mutating func number() -> Int { Int.random(in: -1...300, using: &randomness) }

  private mutating func span() -> Range<Int> {
    let start =
      randomness.chance(0.02) ? Int.max / 2 : Int.random(in: -3...9000, using: &randomness)
    return start..<start + Int.random(in: 0...200, using: &randomness)
  }

  private mutating func word() -> String { randomness.one(of: Self.words, otherwise: "") }

  private mutating func plainWord() -> String {
    word().filter { !$0.unicodeScalars.contains("\u{0}") }
  }

  private mutating func value<Value: CaseIterable>() -> Value {
    let values = Array(Value.allCases)
    return values[Int.random(in: 0..<values.count, using: &randomness)]
  }

  private mutating func optional<Value>(_ make: (inout RandomStatements) -> Value) -> Value? {
    randomness.chance(0.5) ? make(&self) : nil
  }

  private mutating func list<Element>(
    _ counts: ClosedRange<Int>, _ make: (inout RandomStatements) -> Element
  ) -> [Element] {
    let count = Int.random(in: counts, using: &randomness)
    return (0..<count).map { _ in make(&self) }
  }
}
