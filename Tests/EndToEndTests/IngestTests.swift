import Foundation
import Testing

@testable import newsgraph

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
    let lock = program.folder.appending(path: "news.ngdb.lock").path
    #expect(!FileManager.default.fileExists(atPath: lock))
  }

  @Test func `metrics that cannot be written are told in the report`() throws {
    defer { program.remove() }
    try program.file("a.txt", Array("Ada Lund sued Acme Ltd.\n".utf8))
    let outcome = try program.run(
      "ingest", "a.txt", "--store", "news.ngdb", "--report", "run.json", "--metrics", "none/m.prom")
    #expect(outcome.status == 2)
    let report = try members(
      String(contentsOf: program.folder.appending(path: "run.json"), encoding: .utf8))
    #expect(report["ending"] == "failed")
    #expect(report["failure"]?.hasPrefix("none/m.prom: cannot be written") == true)
  }

  @Test func `a watch ends where too much cannot be read, and has made the graph ready`() throws {
    defer { program.remove() }
    try program.file(
      "a.txt", Array("Ada Lund sued Acme Ltd. on Monday. A court in Oslo will hear both.".utf8))
    try program.file("empty.txt", [UInt8]())
    for name in ["a.txt", "empty.txt"] {
      // A file that was changed just now would be waited for.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_740_000_000)],
        ofItemAtPath: program.folder.appending(path: name).path)
    }
    let outcome = try program.run(
      "ingest", "a.txt", "empty.txt", "--store", "news.ngdb", "--quiet", "--watch",
      "--watch-interval", "1", "--max-failures", "0", "--snapshot")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("ended by --max-failures: 1 could not be read"))
    let graph = program.folder.appending(path: "news.ngdb.graph").path
    #expect(FileManager.default.fileExists(atPath: graph))
  }

  @Test(arguments: ["news.ngdb", "news.ngdb-wal", "news.ngdb.lock", "link.json"])
  func `a place for output is none of the store's files, by whatever name`(name: String) throws {
    defer { program.remove() }
    try program.file("news.ngdb", [UInt8]())
    let store = program.folder.appending(path: "news.ngdb").path
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.appending(path: "link.json").path, withDestinationPath: "news.ngdb")
    let path = program.folder.appending(path: name).path
    let failure = #expect(throws: CommandFailure.self) {
      try StoreOptions.check(outputs: [store + ".json", path], besides: store)
    }
    #expect(failure?.message == "\(path): is the store's own file; name another")
    try StoreOptions.check(outputs: [store + ".json", "-"], besides: store)
  }

  @Test func `a bad line has the place of the line, also when it is tried again`() throws {
    defer { program.remove() }
    let good =
      #"{"title": "A suit", "text": "Ada Lund sued Acme Ltd. on Monday. Acme Ltd. said on Tuesday that it had broken no law. A court in Oslo will hear both of them in May."}"#
    try program.file("j.jsonl", Array("\(good)\n{broken\n".utf8))
    let run = ["ingest", "--store", "news.ngdb", "--quiet", "--no-progress"]
    #expect(try program.run(run + ["j.jsonl"]).status == 3)
    #expect(try program.run(run + ["--retry-quarantined"]).status == 3)
    let listed = try program.run("quarantine", "--store", "news.ngdb", "--format", "json")
    let entry = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any])
    #expect(entry["place"] as? String == "j.jsonl: line 2")
    #expect(entry["bytes"] as? Int == 7)
    #expect(entry["attempts"] as? Int == 2)
    try program.file(
      "a.txt", Array("Ada Lund sued Acme Ltd. on Monday. A court in Oslo will hear both.".utf8))
    let both = try program.run(run + ["--retry-quarantined", "a.txt", "--report", "run.json"])
    #expect(both.status == 3, "what is tried again counts where inputs follow, too")
    let report = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: program.folder.appending(path: "run.json"))) as? [String: Any])
    #expect(report["quarantined"] as? [String: Int] == ["damaged-json": 1])
    #expect((report["records"] as? [String: Int])?["read"] == 2)
    let limited = ["--retry-quarantined", "a.txt", "--limit", "1", "--snapshot"]
    #expect(try program.run(run + limited).status == 3)
    #expect(
      FileManager.default.fileExists(
        atPath: program.folder.appending(path: "news.ngdb.graph").path),
      "a retry that ends all makes the graph ready")
    let hash = try #require(entry["hash"] as? String)
    try program.file("mine.txt", Array("mine".utf8))
    let link = program.folder.appending(path: "link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "mine.txt")
    let saved = try program.run(
      "quarantine", "--store", "news.ngdb", "--save", hash, "link.txt")
    #expect(saved.status == 2, "no file is overwritten, behind a link neither")
    #expect(try String(contentsOfFile: link, encoding: .utf8) == "mine")
  }

  @Test(arguments: [
    ("a.txt\nnewsgraph: all is well", #"a.txt\u{A}newsgraph: all is well"#),
    ("\u{1B}[2Jé 北京 \u{202E}txt.a", #"\u{1B}[2Jé 北京 \u{202E}txt.a"#),
  ])
  func `what comes from outside stays on its line of a log`(text: String, printed: String) {
    #expect(PrintableText.of(text) == printed)
  }

  @Test func `a message of several lines keeps them, and no other control character`() {
    defer { program.remove() }
    #expect(PrintableText.lines(of: "a\n\u{1B}[2Jb\r\n\n") == "a\n\\u{1B}[2Jb\\u{D}\\u{A}\n")
  }

  @Test(arguments: ["ingest", "read", "build"])
  func `the name of an input that is not there forges no line`(command: String) throws {
    defer { program.remove() }
    let rest = ["ingest": ["--store", "news.ngdb"], "build": ["--edges", "-"]][command] ?? []
    let outcome = try program.run([command, "a.txt\nnewsgraph: all is well"] + rest)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(#"a.txt\u{A}newsgraph: all is well: no such file"#))
  }
}
