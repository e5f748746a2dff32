import Facts
import Ontology

/// That one thing is said of two nodes at one place of an article.
struct Claim: Sendable {
  var source: UInt32
  var target: UInt32
  /// The row in ``ClaimCollector/types``.
  var type: UInt32
  /// The row in ``ClaimCollector/evidence``.
  var evidence: UInt32

  /// Both ends in one number, to sort by.
  var ends: UInt64 { UInt64(source) << 32 | UInt64(target) }
}

/// What distinguishes edges between the same nodes.
struct ClaimType: Hashable, Sendable {
  var relation: UInt32
  var kind: KnowledgeGraph.EdgeKind
  var polarity: Polarity
  var modality: Modality
  var via: UInt32
}

/// The evidence of a claim before it has its place in a graph.
struct ClaimEvidence: Sendable {
  var article: UInt32
  var sentence: UInt32
  var subject: EvidenceColumns.Words
  var trigger: EvidenceColumns.Words
  var object: EvidenceColumns.Words
  var attribution: UInt32
  var time: UInt32
  var confidence: Probability
  var tense: Tense
  var label: UInt32
  var parent: UInt32
}

/// Turns the rows of articles into claims about nodes.
struct ClaimCollector {
  private(set) var claims: [Claim] = []
  private(set) var types: [ClaimType] = []
  private(set) var evidence: [ClaimEvidence] = []
  private(set) var leftOut = 0
  private var typeNumbers: [ClaimType: UInt32] = [:]

  private let identities: Identities
  private let ontology: OntologyTables
  private let affiliatedWith: UInt32
  private var symmetric: [UInt32: Bool] = [:]

  init(_ identities: Identities, _ ontology: OntologyTables, affiliatedWith: UInt32) {
    self.identities = identities
    self.ontology = ontology
    self.affiliatedWith = affiliatedWith
  }

  /// Takes an article in; `firstSentence` is where its sentences begin in the table of all sentences.
  mutating func add(
    _ block: ArticleBlock, article: Int, firstSentence: Int, _ strings: StringTable
  ) {
    let context = Context(block: block, article: article, firstSentence: firstSentence)
    for row in block.statements { add(row, context, strings) }
    for row in block.events { add(row, context) }
    for row in block.entities where row.affiliation != StringTable.none { add(row, context) }
  }

  private struct Context {
    let block: ArticleBlock
    let article: Int
    let firstSentence: Int
    /// Subjects and relations of which a statement says in so many words that they concern an event.
    let told: Set<[UInt32]>
    let eventWords: [UInt32: EvidenceColumns.Words]
    /// The surest statement that reports an event, and the surest that speaks of it.
    private(set) var reporting: [UInt32: ArticleBlock.StatementRow] = [:]
    private(set) var about: [UInt32: ArticleBlock.StatementRow] = [:]

    init(block: ArticleBlock, article: Int, firstSentence: Int) {
      self.block = block
      self.article = article
      self.firstSentence = firstSentence
      told = Set(
        block.statements.filter { $0.object.kind == .event && $0.subject.kind == .entity }
          .map { [$0.subject.key, $0.relation, $0.object.key] })
      eventWords = Dictionary(
        block.events.map { ($0.key, $0.words) }, uniquingKeysWith: { first, _ in first })
      for row in block.statements {
        if row.event != StringTable.none { Self.keepSurer(row, at: row.event, in: &reporting) }
        for end in [row.subject, row.object] where end.kind == .event {
          Self.keepSurer(row, at: end.key, in: &about)
        }
      }
    }

    /// Of equally sure ones the first stays.
    private static func keepSurer(
      _ row: ArticleBlock.StatementRow, at event: UInt32,
      in rows: inout [UInt32: ArticleBlock.StatementRow]
    ) {
      if let other = rows[event],
        other.confidence.tenThousandths >= row.confidence.tenThousandths
      {
        return
      }
      rows[event] = row
    }
  }

  private mutating func add(
    _ row: ArticleBlock.StatementRow, _ context: Context, _ strings: StringTable
  ) {
    let subject = identities.node(row.subject, article: context.article)
    let object = identities.node(row.object, article: context.article)
    var isPlaced = false
    // Between two names of one thing nothing is told of it and another.
    let isOfOne = subject == object && row.subject.key != row.object.key
    if let subject, let object, !isOfOne {
      isPlaced = true
      add(row, subject, object, row.subject.words, row.object.words, context)
    }
    if row.event != StringTable.none, row.via == StringTable.none,
      let event = identities.event(row.event)
    {
      let words = context.eventWords[row.event] ?? row.trigger
      var ends = [(row.subject, subject)]
      if isSymmetric(row.relation, strings) { ends.append((row.object, object)) }
      for (end, node) in ends where end.kind == .entity {
        guard let node else { continue }
        isPlaced = true
        if context.told.contains([end.key, row.relation, row.event]) { continue }
        add(row, node, event, end.words, words, context)
      }
    }
    if !isPlaced { leftOut += 1 }
  }

