public import Articles
import Facts
public import Graph
public import Ontology

/// Articles that were read, until it is known which versions count and which are copies.
///
/// Nothing depends on the order in which they came.
public struct ArticleCollection: Sendable {
  private var analyses: [String: ArticleAnalyzer.Analysis] = [:]
  /// What could not be read, in the order of the inputs; the rest was.
  public internal(set) var failures: [ArticleFailure] = []
  /// Articles that were set aside because their text is not English, in the order of the inputs.
  public internal(set) var notEnglish: [ArticlePlace] = []

  /// A collection without articles.
  public init() {}

  /// How many different articles there are.
  public var count: Int { analyses.count }

  /// Takes an article in; the same one twice changes nothing.
  public mutating func add(_ analysis: ArticleAnalyzer.Analysis) {
    analyses[analysis.article.identifier] = analysis
  }

  /// What the collection came to.
  public struct Outcome: Sendable {
    /// The statements of the articles that count.
    public var builder: GraphBuilder
    /// How many articles a later version replaced, or were taken back.
    public var replaced = 0
    /// How many articles are copies of another.
    public var copies = 0
  }

  /// Decides which articles count.
  ///
  /// - Parameters:
  ///   - ontology: The one that the articles were read with.
  ///   - minConfidence: Statements that are less sure are left out, 0 to 1.
  /// - Returns: A builder with the articles that count.
  public func outcome(ontology: OntologyTables, minConfidence: Double = 0) -> Outcome {
    let counting = self.counting()
    var index = DuplicateIndex()
    for analysis in counting {
      index.insert(
        identifier: analysis.article.identifier, fingerprint: analysis.fingerprint,
        day: analysis.article.metadata.published?.dayNumber,
        publisher: analysis.article.metadata.publisher)
    }
    var outcome = Outcome(builder: GraphBuilder(ontology: ontology))
    outcome.replaced = analyses.count - counting.count
    var clusterOf: [String: String] = [:]
    for cluster in index.clusters {
      outcome.copies += cluster.members.count - 1
      for member in cluster.members { clusterOf[member.identifier] = cluster.identifier }
    }
    for analysis in counting {
      let cluster = clusterOf[analysis.article.identifier]
      outcome.builder.add(
        ArticleStatements(
          article: ArticleAnalyzer.reference(to: analysis.article, cluster: cluster),
          sentences: analysis.statements.sentences,
          statements: analysis.statements.statements.filter { $0.confidence >= minConfidence },
          events: analysis.statements.events))
    }
    return outcome
  }

  /// The articles whose versions count, in the order of their identifiers.
  private func counting() -> [ArticleAnalyzer.Analysis] {
    let all = analyses.values.sorted { $0.article.identifier < $1.article.identifier }
    var history = ArticleHistory()
    var gone: Set<String> = []
    for analysis in all {
      let identifier = analysis.article.identifier
      switch history.admit(analysis.article) {
      case .new: break
      case .unchanged, .superseded: gone.insert(identifier)
      case .replaces(let earlier): gone.insert(earlier)
      case .withdraws(let earlier): gone.formUnion(earlier + [identifier])
      }
    }
    return all.filter { !gone.contains($0.article.identifier) }
  }
}
