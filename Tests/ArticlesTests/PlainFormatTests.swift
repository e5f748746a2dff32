import Articles
import Testing

struct PlainFormatTests {
  @Test func `a line alone before longer text is the headline`() {
    let article = results(
      """
      Ferry sails again

      By Jane Roe

      PORT ELM -- The ferry sailed on Friday. It had been repaired.

      Nobody was hurt.
      """
    ).articles.first
    #expect(article?.metadata.title == "Ferry sails again")
    #expect(article?.metadata.authors == ["Jane Roe"])
    #expect(
      article?.text
        == "PORT ELM -- The ferry sailed on Friday. It had been repaired.\n\nNobody was hurt.")
  }

  @Test func `text without a headline keeps its first line`() {
    let article = results("The ferry sailed on Friday.\n\nNobody was hurt.\n").articles.first
    #expect(article?.metadata.title == nil)
    #expect(article?.text == "The ferry sailed on Friday.\n\nNobody was hurt.")
  }

  @Test func `hard-wrapped lines are joined`() {
    let wrapped = """
      The harbour of the small town was closed on Tuesday after a storm
      had torn two ships from their moorings and driven one of them onto
      the rocks below the lighthouse.
      """
    #expect(results(wrapped).articles.first?.text.contains("\n") == false)
  }

  @Test func `text of white space is a failure`() {
    #expect(results(" \n\n\t\n").reasons == [.noText])
    #expect(results("").reasons == [.noText])
  }

  @Test func `Markdown has front matter and text without marks`() throws {
    let article = try #require(
      results(
        """
        ---
        title: "Ferry: sails again"
        date: 2025-03-07T09:30:00+01:00
        authors: [Jane Roe, 'Max Moe']
        tags:
          - ports
          - ferries
        url: https://example.org/ferry # the page
        description: >
          After a week
          of repairs.
        ---

        # Ferry: sails again

        The **ferry** [sailed](https://example.org/x(1)) on *Friday*,
        said `harbour_master`.

        - One item
        - Another &amp; more

        > "Nobody was hurt," she said.

        ```
        code
        ```
        ![Picture](a.jpg)
        """
      ).articles.first)
    #expect(article.metadata.title == "Ferry: sails again")
    #expect(article.metadata.authors == ["Jane Roe", "Max Moe"])
    #expect(article.metadata.keywords == ["ports", "ferries"])
    #expect(article.metadata.url == "https://example.org/ferry")
    #expect(article.metadata.standfirst == "After a week of repairs.")
    #expect(article.metadata.published?.description == "2025-03-07T09:30:00+01:00")
    #expect(
      article.text == """
        The ferry sailed on Friday, said harbour_master.

        One item

        Another & more

        "Nobody was hurt," she said.
        """)
  }

  @Test func `brackets without end cost linear time`() {
    let text =
      "# T\n\n" + String(repeating: "[", count: 200_000) + String(repeating: "![a](", count: 50_000)
    #expect(results(text).articles.count == 1)
  }

  @Test func `a newsletter in a mailbox is read in its encoding`() throws {
    let mailbox = """
      From jane@example.org Fri Mar  7 09:30:00 2025
      From: =?utf-8?Q?Velmark_Brief?= <brief@example.org>
      Date: Fri, 07 Mar 2025 09:30:00 +0100
      Subject: =?utf-8?B?Q2Fmw6k=?= and ferry
      Message-ID: <17@example.org>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b1"

      --b1
      Content-Type: text/plain; charset=utf-8

      Plain text.
      --b1
      Content-Type: text/html; charset="iso-8859-1"
      Content-Transfer-Encoding: quoted-printable

      <html><body><p>The caf=E9 on the ferry is =
      open.</p></body></html>
      --b1--

      From max@example.org Sat Mar  8 09:30:00 2025
      From: max@example.org
      Date: Sat, 08 Mar 2025 09:30:00 +0100
      Subject: Second

      >From here on it rains.

      """
    let found = results(mailbox)
    let first = try #require(found.articles.first)
    #expect(first.metadata.title == "Café and ferry")
    #expect(first.metadata.publisher == "Velmark Brief")
    #expect(first.metadata.published?.description == "2025-03-07T09:30:00+01:00")
    #expect(first.text == "The café on the ferry is open.")
    #expect(found.articles.last?.text == "From here on it rains.")
    #expect(found.places == ["input: message 1", "input: message 2"])
  }
}
