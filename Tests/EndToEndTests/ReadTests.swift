import Foundation
import Testing

/// `newsgraph read` as a user meets it at the terminal.
@Suite struct ReadTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private static let feed = """
    <rss version="2.0"><channel><title>Velmark Courier</title><language>en</language>
    <item><title>Ferry sails again</title><link>https://example.org/ferry</link>
    <pubDate>Fri, 07 Mar 2025 09:30:00 +0100</pubDate><author>Jane Roe</author>
    <description>The ferry sailed on Friday.</description></item>
    <item><title>Pier closed</title><description>The pier was closed.</description></item>
    </channel></rss>
    """

  private func articles(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `a feed on standard input gives an article a line`() throws {
    defer { program.remove() }
    let outcome = try program.run("read", input: Array(Self.feed.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let articles = try articles(outcome.output)
    #expect(articles.map { $0["title"] as? String } == ["Ferry sails again", "Pier closed"])
    let first = try #require(articles.first)
    #expect(first["url"] as? String == "https://example.org/ferry")
    #expect(first["published"] as? String == "2025-03-07T09:30:00+01:00")
    #expect(first["authors"] as? [String] == ["Jane Roe"])
    #expect(first["publisher"] as? String == "Velmark Courier")
    #expect(first["language"] as? String == "en")
    #expect(first["text"] as? String == "The ferry sailed on Friday.")
    #expect(first["file"] as? String == "standard input: item 1")
    #expect((first["id"] as? String)?.hasPrefix("article:") == true)
    #expect(outcome.output.hasPrefix(#"{"id":"article:"#))
  }

  @Test func `what is read again has the same identity`() throws {
    defer { program.remove() }
    let line = #"{"url":"https://example.org/a","title":"A","text":"One.\n\nTwo."}"#
    let once = try program.run("read", input: Array(line.utf8))
    let twice = try program.run("read", input: Array(once.output.utf8))
    #expect(once.status == 0)
    #expect(once.output == twice.output)
  }

  @Test func `what cannot be read is a line on standard error and the run goes on`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      "read", try program.file("a.pdf", "%PDF-1.7".utf8),
      try program.file("b.xml", Self.feed.utf8))
    #expect(outcome.status == 3)
    #expect(try articles(outcome.output).count == 2)
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first?.hasPrefix("newsgraph: a.pdf: unsupported-kind: ") == true)
    #expect(errors.last == "newsgraph: 2 articles read, 1 could not be read")
  }

  @Test func `an input that is not there is an error before anything is read`() throws {
    defer { program.remove() }
    let outcome = try program.run("read", "nowhere.xml", input: Array(Self.feed.utf8))
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("newsgraph: nowhere.xml: "))
  }

  @Test func `the output does not depend on the number of threads`() throws {
    defer { program.remove() }
    let lines = (0..<3000).map { #"{"id":"\#($0)","text":"Sentence number \#($0)."}"# }
    let input = Array(lines.joined(separator: "\n").utf8)
    let one = try program.run("read", "--jobs", "1", input: input)
    let four = try program.run("read", "--jobs", "4", input: input)
    #expect(one.output == four.output)
    #expect(one.output.split(separator: "\n").count == 3000)
  }
}
