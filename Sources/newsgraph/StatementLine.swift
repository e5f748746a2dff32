import Facts
import Ontology
import Text

/// A statement as a line of output.
struct StatementLine {
  let statement: Statement
  let place: Place

  /// The statement as JSON, its keys in the order that the format fixes.
  var json: JSONLine {
    var line = JSONLine()
    line.add("id", "statement:" + identity)
    line.add("document", place.document)
    line.add("sentence", place.number)
    line.add("kind", statement.kind)
    line.add("subject", reference(statement.subject))
    line.add("relation", relation)
    line.add("object", reference(statement.object))
    line.add("arguments", statement.arguments.map(argument))
    line.add("event", statement.event.map { "event:" + $0 })
    line.add("derivedVia", statement.derivedVia?.text)
    line.add("polarity", statement.polarity.rawValue)
    line.add("modality", statement.modality.rawValue)
    line.add("tense", statement.tense.rawValue)
    if let attribution = statement.attribution {
      line.add("attribution", self.attribution(attribution))
    }
    if let time = statement.time { line.add("time", self.time(time)) }
    line.add("place", statement.place?.label)
    line.add("confidence", statement.confidence)
    line.add("quote", place.quote)
    return line
  }

  /// The statement for reading.
  var row: String {
    tableRow(
      confidence: statement.confidence,
      parts: [statement.subject.label, statement.relationLabel, statement.object.label]
        + statement.arguments.map { "\($0.role): \($0.reference.mention.text)" },
      marks: [
        statement.polarity == .negated ? statement.polarity.rawValue : nil,
        statement.modality != .asserted ? statement.modality.rawValue : nil,
        statement.parent == "STATIC" && statement.tense == .past ? "formerly" : nil,
        statement.attribution?.source.map { "says " + $0.text },
        statement.derivedVia.map { "by way of " + $0.text },
        when,
      ])
  }

  /// The interval, where the text tells it.
  private var when: String? {
    guard let time = statement.time, time.origin == .text else { return nil }
    let ends = [time.start, time.end].map { $0?.description ?? ".." }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "/")
  }

  private var relation: JSONLine {
    var line = JSONLine()
    line.add("id", statement.relation)
    line.add("label", statement.relationLabel)
    line.add("parent", statement.parent)
    line.addText("trigger", statement.trigger.text)
    if let span = statement.trigger.span { line.add("span", span) }
    return line
  }

  private func reference(_ reference: EntityReference) -> JSONLine {
    var line = JSONLine()
    line.addText("text", reference.mention.text)
    line.add("head", reference.mention.head)
    line.add("span", reference.mention.span)
    line.add("entity", reference.entity.map { "entity:" + $0 })
    line.add("label", reference.label)
    line.add("class", reference.entityClass)
    line.add("event", reference.event.map { "event:" + $0 })
    return line
  }

  private func time(_ time: StatementTime) -> JSONLine {
    var line = JSONLine()
    line.add("start", time.start?.description)
    line.add("end", time.end?.description)
    line.add("grain", time.grain.rawValue)
    line.add("from", time.origin.rawValue)
    return line
  }

  private func argument(_ argument: Statement.Argument) -> JSONLine {
    var line = JSONLine()
    line.add("role", argument.role)
    line.addText("text", argument.reference.mention.text)
    line.add("span", argument.reference.mention.span)
    line.add("entity", argument.reference.entity.map { "entity:" + $0 })
    line.add("event", argument.reference.event.map { "event:" + $0 })
    return line
  }

  private func attribution(_ attribution: Statement.Attribution) -> JSONLine {
    var line = JSONLine()
    line.add("source", attribution.source?.text)
    line.add("entity", attribution.entity.map { "entity:" + $0 })
    line.add("cue", attribution.cue)
    line.add("kind", attribution.kind)
    return line
  }

  private var identity: String {
    let statement = statement
    let spans = [statement.subject, statement.object].map {
      "\($0.mention.span) \($0.event ?? "")"
    }
    return contentHash(
      [
        place.document, "\(place.number)", statement.relation, statement.polarity.rawValue,
        statement.modality.rawValue, statement.trigger.text, statement.derivedVia?.text ?? "",
      ] + spans)
  }
}
