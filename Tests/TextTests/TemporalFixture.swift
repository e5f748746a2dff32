import Foundation
import Text

/// A table of temporal expressions in sentences of our own, and the sentences' trees.
struct TemporalFixture {
  /// What a careful reader finds.
  struct Expected: Equatable {
    var words: String
    var kind: String
    var value: String
    /// As `CalendarInterval` writes it; `-` for none.
    var interval: String

    init(_ columns: ArraySlice<String>) {
      let columns = Array(columns)
      (words, kind, value, interval) = (columns[0], columns[1], columns[2], columns[3])
    }

    init(_ expression: TemporalExpression, in text: SourceText) {
      words = text[expression.span]
      kind = expression.kind.rawValue
      value = expression.value
      interval = expression.interval.map(\.description) ?? "-"
    }
  }

  /// A short text with its date.
  struct Item {
    let anchor: CalendarDay
    let text: String
    var expected: [Expected]
    var sentences: [AnnotatedSentence]
  }

  /// What is wrong with a table.
  struct Malformed: Error {
    let reason: String
  }

  var items: [Item] = []

  /// Reads `Tests/Fixtures/Temporal/NAME.tsv` and the trees of `NAME.conllu`, one paragraph a text.
  init(_ name: String, from file: String = #filePath) throws {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Temporal")
    let table = try String(contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
    let trees = try String(contentsOf: folder.appending(path: name + ".conllu"), encoding: .utf8)
    for line in table.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 6, let anchor = CalendarDay(columns[0]) else {
        throw Malformed(reason: String(line))
      }
      if !columns[1].isEmpty {
        items.append(Item(anchor: anchor, text: columns[1], expected: [], sentences: []))
      }
      if columns[2] != "-" { items[items.count - 1].expected.append(Expected(columns[2...])) }
    }
    try readTrees(trees)
  }

  private mutating func readTrees(_ trees: String) throws {
    var parser = ConlluParser()
    var item = -1
    var offset = 0
    for line in trees.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let conllu = try parser.read(String(line)) else { continue }
      if conllu.comments.contains("# newpar") { (item, offset) = (item + 1, 0) }
      let sentence = conllu.sentence(startingAt: offset)
      offset = sentence.range.upperBound + (conllu.rows.last?.hasSpaceAfter == false ? 0 : 1)
      guard items.indices.contains(item) else { throw Malformed(reason: "more trees than texts") }
      items[item].sentences.append(Self.annotated(sentence, conllu))
    }
    guard item == items.count - 1 else { throw Malformed(reason: "fewer trees than texts") }
  }

  private static func annotated(_ sentence: Sentence, _ conllu: ConlluSentence)
    -> AnnotatedSentence
  {
    var annotations: [WordAnnotation] = []
    var entities: [NamedEntity] = []
    for row in conllu.rows {
      guard case .word(let number) = row.identity else { continue }
      let head = Int(row.columns[6]) ?? 0
      annotations.append(
        WordAnnotation(
          lemma: row.columns[2], partOfSpeech: .init(rawValue: row.columns[3]) ?? .other,
          pennTag: row.columns[4], features: row.columns[5], head: head == 0 ? nil : head - 1,
          relation: row.columns[7], headProbability: 1))
      guard let tag = row.miscellany.first(where: { $0.hasPrefix("NER=") }) else { continue }
      if tag.hasPrefix("NER=I-"), let last = entities.popLast() {
        entities.append(
          NamedEntity(
            words: last.words.lowerBound..<number, class: last.class, probability: 1))
      } else if let found = NamedEntity.Class(rawValue: String(tag.dropFirst(6))) {
        entities.append(NamedEntity(words: number - 1..<number, class: found, probability: 1))
      }
    }
    return AnnotatedSentence(sentence: sentence, annotations: annotations, entities: entities)
  }
}

/// How many expressions of a table are found as they should be.
struct TemporalScore {
  /// Expressions in the table.
  var expected = 0
  /// Expressions found.
  var found = 0
  /// Found with the same words.
  var spans = 0
  /// Found with the same words, type and value.
  var values = 0
  /// Found with the same words, type, value and days.
  var intervals = 0
  /// What differs, a line each.
  var differences: [String] = []

  init(_ fixture: TemporalFixture) {
    for item in fixture.items { add(item) }
  }

  private mutating func add(_ item: TemporalFixture.Item) {
    let text = SourceText(item.text)
    let finder = TemporalExpressions(publication: item.anchor)
    let result = finder.expressions(in: item.sentences).joined()
      .map { TemporalFixture.Expected($0, in: text) }
    expected += item.expected.count
    found += result.count
    var open = result
    var missed: [TemporalFixture.Expected] = []
    for wanted in item.expected {
      guard let index = open.firstIndex(where: { $0.words == wanted.words }) else {
        missed.append(wanted)
        continue
      }
      let match = open.remove(at: index)
      spans += 1
      if match.kind == wanted.kind, match.value == wanted.value { values += 1 }
      if match == wanted {
        intervals += 1
      } else {
        differences.append("\(item.text)\n  want \(wanted)\n  have \(match)")
      }
    }
    for wanted in missed { differences.append("\(item.text)\n  missed \(wanted)") }
    for extra in open { differences.append("\(item.text)\n  extra \(extra)") }
  }
}
