import Foundation
import Testing
import Text

/// `newsgraph extract` as a user meets it at the terminal.
@Suite struct ExtractTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private static let article = """
    The transport minister, Ada Roe, ordered the agency to close the port on Friday. Lawmakers condemned \
    the move, and the mayor didn’t support it.

    According to two officials, Halvorsen Lines Inc. bribed a clerk.

    """

  private func statements(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func text(_ statement: [String: Any], _ part: String) -> String? {
    (statement[part] as? [String: Any])?["text"] as? String
  }

  private func trigger(_ statement: [String: Any]) -> String? {
    (statement["relation"] as? [String: Any])?["trigger"] as? String
  }

  @Test func `subject, trigger and object are slices of the article`() throws {
    defer { program.remove() }
    let outcome = try program.run("extract", "--open", input: Array(Self.article.utf8))
    #expect(outcome.status == 0)
    let article = SourceText(Self.article)
    let statements = try statements(outcome.output)
    #expect(statements.count > 5)
    for statement in statements {
      let quote = try #require(statement["quote"] as? String)
      #expect(Self.article.contains(quote))
      for part in ["subject", "object"] {
        guard let words = text(statement, part) else { continue }
        let phrase = try #require(statement[part] as? [String: Any])
        let span = try #require(phrase["span"] as? [Int])
        let covered = article[span[0]..<span[1]]
        #expect(words.split(separator: " ").allSatisfy { covered.contains($0) })
        if !words.contains(" ") { #expect(covered == words) }
      }
    }
  }

  @Test func `plain, negated and reported acts are told apart`() throws {
    defer { program.remove() }
    let outcome = try program.run("extract", "--open", input: Array(Self.article.utf8))
    let statements = try statements(outcome.output)
    let condemned = try #require(statements.first { trigger($0) == "condemned" })
    #expect(text(condemned, "subject") == "Lawmakers")
    #expect(text(condemned, "object") == "the move")
    #expect(condemned["polarity"] as? String == "affirmed")
    #expect(condemned["modality"] as? String == "asserted")
    let supported = try #require(statements.first { trigger($0)?.hasSuffix("support") == true })
    #expect(supported["polarity"] as? String == "negated")
    let bribed = try #require(statements.first { trigger($0) == "bribed" })
    #expect(bribed["modality"] as? String == "alleged")
    let attribution = try #require(bribed["attribution"] as? [String: Any])
    #expect(attribution["source"] as? String == "two officials")
    #expect(attribution["kind"] as? String == "accordingTo")
  }

  @Test func `the output does not depend on the number of threads`() throws {
    defer { program.remove() }
    let text = Array(String(repeating: Self.article, count: 80).utf8)
    let one = try program.run("extract", "--open", "--jobs", "1", input: text)
    let four = try program.run("extract", "--open", "--jobs", "4", input: text)
    #expect(one.output == four.output)
    #expect(one.output.split(separator: "\n").count > 400)
  }

  @Test func `with --sentences each text is one sentence with its own id`() throws {
    defer { program.remove() }
    let lines =
      #"{"id":"a","text":"Ann met Bob. Bob left."}"# + "\n\n" + #"{"id":"b","text":""}"# + "\n"
    let outcome = try program.run(
      "extract", "--open", "--sentences", try program.file("s.jsonl", lines.utf8))
    #expect(outcome.status == 0)
    let statements = try statements(outcome.output)
    #expect(!statements.isEmpty)
    #expect(statements.allSatisfy { $0["document"] as? String == "a" })
    #expect(statements.allSatisfy { $0["quote"] as? String == "Ann met Bob. Bob left." })
  }

  @Test(arguments: ["not json", #"{"id":1,"text":"x"}"#, #"{"id":"a"}"#, "[]"])
  func `a line that is no sentence is named with its place`(line: String) throws {
    defer { program.remove() }
    let text = #"{"id":"a","text":"Ann left."}"# + "\n" + line + "\n"
    let outcome = try program.run(
      "extract", "--open", "--sentences", try program.file("s.jsonl", text.utf8))
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("newsgraph: s.jsonl: line 2: "))
  }

  @Test func `the table shows a statement a line`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      "extract", "--open", "--format", "table", input: Array("Ann criticized Bob.".utf8))
    #expect(outcome.output.contains("Ann – criticized – Bob"))
  }

  @Test func `a threshold leaves out what is less sure`() throws {
    defer { program.remove() }
    let all = try program.run("extract", "--open", input: Array(Self.article.utf8))
    let none = try program.run(
      "extract", "--open", "--min-confidence", "1", input: Array(Self.article.utf8))
    #expect(none.status == 0)
    #expect(none.output.count < all.output.count)
  }

  @Test func `without --open relations are those of the ontology`() throws {
    defer { program.remove() }
    let text = "Germany criticized Poland on Friday. Acme said that Kenya had arrested Ada Roe."
    let outcome = try program.run("extract", input: Array(text.utf8))
    #expect(outcome.status == 0)
    let statements = try statements(outcome.output)
    let criticized = try #require(
      statements.first { ($0["relation"] as? [String: Any])?["id"] as? String == "criticized" })
    #expect((criticized["relation"] as? [String: Any])?["parent"] as? String == "ACCUSE")
    let subject = try #require(criticized["subject"] as? [String: Any])
    #expect(subject["label"] as? String == "Germany")
    #expect(subject["class"] as? String == "Country")
    #expect(subject["entity"] as? String == "entity:germany")
    #expect(criticized["modality"] as? String == "asserted")
    let arrested = try #require(
      statements.first { ($0["relation"] as? [String: Any])?["id"] as? String == "arrested" })
    #expect(arrested["modality"] as? String == "alleged")
    #expect((arrested["attribution"] as? [String: Any])?["source"] as? String == "Acme")
  }

  @Test func `an article is read as a whole, and its date dates what it says`() throws {
    defer { program.remove() }
    let page = """
      ---
      title: Norway and Chad
      published: 2025-03-06T18:40:00Z
      ---

      Norway's foreign minister, Ada Roe, on Tuesday ordered the navy to leave the port.

      She arrested nobody. Germany condemned the move.
      """
    try program.file("page.md", page.utf8)
    let outcome = try program.run("extract", "page.md")
    #expect(outcome.status == 0)
    let statements = try statements(outcome.output)
    let ordered = try #require(
      statements.first { ($0["relation"] as? [String: Any])?["id"] as? String == "ordered" })
    let time = try #require(ordered["time"] as? [String: Any])
    #expect(time["start"] as? String == "2025-03-04")
    #expect(time["grain"] as? String == "day")
    #expect(time["from"] as? String == "text")
    let event = try #require(ordered["event"] as? String)
    #expect(event.hasPrefix("event:"))
    let move = try #require(
      statements.compactMap { $0["object"] as? [String: Any] }
        .first { $0["text"] as? String == "the move" })
    #expect(move["event"] as? String == event)
  }

  @Test func `an article that cannot be read is named, the others are read`() throws {
    defer { program.remove() }
    try program.file("bad.jsonl", "{\"title\": 1".utf8)
    try program.file("good.txt", "Norway sued Chad.\n".utf8)
    let outcome = try program.run("extract", "bad.jsonl", "good.txt")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("bad.jsonl"))
    #expect(try statements(outcome.output).count == 1)
  }

  @Test func `a folder that is no ontology is an error with its name`() throws {
    defer { program.remove() }
    let outcome = try program.run("extract", "--ontology", "nowhere", input: Array("A.".utf8))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nowhere"))
  }

  @Test func `what is not understood exits with 64`() throws {
    defer { program.remove() }
    #expect(try program.run("extract", "--format", "xml").status == 64)
    #expect(try program.run("extract", "--open", "--min-confidence", "7").status == 64)
  }
}
