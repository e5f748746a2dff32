import Facts
import Ontology

/// Puts claims that say the same together and sorts them by their identifiers.
struct EdgeAggregator {
  /// Claims `range` make one edge.
  private struct Group {
    let hash: UInt64
    let range: Range<Int>
  }

  /// What decides which type an edge has.
  private struct TypeKey: Hashable {
    let claim: UInt32
    let label: UInt32
    let parent: UInt32
  }

  private let builder: GraphBuilder
  private let collector: ClaimCollector
  private let claims: [Claim]
  private let sources: SourceCounter
  private let published: [DateCode]
  private let blocks: [ArticleBlock]
  private var types: [TypeKey: UInt32] = [:]
  private var times: [UInt32: UInt32] = [:]
  private var attributions: [UInt32: UInt32] = [:]

  init(_ blocks: [ArticleBlock], _ builder: GraphBuilder, _ collector: ClaimCollector) {
    let strings = builder.vocabulary.strings
    self.builder = builder
    self.collector = collector
    self.blocks = blocks
    sources = SourceCounter(blocks, strings)
    published = blocks.map { block in
      DateCode(strings.optional(block.article[4]).flatMap { CalendarDate(beginningOf: $0) })
    }
    claims = collector.claims.sorted { left, right in
      if left.ends != right.ends { return left.ends < right.ends }
      return left.type == right.type ? left.evidence < right.evidence : left.type < right.type
    }
  }

  mutating func columns(
    _ nodes: NodeColumns, _ firstSentences: [Int], _ texts: inout CanonicalTexts
  ) -> (EdgeColumns, EvidenceColumns) {
    var edges = EdgeColumns()
    var evidence = EvidenceColumns()
    for block in blocks {
      for row in block.sentences {
        evidence.sentenceTexts.append(texts.number(row.text))
        evidence.sentenceStarts.append(row.start)
        evidence.sentenceNumbers.append(row.number)
      }
    }
    evidence.articleSentences = firstSentences.map { UInt32($0) }
    for group in groups(nodes, texts.table) {
      add(group, to: &edges, &evidence, &texts)
    }
    edges.trim()
    evidence.trim()
    return (edges, evidence)
  }

  // MARK: Groups

  private func groups(_ nodes: NodeColumns, _ texts: StringTable) -> [Group] {
    var groups: [Group] = []
    var start = 0
    while start < claims.count {
      let first = claims[start]
      var end = start + 1
      while end < claims.count, claims[end].source == first.source,
        claims[end].target == first.target, claims[end].type == first.type
      {
        end += 1
      }
      groups.append(Group(hash: hash(of: first, nodes, texts), range: start..<end))
      start = end
    }
    return groups.sorted { ($0.hash, $0.range.lowerBound) < ($1.hash, $1.range.lowerBound) }
  }

  private func hash(of claim: Claim, _ nodes: NodeColumns, _ texts: StringTable) -> UInt64 {
    let strings = builder.vocabulary.strings
    let type = collector.types[Int(claim.type)]
    var hasher = ContentHasher()
    hasher.add(texts.utf8(nodes.identifiers[Int(claim.source)]))
    hasher.add(strings.utf8(type.relation))
    hasher.add(texts.utf8(nodes.identifiers[Int(claim.target)]))
    hasher.add(type.polarity.rawValue.utf8)
    hasher.add(type.modality.rawValue.utf8)
    if type.kind != .statement {
      hasher.add(type.kind.rawValue.utf8)
      if type.via != StringTable.none { hasher.add(strings.utf8(type.via)) }
    }
    return hasher.value
  }

  // MARK: Edges

  private mutating func add(
    _ group: Group, to edges: inout EdgeColumns, _ evidence: inout EvidenceColumns,
    _ texts: inout CanonicalTexts
  ) {
    let rows = distinctEvidence(claims[group.range])
    let claim = claims[group.range.lowerBound]
    var firstSeen = DateCode.none
    var lastSeen = DateCode.none
    var best: [(article: Int, confidence: Probability)] = []
    for row in rows {
      let days = days(of: row)
      firstSeen = .first(firstSeen, days.first)
      lastSeen = .last(lastSeen, days.last)
      if let last = best.last, last.article == Int(row.article) {
        if last.confidence.tenThousandths < row.confidence.tenThousandths {
          best[best.count - 1].confidence = row.confidence
        }
      } else {
        best.append((Int(row.article), row.confidence))
      }
      add(row, to: &evidence, &texts)
    }
    let (count, confidence) = sources.summary(best)
    edges.hashes.append(group.hash)
    edges.sources.append(claim.source)
    edges.targets.append(claim.target)
    edges.typeNumbers.append(type(of: claim, rows, &edges, &texts))
    edges.confidences.append(confidence)
    edges.evidenceStarts.append(UInt32(evidence.count))
    edges.publisherCounts.append(UInt32(count))
    edges.firstSeen.append(firstSeen)
    edges.lastSeen.append(lastSeen)
  }

