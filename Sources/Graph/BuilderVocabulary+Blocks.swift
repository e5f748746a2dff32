import Facts
import Ontology

extension BuilderVocabulary {
  /// A block as bytes that depend on its content only, so that blocks of one article can be told apart and ordered.
  func bytes(of block: ArticleBlock) -> [UInt8] {
    var bytes = ContentBytes()
    for text in block.article { bytes.add(strings.utf8(text)) }
    for row in block.sentences {
      bytes.add(row.number, row.start)
      bytes.add(strings.utf8(row.text))
    }
    for row in block.statements { add(row, to: &bytes) }
    for row in block.entities {
      for text in [row.slug, row.entityClass, row.label, row.affiliation] {
        bytes.add(strings.utf8(text))
      }
      bytes.add(row.mentionCount, row.affiliationSentence)
      for alias in block.aliases[row.aliases] { bytes.add(strings.utf8(alias)) }
    }
    for row in block.events {
      for text in [row.key, row.label, row.eventClass, row.relation, row.noun, row.placeLabel] {
        bytes.add(strings.utf8(text))
      }
      bytes.add(row.sentence, row.mentionCount)
      add(row.words, to: &bytes)
      bytes.add("\(String(describing: time(row.time)))".utf8)
      for role in block.roles[row.roles] {
        bytes.add(strings.utf8(role.role))
        add(role.end, to: &bytes)
      }
    }
    return bytes.bytes
  }

  private func add(_ row: ArticleBlock.StatementRow, to bytes: inout ContentBytes) {
    for text in [row.relation, row.relationLabel, row.parent, row.via, row.event] {
      bytes.add(strings.utf8(text))
    }
    bytes.add(row.sentence, UInt32(row.confidence.tenThousandths))
    for end in [row.subject, row.object] { add(end, to: &bytes) }
    add(row.trigger, to: &bytes)
    bytes.add("\(row.polarity) \(row.modality) \(row.tense)".utf8)
    bytes.add("\(String(describing: time(row.time)))".utf8)
    let said = attribution(row.attribution)
    for text in [said?.source, said?.cue, said?.kind] {
      bytes.add(strings.utf8(text ?? StringTable.none))
    }
  }

  private func add(_ end: ArticleBlock.End, to bytes: inout ContentBytes) {
    bytes.add(UInt32(end.kind.rawValue))
    bytes.add(strings.utf8(end.key))
    add(end.words, to: &bytes)
  }

  private func add(_ words: EvidenceColumns.Words, to bytes: inout ContentBytes) {
    bytes.add(words.start, words.end)
    bytes.add(strings.utf8(words.text))
  }
}

/// Bytes of content in which no two sequences of texts and numbers look the same.
private struct ContentBytes {
  var bytes: [UInt8] = []

  mutating func add(_ text: some Collection<UInt8>) {
    add(UInt32(text.count))
    bytes.append(contentsOf: text)
  }

  mutating func add(_ numbers: UInt32...) {
    for number in numbers {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
  }
}

/// Rewrites the blocks of one builder in the numbers of another.
struct VocabularyTranslation {
  private let source: BuilderVocabulary
  private var numbers: [UInt32]
  private var times: [UInt32?]
  private var attributions: [UInt32?]

  init(from source: BuilderVocabulary) {
    self.source = source
    numbers = Array(repeating: StringTable.none, count: source.strings.count)
    times = Array(repeating: nil, count: source.times.count)
    attributions = Array(repeating: nil, count: source.attributions.count)
  }

  mutating func translated(
    _ block: ArticleBlock, into target: inout BuilderVocabulary
  ) -> ArticleBlock {
    var block = block
    block.article = block.article.map { text($0, &target) }
    for index in block.aliases.indices {
      block.aliases[index] = text(block.aliases[index], &target)
    }
    for index in block.sentences.indices {
      block.sentences[index].text = text(block.sentences[index].text, &target)
    }
    for index in block.statements.indices { translate(&block.statements[index], &target) }
    for index in block.entities.indices {
      block.entities[index].slug = text(block.entities[index].slug, &target)
      block.entities[index].entityClass = text(block.entities[index].entityClass, &target)
      block.entities[index].label = text(block.entities[index].label, &target)
      block.entities[index].affiliation = text(block.entities[index].affiliation, &target)
      block.entities[index].affiliationWords = words(
        block.entities[index].affiliationWords, &target)
    }
    for index in block.events.indices { translate(&block.events[index], &target) }
    for index in block.roles.indices {
      block.roles[index].role = text(block.roles[index].role, &target)
      translate(&block.roles[index].end, &target)
    }
    return block
  }

  private mutating func translate(
    _ row: inout ArticleBlock.StatementRow, _ target: inout BuilderVocabulary
  ) {
    translate(&row.subject, &target)
    translate(&row.object, &target)
    row.trigger = words(row.trigger, &target)
    row.relation = text(row.relation, &target)
    row.relationLabel = text(row.relationLabel, &target)
    row.parent = text(row.parent, &target)
    row.via = text(row.via, &target)
    row.event = text(row.event, &target)
    row.time = time(row.time, &target)
    row.attribution = attribution(row.attribution, &target)
  }

  private mutating func translate(
    _ row: inout ArticleBlock.EventRow, _ target: inout BuilderVocabulary
  ) {
    row.key = text(row.key, &target)
    row.label = text(row.label, &target)
    row.eventClass = text(row.eventClass, &target)
    row.relation = text(row.relation, &target)
    row.noun = text(row.noun, &target)
    row.placeLabel = text(row.placeLabel, &target)
    row.words = words(row.words, &target)
    row.time = time(row.time, &target)
  }

  private mutating func translate(
    _ end: inout ArticleBlock.End, _ target: inout BuilderVocabulary
  ) {
    end.key = text(end.key, &target)
    end.words = words(end.words, &target)
  }

  private mutating func text(_ number: UInt32, _ target: inout BuilderVocabulary) -> UInt32 {
    guard number != StringTable.none else { return number }
    if numbers[Int(number)] == StringTable.none {
      numbers[Int(number)] = target.interner.intern(source.strings[number])
    }
    return numbers[Int(number)]
  }

  private mutating func words(
    _ words: EvidenceColumns.Words, _ target: inout BuilderVocabulary
  ) -> EvidenceColumns.Words {
    EvidenceColumns.Words(text: text(words.text, &target), start: words.start, end: words.end)
  }

  private mutating func time(_ number: UInt32, _ target: inout BuilderVocabulary) -> UInt32 {
    guard number != EvidenceColumns.nothing else { return number }
    if let known = times[Int(number)] { return known }
    let new = source.time(number).map { target.number(of: $0) } ?? EvidenceColumns.nothing
    times[Int(number)] = new
    return new
  }

  private mutating func attribution(
    _ number: UInt32, _ target: inout BuilderVocabulary
  ) -> UInt32 {
    guard number != EvidenceColumns.nothing else { return number }
    if let known = attributions[Int(number)] { return known }
    let row = source.attribution(number)
    let new = target.number(
      of: row.map { row in
        EvidenceColumns.Attribution(
          source: text(row.source, &target), cue: text(row.cue, &target),
          kind: text(row.kind, &target))
      })
    attributions[Int(number)] = new
    return new
  }
}
