import Facts
import Foundation
public import Ingestion
import Ontology
import Store
import Text

/// Stages without a language model: a thousand articles a second, whose statements say what their text says.
///
/// A record is lines `key: value`, an empty line, and a text. A text that begins with BROKEN cannot be read; one that begins
/// with WITHDRAWN takes the article of its address back.
public enum FastStages {
  /// People and bodies that the stages know by name.
  public static let actors = [
    "Ada Marlow", "Brent Hale", "Carla Ortiz", "Deniz Kaya", "Harbor Union", "Northport",
    "Velland", "Osteria", "Meridian Bank", "Quay Tribune", "Iris Vance", "Tomas Reed",
  ]

  /// The stages; `delay` makes each record take so many milliseconds more.
  public static func stages(delay: Int = 0) -> IngestionStages<Int> {
    IngestionStages(
      makeWorker: { 0 },
      read: { record, worker, isKnown in
        worker += 1
        if delay > 0 { Thread.sleep(forTimeInterval: Double(delay) / 1000) }
        return parts(of: record, isKnown)
      },
      copyRule: CopyRule(windowDays: 7) { own, others in
        others.indices.filter { others[$0].bytes == own.bytes }
      })
  }

  private static func parts(
    of record: SourceRecord, _ isKnown: (String) -> Bool
  ) -> [IngestedPart] {
    let text = String(decoding: record.bytes, as: UTF8.self)
    return text.components(separatedBy: "\n====\n").enumerated().map { number, part in
      self.part(part, record, number, isKnown)
    }
  }

  private static func part(
    _ text: String, _ record: SourceRecord, _ number: Int, _ isKnown: (String) -> Bool
  ) -> IngestedPart {
    guard let gap = text.range(of: "\n\n") else {
      return .passed(reason: "no-text")
    }
    var fields: [String: String] = [:]
    for line in text[..<gap.lowerBound].split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if parts.count == 2 { fields[parts[0]] = parts[1] }
    }
    let body = String(text[gap.upperBound...])
    let key = fields["url"] ?? ""
    let instant = fields["instant"].flatMap { Int($0) }
    if body.hasPrefix("BROKEN") {
      return .failure(
        SourceFailure(
          place: record.place, reason: "no-text", message: "it is broken", advice: "mend it"))
    }
    if body.hasPrefix("WITHDRAWN") { return .withdrawal(key: key, instant: instant) }
    let identifier = contentHash([key, body])
    if isKnown(identifier) { return .known(identifier: identifier) }
    return .article(article(identifier, fields, body, instant))
  }

  private static func article(
    _ identifier: String, _ fields: [String: String], _ body: String, _ instant: Int?
  ) -> StoredArticle {
    let text = SourceText(body)
    var sentences: [Int: ArticleStatements.Quotation] = [:]
    var statements: [Statement] = []
    for (number, span) in sentenceSpans(text).enumerated() {
      guard let statement = statement(in: text, span, number) else { continue }
      statements.append(statement)
      sentences[number] = ArticleStatements.Quotation(text: text[span], span: span)
    }
    let reference = ArticleReference(
      identifier: identifier, url: fields["url"], title: fields["title"],
      publisher: fields["publisher"], published: fields["published"])
    return StoredArticle(
      statements: ArticleStatements(
        article: reference, sentences: sentences, statements: statements, events: []),
      instant: instant, text: body,
      fingerprint: StoredFingerprint(
        exact: UInt64(contentHash([body]), radix: 16) ?? 0, sampled: [],
        bytes: Array(contentHash([body]).utf8), day: 0),
      words: body.split(separator: " ").count)
  }

  private static func sentenceSpans(_ text: SourceText) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    for index in 0..<text.count where text.scalars[index] == "." {
      spans.append(start..<index + 1)
      start = min(index + 2, text.count)
    }
    return spans
  }

  /// The first two actors of a sentence, and the words between them.
  private static func statement(
    in text: SourceText, _ span: Range<Int>, _ number: Int
  ) -> Statement? {
    let found = actors.compactMap { name in place(of: name, in: text, span).map { (name, $0) } }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
    guard found.count > 1 else { return nil }
    let between =
      found[0].1.upperBound + 1..<max(found[0].1.upperBound + 1, found[1].1.lowerBound - 1)
    let words = text[between]
    return Statement(
      kind: "clause", subject: reference(found[0]), relation: words.isEmpty ? "met" : words,
      relationLabel: words, parent: "CONSULT",
      trigger: Statement.Trigger(text: words, span: between, lemma: words, frame: "test"),
      object: reference(found[1]), arguments: [], mode: nil, contexts: [], polarity: .affirmed,
      modality: .asserted, tense: .past, attribution: nil, derivedVia: nil, confidence: 0.9,
      sentence: number)
  }

  private static func reference(_ found: (String, Range<Int>)) -> EntityReference {
    EntityReference(
      mention: Mention(text: found.0, span: found.1, head: found.1), label: found.0,
      entityClass: "Organization",
      entity: found.0.lowercased().split(separator: " ").joined(separator: "-"))
  }

  private static func place(
    of name: String, in text: SourceText, _ span: Range<Int>
  ) -> Range<Int>? {
    let wanted = Array(name.unicodeScalars)
    guard span.count >= wanted.count else { return nil }
    return (span.lowerBound...(span.upperBound - wanted.count)).first { start in
      text.scalars[start..<start + wanted.count].elementsEqual(wanted)
    }.map { $0..<$0 + wanted.count }
  }
}
