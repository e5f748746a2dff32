/// Reads pages and pieces of HTML.
enum HTMLReader {
  /// The article of a page.
  ///
  /// - Parameters:
  ///   - bytes: the page as it came, in any encoding of the web.
  ///   - hints: its address, the charset that its transport names, whether its end is missing.
  /// - Returns: the article; its flag `nonEnglish` says that its text is to be set aside.
  /// - Throws: `noText`, `hostileMarkup`, `tooLarge` and the like.
  static func article(in bytes: [UInt8], hints: SourceHints) throws(ReadingProblem) -> Article {
    let page = try page(EncodingSniffer.utf8(bytes, transport: hints.charset))
    return try PageArticle(page, hints: hints).article()
  }

  /// The paragraphs of a piece of HTML that is nothing but text, such as `content:encoded` in a feed: share links,
  /// captions and scripts are left out, nothing else is guessed.
  ///
  /// - Parameter html: UTF-8.
  /// - Returns: the paragraphs in their order; none for markup without text.
  /// - Throws: `hostileMarkup`, `tooLarge` and the like.
  static func paragraphs(inFragment html: [UInt8]) throws(ReadingProblem) -> [String] {
    guard html.contains(where: { $0 > 0x20 }) else { return [] }
    let page = try page(html)
    let pruner = PagePruner(page)
    var reader = BlockReader(page, isRemoved: pruner.isRemoved)
    return BlockFilter(reader.read([0])).kept.map(\.text)
  }

  private static func page(_ html: [UInt8]) throws(ReadingProblem) -> Page {
    do throws(MarkupError) {
      return try Page(html: html)
    } catch {
      throw ReadingProblem(error, kind: "HTML")
    }
  }
}
