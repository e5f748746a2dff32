import Testing

@testable import Articles

/// What bounds the cost of one article: sizes first, processor time last.
struct EffortTests {
  @Test func `a page that takes longer than the limit is a failure that says so`() {
    var limits = ArticleLimits()
    limits.seconds = -1
    let page = PageBuilder.page(article: PageBuilder.paragraphs(1...3))
    let found = results(Array(page.utf8), limits: limits)
    #expect(found.reasons == [.tooSlow])
    #expect(found.failures.first?.nextStep.isEmpty == false)
  }

  @Test func `a section of 12 MB in XML is refused and not lost`() {
    let text = String(repeating: "The port reopened, she said. ", count: 430_000)
    let feed = """
      <?xml version="1.0"?><rss version="2.0"><channel><item><title>A</title>
      <description><![CDATA[\(text)]]></description></item><item><title>B</title>
      <description>Two.</description></item></channel></rss>
      """
    let found = results(feed)
    #expect(found.reasons == [.tooLarge])
    #expect(found.articles.map(\.text) == ["Two."])
  }

  @Test func `a section of 3 MB in XML is read whole, whatever stands at its cuts`() throws {
    let text = String(repeating: "é]ü", count: 600_000) + " the end."
    let feed = """
      <?xml version="1.0"?><nitf><body><body.content><p><![CDATA[\(text)]]></p></body.content></body></nitf>
      """
    #expect(results(feed).articles.map(\.text) == [text])
  }

  @Test func `a document type that does not end in the first 64 KB is refused`() {
    let entity = "<!ENTITY a \"\(String(repeating: "x", count: 100_000))\">"
    let feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [\(entity)]><rss><channel/></rss>"
    #expect(results(feed).reasons == [.hostileMarkup])
  }

  @Test func `very many headlines are no reason to be slow`() throws {
    let page = String(repeating: "<h1>Harbour</h1>", count: 5000) + PageBuilder.paragraphs(1...3)
    #expect(try PageBuilder.article(page).text.contains(PageBuilder.paragraph(2)))
  }

  @Test func `a list of JSON is read item by item`() {
    let list =
      "[" + String(repeating: #"{"text":"One, two."},"#, count: 3000) + #"{"a":[1,{"b":"]"}]}]"#
    let found = results(list)
    #expect(found.articles.count == 3000)
    #expect(found.failures.map(\.place.description) == ["input: item 3001"])
  }

  @Test func `one damaged item of a list is one failure`() {
    let found = results(#"[{"text":"One."},{"text":"Two" "x"},{"text":"Three."}]"#)
    #expect(found.articles.map(\.text) == ["One.", "Three."])
    #expect(found.reasons == [.damagedJSON])
  }

  @Test(arguments: [#"[{"text":"One."},"#, #"[{"text":"One."}] x"#, #"{"items":[{"text":"One."}"#])
  func `a list that does not end or goes on is damaged`(json: String) {
    #expect(results(json).articles.isEmpty)
    #expect(!results(json).failures.isEmpty)
  }

  @Test func `an object of very many values is refused`() {
    let values = String(repeating: "1,", count: 150_000) + "1"
    #expect(results("{\n\"title\":\"A\",\"text\":[\(values)]}").reasons == [.tooLarge])
  }
}