  /// The evidence in the order of articles and text; where the same words are read twice, the surer reading.
  private func distinctEvidence(_ claims: ArraySlice<Claim>) -> [ClaimEvidence] {
    guard claims.count > 1 else { return claims.map { collector.evidence[Int($0.evidence)] } }
    let rows = claims.map { collector.evidence[Int($0.evidence)] }
      .sorted { $0.precedes($1, builder.vocabulary) }
    var distinct: [ClaimEvidence] = []
    for row in rows {
      if let last = distinct.last, last.hasSamePlace(row) { continue }
      distinct.append(row)
    }
    return distinct
  }

  private func days(of row: ClaimEvidence) -> (first: DateCode, last: DateCode) {
    let published = published[Int(row.article)]
    guard let time = builder.vocabulary.time(row.time), time.start != .none || time.end != .none
    else { return (published, published) }
    let first = time.start == .none ? time.end : time.start
    // What has no end goes on at least until it was written.
    let last = time.end == .none ? DateCode.last(time.start, published) : time.end
    return (first, last)
  }

  private mutating func type(
    of claim: Claim, _ rows: [ClaimEvidence], _ edges: inout EdgeColumns,
    _ texts: inout CanonicalTexts
  ) -> UInt32 {
    let strings = builder.vocabulary.strings
    let key = TypeKey(
      claim: claim.type, label: Self.vote(rows, strings) { $0.label },
      parent: Self.vote(rows, strings) { $0.parent })
    if let number = types[key] { return number }
    let type = edgeType(key, &texts)
    let number = edges.types.firstIndex(of: type) ?? edges.types.count
    if number == edges.types.count { edges.types.append(type) }
    types[key] = UInt32(number)
    return UInt32(number)
  }

  private func edgeType(_ key: TypeKey, _ texts: inout CanonicalTexts) -> EdgeType {
    let strings = builder.vocabulary.strings
    let type = collector.types[Int(key.claim)]
    let relation = strings[type.relation]
    let known = type.kind == .role ? nil : builder.ontology.relation(relation)
    let label = known?.label ?? strings.optional(key.label) ?? relation
    return EdgeType(
      relation: texts.number(type.relation),
      label: texts.number(type.polarity == .negated ? NegatedLabel.of(label) : label),
      parent: texts.number(strings.optional(key.parent) ?? known?.parent),
      kind: type.kind, polarity: type.polarity, modality: type.modality,
      via: texts.number(type.via), isSymmetric: known?.isSymmetric ?? false)
  }

  /// What most rows say; of several the text whose bytes come first.
  private static func vote(
    _ rows: [ClaimEvidence], _ strings: StringTable, _ text: (ClaimEvidence) -> UInt32
  ) -> UInt32 {
    guard let first = rows.first.map(text) else { return StringTable.none }
    if rows.allSatisfy({ text($0) == first }) { return first }
    var votes = TextVotes()
    for row in rows { votes.add(text(row), 1) }
    return votes.winner(strings)
  }

  // MARK: Evidence

  private mutating func add(
    _ row: ClaimEvidence, to evidence: inout EvidenceColumns, _ texts: inout CanonicalTexts
  ) {
    evidence.sentences.append(row.sentence)
    for words in [row.subject, row.trigger, row.object] {
      evidence.add(texts.words(words), texts.table)
    }
    evidence.attributions.append(attribution(row.attribution, &evidence, &texts))
    evidence.times.append(time(row.time, &evidence))
    evidence.confidences.append(row.confidence)
    evidence.tenses.append(row.tense)
  }

  private mutating func time(_ number: UInt32, _ evidence: inout EvidenceColumns) -> UInt32 {
    guard let time = builder.vocabulary.time(number) else { return EvidenceColumns.nothing }
    if let known = times[number] { return known }
    let new = UInt32(evidence.timeRows.count)
    evidence.timeRows.append(time)
    times[number] = new
    return new
  }

  private mutating func attribution(
    _ number: UInt32, _ evidence: inout EvidenceColumns, _ texts: inout CanonicalTexts
  ) -> UInt32 {
    guard let row = builder.vocabulary.attribution(number) else { return EvidenceColumns.nothing }
    if let known = attributions[number] { return known }
    let new = UInt32(evidence.attributionRows.count)
    evidence.attributionRows.append(
      EvidenceColumns.Attribution(
        source: texts.number(row.source), cue: texts.number(row.cue),
        kind: texts.number(row.kind)))
    attributions[number] = new
    return new
  }
}
