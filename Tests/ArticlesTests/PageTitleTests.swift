import Testing

@testable import Articles

struct PageTitleTests {
  private static let forReaders = "Ferry stays in harbour for a third day"
  private static let forSearch = "Harwick ferry cancelled: what travellers must know now"

  private func title(head: String, above: String) throws -> String? {
    let page = """
      <!DOCTYPE html><html lang="en"><head>\(head)</head><body>\(above)
      <main>\(PageBuilder.paragraphs(1...4))</main></body></html>
      """
    return try PageBuilder.article(page).metadata.title
  }

  /// A head whose `title`, `og:title` and JSON-LD say these.
  private func head(title: String, openGraph: String, linked: String) -> String {
    """
    <title>\(title)</title><meta property="og:title" content="\(openGraph)">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(linked)"}</script>
    """
  }

  @Test func `an h1 that Open Graph repeats outweighs JSON-LD`() throws {
    let head = head(title: "Sample", openGraph: Self.forReaders, linked: "Sample page of the desk")
    #expect(
      try title(head: head, above: "<div><h1>\(Self.forReaders)</h1></div>") == Self.forReaders)
  }

  @Test func `an h1 in the bread crumbs does not outweigh JSON-LD`() throws {
    let head = head(title: Self.forSearch, openGraph: Self.forSearch, linked: Self.forReaders)
    let crumbs = "<ul><li><a href='/'>Home</a></li><li><h1>\(Self.forSearch)</h1></li></ul>"
    #expect(
      try title(head: head, above: crumbs + "<h2>\(Self.forReaders)</h2>") == Self.forReaders)
  }

  @Test func `where JSON-LD repeats the title for search engines, the headline in the text counts`()
    throws
  {
    let head = head(title: Self.forSearch, openGraph: Self.forReaders, linked: Self.forSearch)
    let crumbs = "<ol><li><h1>\(Self.forSearch)</h1></li></ol>"
    let heading = "<h2><span>Storm</span> <span>\(Self.forReaders)</span></h2>"
    #expect(try title(head: head, above: crumbs + heading) == Self.forReaders)
    #expect(try title(head: head, above: "<h1>\(Self.forSearch)</h1>") == Self.forSearch)
  }

  @Test func `the words above a headline stay where JSON-LD and Open Graph have them`() throws {
    let whole = "Storm: \(Self.forReaders)"
    let head = head(title: Self.forReaders, openGraph: whole, linked: whole)
    #expect(try title(head: head, above: "<h1>\(Self.forReaders)</h1>") == whole)
  }

  @Test(arguments: [
    // A site that writes the page's title where its name belongs.
    (
      """
      <title>How to mend a net: a guide for beginners | Quay</title>
      <meta property="og:site_name" content="How to mend a net: a guide for beginners | Quay">
      """,
      "<h1>How to mend a net: a guide for beginners</h1>",
      "How to mend a net: a guide for beginners"
    ),
    // The number of an issue is no part of a name.
    (
      """
      <title>Harbour Letter #18 – The long winter</title>
      <meta property="og:site_name" content="Harbour Letter">
      """,
      "<h1>Harbour Letter #18 – The long winter</h1>", "Harbour Letter #18 – The long winter"
    ),
    (
      "<title>Quayside Notes: The ferry that never came</title>"
        + "<meta property=\"og:title\" content=\"The ferry that never came\">",
      "<h1>Quayside Notes</h1>", "The ferry that never came"
    ),
    (
      "<title>Progress report 39: nets and lines</title>",
      "<h1><a href=\"/\">Anna's Blog</a></h1>", "Progress report 39: nets and lines"
    ),
    (
      "<title>Progress report 39: nets and lines</title>",
      "<a href=\"/\"><h1>Anna's Blog</h1></a>", "Progress report 39: nets and lines"
    ),
  ])
  func `the site's name is not taken for a headline`(head: String, above: String, headline: String)
    throws
  {
    #expect(try title(head: head, above: above) == headline)
  }
}
