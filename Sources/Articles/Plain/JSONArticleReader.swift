import Foundation

/// Reads articles from JSON: the program's own JSON Lines, JSON Feed 1.0 and 1.1, and the field names that
/// crawlers and news services use.
struct JSONArticleReader {
  private let source: ArticleSource
  private let limits: ArticleLimits

  init(_ source: ArticleSource, limits: ArticleLimits) {
    self.source = source
    self.limits = limits
  }

  /// The names under which a list of articles lies in an object.
  private static let lists = [
    "articles", "items", "results", "docs", "documents", "data", "response",
  ]

  /// One document: an article, a list, a JSON Feed.
  ///
  /// - Throws: `damagedJSON`, `unknownShape`, `tooLarge`.
  func document() throws(ReadingProblem) -> [ReadResult] {
    let bytes = EncodingSniffer.utf8(source.bytes, transport: source.hints.charset)
    return try results(of: try Self.parsed(bytes[...]), at: source.place)
  }

  /// One document a line; empty lines are passed over.
  func lines() -> [ReadResult] {
    var first = 1
    var outer = source.place
    if case .line(let number)? = outer.positions.last {
      first = number
      outer = ArticlePlace(
        file: outer.file, members: outer.members, positions: outer.positions.dropLast())
    }
    var results: [ReadResult] = []
    let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      guard !content.trimmingBlanks.isEmpty else { continue }
      let place = outer.at(.line(first + index))
      do throws(ReadingProblem) {
        results += try self.results(of: try Self.parsed(content), at: place)
      } catch {
        results.append(.failure(ArticleFailure(place: place, problem: error)))
      }
    }
    return results
  }

  private static func parsed(_ bytes: ArraySlice<UInt8>) throws(ReadingProblem) -> Any {
    let sound = TextDecoder.utf8(Array(bytes), in: .utf8)
    do {
      return try JSONSerialization.jsonObject(with: Data(sound), options: .fragmentsAllowed)
    } catch {
      throw ReadingProblem(.damagedJSON)
    }
  }

  private func results(
    of value: Any, at place: ArticlePlace
  ) throws(ReadingProblem) -> [ReadResult] {
    if let list = value as? [Any] { return try articles(list, feed: [:], at: place) }
    guard let object = value as? [String: Any] else {
      throw ReadingProblem(.unknownShape, "neither an object nor a list")
    }
    let fields = JSONFields(object)
    if fields.holdsArticle {
      return [.article(try fields.article(feed: [:], hints: source.hints), place)]
    }
    for key in Self.lists {
      if let list = object[key] as? [Any] { return try articles(list, feed: object, at: place) }
      if let inner = object[key] as? [String: Any], let list = inner["docs"] as? [Any] {
        return try articles(list, feed: object, at: place)
      }
    }
    throw ReadingProblem(.unknownShape, "no text in it")
  }

  private func articles(
    _ list: [Any], feed: [String: Any], at place: ArticlePlace
  ) throws(ReadingProblem) -> [ReadResult] {
    guard list.count <= limits.items else {
      throw ReadingProblem(.tooLarge, "over \(limits.items) items")
    }
    return list.enumerated().map { index, value in
      let place = place.at(.item(index + 1))
      do throws(ReadingProblem) {
        guard let object = value as? [String: Any] else {
          throw ReadingProblem(.unknownShape, "an item is no object")
        }
        let fields = JSONFields(object)
        return .article(try fields.article(feed: feed, hints: source.hints), place)
      } catch {
        return .failure(ArticleFailure(place: place, problem: error))
      }
    }
  }
}
