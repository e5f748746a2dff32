@testable import Articles

/// Pages written for tests.
enum PageBuilder {
  /// Sentences of running text, different for every number.
  static func paragraph(_ number: Int) -> String {
    """
    The council of Harwick voted on item \(number) of its plan on Tuesday, after a debate that, by the \
    clerk's count, lasted \(number) hours and drew forty residents, three of whom spoke against it.
    """
  }

  /// A page with a menu, an article of some paragraphs and all that stands around one.
  static func page(head: String = "", article: String) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>Council votes on plan | Harwick Courier</title>\(head)</head>
    <body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
    <main><article><h1>Council votes on plan</h1>\(article)</article>
    <aside class="related-stories"><h3>Related</h3><ul><li><a href="/a">Harbour reopens after storm</a></li>
    </ul></aside></main>
    <div id="cookie-banner"><p>We use cookies to give you, our reader, the best experience on this site.</p></div>
    <footer><p>Copyright 2025 Harwick Courier, all rights reserved, no part may be copied.</p></footer>
    </body></html>
    """
  }

  static func paragraphs(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "<p>\(paragraph($0))</p>" }.joined(separator: "\n")
  }

  static func article(_ html: String, url: String? = nil) throws -> Article {
    try article(Array(html.utf8), url: url)
  }

  static func article(
    _ bytes: [UInt8], url: String? = nil, charset: String? = nil
  ) throws -> Article {
    var hints = SourceHints()
    hints.url = url
    hints.charset = charset
    return try HTMLReader.article(in: bytes, hints: hints)
  }
}
