import Foundation
import Testing

@Suite struct IngestTests {
  private let program: Program

  init() throws { program = try Program() }

  private func members(_ text: some StringProtocol) throws -> [String: String] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let members = try #require(object as? [String: Any])
    return members.compactMapValues { $0 as? String }
  }

  @Test func `a run that cannot begin leaves a report, and says why in the format of its log`()
    throws
  {
    defer { program.remove() }
    try program.file("a.txt", Array("Ada Lund sued Acme Ltd.\n".utf8))
    try program.file("news.ngdb", Array("This is no store, but a text.".utf8))
    let outcome = try program.run(
      "ingest", "a.txt", "--store", "news.ngdb", "--report", "run.json", "--log-format", "json")
    #expect(outcome.status == 2)
    let line = try members(outcome.errors)
    #expect(line["level"] == "critical")
    #expect(line["message"]?.hasPrefix("news.ngdb: is not a store") == true)
    let report = try members(
      String(contentsOf: program.folder.appending(path: "run.json"), encoding: .utf8))
    #expect(report["ending"] == "failed")
    #expect(report["failure"] == line["message"])
  }
}
