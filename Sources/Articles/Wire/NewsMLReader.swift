/// Reads NewsML-G2, IPTC's envelope for news: single items and messages of many.
enum NewsMLReader {
  /// The text items of a document, in its order; items of pictures, videos, packages and concepts are passed.
  ///
  /// - Throws: `damagedMarkup`, `hostileMarkup`, `tooLarge`.
  static func results(
    _ source: ArticleSource, limits: ArticleLimits
  ) throws(ReadingProblem) -> [ReadResult] {
    let text = EncodingSniffer.utf8(source.bytes, transport: source.hints.charset)
    let read = try MarkupDocument.feed(text)
    let document = read.document
    let items = document.all("newsItem")
    guard items.count <= limits.items else {
      throw ReadingProblem(.tooLarge, "over \(limits.items) items")
    }
    guard !items.isEmpty else {
      return [.passed(source.place, "NewsML-G2 without a news item")]
    }
    var results: [ReadResult] = []
    for (index, item) in items.enumerated() {
      let place = items.count > 1 ? source.place.at(.item(index + 1)) : source.place
      results.append(result(NewsMLItem(document, item, hints: source.hints), place))
    }
    if read.endsEarly {
      let problem = ReadingProblem(.damagedMarkup, "the document ends early")
      results.append(.failure(ArticleFailure(place: source.place, problem: problem)))
    }
    return results
  }

  private static func result(_ item: NewsMLItem, _ place: ArticlePlace) -> ReadResult {
    let isText = item.itemClass.map { $0.hasSuffix(":text") || $0.hasSuffix(":composite") } ?? true
    if !isText, !item.isWithdrawn {
      return .passed(place, "an item of class \(item.itemClass ?? "")")
    }
    do throws(ReadingProblem) {
      guard let article = try item.article() else { return .passed(place, "an item without text") }
      return .article(article, place)
    } catch {
      return .failure(ArticleFailure(place: place, problem: error))
    }
  }
}
