import Testing

@testable import Articles

struct MessyPageTests {
  /// A page of the year 2004: tables and fonts, no headline, no metadata.
  @Test
  func `a page laid out with tables has a title, a date with its zone and no byline in the text`()
    throws
  {
    let page = """
      <HTML><HEAD><TITLE>The Daily Lantern: Mayor Hobbs vetoes stadium tax</TITLE></HEAD><BODY><TABLE>
      <TR><TD COLSPAN=2><FONT SIZE=1>Tuesday, June 15, 2004</FONT></TD></TR><TR><TD><A HREF=/n>News</A><BR>
      <A HREF=/s>Sports</A></TD><TD><FONT SIZE=5><B>Mayor Hobbs vetoes stadium tax</B></FONT><BR>
      <FONT SIZE=2>By CAROL JENSEN<BR>Staff Writer<BR>Published June 15, 2004, 9:47 PM EDT</FONT>
      <P><FONT SIZE=3>Mayor Everett Hobbs vetoed a half-cent sales tax for a new stadium on Tuesday, saying that
      the owners of the team could pay for their own roof.<P>The council, which passed the tax last week, needs
      nine votes to override him, and its president said that she would try on Monday.</FONT></TD></TR></TABLE>
      </BODY></HTML>
      """
    let article = try PageBuilder.article(page)
    #expect(article.metadata.title == "Mayor Hobbs vetoes stadium tax")
    #expect(article.metadata.published?.description == "2004-06-15T21:47:00-04:00")
    #expect(article.text.hasPrefix("Mayor Everett Hobbs vetoed"))
  }

  @Test func `a page with nothing but microdata has its headline and its publisher from there`()
    throws
  {
    let page = """
      <!DOCTYPE html><html><head><title>Strike shuts port for second day &laquo; Nordic Wire</title></head>
      <body><div itemscope itemtype="http://schema.org/NewsArticle">
      <div itemprop="headline">Strike shuts port for second day</div>
      <div itemprop="publisher" itemscope><meta itemprop="name" content="Nordic Wire"></div>
      <div itemprop="articleBody">\(PageBuilder.paragraphs(1...3))</div></div></body></html>
      """
    let metadata = try PageBuilder.article(page).metadata
    #expect(metadata.title == "Strike shuts port for second day")
    #expect(metadata.publisher == "Nordic Wire")
  }

  @Test func `a line of authors and a date above the text is no part of it`() throws {
    let line = "<p><span>Jane Roe, Max Moe / EFE</span> <span>July 6, 2026 10:14 p.m.</span></p>"
    let head = "<meta name='author' content='Jane Roe, Max Moe / EFE'>"
    let page = PageBuilder.page(head: head, article: line + PageBuilder.paragraphs(1...3))
    let article = try PageBuilder.article(page)
    #expect(article.metadata.authors == ["Jane Roe", "Max Moe"])
    #expect(article.text.hasPrefix("The council of Harwick"))
  }

  @Test(arguments: [
    "<p class=\"byline\">By JANE ROE and MAX MOE<br>Associated Press</p>",
    "<div class=\"byline\"><p>By</p><p>JANE ROE</p><p>MAX MOE</p><p>Staff Writer</p></div>",
    "<p class=\"byline\">By JANE ROE in Oslo and MAX MOE, Dresden</p>",
  ])
  func `lines, jobs and places of a byline are no names`(byline: String) throws {
    let page = PageBuilder.page(article: byline + PageBuilder.paragraphs(1...3))
    #expect(try PageBuilder.article(page).metadata.authors == ["JANE ROE", "MAX MOE"])
  }

  @Test func `a headline on two lines keeps its words apart`() throws {
    let page = """
      <html><head><title>Courier</title></head><body><h1>Council votes<br>on plan</h1>
      \(PageBuilder.paragraphs(1...3))</body></html>
      """
    #expect(try PageBuilder.article(page).metadata.title == "Council votes on plan")
  }
}
