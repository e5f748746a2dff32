import Articles
import Testing

struct MessageDateTests {
  private func published(_ header: String, opening: String? = nil) -> String? {
    let message = """
      From: brief@example.org
      Subject: Ferry
      Message-ID: <17@example.org>
      \(header)

      The ferry stays in harbour.

      """
    let mail = opening.map { $0 + "\n" + message } ?? message
    return results(mail).articles.first?.metadata.published?.description
  }

  private static let received = """
    Received: from a.example.org (a.example.org [192.0.2.1])
    \tby mx.example.net (Postfix) with ESMTPS id 4Z; Fri, 07 Mar 2025 09:31:12 +0100 (CET)
    Received: by a.example.org; Fri, 07 Mar 2025 09:30:58 +0100
    """

  @Test(arguments: [
    "X-Mailer: none", "Date: soon", "Date:", "Date: Thu, 01 Jan 1970 00:00:00 +0000",
  ])
  func `mail without a date that can be read is of its latest Received`(date: String) {
    #expect(published(date + "\n" + Self.received) == "2025-03-07T09:31:12+01:00")
  }

  @Test func `a Received that cannot be read makes way for the one before it`() {
    let header = "Received: by mx.example.net; just now\n" + Self.received
    #expect(published(header) == "2025-03-07T09:31:12+01:00")
  }

  @Test(
    arguments: [
      ("From jane@example.org Fri Mar  7 09:32:00 2025", "2025-03-07T09:32:00"),
      ("From - Fri Mar  7 09:32:00 2025", "2025-03-07T09:32:00"),
      ("From jane@example.org Fri Mar  7 09:32:00 +0100 2025", "2025-03-07T09:32:00+01:00"),
      ("From jane@example.org", nil), ("From jane@example.org once upon a time", nil),
    ] as [(String, String?)])
  func `mail that no header dates is of the line that opens it in its mailbox`(
    opening: String, date: String?
  ) {
    #expect(published("X-Mailer: none", opening: opening) == date)
    #expect(published("Date: soon", opening: opening) == date)
  }

  @Test func `the Date of a mail outweighs those who carried it`() {
    let header = "Date: Fri, 7 Mar 2025 00:30:00 -0800 (Pacific Standard Time)\n" + Self.received
    let opening = "From jane@example.org Fri Mar  7 09:32:00 2025"
    #expect(published(header, opening: opening) == "2025-03-07T00:30:00-08:00")
  }
}
