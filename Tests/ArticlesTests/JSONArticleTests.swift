import Articles
import Testing

struct JSONArticleTests {
  @Test func `JSON Lines give an article a line`() {
    let lines = """
      {"id":"a","url":"https://example.org/a","title":"A","text":"One.\\n\\nTwo.","authors":["Jane Roe"]}

      {"id":"b","title":"B","text":"Three.","published":"2025-03-07T09:30:00+01:00"}
      """
    let found = results(lines)
    #expect(found.articles.map(\.metadata.guid) == ["a", "b"])
    #expect(found.articles.map(\.text) == ["One.\n\nTwo.", "Three."])
    #expect(found.articles[0].metadata.authors == ["Jane Roe"])
    #expect(found.articles[1].metadata.published?.description == "2025-03-07T09:30:00+01:00")
    #expect(found.places == ["input: line 1", "input: line 3"])
  }

  @Test(arguments: [
    "not json", "[1,2", #"{"text":"#, #"{"title":"only"}"#, "17", #"{"text":""}"#, "null",
    #"{"text":{"a":1}}"#,
  ])
  func `a bad line is a failure and the next is read`(line: String) {
    let found = results(#"{"text":"One."}"# + "\n" + line + "\n" + #"{"text":"Two."}"# + "\n")
    #expect(found.articles.map(\.text) == ["One.", "Two."])
    #expect(found.failures.map(\.place.description) == ["input: line 2"])
  }

  @Test func `a list and an envelope of articles are read`() {
    let list = #"[{"headline":"A","body":"One."},{"headline":"B","articleBody":"Two."}]"#
    #expect(results(list).articles.map(\.metadata.title) == ["A", "B"])
    let envelope = "{\n\"status\":\"ok\",\n\"articles\":" + list + "\n}"
    #expect(results(envelope).articles.map(\.text) == ["One.", "Two."])
  }

  @Test func `a list on one line may have any number of items`() {
    let item = #"{"headline":"A","body":"One.","a":1,"b":2,"c":3}"#
    let list = Array(repeating: item, count: 25_000).joined(separator: ",")
    let found = results(#"{"status":"ok","articles":["# + list + "]}")
    #expect(found.articles.count == 25_000)
    #expect(found.failures.isEmpty)
  }

  @Test func `JSON Feed is read with the names of its fields`() throws {
    let feed = """
      {
        "version": "https://jsonfeed.org/version/1.1", "title": "Courier", "language": "en",
        "home_page_url": "https://example.org/",
        "items": [
          {"id": "17", "url": "/a", "title": "A", "content_html": "<p>One.</p><p>Two.</p>",
           "date_published": "2025-03-07T09:30:00Z", "authors": [{"name": "Jane Roe"}], "tags": ["ports"]},
          {"id": "18", "summary": "Short."}
        ]
      }
      """
    let articles = results(feed).articles
    let first = try #require(articles.first)
    #expect(first.metadata.url == "https://example.org/a")
    #expect(first.text == "One.\n\nTwo.")
    #expect(first.metadata.publisher == "Courier")
    #expect(first.metadata.authors == ["Jane Roe"])
    #expect(first.metadata.keywords == ["ports"])
    #expect(articles[1].flags == .summaryOnly)
  }

  @Test func `seconds and milliseconds since 1970 are instants`() {
    for number in ["1741336200", "1741336200000"] {
      let article = results(#"{"text":"One.","timestamp":\#(number)}"#).articles.first
      #expect(article?.metadata.published?.description == "2025-03-07T08:30:00Z")
    }
  }

  @Test func `deep nesting is a failure and no crash`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(
      results("{\"text\":" + deep + "\n{\"text\":\"One.\"}").articles.isEmpty == false
        || results("{\"text\":" + deep).reasons == [.damagedJSON])
  }

  @Test func `bytes that are no UTF-8 are mended`() {
    let bytes = Array(#"{"text":"Caf"#.utf8) + [0xE9] + Array(#""}"#.utf8)
    #expect(results(bytes).articles.map(\.text) == ["Caf\u{FFFD}"])
  }
}
