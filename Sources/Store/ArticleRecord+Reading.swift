import Facts
import Ontology

extension ArticleRecord {
  /// The statements and events of which `bytes` are the record.
  ///
  /// - Throws: ``RecordReader/Damage`` for bytes that are none, or have something behind them.
  static func contents(
    of bytes: [UInt8]
  ) throws(RecordReader.Damage) -> (statements: [Statement], events: [Event]) {
    var reader = try RecordReader(bytes)
    let statements = try reader.list { (reader) throws(RecordReader.Damage) in
      try reader.statement()
    }
    let events = try reader.list { (reader) throws(RecordReader.Damage) in try reader.event() }
    guard reader.isAtEnd else { throw RecordReader.Damage() }
    return (statements, events)
  }
}

extension RecordReader {
  fileprivate mutating func statement() throws(Damage) -> Statement {
    Statement(
      kind: try text(),
      subject: try reference(),
      relation: try text(),
      relationLabel: try text(),
      parent: try text(),
      trigger: try trigger(),
      object: try reference(),
      arguments: try arguments(),
      mode: try optionalText(),
      contexts: try list { (reader) throws(Damage) in try reader.text() },
      polarity: try value(of: ArticleRecord.polarities),
      modality: try value(of: ArticleRecord.modalities),
      tense: try value(of: ArticleRecord.tenses),
      attribution: try optional { (reader) throws(Damage) in try reader.attribution() },
      derivedVia: try optional { (reader) throws(Damage) in try reader.mention() },
      event: try optionalText(),
      time: try time(),
      place: try place(),
      confidence: try real(),
      sentence: try signedNumber())
  }

  fileprivate mutating func event() throws(Damage) -> Event {
    Event(
      identifier: try text(),
      label: try text(),
      eventClass: try text(),
      relation: try optionalText(),
      noun: try text(),
      roles: try arguments(),
      time: try time(),
      place: try place(),
      mentions: try list { (reader) throws(Damage) in try reader.mention() },
      sentence: try signedNumber())
  }

  private mutating func reference() throws(Damage) -> EntityReference {
    EntityReference(
      mention: try mention(),
      label: try text(),
      entityClass: try optionalText(),
      entity: try optionalText(),
      affiliation: try optionalText(),
      isMetonym: try flag(),
      event: try optionalText())
  }

  private mutating func mention() throws(Damage) -> Mention {
    Mention(text: try text(), span: try span(), head: try span())
  }

  private mutating func trigger() throws(Damage) -> Statement.Trigger {
    Statement.Trigger(
      text: try text(),
      span: try optional { (reader) throws(Damage) in try reader.span() },
      lemma: try text(),
      frame: try text())
  }

  private mutating func arguments() throws(Damage) -> [Statement.Argument] {
    try list { (reader) throws(Damage) in
      Statement.Argument(role: try reader.text(), reference: try reader.reference())
    }
  }

  private mutating func attribution() throws(Damage) -> Statement.Attribution {
    Statement.Attribution(
      source: try optional { (reader) throws(Damage) in try reader.mention() },
      cue: try text(),
      kind: try text())
  }

  private mutating func place() throws(Damage) -> EntityReference? {
    try optional { (reader) throws(Damage) in try reader.reference() }
  }

  private mutating func time() throws(Damage) -> StatementTime? {
    try optional { (reader) throws(Damage) in
      StatementTime(
        start: try reader.date(), end: try reader.date(),
        grain: try reader.value(of: ArticleRecord.grains),
        origin: try reader.value(of: ArticleRecord.origins))
    }
  }

  private mutating func date() throws(Damage) -> CalendarDate? {
    let code = try number()
    guard code > 0 else { return nil }
    if let date = dates[code] { return date }
    guard let date = ArticleRecord.date(of: code) else { throw Damage() }
    dates[code] = date
    return date
  }

  private mutating func value<Value>(of list: [Value]) throws(Damage) -> Value {
    let number = try number()
    guard number < list.count else { throw Damage() }
    return list[number]
  }
}
