import Facts
import Ontology

/// Makes a graph of the articles of a builder.
struct GraphAssembler {
  private let blocks: [ArticleBlock]
  private let builder: GraphBuilder
  private let keepsRejected: Bool
  private var texts: CanonicalTexts

  init(_ builder: GraphBuilder, keepsRejected: Bool) {
    self.builder = builder
    self.keepsRejected = keepsRejected
    let strings = builder.vocabulary.strings
    blocks = builder.blocks.values.sorted { strings.precedes($0.article[0], $1.article[0]) }
    texts = CanonicalTexts(strings)
  }

  func graph() -> KnowledgeGraph {
    var copy = self
    return copy.assembled()
  }

  private mutating func assembled() -> KnowledgeGraph {
    let strings = builder.vocabulary.strings
    let identities = IdentityResolver(blocks, builder).resolved()
    var rejections = Rejections(
      keepsRejected ? [] : builder.ledger.rejections, identities, builder)
    var collector = ClaimCollector(
      identities, builder.ontology, affiliatedWith: builder.affiliatedWith)
    var firstSentences: [Int] = [0]
    for (article, block) in blocks.enumerated() {
      collector.add(
        rejections.accepted(block, article: article), article: article,
        firstSentence: firstSentences[article], strings)
      firstSentences.append(firstSentences[article] + block.sentences.count)
    }
    if !rejections.isEmpty {
      collector.leaveOut { claim, type, article in
        rejections.reject(claim, type, in: blocks[article])
      }
    }
    let (order, numbers) = Self.used(
      identities, collector.claims, withoutEvents: rejections.lostEvents)
    let ontology = builder.ontology
    collector.renumber(numbers) { type in
      (type.kind == .statement || type.kind == .derived)
        && ontology.relation(strings[type.relation])?.isSymmetric == true
    }
    var nodes = NodeAssembler(blocks, identities, builder).columns(order, &texts)
    let articles = articleColumns()
    var aggregator = EdgeAggregator(blocks, builder, collector)
    let (edges, evidence) = aggregator.columns(nodes, firstSentences, &texts)
    nodes.see(edges)
    nodes.trim()
    return KnowledgeGraph(
      tables: GraphTables(
        strings: texts.table.trimmed, nodes: nodes, edges: edges, evidence: evidence,
        articles: articles,
        leftOut: collector.leftOut, decisions: identities.decisions,
        reviewQueue: identities.reviewQueue))
  }

  /// The nodes of which anything is said and the events, sorted; and the final number of each.
  private static func used(
    _ identities: Identities, _ claims: [Claim], withoutEvents lost: Set<UInt32>
  ) -> (order: [UInt32], numbers: [UInt32]) {
    var isUsed = [Bool](repeating: false, count: identities.names.count)
    for claim in claims {
      isUsed[Int(claim.source)] = true
      isUsed[Int(claim.target)] = true
    }
    for event in identities.events where !lost.contains(UInt32(event)) { isUsed[event] = true }
    let order = identities.names.indices.filter { isUsed[$0] }
      .sorted { identities.names[$0].utf8.lexicographicallyPrecedes(identities.names[$1].utf8) }
    var numbers = [UInt32](repeating: UInt32.max, count: identities.names.count)
    for (number, node) in order.enumerated() { numbers[node] = UInt32(number) }
    return (order.map { UInt32($0) }, numbers)
  }

  private mutating func articleColumns() -> ArticleColumns {
    var columns = ArticleColumns()
    for block in blocks {
      let row = block.article.map { texts.number($0) }
      columns.identifiers.append(row[0])
      columns.urls.append(row[1])
      columns.titles.append(row[2])
      columns.publishers.append(row[3])
      columns.published.append(row[4])
      columns.duplicateClusters.append(row[5])
    }
    columns.trim()
    return columns
  }
}
