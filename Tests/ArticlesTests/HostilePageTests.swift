import Testing

@testable import Articles

/// The hostile inputs that libxml2 alone answers with lost text, gigabytes or hours.
struct HostilePageTests {
  private func text(_ article: String) throws -> String {
    try PageBuilder.article(PageBuilder.page(article: article)).text
  }

  private func reason(_ html: String) -> ReadingProblem.Reason? {
    do {
      _ = try PageBuilder.article(html)
      return nil
    } catch {
      return (error as? ReadingProblem)?.reason
    }
  }

  @Test func `text at a depth of 300 is read`() throws {
    let deep =
      String(repeating: "<div>", count: 300) + PageBuilder.paragraphs(1...3)
      + String(repeating: "</div>", count: 300)
    #expect(try text(deep).contains(PageBuilder.paragraph(3)))
  }

  @Test func `a depth of 100,000 is refused`() {
    #expect(reason(String(repeating: "<div>", count: 100_000) + "text") == .hostileMarkup)
  }

  @Test func `50,000 attributes in a tag are refused`() {
    let attributes = (0..<50_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(reason("<p \(attributes)>text</p>") == .hostileMarkup)
  }

  @Test func `unclosed and unmatched tags end soon`() {
    let html = String(repeating: "<a><b></i></u></span>", count: 40_000)
    #expect(reason(html) == .hostileMarkup)
    _ = reason(String(repeating: "<p></div></b>", count: 40_000))
  }

  @Test func `12 MB of text in one element are read whole`() throws {
    let sentence = "The council met again, and again nobody voted on the plan. "
    let long = String(repeating: sentence, count: 200_000) + "The end, at last."
    #expect(try text("<p>\(long)</p>").hasSuffix("The end, at last."))
  }

  @Test func `a NUL does not end the page`() throws {
    let body = "<p>\(PageBuilder.paragraph(1))\u{0}</p>" + PageBuilder.paragraphs(2...3)
    #expect(try text(body).hasSuffix(PageBuilder.paragraph(3)))
  }

  @Test(arguments: [
    "<script>if (a < b) { document.write('</p>') }", "<p class=\"x", "<!-- never closed", "<svg>",
    "<svg/>",
    "<textarea>", "<p a='", "</", "<", "<p", "<!", "<title>", "<noscript><p>",
  ])
  func `what is never closed does not lose what stands before it`(tail: String) throws {
    let page = "<html><body><article>" + PageBuilder.paragraphs(1...3) + tail
    #expect(try PageBuilder.article(page).text.contains(PageBuilder.paragraph(3)))
  }

  @Test(arguments: ["<svg>", "<!--", "<p \"", "<iframe>", "<", "</p", "<![CDATA["])
  func `a hundred thousand beginnings take linear time`(beginning: String) {
    _ = reason(String(repeating: beginning, count: 100_000))
  }
}

struct MarkupDocumentTests {
  private func reason(_ xml: String) -> MarkupError.Reason? {
    do throws(MarkupError) {
      _ = try MarkupDocument(xml: Array(xml.utf8))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x PUBLIC \"p\" \"http://example.org/x\">]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://example.org/x\"> %x;]><a/>",
    "<!DOCTYPE a [%x;]><a/>",
  ])
  func `entities that read files or grow are refused`(xml: String) {
    #expect(reason(xml) == .unsafeEntities)
  }

  @Test func `a long entity and many references are refused`() {
    let long = String(repeating: "x", count: 100_000)
    #expect(reason("<!DOCTYPE a [<!ENTITY x \"\(long)\">]><a>&x;</a>") == .unsafeEntities)
    let short = String(repeating: "x", count: 99)
    let many = String(repeating: "&x;", count: 20_000)
    #expect(reason("<!DOCTYPE a [<!ENTITY x \"\(short)\">]><a>\(many)</a>") == .unsafeEntities)
  }

  @Test func `an external document type is accepted and never loaded`() throws {
    let xml =
      "<!DOCTYPE nitf SYSTEM \"http://example.org/nitf.dtd\"><nitf>&eacute;&nbsp;&amp;</nitf>"
    let document = try MarkupDocument(xml: Array(xml.utf8))
    #expect(document.text(of: 0) == "é\u{A0}&")
  }

  @Test func `short entities, CDATA and attributes are read`() throws {
    let xml = """
      <?xml version="1.0"?><!DOCTYPE a [<!ENTITY co "Harwick &#67;o">]>
      <a b="x &amp; &co; &lt;"><![CDATA[<p>&co;</p>]]> &co;</a>
      """
    let document = try MarkupDocument(xml: Array(xml.utf8))
    #expect(document.attribute("b", of: 0) == "x & Harwick Co <")
    #expect(document.text(of: 0) == "<p>&co;</p> Harwick Co")
  }

  @Test func `namespaces are resolved, undeclared prefixes stay`() throws {
    let xml = "<a xmlns:dc=\"urn:dc\"><dc:date>1</dc:date><media:title>2</media:title></a>"
    let document = try MarkupDocument(xml: Array(xml.utf8), recovering: true)
    let children = document.children(of: 0)
    #expect(children.map { document.name(of: $0) } == ["date", "media:title"])
    #expect(children.map { document.space(of: $0) } == ["urn:dc", nil])
  }

  @Test func `a depth of 300 is refused and broken XML is malformed`() {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(reason(deep) == .tooDeep)
    #expect(reason("<a><b></a>") == .malformed)
    #expect(reason("") == .malformed)
  }
}
