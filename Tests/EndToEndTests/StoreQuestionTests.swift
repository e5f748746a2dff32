import Foundation
import Testing

@testable import newsgraph

/// What a store of one article answers, and how it says that there is nothing to answer.
@Suite struct StoreQuestionTests {
  private static let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixtures/Articles/business-cement-takeover.md").path

  private let program: Program
  private let store = ["--store", "news.ngdb"]

  init() throws {
    program = try Program()
    #expect(try program.run(["build", Self.article, "--quiet"] + store).status == 0)
  }

  @Test func `an empty answer says so on standard error`() throws {
    defer { program.remove() }
    let questions: [(arguments: [String], status: Int32, message: String)] = [
      (["search", "Bairdd"], 1, "nothing has the word Bairdd; did you mean Baird"),
      (["timeline", "Fiona Baird", "--min-sources", "9"], 1, "passes the filters"),
      (["diff", "--since", "2100"], 1, "no run since 2100 changed anything"),
      (["quarantine"], 0, "nothing is in quarantine"),
    ]
    for question in questions {
      let outcome = try program.run(question.arguments + store)
      #expect(outcome.status == question.status)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(question.message), "\(outcome.errors)")
    }
  }

  @Test(arguments: [
    ["show", "Fiona Baird"], ["timeline", "Fiona Baird"], ["path", "Baird", "Duarte Vilhena"],
  ])
  func `a statement that is listed can be shown by its identifier`(question: [String]) throws {
    defer { program.remove() }
    let plain = try program.run(question + store).output
    #expect(!plain.contains("statement:"))
    #expect(try program.run(question + store).output == plain)
    let listed = try program.run(question + ["--ids"] + store).output
    let start = try #require(listed.range(of: "statement:")?.lowerBound)
    let identifier = String(listed[start...].prefix { !$0.isWhitespace })
    let shown = try program.run(["show", identifier] + store)
    #expect(shown.status == 0 && !shown.output.isEmpty)
  }

  @Test func `no answer and no report takes the place of the store`() throws {
    defer { program.remove() }
    let questions = [
      ["export", "--format", "jsonl", "-o", "news.ngdb"],
      ["build", Self.article, "--edges", "news.ngdb-wal"],
      ["ingest", Self.article, "--report", "news.ngdb"],
      ["ingest", Self.article, "--metrics", "news.ngdb.lock"],
    ]
    for question in questions {
      let outcome = try program.run(question + store)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("is the store's own file"), "\(outcome.errors)")
    }
    #expect(try program.run(["stats"] + store).status == 0)
  }

  @Test func `one article is no articles`() throws {
    defer { program.remove() }
    let shown = try program.run(["show", "Fiona Baird"] + store)
    #expect(shown.output.contains("times in 1 article\n"))
    #expect(counted(1, "entry", "entries") == "1 entry")
    #expect(counted(0, "entry", "entries") == "0 entries")
  }

  @Test func `the other names of an actor stand in the JSON too`() throws {
    defer { program.remove() }
    let shown = try program.run(["show", "Fiona Baird", "--format", "json"] + store)
    #expect(shown.output.contains("\"aliases\":[\"Baird\"]"))
  }
}
