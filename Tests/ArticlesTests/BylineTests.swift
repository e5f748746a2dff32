import Testing

@testable import Articles

struct BylineTests {
  @Test func `the names of several authors in one object of JSON-LD are all read`() throws {
    let head = """
      <script type="application/ld+json">[{"@type": "WebSite", "name": "Courier"}, {"@type": "NewsArticle",
      "headline": "Council votes on plan", "author": {"@type": "Person", "name": ["Jane Roe", "Max Moe"]}}]</script>
      """
    let page = PageBuilder.page(head: head, article: PageBuilder.paragraphs(1...3))
    #expect(try PageBuilder.article(page).metadata.authors == ["Jane Roe", "Max Moe"])
  }

  @Test func `a name of one word beside full ones is kept where it stands as one`() {
    let bylines = Bylines(["Jane Roe and Pelé", "Sophie in 't Veld", "Sting"], publisher: nil)
    #expect(bylines.authors == ["Jane Roe", "Pelé", "Sophie in 't Veld", "Sting"])
  }

  @Test(arguments: [
    "Von Jane Roe und Max Moe, Dresden", "Jane Roe, CFP; Max Moe, MS, RD",
    "By Jane Roe in Oslo and Max Moe in Bonn",
  ])
  func `places and titles behind names are no names`(field: String) {
    #expect(Bylines([field], publisher: nil).authors == ["Jane Roe", "Max Moe"])
  }
}
