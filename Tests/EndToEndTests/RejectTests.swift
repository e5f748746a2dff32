import Foundation
import Testing

/// What becomes of a statement that a user rejects.
@Suite struct RejectTests {
  private static let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixtures/Articles/business-cement-takeover.md").path

  @Test func `a rejected statement is in no answer, says why, and comes back by undo`() throws {
    let program = try Program()
    defer { program.remove() }
    let store = ["--store", "news.ngdb"]
    #expect(try program.run(["build", Self.article, "--quiet"] + store).status == 0)
    let listed = try program.run(["show", "Fiona Baird", "--ids"] + store).output
    let start = try #require(listed.range(of: "statement:")?.lowerBound)
    let identifier = String(listed[start...].prefix { !$0.isWhitespace })
    let questions = [
      ["show", "Fiona Baird", "--ids"], ["timeline", "Fiona Baird", "--ids"],
      ["export", "--format", "jsonl"],
    ]
    for question in questions {
      let answer = try program.run(question + store)
      #expect(answer.status == 0 && answer.output.contains(identifier), "\(question)")
    }
    let refused: [([String], Int32)] = [
      (["statement:0000000000000001"], 1), (["Fiona Baird"], 64),
      ([identifier, "--article", "article:none"], 1),
    ]
    for (arguments, status) in refused {
      #expect(try program.run(["reject"] + arguments + store).status == status)
    }
    #expect(try program.run(["why"] + store).status == 1)
    let rejection = ["reject", identifier, "--note", "it was her brother"] + store
    let rejected = try program.run(rejection)
    #expect(rejected.status == 0 && rejected.errors.contains("row 1: \(identifier)"))
    let again = try program.run(rejection)
    #expect(again.status == 0 && again.errors.contains("is rejected already (row 1)"))
    let ingested = try program.run(["ingest", Self.article, "--again", "--quiet"] + store)
    #expect(ingested.status == 0)
    for question in questions {
      let answer = try program.run(question + store)
      #expect(answer.status == 0 && !answer.output.contains(identifier), "\(question)")
    }
    let shown = try program.run(["show", identifier] + store)
    #expect(shown.status == 0 && shown.output.contains(", row 1: it was her brother\n  “"))
    let why = try program.run(["why"] + store)
    #expect(why.output.hasPrefix("row 1: reject \(identifier), "))
    #expect(try program.run(["stats"] + store).output.contains("rejected    1 by hand"))
    #expect(try program.run(["undo"] + store).status == 0)
    #expect(try program.run(["show", "Fiona Baird", "--ids"] + store).output == listed)
  }
}