  private mutating func add(
    _ row: ArticleBlock.StatementRow, _ source: UInt32, _ target: UInt32,
    _ subject: EvidenceColumns.Words, _ object: EvidenceColumns.Words, _ context: Context
  ) {
    let type = ClaimType(
      relation: row.relation, kind: row.via == StringTable.none ? .statement : .derived,
      polarity: row.polarity, modality: row.modality, via: row.via)
    append(
      source, target, type,
      ClaimEvidence(
        article: UInt32(context.article),
        sentence: UInt32(context.firstSentence) + row.sentence, subject: subject,
        trigger: row.trigger, object: object, attribution: row.attribution, time: row.time,
        confidence: row.confidence, tense: row.tense, label: row.relationLabel,
        parent: row.parent))
  }

  /// The participants of an event, as sure as the surest statement that reports it.
  private mutating func add(_ row: ArticleBlock.EventRow, _ context: Context) {
    guard let event = identities.event(row.key) else { return }
    let reporting = context.reporting[row.key]
    let best = reporting ?? context.about[row.key]
    let isReported = reporting != nil
    for role in context.block.roles[row.roles] {
      guard let node = identities.node(role.end, article: context.article), node != event else {
        continue
      }
      let type = ClaimType(
        relation: role.role, kind: .role,
        polarity: isReported ? best?.polarity ?? .affirmed : .affirmed,
        modality: isReported ? best?.modality ?? .asserted : .asserted, via: StringTable.none)
      append(
        event, node, type,
        ClaimEvidence(
          article: UInt32(context.article),
          sentence: UInt32(context.firstSentence) + row.sentence, subject: row.words,
          trigger: .none, object: role.end.words,
          attribution: isReported
            ? best?.attribution ?? EvidenceColumns.nothing
            : EvidenceColumns.nothing,
          time: row.time, confidence: best?.confidence ?? Self.unreported,
          tense: best?.tense ?? .past, label: role.role, parent: StringTable.none))
    }
  }

  /// The confidence in the participants of an event of which no statement speaks.
  private static let unreported = Probability(0.5)

  private mutating func add(_ row: ArticleBlock.EntityRow, _ context: Context) {
    let article = context.article
    guard !identities.isKnownActor(row.slug), row.affiliation != row.slug,
      let member = identities.entity(row.slug, article: article),
      let body = identities.entity(row.affiliation, article: article), member != body
    else { return }
    let type = ClaimType(
      relation: affiliatedWith, kind: .affiliation, polarity: .affirmed, modality: .asserted,
      via: StringTable.none)
    append(
      member, body, type,
      ClaimEvidence(
        article: UInt32(article),
        sentence: UInt32(context.firstSentence) + row.affiliationSentence,
        subject: row.affiliationWords, trigger: .none, object: row.affiliationWords,
        attribution: EvidenceColumns.nothing, time: EvidenceColumns.nothing,
        confidence: Self.affiliated, tense: .present, label: StringTable.none,
        parent: StringTable.none))
  }

  /// The confidence in the body to which words tie an entity: the share found right in our sample articles is not
  /// known yet; a wrong tie costs little, because such edges carry no path.
  private static let affiliated = Probability(0.8)

  private mutating func append(
    _ source: UInt32, _ target: UInt32, _ type: ClaimType, _ row: ClaimEvidence
  ) {
    let number = typeNumbers[type] ?? UInt32(types.count)
    if number == types.count {
      typeNumbers[type] = number
      types.append(type)
    }
    claims.append(
      Claim(source: source, target: target, type: number, evidence: UInt32(evidence.count)))
    evidence.append(row)
  }

  /// Takes the claims out of which something holds, given with their type and the index of their article.
  mutating func leaveOut(_ isUnwanted: (Claim, ClaimType, Int) -> Bool) {
    claims = claims.filter { claim in
      !isUnwanted(
        claim, types[Int(claim.type)], Int(evidence[Int(claim.evidence)].article))
    }
  }

  private mutating func isSymmetric(_ relation: UInt32, _ strings: StringTable) -> Bool {
    if let known = symmetric[relation] { return known }
    let found = ontology.relation(strings[relation])?.isSymmetric ?? false
    symmetric[relation] = found
    return found
  }

  /// Gives the nodes their final numbers.
  mutating func renumber(_ nodes: [UInt32], _ isSwappable: (ClaimType) -> Bool) {
    let swappable = types.map(isSwappable)
    for index in claims.indices {
      claims[index].source = nodes[Int(claims[index].source)]
      claims[index].target = nodes[Int(claims[index].target)]
      let claim = claims[index]
      guard swappable[Int(claim.type)], claim.source > claim.target else { continue }
      claims[index].source = claim.target
      claims[index].target = claim.source
      let row = Int(claim.evidence)
      let words = evidence[row].subject
      evidence[row].subject = evidence[row].object
      evidence[row].object = words
    }
  }
}
