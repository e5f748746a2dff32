import Testing

@testable import Articles

struct PageMetadataTests {
  private func metadata(
    _ head: String, article: String = PageBuilder.paragraphs(1...3), url: String? = nil
  ) throws -> ArticleMetadata {
    try PageBuilder.article(PageBuilder.page(head: head, article: article), url: url).metadata
  }

  private static func linked(_ members: String) -> String {
    "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \(members)}</script>"
  }

  @Test func `JSON-LD of the article tells most`() throws {
    let head = Self.linked(
      """
      "@graph": [{"@type": "Organization", "@id": "#courier", "name": "Harwick Courier"},
      {"@type": ["NewsArticle"], "headline": "Council votes on plan",
       "datePublished": "2025-03-04T20:10:00+0100", "dateModified": "2025-03-05T08:00:00Z",
       "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Max Moe"}],
       "publisher": {"@id": "#courier"}, "articleSection": "Politics", "keywords": "council, ferry",
       "inLanguage": "en-GB"}]
      """)
    let metadata = try metadata(head)
    #expect(metadata.published?.description == "2025-03-04T20:10:00+01:00")
    #expect(metadata.published?.source == .jsonLD)
    #expect(metadata.updated?.description == "2025-03-05T08:00:00Z")
    #expect(metadata.authors == ["Jane Roe", "Max Moe"])
    #expect(metadata.publisher == "Harwick Courier")
    #expect(metadata.section == "Politics")
    #expect(metadata.keywords == ["council", "ferry"])
  }

  @Test func `a teaser's JSON-LD is not taken for the article's`() throws {
    let head =
      Self.linked(
        """
        "@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Harbour reopens",
        "datePublished": "2020-01-01"}]
        """)
      + Self.linked(
        "\"@type\": \"NewsArticle\", \"headline\": \"Council votes on plan\", \"datePublished\": \"2025-03-04\""
      )
    let metadata = try metadata(head)
    #expect(metadata.title == "Council votes on plan")
    #expect(metadata.published?.description == "2025-03-04")
  }

  @Test(arguments: [
    (
      "<meta property='article:published_time' content='2025-03-04T20:10:00Z'>",
      PublicationDate.Source.openGraph
    ),
    ("<meta itemprop='datePublished' content='2025-03-04T20:10:00Z'>", .microdata),
    ("<meta name='parsely-pub-date' content='2025-03-04T20:10:00Z'>", .meta),
  ])
  func `the date comes from the source that is there`(
    head: String, source: PublicationDate.Source
  ) throws {
    let published = try metadata(head).published
    #expect(published?.description == "2025-03-04T20:10:00Z")
    #expect(published?.source == source)
  }

  @Test func `a time element, an address and words are asked in that order`() throws {
    let text = PageBuilder.paragraphs(1...3)
    let timed = try metadata(
      "", article: "<time datetime='2025-03-04T20:10:00Z'>today</time>" + text)
    #expect(timed.published?.source == .timeElement)
    let addressed = try metadata("", url: "https://courier.example/2025/03/04/council-votes")
    #expect(addressed.published?.description == "2025-03-04")
    #expect(addressed.published?.source == .address)
    let written = try metadata("", article: "<p>Published March 4, 2025</p>" + text)
    #expect(written.published?.description == "2025-03-04")
    #expect(written.published?.source == .text)
  }

  @Test func `a date without a zone takes it from another source of the same time`() throws {
    let head =
      Self.linked(
        "\"@type\": \"NewsArticle\", \"datePublished\": \"2025-03-04T20:10:00\"")
      + "<meta property='article:published_time' content='2025-03-04T20:10:00+01:00'>"
    #expect(try metadata(head).published?.description == "2025-03-04T20:10:00+01:00")
  }

