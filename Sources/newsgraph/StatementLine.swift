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
    line.add("derivedVia", statement.derivedVia?.text)
    line.add("polarity", statement.polarity.rawValue)
    line.add("modality", statement.modality.rawValue)
    line.add("tense", statement.tense.rawValue)
    if let attribution = statement.attribution {
      line.add("attribution", self.attribution(attribution))
    }
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
        statement.attribution?.source.map { "says " + $0.text },
      ])
  }

  private var relation: JSONLine {
    var line = JSONLine()
    line.add("id", statement.relation)
    line.add("label", statement.relationLabel)
    line.add("parent", statement.parent)
    line.addText("trigger", statement.trigger.text)
    if let span = statement.trigger.span { line.add("span", place.moved(span)) }
    return line
  }

  private func reference(_ reference: EntityReference) -> JSONLine {
    var line = JSONLine()
    line.addText("text", reference.mention.text)
    line.add("head", place.moved(reference.mention.head))
    line.add("span", place.moved(reference.mention.span))
    line.add("entity", reference.entity.map { "entity:" + $0 })
    line.add("label", reference.label)
    line.add("class", reference.entityClass)
    return line
  }

  private func argument(_ argument: Statement.Argument) -> JSONLine {
    var line = JSONLine()
    line.add("role", argument.role)
    line.addText("text", argument.reference.mention.text)
    line.add("span", place.moved(argument.reference.mention.span))
    line.add("entity", argument.reference.entity.map { "entity:" + $0 })
    return line
  }

  private func attribution(_ attribution: Statement.Attribution) -> JSONLine {
    var line = JSONLine()
    line.add("source", attribution.source?.text)
    line.add("cue", attribution.cue)
    line.add("kind", attribution.kind)
    return line
  }

  private var identity: String {
    let statement = statement
    let spans = [statement.subject.mention, statement.object.mention].map {
      "\(place.moved($0.span))"
    }
    return contentHash(
      [
        place.document, "\(place.number)", statement.relation, statement.polarity.rawValue,
        statement.modality.rawValue, statement.trigger.text,
      ] + spans)
  }
}
