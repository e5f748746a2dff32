import Facts
import Ontology

extension StringTable {
  init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    self.init(
      bytes: try reader.bytesList(), blocks: try reader.list(of: UInt64.self).map { Int($0) },
      starts: try reader.list(of: UInt32.self))
  }
}

extension ArticleColumns {
  func write(to writer: inout SnapshotWriter) {
    for column in [identifiers, urls, titles, publishers, published, duplicateClusters] {
      writer.add(column)
    }
  }

  init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    self.init()
    identifiers = try reader.list(of: UInt32.self)
    urls = try reader.list(of: UInt32.self)
    titles = try reader.list(of: UInt32.self)
    publishers = try reader.list(of: UInt32.self)
    published = try reader.list(of: UInt32.self)
    duplicateClusters = try reader.list(of: UInt32.self)
  }
}

extension NodeColumns {
  func write(to writer: inout SnapshotWriter) {
    for column in [
      identifiers, labels, classes, aliasStarts, aliases, mentionCounts, documentCounts, wikidata,
      countries, events, firstSeen.map(\.bits), lastSeen.map(\.bits),
    ] {
      writer.add(column)
    }
    for row in eventRows {
      writer.add(UInt8(1))
      for number in [row.relation, row.noun, row.place] { writer.add(number) }
      writer.add(UInt8(row.time == nil ? 0 : 1))
      row.time?.write(to: &writer)
    }
    writer.add(UInt8(0))
  }

  init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    self.init()
    identifiers = try reader.list(of: UInt32.self)
    labels = try reader.list(of: UInt32.self)
    classes = try reader.list(of: UInt32.self)
    aliasStarts = try reader.list(of: UInt32.self)
    aliases = try reader.list(of: UInt32.self)
    mentionCounts = try reader.list(of: UInt32.self)
    documentCounts = try reader.list(of: UInt32.self)
    wikidata = try reader.list(of: UInt32.self)
    countries = try reader.list(of: UInt32.self)
    events = try reader.list(of: UInt32.self)
    firstSeen = try reader.list(of: UInt32.self).map { DateCode(bits: $0) }
    lastSeen = try reader.list(of: UInt32.self).map { DateCode(bits: $0) }
    while try reader.number(UInt8.self) == 1 {
      let relation = try reader.number(UInt32.self)
      let noun = try reader.number(UInt32.self)
      let place = try reader.number(UInt32.self)
      let time = try reader.number(UInt8.self) == 1 ? try TimeCode(&reader) : nil
      eventRows.append(EventRow(relation: relation, noun: noun, time: time, place: place))
    }
  }
}

extension EdgeColumns {
  func write(to writer: inout SnapshotWriter) {
    for type in types {
      writer.add(UInt8(1))
      for number in [type.relation, type.label, type.parent, type.via] { writer.add(number) }
      for text in [type.kind.rawValue, type.polarity.rawValue, type.modality.rawValue] {
        writer.add(text)
      }
      writer.add(UInt8(type.isSymmetric ? 1 : 0))
    }
    writer.add(UInt8(0))
    writer.add(hashes)
    for column in [
      sources, targets, typeNumbers, evidenceStarts, publisherCounts, firstSeen.map(\.bits),
      lastSeen.map(\.bits),
    ] {
      writer.add(column)
    }
    writer.add(confidences.map(\.tenThousandths))
  }

  init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    self.init()
    while try reader.number(UInt8.self) == 1 { types.append(try EdgeType(&reader)) }
    hashes = try reader.list(of: UInt64.self)
    sources = try reader.list(of: UInt32.self)
    targets = try reader.list(of: UInt32.self)
    typeNumbers = try reader.list(of: UInt32.self)
    evidenceStarts = try reader.list(of: UInt32.self)
    publisherCounts = try reader.list(of: UInt32.self)
    firstSeen = try reader.list(of: UInt32.self).map { DateCode(bits: $0) }
    lastSeen = try reader.list(of: UInt32.self).map { DateCode(bits: $0) }
    confidences = try reader.list(of: UInt16.self).map { Probability(tenThousandths: $0) }
  }
}

extension EdgeType {
  fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    let relation = try reader.number(UInt32.self)
    let label = try reader.number(UInt32.self)
    let parent = try reader.number(UInt32.self)
    let via = try reader.number(UInt32.self)
    let kind = KnowledgeGraph.EdgeKind(rawValue: try reader.text())
    let polarity = Polarity(rawValue: try reader.text())
    let modality = Modality(rawValue: try reader.text())
    guard let kind, let polarity, let modality else { throw .damaged }
    self.init(
      relation: relation, label: label, parent: parent, kind: kind, polarity: polarity,
      modality: modality, via: via, isSymmetric: try reader.number(UInt8.self) == 1)
  }
}

extension EvidenceColumns {
  func write(to writer: inout SnapshotWriter) {
    for column in [
      sentences, places.map(\.text), places.map(\.start), attributions, times, sentenceTexts,
      sentenceStarts, sentenceNumbers, articleSentences, gaps.map(\.end),
      attributionRows.flatMap { [$0.source, $0.cue, $0.kind] },
    ] {
      writer.add(column)
    }
    writer.add(gaps.map(\.place))
    writer.add(confidences.map(\.tenThousandths))
    writer.add(tenses.map { UInt8(Tense.allCases.firstIndex(of: $0) ?? 0) })
    for time in timeRows {
      writer.add(UInt8(1))
      time.write(to: &writer)
    }
    writer.add(UInt8(0))
  }

  init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    self.init()
    sentences = try reader.list(of: UInt32.self)
    let texts = try reader.list(of: UInt32.self)
    let starts = try reader.list(of: UInt32.self)
    places = zip(texts, starts).map { Place(text: $0, start: $1) }
    attributions = try reader.list(of: UInt32.self)
    times = try reader.list(of: UInt32.self)
    sentenceTexts = try reader.list(of: UInt32.self)
    sentenceStarts = try reader.list(of: UInt32.self)
    sentenceNumbers = try reader.list(of: UInt32.self)
    articleSentences = try reader.list(of: UInt32.self)
    let ends = try reader.list(of: UInt32.self)
    let said = try reader.list(of: UInt32.self)
    gaps = zip(try reader.list(of: UInt64.self), ends).map { Gap(place: $0, end: $1) }
    confidences = try reader.list(of: UInt16.self).map { Probability(tenThousandths: $0) }
    let all = Tense.allCases
    let numbers = try reader.bytesList()
    guard numbers.allSatisfy({ Int($0) < all.count }), said.count % 3 == 0 else { throw .damaged }
    tenses = numbers.map { all[Int($0)] }
    attributionRows = stride(from: 0, to: said.count, by: 3).map { index in
      Attribution(source: said[index], cue: said[index + 1], kind: said[index + 2])
    }
    while try reader.number(UInt8.self) == 1 { timeRows.append(try TimeCode(&reader)) }
  }
}

extension TimeCode {
  func write(to writer: inout SnapshotWriter) {
    writer.add(start.bits)
    writer.add(end.bits)
    writer.add(grain.rawValue)
    writer.add(origin.rawValue)
  }

  init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    let start = DateCode(bits: try reader.number(UInt32.self))
    let end = DateCode(bits: try reader.number(UInt32.self))
    let grain = StatementTime.Grain(rawValue: try reader.text())
    let origin = StatementTime.Origin(rawValue: try reader.text())
    guard let grain, let origin else { throw .damaged }
    self.init(
      StatementTime(start: start.date, end: end.date, grain: grain, origin: origin))
  }
}
