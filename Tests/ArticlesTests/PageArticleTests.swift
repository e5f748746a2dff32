import Testing

@testable import Articles

struct PageArticleTests {
  private static let plain = [1, 2, 3].map(PageBuilder.paragraph).joined(separator: "\n\n")

  @Test func `the text of a page is its paragraphs without menus, related links and footers`()
    throws
  {
    let article = try PageBuilder.article(
      PageBuilder.page(article: PageBuilder.paragraphs(1...3)))
    #expect(article.text == Self.plain)
    #expect(article.metadata.title == "Council votes on plan")
    #expect(article.metadata.language == "en")
    #expect(article.flags.isEmpty)
  }

  @Test(arguments: [
    "<div class=\"newsletter-signup\"><p>Get the best of Harwick in your inbox, free, every morning.</p></div>",
    "<div class=\"share-bar\"><a href=\"#\">Share</a><a href=\"#\">Tweet</a></div>",
    "<figure><img src=\"a.jpg\"><figcaption>Councillors in the chamber, May 3. Photo: J. Roe</figcaption></figure>",
    "<p><a href=\"/other\">Read more: Harbour reopens after the long winter storm</a></p>",
    "<p>Advertisement</p>", "<p>By Jane Roe</p>", "<script>var text = '<p>no</p>';</script>",
    "<p>Sign up for our newsletter to get news like this.</p>",
    "<div style=\"display: none\"><p>Hidden text that nobody sees, with commas, and more.</p></div>",
    "<aside><p>An aside that tells, at some length, of another story altogether.</p></aside>",
  ])
  func `boxes inside the text are left out`(box: String) throws {
    let body =
      PageBuilder.paragraphs(1...2) + box + "<p>\(PageBuilder.paragraph(3))</p>"
    let article = try PageBuilder.article(PageBuilder.page(article: body))
    #expect(article.text == Self.plain)
  }

  @Test func `headings, lists, quotations and tables stay in place`() throws {
    let body =
      PageBuilder.paragraphs(1...2)
        + """
        <h2>What changes</h2><ul><li>The ferry runs hourly.</li><li>Parking costs two pounds.</li></ul>
        <blockquote><p>“It is a start,” said the mayor.</p></blockquote>
        <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2026</td><td>£3m</td></tr></table>
        """ + PageBuilder.paragraphs(3...3)
    let article = try PageBuilder.article(PageBuilder.page(article: body))
    #expect(
      article.text.split(separator: "\n\n").dropFirst(2).dropLast().elementsEqual([
        "What changes", "The ferry runs hourly.", "Parking costs two pounds.",
        "“It is a start,” said the mayor.", "Year | Cost", "2026 | £3m",
      ]))
  }

  @Test func `related articles and the author's box at the end are left out`() throws {
    let body =
      PageBuilder.paragraphs(1...3)
        + """
        <p>Jane Roe is a reporter in Harwick who likes the sea, the wind and long walks.</p>
        <h3>More from the Courier</h3><p>Storm closes the harbour for a week, and the ferry waits for spring.</p>
        """
    let head = "<meta name=\"author\" content=\"Jane Roe\">"
    let article = try PageBuilder.article(PageBuilder.page(head: head, article: body))
    #expect(article.metadata.authors == ["Jane Roe"])
    #expect(article.text == Self.plain)
  }

  @Test func `two line breaks end a paragraph and unseen marks vanish`() throws {
    let body =
      "<div>\(PageBuilder.paragraph(1))<br><br>\(PageBuilder.paragraph(2))"
      + "<br/>\n<br>\(PageBuilder.paragraph(3).replacing("council", with: "coun&shy;cil&#8203;"))</div>"
    let article = try PageBuilder.article(PageBuilder.page(article: body))
    #expect(article.text == Self.plain)
  }

  @Test func `an unclosed element in a button does not swallow the page`() throws {
    let page = PageBuilder.page(article: PageBuilder.paragraphs(1...3))
      .replacing("<nav>", with: "<nav><button><div>Menu<div></button>")
    #expect(try PageBuilder.article(page).text == Self.plain)
  }

  @Test func `a correction is a note and a caption is a caption`() throws {
    let body =
      PageBuilder.paragraphs(1...3)
        + """
        <figure><img src="a.jpg"><figcaption>Councillors in the chamber</figcaption></figure>
        <p>Correction: An earlier version gave a wrong date.</p>
        """
    let article = try PageBuilder.article(PageBuilder.page(article: body))
    #expect(article.text == Self.plain)
    #expect(article.notes == ["Correction: An earlier version gave a wrong date."])
    #expect(article.captions == ["Councillors in the chamber"])
  }

  @Test func `the updates of a live blog are parts with their own time`() throws {
    let first = PageBuilder.paragraph(1)
    let second = PageBuilder.paragraph(2)
    let head = """
      <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Council votes on plan",
      "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "Vote", "articleBody": "\(first)",
         "datePublished": "2025-03-04T20:10:00+01:00"},
        {"@type": "BlogPosting", "headline": "Debate", "articleBody": "\(second)",
         "datePublished": "2025-03-04T18:00:00+01:00"}]}</script>
      """
    let article = try PageBuilder.article(
      PageBuilder.page(head: head, article: PageBuilder.paragraphs(1...2)))
    #expect(article.flags == .liveBlog)
    #expect(article.parts.map(\.title) == ["Vote", "Debate"])
    #expect(
      article.parts.map { $0.published?.description } == [
        "2025-03-04T20:10:00+01:00", "2025-03-04T18:00:00+01:00",
      ])
    let scalars = Array(article.text.unicodeScalars)
    let texts = article.parts.map { part in
      String(String.UnicodeScalarView(scalars[part.span]))
    }
    #expect(texts == [first, second])
  }

  @Test func `a short text behind a paywall is marked as truncated`() throws {
    let head = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Council votes on plan",
      "isAccessibleForFree": "False", "wordCount": 900}</script>
      """
    let article = try PageBuilder.article(
      PageBuilder.page(head: head, article: PageBuilder.paragraphs(1...2)))
    #expect(article.flags == .truncated)
  }

  @Test func `a page whose text only a script would show is read from its JSON-LD`() throws {
    let body = (1...6).map(PageBuilder.paragraph).joined(separator: "\\n")
    let page = """
      <html><head><title>Council</title><script type="application/ld+json">{"@type": "NewsArticle",
      "headline": "Council votes on plan", "articleBody": "\(body)"}</script></head>
      <body><div id="app"></div></body></html>
      """
    let article = try PageBuilder.article(page)
    #expect(article.text == (1...6).map(PageBuilder.paragraph).joined(separator: "\n\n"))
  }

  @Test(arguments: [
    "", "<html></html>", "<html><body><nav><a href='/'>Home</a></nav></body></html>",
  ])
  func `a page without text is a problem`(page: String) {
    #expect(throws: ReadingProblem.self) { try PageBuilder.article(page) }
  }

  @Test func `a body in JSON-LD that holds tags becomes paragraphs`() throws {
    let body = (1...3).map { "<p>\(PageBuilder.paragraph($0))<\\/p>" }.joined(separator: "\\n")
    let page = """
      <html><head><title>Council</title><script type="application/ld+json">{"@type": "NewsArticle",
      "headline": "Council votes on plan", "articleBody": "\(body)<p><a href='/x'>Read more</a></p>"}</script>
      </head><body><div id="app"></div></body></html>
      """
    let article = try PageBuilder.article(page)
    #expect(article.text == (1...3).map(PageBuilder.paragraph).joined(separator: "\n\n"))
  }
}
