/// Reads plain text: a headline where there is one, then paragraphs.
enum PlainTextReader {
  /// - Throws: `noText`, `tooLarge`.
  static func article(_ source: ArticleSource) throws(ReadingProblem) -> Article {
    try PlainParagraphs.check(source.bytes.count)
    let text = EncodingSniffer.utf8(source.bytes, transport: source.hints.charset)
    var blocks = PlainParagraphs.blocks(in: text)
    var metadata = ArticleMetadata()
    metadata.givenURL = source.hints.url
    metadata.url = source.hints.url
    metadata.language = source.hints.language
    if let headline = headline(blocks) {
      metadata.title = headline
      blocks.removeFirst()
      let authors = byline(blocks.first)
      if !authors.isEmpty {
        metadata.authors = authors
        blocks.removeFirst()
      }
    }
    let paragraphs = blocks.flatMap { lines in
      PlainParagraphs.areWrapped(lines) ? [lines.joined(separator: " ")] : lines
    }
    guard !paragraphs.isEmpty else { throw ReadingProblem(.noText) }
    return TextArticle.article(
      metadata, paragraphs: paragraphs, flags: source.hints.isTruncated ? .truncated : [])
  }

  /// A first line that stands alone, is short and ends like no sentence, with a longer paragraph behind it.
  private static func headline(_ blocks: [[String]]) -> String? {
    guard blocks.count > 1, let line = blocks[0].first, blocks[0].count == 1 else { return nil }
    let words = line.split(separator: " ").count
    guard (2...20).contains(words), let last = line.last, !".:;,\u{201D}\"".contains(last) else {
      return nil
    }
    let longest = blocks[1...].map { $0.reduce(0) { $0 + $1.count } }.max() ?? 0
    return longest > line.count ? line : nil
  }

  /// `By Jane Roe` on a line of its own.
  private static func byline(_ block: [String]?) -> [String] {
    guard let block, block.count == 1, let line = block.first, line.count < 100,
      line.lowercased().hasPrefix("by ")
    else { return [] }
    return FeedAuthors.names(line)
  }
}
