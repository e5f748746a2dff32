/// Turns the bytes of documents into articles: a pure function of one source, for any thread.
///
/// ```swift
/// let parser = ArticleParser()
/// for result in parser.results(from: source) { … }
/// ```
public struct ArticleParser: Sendable {
  /// How much one source may cost.
  public let limits: ArticleLimits

  /// A parser with limits.
  public init(limits: ArticleLimits = ArticleLimits()) {
    self.limits = limits
  }

  /// The articles of a source, in its order, and what could not be read in it.
  public func results(from source: ArticleSource) -> [ReadResult] {
    let results: [ReadResult]
    do throws(ReadingProblem) {
      results = try parse(source)
    } catch {
      results = [.failure(ArticleFailure(place: source.place, problem: error))]
    }
    return source.kind == .httpResponse ? results.map { Self.pardoned($0) } : results
  }

  private func parse(_ source: ArticleSource) throws(ReadingProblem) -> [ReadResult] {
    guard source.bytes.count <= limits.recordBytes else { throw ReadingProblem(.tooLarge) }
    switch source.kind {
    case .html:
      let article = try HTMLReader.article(
        in: source.bytes, hints: source.hints, limits: limits)
      return [.article(article, source.place)]
    case .rss, .atom:
      return try FeedReader(source, limits: limits).results()
    case .nitf:
      return try NITFReader.results(source)
    case .newsML:
      return try NewsMLReader.results(source, limits: limits)
    case .json:
      return try JSONArticleReader(source, limits: limits).document()
    case .jsonLines:
      return JSONArticleReader(source, limits: limits).lines()
    case .plainText:
      return [.article(try PlainTextReader.article(source), source.place)]
    case .markdown:
      return [.article(try MarkdownReader.article(source), source.place)]
    case .message:
      return try MessageReader(limits: limits).results(source)
    case .httpResponse:
      return try response(source)
    case .gzip, .zip, .tar, .warc, .mailbox:
      throw ReadingProblem(.nestedTooDeeply, "an archive in a record")
    }
  }

  private func response(_ source: ArticleSource) throws(ReadingProblem) -> [ReadResult] {
    let response = try HTTPResponse(source.bytes, hints: source.hints, limits: limits)
    if let why = response.reasonToPass { return [.passed(source.place, why)] }
    let body = response.body
    guard !body.isEmpty else { return [.passed(source.place, "a response without a body")] }
    let kind = try ArticleKind.detected(in: body.prefix(ArticleKind.prefixBytes))
    guard kind != .httpResponse else {
      throw ReadingProblem(.nestedTooDeeply, "a response in a response")
    }
    return try parse(
      ArticleSource(place: source.place, kind: kind, bytes: body, hints: response.hints))
  }

  /// A crawl holds whatever the web has: only what should be an article and cannot be read is a failure.
  private static func pardoned(_ result: ReadResult) -> ReadResult {
    guard case .failure(let failure) = result,
      failure.reason == .unsupportedKind || failure.reason == .unknownShape
    else { return result }
    return .passed(failure.place, failure.detail)
  }
}
