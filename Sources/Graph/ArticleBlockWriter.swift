import Facts
import Ontology

/// Turns the statements of an article into rows.
struct ArticleBlockWriter {
  private var block = ArticleBlock()
  private var mentions = MentionCollector()
  private var sentenceRows: [Int: UInt32] = [:]

  static func block(
    of statements: ArticleStatements, _ vocabulary: inout BuilderVocabulary
  ) -> ArticleBlock {
    var writer = ArticleBlockWriter()
    writer.write(statements, &vocabulary)
    return writer.block
  }

  private mutating func write(
    _ statements: ArticleStatements, _ vocabulary: inout BuilderVocabulary
  ) {
    let article = statements.article
    block.article = [
      article.identifier.hasPrefix("article:")
        ? article.identifier : "article:" + article.identifier,
      article.url, article.title, article.publisher, article.published, article.duplicateCluster,
    ].map { vocabulary.interner.intern($0) }
    let spoken = statements.statements.map(\.sentence) + statements.events.map(\.sentence)
    for number in Set(spoken).union(statements.sentences.keys).sorted() {
      add(statements.sentences[number], number, &vocabulary)
    }
    for statement in statements.statements { add(statement, &vocabulary) }
    for event in statements.events { add(event, &vocabulary) }
    mentions.finish(&block)
  }

  private mutating func add(
    _ quotation: ArticleStatements.Quotation?, _ number: Int, _ vocabulary: inout BuilderVocabulary
  ) {
    sentenceRows[number] = UInt32(block.sentences.count)
    block.sentences.append(
      ArticleBlock.SentenceRow(
        number: UInt32(clamping: number), text: vocabulary.interner.intern(quotation?.text),
        start: UInt32(clamping: quotation?.span.lowerBound ?? 0)))
  }

  private mutating func add(_ statement: Statement, _ vocabulary: inout BuilderVocabulary) {
    let row = sentenceRows[statement.sentence] ?? 0
    let attribution = statement.attribution.map { said in
      EvidenceColumns.Attribution(
        source: vocabulary.interner.intern(said.source?.text),
        cue: vocabulary.interner.intern(said.cue), kind: vocabulary.interner.intern(said.kind))
    }
    for argument in statement.arguments { _ = end(argument.reference, row, &vocabulary) }
    block.statements.append(
      ArticleBlock.StatementRow(
        sentence: row, subject: end(statement.subject, row, &vocabulary),
        object: end(statement.object, row, &vocabulary),
        trigger: vocabulary.words(statement.trigger.text, statement.trigger.span),
        relation: vocabulary.interner.intern(statement.relation),
        relationLabel: vocabulary.interner.intern(statement.relationLabel),
        parent: vocabulary.interner.intern(statement.parent),
        via: vocabulary.interner.intern(statement.derivedVia?.text),
        event: vocabulary.interner.intern(statement.event.map(Self.key)),
        attribution: vocabulary.number(of: attribution),
        time: vocabulary.number(of: statement.time),
        confidence: Probability(statement.confidence), polarity: statement.polarity,
        modality: statement.modality, tense: statement.tense))
  }

  private mutating func add(_ event: Event, _ vocabulary: inout BuilderVocabulary) {
    let row = sentenceRows[event.sentence] ?? 0
    let start = block.roles.count
    for role in event.roles {
      block.roles.append(
        ArticleBlock.RoleRow(
          role: vocabulary.interner.intern(role.role), end: end(role.reference, row, &vocabulary)))
    }
    if let place = event.place {
      let end = end(place, row, &vocabulary)
      let isThere = block.roles[start...].contains {
        $0.end.kind == end.kind && $0.end.key == end.key
      }
      if !isThere {
        block.roles.append(
          ArticleBlock.RoleRow(role: vocabulary.interner.intern("place"), end: end))
      }
    }
    let first = event.mentions.first
    block.events.append(
      ArticleBlock.EventRow(
        key: vocabulary.interner.intern(Self.key(event.identifier)),
        label: vocabulary.interner.intern(event.label),
        eventClass: vocabulary.interner.intern(event.eventClass),
        relation: vocabulary.interner.intern(event.relation),
        noun: vocabulary.interner.intern(event.noun), time: vocabulary.number(of: event.time),
        placeLabel: vocabulary.interner.intern(event.place?.label), sentence: row,
        words: vocabulary.words(first?.text ?? "", first?.span),
        mentionCount: UInt32(Set(event.mentions.map(\.span)).count),
        roles: start..<block.roles.count))
  }

  private mutating func end(
    _ reference: EntityReference, _ sentence: UInt32, _ vocabulary: inout BuilderVocabulary
  ) -> ArticleBlock.End {
    let words = vocabulary.words(reference.mention.text, reference.mention.span)
    if let event = reference.event, !event.isEmpty {
      return ArticleBlock.End(
        kind: .event, key: vocabulary.interner.intern(Self.key(event)), words: words)
    }
    guard let entity = reference.entity, !entity.isEmpty else {
      return ArticleBlock.End(kind: .nothing, key: StringTable.none, words: words)
    }
    let slug = vocabulary.interner.intern(Self.key(entity))
    let starts = Int(block.sentences[Int(sentence)].start)
    mentions.add(reference, slug, words, sentence, sentenceStart: starts, &vocabulary)
    return ArticleBlock.End(kind: .entity, key: slug, words: words)
  }

  /// The end of an identifier, whether or not it came with its prefix.
  private static func key(_ identifier: String) -> String {
    identifier.utf8.lastIndex(of: UInt8(ascii: ":"))
      .map { String(identifier[identifier.utf8.index(after: $0)...]) } ?? identifier
  }
}

extension BuilderVocabulary {
  mutating func words(_ text: String, _ span: Range<Int>?) -> EvidenceColumns.Words {
    guard let span, span.lowerBound >= 0 else {
      return EvidenceColumns.Words(text: interner.intern(text), start: 1, end: 0)
    }
    return EvidenceColumns.Words(
      text: interner.intern(text), start: UInt32(clamping: span.lowerBound),
      end: UInt32(clamping: span.upperBound))
  }
}
