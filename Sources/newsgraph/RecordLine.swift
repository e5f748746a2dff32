import Extraction
import Facts
import Ontology
import Text

/// An open record as a line of output.
struct RecordLine {
  let record: OpenRecord
  let place: Place
  /// What the record means in the terms of the ontology.
  var statements: [Statement] = []

  /// The record as JSON, its keys in the order that the format fixes.
  var json: JSONLine {
    var line = JSONLine()
    line.add("id", "statement:" + identity)
    line.add("document", place.document)
    line.add("sentence", place.number)
    line.add("kind", record.kind.rawValue)
    line.add("subject", phrase(record.subject))
    line.add("relation", relation)
    if let object = record.object { line.add("object", phrase(object)) }
    line.add("arguments", record.arguments.map(argument))
    line.add("polarity", record.polarity.rawValue)
    line.add("modality", record.modality.rawValue)
    line.add("tense", record.tense.rawValue)
    if let attribution = record.attribution {
      line.add("attribution", self.attribution(attribution))
    }
    line.add("statements", statements.map(mapped))
    line.add("confidence", record.confidence)
    line.add("quote", place.quote)
    return line
  }

  /// The record for reading.
  var row: String {
    tableRow(
      confidence: record.confidence,
      parts: [record.subject.text, record.relation.label, record.object?.text ?? ""]
        + record.arguments.map(\.phrase.text),
      marks: [
        record.polarity == .negated ? record.polarity.rawValue : nil,
        record.modality != .asserted ? record.modality.rawValue : nil,
        record.attribution?.source.map { "says " + $0.text },
        statements.isEmpty
          ? nil
          : "= "
            + statements.map { "\($0.subject.label) \($0.relationLabel) \($0.object.label)" }
            .joined(separator: "; "),
      ])
  }

  /// A statement that the record means, in short; the whole of it is printed without `--open`.
  private func mapped(_ statement: Statement) -> JSONLine {
    var line = JSONLine()
    line.add("subject", statement.subject.label)
    line.add("relation", statement.relation)
    line.add("parent", statement.parent)
    line.add("object", statement.object.label)
    line.add("confidence", statement.confidence)
    return line
  }

  private var relation: JSONLine {
    var line = JSONLine()
    line.add("label", record.relation.label)
    line.addText("trigger", record.relation.trigger?.text ?? "")
    if let trigger = record.relation.trigger { line.add("span", trigger.span) }
    return line
  }

  private func phrase(_ phrase: Phrase) -> JSONLine {
    var line = JSONLine()
    line.addText("text", phrase.text)
    line.add("head", phrase.headRange)
    line.add("span", phrase.span)
    return line
  }

  private func argument(_ argument: OpenRecord.Argument) -> JSONLine {
    var line = JSONLine()
    line.add("role", argument.role)
    line.addText("text", argument.phrase.text)
    line.add("span", argument.phrase.span)
    return line
  }

  private func attribution(_ attribution: OpenRecord.Attribution) -> JSONLine {
    var line = JSONLine()
    line.add("source", attribution.source?.text)
    line.add("cue", attribution.cue)
    line.add("kind", attribution.kind.rawValue)
    return line
  }

  private var identity: String {
    contentHash(
      [
        place.document, "\(place.number)", record.kind.rawValue, "\(record.predicate)",
        record.subject.text, record.relation.label, record.object?.text ?? "",
      ] + record.arguments.map(\.phrase.text))
  }
}

/// A statement for reading: confidence, triple, and what qualifies it.
func tableRow(confidence: Double, parts: [String], marks: [String?]) -> String {
  let percent = String(Int((confidence * 100).rounded()))
  let padding = String(repeating: " ", count: max(0, 3 - percent.count))
  let marks = marks.compactMap(\.self)
  let color = marks.first == Polarity.negated.rawValue ? TerminalColor.red : .bold
  let shown = parts.enumerated().map { place, part in place == 1 ? color(part) : part }
  return padding + percent + "  " + shown.filter { !$0.isEmpty }.joined(separator: " – ")
    + (marks.isEmpty
      ? "" : "  " + TerminalColor.yellow("[" + marks.joined(separator: ", ") + "]"))
}

extension Statement {
  /// Whether the statement and an open record tell the same act: they share the words that carry it.
  func reports(_ record: OpenRecord) -> Bool {
    guard kind == record.kind.rawValue || record.kind == .chain && kind == "clause" else {
      return false
    }
    guard let span = trigger.span, let other = record.relation.trigger?.span else {
      return trigger.span == nil && record.relation.trigger == nil
        && [subject.mention.head, object.mention.head].contains(record.subject.headRange)
    }
    return span.overlaps(other) && subject.mention.head == record.subject.headRange
  }
}
