/// Reads articles from files, folders, patterns and standard input, one by one.
///
/// For one thread; who has several gives ``ArticleSourceReader``'s sources to ``ArticleParser`` on each.
///
/// ```swift
/// var reader = ArticleReader(inputs: ["news/"])
/// while let result = reader.next() {
///   if case .article(let article, _) = result { print(article.metadata.title ?? "") }
/// }
/// ```
public struct ArticleReader {
  private var sources: ArticleSourceReader
  private let parser: ArticleParser
  /// Results of the source that was parsed last, the next one last.
  private var pending: [ReadResult] = []

  /// A reader of inputs as ``ArticleSourceReader`` takes them.
  public init(inputs: [String], limits: ArticleLimits = ArticleLimits()) {
    sources = ArticleSourceReader(inputs: inputs, limits: limits)
    parser = ArticleParser(limits: limits)
  }

  /// The next article or failure; nil at the end.
  public mutating func next() -> ReadResult? {
    while pending.isEmpty {
      switch sources.next() {
      case nil: return nil
      case .failure(let failure)?: return .failure(failure)
      case .source(let source)?: pending = parser.results(from: source).reversed()
      }
    }
    return pending.removeLast()
  }
}