  @Test(arguments: [
    ("Council votes on plan | Harwick Courier", "Council votes on plan"),
    ("Harwick Courier - Council votes on plan", "Council votes on plan"),
    ("Council votes on plan – News – Harwick Courier", "Council votes on plan – News"),
    (
      "Tide &amp; time: the ferry&#8217;s long win\u{AD}ter", "Tide & time: the ferry’s long winter"
    ),
  ])
  func `the site's name is cut off the headline`(title: String, headline: String) {
    #expect(
      Headlines.withoutSite(title, sites: ["Harwick Courier", "courier.example"], others: [])
        == headline)
  }

  @Test(
    arguments: [
      (["By Jane Roe and Max Moe"], ["Jane Roe", "Max Moe"], []),
      (["Jane Roe, Political Editor"], ["Jane Roe"], []),
      (["Jane Roe; Associated Press"], ["Jane Roe"], ["AP"]),
      (["Reuters Staff", "Reuters"], [], ["Reuters"]),
      (["https://courier.example/jane", "@janeroe", "jane@courier.example"], [], []),
      (["Jane Roe (BBC News)", "jane roe"], ["Jane Roe"], []),
      (["Harwick Courier"], [], []),
    ] as [([String], [String], [String])])
  func `bylines are names of people, and agencies apart`(
    fields: [String], authors: [String], agencies: [String]
  ) {
    let bylines = Bylines(fields, publisher: "Harwick Courier")
    #expect(bylines.authors == authors)
    #expect(bylines.agencies == agencies)
  }

  @Test func `the canonical address loses what counts visitors`() throws {
    let head = "<link rel='canonical' href='/news/council?utm_source=x&id=7#top'>"
    let metadata = try metadata(head, url: "https://courier.example/a?fbclid=1")
    #expect(metadata.url == "https://courier.example/news/council?id=7")
    #expect(metadata.givenURL == "https://courier.example/a?fbclid=1")
  }

  @Test(
    arguments: [
      ("WASHINGTON (AP) — The Senate voted on Tuesday.", "WASHINGTON", "AP"),
      ("LONDON, March 1 (Reuters) - Shares fell on Friday.", "LONDON", "Reuters"),
      ("Berlin (dpa) - Der Bundestag stimmt ab.", "Berlin", "dpa"),
      ("NEW YORK — A court ruled on Monday.", "NEW YORK", nil),
    ] as [(String, String, String?)])
  func `a dateline names a place and an agency`(text: String, place: String, agency: String?) {
    #expect(Dateline(text)?.place == place)
    #expect(Dateline(text)?.agency == agency)
  }

  @Test(arguments: ["The mayor — a former sailor — resigned.", "He said so - twice.", ""])
  func `a dash alone makes no dateline`(text: String) {
    #expect(Dateline(text) == nil)
  }

  @Test(arguments: [
    (
      "The council has said that it will not be part of the plan and that they have no money for it.",
      "en"
    ),
    (
      "Der Rat hat gesagt, dass er nicht Teil des Plans sein wird und dass er kein Geld für ihn hat.",
      "de"
    ),
    (
      "Le conseil a dit que la ville ne fera pas partie du plan et qu'il n'a pas les moyens pour ce projet.",
      "fr"
    ),
    ("Совет заявил, что не будет участвовать в плане, потому что у города нет денег.", "ru"),
    ("市议会表示，由于没有资金，该市不会参与这项计划。", "zh"),
    ("市議会は、資金がないため、この計画には参加しないと述べた。", "ja"),
  ])
  func `the language of a text is told`(text: String, language: String) {
    #expect(LanguageDetector.language(of: text) == language)
  }

  @Test func `a page that says English and is not is marked`() throws {
    let german = (1...3).map { number in
      """
      <p>Der Rat der Stadt hat am Dienstag über den Punkt \(number) des Plans abgestimmt, nachdem er mit den \
      Bürgern, die nicht alle dafür waren, lange über die Kosten gesprochen hatte.</p>
      """
    }.joined()
    let article = try PageBuilder.article(PageBuilder.page(article: german))
    #expect(article.metadata.language == "de")
    #expect(article.flags == .nonEnglish)
  }

  @Test func `an h1 that is a link to a section is no headline`() throws {
    let page = """
      <html><head><title>Trams stand still in heat | Courier</title></head><body><header class="head">
      <h1>How trams get through the next heat</h1></header><main>\(PageBuilder.paragraphs(1...4))
      <section><h1><a href="/harwick">More from Harwick</a></h1><p>\(PageBuilder.paragraph(5))</p></section>
      </main></body></html>
      """
    #expect(try PageBuilder.article(page).metadata.title == "How trams get through the next heat")
  }

  @Test(arguments: [
    ("Veröffentlicht am 13. Mai 2025 um 15:44", "2025-05-13"),
    ("Publié le 3 août 2025", "2025-08-03"), ("Publicado el 7 de enero de 2025", "2025-01-07"),
    ("Published on March 5, 2025", "2025-03-05"),
  ])
  func `dates in words are read in the languages of many newsrooms`(line: String, date: String)
    throws
  {
    let page = PageBuilder.page(
      article: "<p class=\"meta\">\(line)</p>" + PageBuilder.paragraphs(1...3))
    let published = try PageBuilder.article(page).metadata.published?.description
    #expect(published?.hasPrefix(date) == true)
  }

  @Test func `a date in a caption does not go before a date that stands alone`() throws {
    let page = PageBuilder.page(
      article: """
        <div class="picture"><p>Residents wait at the town hall for the vote, 24. April 2023</p></div>
        \(PageBuilder.paragraphs(1...3))<ul><li><b>Date</b> 28.04.2023 </li></ul>
        """)
    #expect(
      try PageBuilder.article(page).metadata.published?.description.hasPrefix("2023-04-28") == true)
  }

  @Test func `a fact check has the date of its claim review`() throws {
    let head = """
      <script type="application/ld+json">{"@graph":[{"@type":"ClaimReview","datePublished":"2025-05-13 15:44",
      "itemReviewed":{"@type":"Claim","datePublished":"2025-05-07"}}]}</script>
      """
    let page = PageBuilder.page(head: head, article: PageBuilder.paragraphs(1...3))
    #expect(
      try PageBuilder.article(page).metadata.published?.description.hasPrefix("2025-05-13T15:44")
        == true)
  }
}
