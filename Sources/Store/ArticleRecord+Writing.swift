import Facts
import Ontology

/// The statements and events of an article as bytes, from which they come back exactly.
///
/// A statement has some sixty fields, most of them words. As bytes a million of them are read in a second; a
/// column a field would take four. What queries ask for stands in columns besides.
enum ArticleRecord {
  /// The number of the layout, which every stored record names.
  static let layout = 1

  /// The bytes of an article's statements and events.
  ///
  /// Its sentences stand in a table of their own.
  static func bytes(_ statements: ArticleStatements) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(statements.statements) { $0.write($1) }
    writer.write(statements.events) { $0.write($1) }
    return writer.bytes
  }
}

extension RecordWriter {
  fileprivate mutating func write(_ statement: Statement) {
    write(statement.kind)
    write(statement.subject)
    write(statement.relation)
    write(statement.relationLabel)
    write(statement.parent)
    write(statement.trigger)
    write(statement.object)
    write(statement.arguments) { $0.write($1) }
    write(statement.mode)
    write(statement.contexts) { $0.write($1) }
    write(ArticleRecord.number(of: statement.polarity, in: ArticleRecord.polarities))
    write(ArticleRecord.number(of: statement.modality, in: ArticleRecord.modalities))
    write(ArticleRecord.number(of: statement.tense, in: ArticleRecord.tenses))
    write(statement.attribution) { $0.write($1) }
    write(statement.derivedVia) { $0.write($1) }
    write(statement.event)
    write(statement.time) { $0.write($1) }
    write(statement.place) { $0.write($1) }
    write(statement.confidence)
    write(signed: statement.sentence)
  }

  fileprivate mutating func write(_ event: Event) {
    write(event.identifier)
    write(event.label)
    write(event.eventClass)
    write(event.relation)
    write(event.noun)
    write(event.roles) { $0.write($1) }
    write(event.time) { $0.write($1) }
    write(event.place) { $0.write($1) }
    write(event.mentions) { $0.write($1) }
    write(signed: event.sentence)
  }

  private mutating func write(_ reference: EntityReference) {
    write(reference.mention)
    write(reference.label)
    write(reference.entityClass)
    write(reference.entity)
    write(reference.affiliation)
    write(reference.isMetonym)
    write(reference.event)
  }

  private mutating func write(_ mention: Mention) {
    write(mention.text)
    write(mention.span)
    write(mention.head)
  }

  private mutating func write(_ trigger: Statement.Trigger) {
    write(trigger.text)
    write(trigger.span) { $0.write($1) }
    write(trigger.lemma)
    write(trigger.frame)
  }

  private mutating func write(_ argument: Statement.Argument) {
    write(argument.role)
    write(argument.reference)
  }

  private mutating func write(_ attribution: Statement.Attribution) {
    write(attribution.source) { $0.write($1) }
    write(attribution.cue)
    write(attribution.kind)
  }

  private mutating func write(_ time: StatementTime) {
    write(ArticleRecord.code(of: time.start))
    write(ArticleRecord.code(of: time.end))
    write(ArticleRecord.number(of: time.grain, in: ArticleRecord.grains))
    write(ArticleRecord.number(of: time.origin, in: ArticleRecord.origins))
  }
}
