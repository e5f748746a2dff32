import Testing

@testable import Articles

/// Live blogs whose updates stand in the markup and not in JSON-LD.
struct LiveBlogTests {
  private func update(_ hour: Int, _ title: String?, _ number: Int) -> String {
    """
    <article class="post"><time datetime="2025-03-07T\(hour):00:00+01:00">\(hour):00</time>
    \(title.map { "<h3>\($0)</h3>" } ?? "")<p>\(PageBuilder.paragraph(number))</p>
    <ul class="share-buttons"><li><a href="/s">Share</a></li></ul></article>
    """
  }

  private var updates: String {
    update(12, "Vote begins", 1) + update(11, nil, 2) + update(10, "Doors open", 3)
  }

  @Test func `updates beside each other become parts with their times`() throws {
    let page = PageBuilder.page(article: "<div class=\"live-blog__posts\">\(updates)</div>")
    let article = try PageBuilder.article(page)
    #expect(article.flags.contains(.liveBlog))
    #expect(article.parts.map(\.title) == ["Vote begins", nil, "Doors open"])
    #expect(
      article.parts.map { $0.published?.description } == [
        "2025-03-07T12:00:00+01:00", "2025-03-07T11:00:00+01:00", "2025-03-07T10:00:00+01:00",
      ])
    let scalars = Array(article.text.unicodeScalars)
    let texts = article.parts.map { part in
      String(String.UnicodeScalarView(scalars[part.span]))
    }
    #expect(texts == (1...3).map(PageBuilder.paragraph))
  }

  @Test func `text above the updates is no part`() throws {
    let page = PageBuilder.page(
      article: "<p>\(PageBuilder.paragraph(9))</p><div id=\"liveblog\">\(updates)</div>")
    let article = try PageBuilder.article(page)
    #expect(article.parts.count == 3)
    #expect(article.text.hasPrefix(PageBuilder.paragraph(9)))
    #expect(
      article.parts.first?.span.lowerBound == PageBuilder.paragraph(9).unicodeScalars.count + 2)
  }

  @Test func `JSON-LD that names a live blog without its text is enough`() throws {
    let head = """
      <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Council votes on plan"}</script>
      """
    let article = try PageBuilder.article(PageBuilder.page(head: head, article: updates))
    #expect(article.parts.count == 3)
  }

  @Test func `times in an ordinary article make no parts`() throws {
    let article = try PageBuilder.article(PageBuilder.page(article: updates))
    #expect(article.parts.isEmpty)
    #expect(!article.flags.contains(.liveBlog))
  }
}
