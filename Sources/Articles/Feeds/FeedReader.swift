/// Reads RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0.
///
/// Well-formed or not: what a strict parser refuses is read as far as it goes, and a feed whose end is missing
/// is reported behind its articles.
struct FeedReader {
  private let source: ArticleSource
  private let limits: ArticleLimits
  private let document: MarkupDocument
  private let fields: [FeedField]
  private let endsEarly: Bool

  /// - Throws: `damagedMarkup`, `hostileMarkup`, `tooLarge`.
  init(_ source: ArticleSource, limits: ArticleLimits) throws(ReadingProblem) {
    self.source = source
    self.limits = limits
    let text = EncodingSniffer.utf8(source.bytes, transport: source.hints.charset)
    let read = try MarkupDocument.feed(text)
    document = read.document
    endsEarly = read.endsEarly
    fields = Self.fields(of: document)
  }

  /// The items in the order of the feed.
  func results() throws(ReadingProblem) -> [ReadResult] {
    let items = itemNodes()
    guard items.count <= limits.items else {
      throw ReadingProblem(.tooLarge, "over \(limits.items) items")
    }
    let channel = channel()
    var results: [ReadResult] = []
    results.reserveCapacity(items.count)
    for (index, node) in items.enumerated() {
      let place = source.place.at(.item(index + 1))
      let item = FeedItem(document, fields: fields, node: node)
      do throws(ReadingProblem) {
        guard let article = try item.article(in: channel) else { throw ReadingProblem(.noText) }
        results.append(.article(article, place))
      } catch {
        results.append(.failure(ArticleFailure(place: place, problem: error)))
      }
    }
    if endsEarly {
      let problem = ReadingProblem(.damagedMarkup, "the feed ends early")
      results.append(.failure(ArticleFailure(place: source.place, problem: problem)))
    }
    return results
  }

  /// Items and tombstones that do not lie in each other.
  private func itemNodes() -> [Int] {
    var found: [Int] = []
    var node = 0
    while node < document.nodes.count {
      if fields[node] == .item || fields[node] == .withdrawn {
        found.append(node)
        node = document.nodes[node].end
      } else {
        node += 1
      }
    }
    return found
  }

  /// What the feed says about all of its items: the fields of the root and of a channel in it.
  private func channel() -> FeedChannel {
    var channel = FeedChannel(hints: source.hints)
    guard !document.nodes.isEmpty else { return channel }
    let root = FeedItem(document, fields: fields, node: 0)
    channel.add(root)
    for child in document.children(of: 0) where fields[child] == .other {
      guard document.name(of: child)?.lowercased() == "channel" else { continue }
      channel.add(FeedItem(document, fields: fields, node: child))
    }
    return channel
  }

  private static func fields(of document: MarkupDocument) -> [FeedField] {
    var known: [Int: FeedField] = [:]
    return document.nodes.map { node in
      guard let name = node.name else { return .other }
      let key = name << 32 | (node.space.map { $0 + 1 } ?? 0)
      if let field = known[key] { return field }
      let field = FeedField(
        name: document.names[name], space: node.space.map { document.names[$0] })
      known[key] = field
      return field
    }
  }
}

extension MarkupDocument {
  /// A feed or a wire document that was read, and whether its end is missing.
  struct Feed {
    let document: MarkupDocument
    let endsEarly: Bool
  }

  /// Reads XML strictly, and with recovery where that fails.
  static func feed(_ bytes: [UInt8]) throws(ReadingProblem) -> Feed {
    do throws(MarkupError) {
      return Feed(document: try MarkupDocument(xml: bytes), endsEarly: false)
    } catch {
      guard error.reason == .malformed else { throw ReadingProblem(error, kind: "XML") }
    }
    do throws(MarkupError) {
      let document = try MarkupDocument(xml: bytes, recovering: true)
      guard !document.nodes.isEmpty else { throw MarkupError(reason: .malformed, line: nil) }
      return Feed(document: document, endsEarly: !endsWithTag(document.name(of: 0), bytes))
    } catch {
      throw ReadingProblem(error, kind: "XML")
    }
  }

  /// Whether the end tag of the root stands near the end.
  private static func endsWithTag(_ root: String?, _ bytes: [UInt8]) -> Bool {
    guard let root else { return false }
    let tail = String(decoding: bytes.suffix(4096), as: UTF8.self).lowercased()
    return tail.contains("</" + root.lowercased()) || tail.contains(":" + root.lowercased() + ">")
      || bytes.count < 4096 && tail.contains("/>")
  }
}
