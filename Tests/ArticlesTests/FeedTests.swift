import Articles
import Testing

struct FeedTests {
  private func rss(_ item: String, channel: String = "", attributes: String = "") -> String {
    """
    <?xml version="1.0"?>
    <rss version="2.0" \(attributes) xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Velmark Courier</title>
    <link>https://example.org/</link><language>en-GB</language>\(channel)
    <item>\(item)</item></channel></rss>
    """
  }

  @Test func `an item of RSS 2 has its fields`() throws {
    let article = try #require(
      results(
        rss(
          """
          <title>Ferry &amp; pier reopen</title><link>https://example.org/ferry?utm_source=rss</link>
          <guid isPermaLink="false">velmark-17</guid>
          <pubDate>Fri, 07 Mar 2025 09:30:00 +0100</pubDate>
          <dc:creator>Jane Roe</dc:creator><category>Transport</category><category>Ports</category>
          <description>The ferry sails again.</description>
          <content:encoded><![CDATA[<p>The ferry <b>sails</b> again.</p><p>It was repaired&nbsp;in a \
          week.</p>]]></content:encoded>
          """)
      ).articles.first)
    #expect(article.metadata.title == "Ferry & pier reopen")
    #expect(article.metadata.url == "https://example.org/ferry")
    #expect(article.metadata.guid == "velmark-17")
    #expect(article.metadata.published?.description == "2025-03-07T09:30:00+01:00")
    #expect(article.metadata.authors == ["Jane Roe"])
    #expect(article.metadata.keywords == ["Transport", "Ports"])
    #expect(article.metadata.publisher == "Velmark Courier")
    #expect(article.metadata.language == "en-GB")
    #expect(article.text == "The ferry sails again.\n\nIt was repaired in a week.")
    #expect(article.flags.isEmpty)
  }

  @Test func `a short description is marked as a summary`() throws {
    let article = try #require(
      results(rss("<title>Ferry</title><description>The ferry sails.</description>")).articles.first
    )
    #expect(article.text == "The ferry sails.")
    #expect(article.flags == .summaryOnly)
  }

  @Test func `HTML may be escaped once or twice`() {
    for escaped in [
      "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;",
      "&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two.&amp;lt;/p&amp;gt;",
    ] {
      let text = results(rss("<description>\(escaped)</description>")).articles.first?.text
      #expect(text == "One.\n\nTwo.")
    }
  }

  @Test func `an unknown entity and a bare ampersand lose no item`() {
    let feed = rss("<title>Roe & Moe&nbsp;Ltd &bogus; win</title><description>Text.</description>")
    #expect(results(feed).articles.first?.metadata.title?.hasPrefix("Roe & Moe Ltd") == true)
  }

  @Test func `a feed that ends early gives its items and a failure`() {
    let feed = rss("<title>One</title><description>First.</description>")
    let found = results(feed.replacing("</item></channel></rss>", with: "</item><item><title>Tw"))
    #expect(found.articles.first?.text == "First.")
    #expect(found.reasons == [.damagedMarkup])
  }

  @Test func `an empty feed is in order`() {
    #expect(results("<rss version='2.0'><channel><title>Empty</title></channel></rss>").isEmpty)
  }

  @Test func `an item without headline and text is a failure at its place`() {
    let found = results(rss("<title>One</title></item><item><author>Jane Roe</author>"))
    #expect(found.articles.count == 1)
    #expect(found.reasons == [.noText])
    #expect(found.failures.first?.place.description == "input: item 2")
  }

  @Test func `items of RSS 1 stand beside the channel`() {
    let feed = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/">
      <title>Courier</title></channel><item rdf:about="https://example.org/a"><title>A</title>
      <link>https://example.org/a</link><description>Text of A.</description>
      <dc:date>2025-03-07T09:30:00Z</dc:date></item></rdf:RDF>
      """
    let article = results(feed).articles.first
    #expect(article?.metadata.publisher == "Courier")
    #expect(article?.metadata.published?.description == "2025-03-07T09:30:00Z")
    #expect(article?.metadata.url == "https://example.org/a")
  }

  @Test func `RSS 0.91 with an external document type is read and nothing is loaded`() {
    let feed = """
      <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" \
      "http://example.org/rss-0.91.dtd"><rss version="0.91"><channel><title>C</title>
      <item><title>T</title><description>D.</description></item></channel></rss>
      """
    #expect(results(feed).articles.map(\.text) == ["D."])
  }

  @Test func `an entry of Atom has its fields`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/news/">
      <title>Velmark Courier</title><author><name>Desk</name></author>
      <entry><title type="html">Ferry &amp;amp; pier</title><id>tag:example.org,2025:17</id>
      <link rel="self" href="self"/><link href="ferry"/>
      <published>2025-03-07T09:30:00+01:00</published><updated>2025-03-08T10:00:00Z</updated>
      <author><name>Jane Roe</name><email>jane@example.org</email></author>
      <summary>About the ferry.</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry sails.</p><ul>
      <li>On Monday</li><li>On Friday</li></ul></div></content></entry></feed>
      """
    let article = try #require(results(feed).articles.first)
    #expect(article.metadata.title == "Ferry & pier")
    #expect(article.metadata.url == "https://example.org/news/ferry")
    #expect(article.metadata.guid == "tag:example.org,2025:17")
    #expect(article.metadata.authors == ["Jane Roe"])
    #expect(article.metadata.updated?.description == "2025-03-08T10:00:00Z")
    #expect(article.metadata.language == "en")
    #expect(article.metadata.standfirst == "About the ferry.")
    #expect(article.text == "The ferry sails.\n\nOn Monday\n\nOn Friday")
  }

  @Test func `a title with elements in it keeps its words`() {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml">\
      <div xmlns="http://www.w3.org/1999/xhtml">Ferry <b>sails</b></div></title></entry></feed>
      """
    #expect(results(feed).articles.first?.metadata.title == "Ferry sails")
  }

  @Test func `a tombstone of Atom withdraws its entry`() {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
      <at:deleted-entry ref="tag:example.org,2025:17" when="2025-03-09T00:00:00Z"/></feed>
      """
    let article = results(feed).articles.first
    #expect(article?.metadata.isWithdrawn == true)
    #expect(article?.metadata.guid == "tag:example.org,2025:17")
  }

  @Test func `advertising behind a text is left out`() {
    let text = """
      <content:encoded><![CDATA[<p>The ferry sails.</p><p><a href="/x">Read more</a></p>\
      <p>The post <a href="/f">Ferry</a> appeared first on <a href="/">Courier</a>.</p>]]></content:encoded>
      """
    #expect(results(rss(text)).articles.first?.text == "The ferry sails.")
  }

  @Test func `the charset of the declaration counts`() {
    var bytes = Array("<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>".utf8)
    bytes += [0x43, 0x61, 0x66, 0xE9, 0x93]
    bytes += Array("</title></item></channel></rss>".utf8)
    #expect(results(bytes).articles.first?.metadata.title == "Café\u{201C}")
  }

  @Test(arguments: [
    ("jane@example.org (Jane Roe)", ["Jane Roe"]),
    ("By Jane Roe and Max Moe", ["Jane Roe", "Max Moe"]),
    ("Jane Roe", ["Jane Roe"]), ("jane@example.org", []), ("Reuters", []),
  ])
  func `author fields hold names of people`(field: String, names: [String]) {
    let feed = rss("<title>T</title><author>\(field)</author>")
    #expect(results(feed).articles.first?.metadata.authors == names)
  }
}
