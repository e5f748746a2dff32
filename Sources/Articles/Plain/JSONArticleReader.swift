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
    return try document(bytes[...], at: source.place)
  }

  private func document(
    _ bytes: ArraySlice<UInt8>, at place: ArticlePlace
  ) throws(ReadingProblem) -> [ReadResult] {
    if let elements = JSONSlices.elements(of: bytes) {
      return try articles(elements, feed: [:], at: place)
    }
    if let members = JSONSlices.members(of: bytes), let list = Self.list(in: members) {
      return try articles(list.elements, feed: try Self.feed(list.others), at: place)
    }
    return try results(of: try Self.parsed(bytes), at: place)
  }

  /// The most values that are parsed at once, at about a kilobyte of memory each; no article has so many.
  private static let mostValues = 100_000

  private typealias Members = [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]

  /// The first list of objects under one of the names, and the members beside it; nil for an article.
  private static func list(
    in members: Members
  ) -> (elements: [ArraySlice<UInt8>], others: Members)? {
    for name in lists {
      guard let index = members.firstIndex(where: { $0.key.elementsEqual(name.utf8) }),
        let elements = JSONSlices.elements(of: members[index].value),
        elements.first?.first == 0x7B
      else { continue }
      var others = members
      others.remove(at: index)
      // A list beside a text is a part of that article.
      let isArticle = others.contains { $0.value.first == 0x22 && JSONFields.isText($0.key) }
      return isArticle && !JSONFields.isList(name) ? nil : (elements, others)
    }
    return nil
  }

  /// What stands beside a list: the names of the feed.
  private static func feed(_ members: Members) throws(ReadingProblem) -> [String: Any] {
    var feed: [String: Any] = [:]
    for member in members where member.value.count <= 1 << 16 {
      feed[String(decoding: member.key, as: UTF8.self)] = try parsed(member.value)
    }
    return feed
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
        results += try self.line(content, at: place)
      } catch {
        results.append(.failure(ArticleFailure(place: place, problem: error)))
      }
    }
    return results
  }

  /// A line of many values is a whole document on one line, whose items are parsed one by one.
  private func line(
    _ bytes: ArraySlice<UInt8>, at place: ArticlePlace
  ) throws(ReadingProblem) -> [ReadResult] {
    guard JSONSlices.values(in: bytes) > Self.mostValues else {
      return try results(of: try Self.parsed(bytes), at: place)
    }
    return try document(bytes, at: place)
  }

  private static func parsed(_ bytes: ArraySlice<UInt8>) throws(ReadingProblem) -> Any {
    guard JSONSlices.values(in: bytes) <= mostValues else {
      throw ReadingProblem(.tooLarge, "over \(mostValues) values in one object")
    }
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
      let article = try fields.article(feed: [:], hints: source.hints, limits: limits)
      return [.article(article, place)]
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
    _ list: [ArraySlice<UInt8>], feed: [String: Any], at place: ArticlePlace
  ) throws(ReadingProblem) -> [ReadResult] {
    guard list.count <= limits.items else {
      throw ReadingProblem(.tooLarge, "over \(limits.items) items")
    }
    return list.enumerated().map { index, bytes in
      let place = place.at(.item(index + 1))
      do throws(ReadingProblem) {
        return try article(try Self.parsed(bytes), feed: feed, at: place)
      } catch {
        return .failure(ArticleFailure(place: place, problem: error))
      }
    }
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
        return try article(value, feed: feed, at: place)
      } catch {
        return .failure(ArticleFailure(place: place, problem: error))
      }
    }
  }

  private func article(
    _ value: Any, feed: [String: Any], at place: ArticlePlace
  ) throws(ReadingProblem) -> ReadResult {
    guard let object = value as? [String: Any] else {
      throw ReadingProblem(.unknownShape, "an item is no object")
    }
    let article = try JSONFields(object).article(feed: feed, hints: source.hints, limits: limits)
    return .article(article, place)
  }
}
