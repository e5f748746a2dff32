import Ontology

/// What the rejections of a ledger leave of articles.
///
/// Rejecting one of the edges that a statement of an article makes rejects that statement: it makes none of them, nor
/// does an act that only such statements report, nor the part of somebody in it of whom only they tell.
struct Rejections {
  /// An edge before it has its place in a graph.
  private struct Key: Hashable {
    let source: UInt32
    let target: UInt32
    let relation: UInt32
    let via: UInt32
    let kind: KnowledgeGraph.EdgeKind
    let polarity: Polarity
    let modality: Modality
  }

  /// Where an edge was rejected.
  private struct Scope {
    var isEverywhere = false
    /// The numbers of the identifiers of articles.
    var articles: Set<UInt32> = []
  }

  private let identities: Identities
  private var scopes: [Key: Scope] = [:]
  /// Whether each relation of which an edge was rejected holds both ways.
  private var relations: [UInt32: Bool] = [:]
  private var rejectedEvents: Set<UInt32> = []
  private var acceptedEvents: Set<UInt32> = []

  /// Finds what rows of a ledger mean among the nodes of now; a row whose ends or words no article has means nothing.
  init(_ rows: [IdentityLedger.Row], _ identities: Identities, _ builder: GraphBuilder) {
    self.identities = identities
    let interner = builder.vocabulary.interner
    for row in rows {
      guard let statement = row.statement,
        let relation = interner.number(of: statement.relation),
        let source = Self.node(row.first, identities, interner),
        let target = Self.node(row.second, identities, interner)
      else { continue }
      var via = StringTable.none
      if let words = statement.via {
        guard let number = interner.number(of: words) else { continue }
        via = number
      }
      relations[relation] = builder.ontology.relation(statement.relation)?.isSymmetric ?? false
      let key = key(
        source, target, relation: relation, kind: statement.kind, polarity: statement.polarity,
        modality: statement.modality, via: via)
      var scope = scopes[key] ?? Scope()
      if row.articles.isEmpty { scope.isEverywhere = true }
      scope.articles.formUnion(row.articles.compactMap { interner.number(of: $0) })
      scopes[key] = scope
    }
  }

  /// Whether nothing is left out.
  var isEmpty: Bool { scopes.isEmpty }

  /// The nodes of the acts that all articles which tell them had to give up.
  var lostEvents: Set<UInt32> { rejectedEvents.subtracting(acceptedEvents) }

  /// An article without the statements that were rejected, and what hangs on them.
  mutating func accepted(_ block: ArticleBlock, article: Int) -> ArticleBlock {
    guard !isEmpty else { return block }
    let verdicts = block.statements.map { reject($0, article: article, of: block) }
    guard verdicts.contains(true) else {
      acceptedEvents.formUnion(block.events.compactMap { identities.event($0.key) })
      return block
    }
    var reporting: [UInt32: [(row: ArticleBlock.StatementRow, isRejected: Bool)]] = [:]
    for (row, isRejected) in zip(block.statements, verdicts) where row.event != StringTable.none {
      reporting[row.event, default: []].append((row: row, isRejected: isRejected))
    }
    var accepted = block
    accepted.statements = zip(block.statements, verdicts).filter { !$0.1 }.map { $0.0 }
    accepted.events = []
    accepted.roles = []
    for event in block.events {
      let reports = reporting[event.key] ?? []
      let node = identities.event(event.key)
      if !reports.isEmpty, reports.allSatisfy({ $0.isRejected }) {
        if let node { rejectedEvents.insert(node) }
        continue
      }
      if let node { acceptedEvents.insert(node) }
      let told = ends(reports.filter { !$0.isRejected }.map { $0.row }, article)
      let lost = ends(reports.filter { $0.isRejected }.map { $0.row }, article).subtracting(told)
      var kept = event
      let start = accepted.roles.count
      accepted.roles += block.roles[event.roles].filter { role in
        identities.node(role.end, article: article).map { !lost.contains($0) } ?? true
      }
      kept.roles = start..<accepted.roles.count
      accepted.events.append(kept)
    }
    return accepted
  }

  /// Whether an edge was rejected, in an article that says it.
  func reject(_ claim: Claim, _ type: ClaimType, in block: ArticleBlock) -> Bool {
    guard relations[type.relation] != nil else { return false }
    let key = key(
      claim.source, claim.target, relation: type.relation, kind: type.kind,
      polarity: type.polarity, modality: type.modality, via: type.via)
    return isRejected(key, in: block)
  }

  private func reject(
    _ row: ArticleBlock.StatementRow, article: Int, of block: ArticleBlock
  ) -> Bool {
    guard let isSymmetric = relations[row.relation] else { return false }
    let subject = identities.node(row.subject, article: article)
    let object = identities.node(row.object, article: article)
    var pairs: [(source: UInt32, target: UInt32)] = []
    if let subject, let object { pairs.append((subject, object)) }
    if row.event != StringTable.none, row.via == StringTable.none,
      let event = identities.event(row.event)
    {
      if let subject { pairs.append((subject, event)) }
      if let object, isSymmetric { pairs.append((object, event)) }
    }
    return pairs.contains { pair in
      let key = key(
        pair.source, pair.target, relation: row.relation,
        kind: row.via == StringTable.none ? .statement : .derived, polarity: row.polarity,
        modality: row.modality, via: row.via)
      return isRejected(key, in: block)
    }
  }

  private func isRejected(_ key: Key, in block: ArticleBlock) -> Bool {
    guard let scope = scopes[key] else { return false }
    return scope.isEverywhere || scope.articles.contains(block.article[0])
  }

  private func ends(_ rows: [ArticleBlock.StatementRow], _ article: Int) -> Set<UInt32> {
    Set(
      rows.flatMap { [$0.subject, $0.object] }.compactMap { identities.node($0, article: article) })
  }

  /// The ends of a relation that holds both ways stand in the order of their numbers.
  private func key(
    _ source: UInt32, _ target: UInt32, relation: UInt32, kind: KnowledgeGraph.EdgeKind,
    polarity: Polarity, modality: Modality, via: UInt32
  ) -> Key {
    let holdsBothWays = relations[relation] == true && (kind == .statement || kind == .derived)
    let isSwapped = holdsBothWays && source > target
    return Key(
      source: isSwapped ? target : source, target: isSwapped ? source : target,
      relation: relation, via: via, kind: kind, polarity: polarity, modality: modality)
  }

  private static func node(
    _ identifier: String, _ identities: Identities, _ interner: StringInterner
  ) -> UInt32? {
    guard identifier.hasPrefix("event:") else { return identities.rejectedEnds[identifier] }
    return interner.number(of: String(identifier.dropFirst(6))).flatMap { identities.event($0) }
  }
}
