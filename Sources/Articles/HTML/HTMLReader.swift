/// Reads pages.
enum HTMLReader {
  /// The article of a page.
  ///
  /// - Parameters:
  ///   - bytes: the page as it came, in any encoding of the web.
  ///   - hints: its address, the charset that its transport names, whether its end is missing.
  ///   - limits: how much processor time it may take.
  /// - Returns: the article; its flag `nonEnglish` says that its text is to be set aside.
  /// - Throws: `noText`, `hostileMarkup`, `tooLarge`, `tooSlow` and the like.
  static func article(
    in bytes: [UInt8], hints: SourceHints, limits: ArticleLimits = ArticleLimits()
  ) throws(ReadingProblem) -> Article {
    let clock = EffortClock(limits: limits)
    let page = try page(EncodingSniffer.utf8(bytes, transport: hints.charset))
    try clock.check()
    return try PageArticle(page, hints: hints, clock: clock).article()
  }

  private static func page(_ html: [UInt8]) throws(ReadingProblem) -> Page {
    do throws(MarkupError) {
      return try Page(html: html)
    } catch {
      throw ReadingProblem(error, kind: "HTML")
    }
  }
}
