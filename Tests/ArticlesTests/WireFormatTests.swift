import Articles
import Testing

struct WireFormatTests {
  private static let nitf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
    <nitf><head><title>Ferry</title>
    <docdata management-status="usable"><doc-id id-string="velmark-17" regsrc="VW"/>
    <du-key key="velmark-17" version="3"/><date.issue norm="20250307T093000+0100"/>
    <key-list><keyword key="ferries"/><keyword key="ports"/></key-list></docdata>
    <pubdata name="Velmark Wire" position.section="Transport"/></head>
    <body><body.head><hedline><hl1>Ferry sails again</hl1><hl2>After a week of repairs</hl2></hedline>
    <byline>By <person>Jane Roe</person><byttl>Transport correspondent</byttl></byline>
    <dateline><location>PORT ELM</location></dateline></body.head>
    <body.content><block><p>The ferry sailed.</p><p>Nobody was <em>hurt</em>.</p></block>
    <media media-type="image"><media-caption>The ferry in port.</media-caption></media>
    </body.content></body></nitf>
    """

  @Test func `NITF has its fields`() throws {
    let article = try #require(results(Self.nitf).articles.first)
    let metadata = article.metadata
    #expect(metadata.title == "Ferry sails again")
    #expect(metadata.standfirst == "After a week of repairs")
    #expect(metadata.guid == "velmark-17")
    #expect(metadata.version == "3")
    #expect(metadata.published?.description == "2025-03-07T09:30:00+01:00")
    #expect(metadata.authors == ["Jane Roe"])
    #expect(metadata.publisher == "Velmark Wire")
    #expect(metadata.section == "Transport")
    #expect(metadata.dateline == "PORT ELM")
    #expect(metadata.keywords == ["ferries", "ports"])
    #expect(article.text == "The ferry sailed.\n\nNobody was hurt.")
    #expect(article.captions == ["The ferry in port."])
    #expect(!metadata.isWithdrawn)
  }

  @Test func `a cancelled NITF document is withdrawn`() {
    let kill = Self.nitf.replacing("\"usable\"", with: "\"canceled\"")
    #expect(results(kill).articles.first?.metadata.isWithdrawn == true)
  }

  @Test func `NITF without text is a failure`() {
    #expect(results("<nitf><head/><body><body.content/></body></nitf>").reasons == [.noText])
  }

  private func newsItem(
    status: String = "usable", itemClass: String = "text", content: String
  ) -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:17" version="2" \
    xml:lang="en"><itemMeta><itemClass qcode="ninat:\(itemClass)"/>
    <provider literal="vw"><name>Velmark Wire</name></provider>
    <versionCreated>2025-03-07T10:00:00Z</versionCreated>
    <firstCreated>2025-03-07T09:30:00Z</firstCreated><pubStatus qcode="stat:\(status)"/></itemMeta>
    <contentMeta><contentCreated>2025-03-07T09:30:00+01:00</contentCreated>
    <by>Jane Roe</by><headline>Ferry sails again</headline><language tag="en-GB"/>
    <description role="drol:summary">After repairs.</description>
    <keyword>ferries</keyword></contentMeta><contentSet>\(content)</contentSet></newsItem>
    """
  }

  @Test func `NewsML-G2 with XHTML inside has its fields`() throws {
    let content = """
      <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
      <head><title>x</title></head><body><p>The ferry sailed.</p><p>Nobody was hurt.</p>
      <figure><img src="a.jpg"/><figcaption>The ferry
      in port.</figcaption></figure></body></html></inlineXML>
      """
    let article = try #require(results(newsItem(content: content)).articles.first)
    #expect(article.metadata.title == "Ferry sails again")
    #expect(article.metadata.guid == "urn:newsml:example.org:17")
    #expect(article.metadata.version == "2")
    #expect(article.metadata.authors == ["Jane Roe"])
    #expect(article.metadata.publisher == "Velmark Wire")
    #expect(article.metadata.language == "en-GB")
    #expect(article.metadata.published?.description == "2025-03-07T09:30:00+01:00")
    #expect(article.metadata.standfirst == "After repairs.")
    #expect(article.captions == ["The ferry in port."])
    #expect(article.text == "The ferry sailed.\n\nNobody was hurt.")
  }

  @Test func `NewsML-G2 carries NITF and plain text too`() {
    let nitf = """
      <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
      <body><body.content><p>Inside.</p></body.content></body></nitf></inlineXML>
      """
    #expect(results(newsItem(content: nitf)).articles.map(\.text) == ["Inside."])
    let plain = "<inlineData contenttype=\"text/plain\">One.\n\nTwo.</inlineData>"
    #expect(results(newsItem(content: plain)).articles.map(\.text) == ["One.\n\nTwo."])
  }

  @Test func `pictures are passed and not failures`() {
    let found = results(newsItem(itemClass: "picture", content: "<remoteContent href='a.jpg'/>"))
    #expect(found.passed == ["an item of class ninat:picture"])
    #expect(found.failures.isEmpty)
  }

  @Test(arguments: ["canceled", "withheld"])
  func `a withdrawn item comes without text`(status: String) {
    let article = results(newsItem(status: status, content: "")).articles.first
    #expect(article?.metadata.isWithdrawn == true)
    #expect(article?.text == "")
  }

  @Test func `a news message holds several items`() {
    let item = newsItem(content: "<inlineData contenttype=\"text/plain\">Text.</inlineData>")
    let message = """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>\(item)\(item)</itemSet>
      </newsMessage>
      """
    #expect(results(message).places == ["input: item 1", "input: item 2"])
  }
}
