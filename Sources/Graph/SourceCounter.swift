import Ontology

/// Which articles are independent of one another.
///
/// Articles are taken in the order of publication, those without a date last. One that is a copy of an article taken
/// before, or has the same publisher, is no source of its own. Articles that name no publisher count as one, unless
/// they have an address, whose host then stands for the publisher.
struct SourceCounter {
  private let publishers: [String]
  private let clusters: [String?]
  /// The place of each article in the order of publication.
  private let ranks: [Int]

  init(_ blocks: [ArticleBlock], _ strings: StringTable) {
    publishers = blocks.map { block in
      strings.optional(block.article[3])
        ?? strings.optional(block.article[1]).map(Self.host) ?? ""
    }
    clusters = blocks.map { strings.optional($0.article[5]) }
    let dates = blocks.map { strings.optional($0.article[4]) ?? "~" }
    var ranks = [Int](repeating: 0, count: blocks.count)
    let order = blocks.indices.sorted { (dates[$0], $0) < (dates[$1], $1) }
    for (rank, article) in order.enumerated() { ranks[article] = rank }
    self.ranks = ranks
  }

  /// The number of independent sources among articles and the probability that at least one of them is right.
  ///
  /// - Parameter best: The articles, each once, with the confidence of its best statement.
  /// - Returns: The number and the probability.
  func summary(_ best: [(article: Int, confidence: Probability)]) -> (count: Int, Probability) {
    guard best.count > 1 else { return (best.count, Self.noisyOr(best.map(\.confidence))) }
    var sources: [Probability] = []
    var byPublisher: [String: Int] = [:]
    var byCluster: [String: Int] = [:]
    for (article, confidence) in best.sorted(by: { ranks[$0.article] < ranks[$1.article] }) {
      let cluster = clusters[article]
      let known = cluster.flatMap { byCluster[$0] } ?? byPublisher[publishers[article]]
      if let known, sources[known].tenThousandths < confidence.tenThousandths {
        sources[known] = confidence
      }
      let source = known ?? sources.count
      if known == nil { sources.append(confidence) }
      if byPublisher[publishers[article]] == nil, known == nil {
        byPublisher[publishers[article]] = source
      }
      if let cluster, byCluster[cluster] == nil { byCluster[cluster] = source }
    }
    return (sources.count, Self.noisyOr(sources))
  }

  /// 1 − ∏(1 − *c*), at most 0.99: sources err together.
  private static func noisyOr(_ confidences: [Probability]) -> Probability {
    let none = confidences.sorted { $0.tenThousandths < $1.tenThousandths }
      .reduce(1.0) { $0 * (1 - $1.value) }
    return Probability(min(0.99, 1 - none))
  }

  private static func host(of address: String) -> String {
    guard let scheme = address.firstIndex(of: ":"), address[scheme...].hasPrefix("://") else {
      return ""
    }
    let host = address[scheme...].dropFirst(3).prefix { !["/", "?", "#", ":"].contains($0) }
      .lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
