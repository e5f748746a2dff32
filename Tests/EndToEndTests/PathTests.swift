import Foundation
import Testing

/// `newsgraph path` on one of the sample articles.
@Suite struct PathTests {
  private static let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixtures/Articles/business-cement-takeover.md").path

  @Test func `path finds the way between two people and names who is not there`() throws {
    let program = try Program()
    defer { program.remove() }
    let found = try program.run("path", "Baird", "Duarte Vilhena", "--articles", Self.article)
    #expect(found.status == 0)
    #expect(found.output.contains("Harrow Cement ←sued─ Duarte Vilhena"))
    let nobody = try program.run("path", "Baird", "Nobody At All", "--articles", Self.article)
    #expect(nobody.status == 1)
    #expect(nobody.errors.contains("Nobody At All"))
  }

  @Test func `path answers many pairs as one table, and goes on after a name that nobody has`()
    throws
  {
    let program = try Program()
    defer { program.remove() }
    let pairs = try program.file(
      "pairs.tsv",
      "# who\nBaird\tDuarte Vilhena\n\nNobody At All\tBaird\nHarrow Cement\tBaird\r\n".utf8)
    let asked = ["path", "--pairs", pairs, "--articles", Self.article, "--format"]
    let csv = try program.run(asked + ["csv"])
    #expect(csv.status == 1)
    #expect(csv.errors.contains("Nobody At All"))
    let rows = csv.output.split(whereSeparator: \.isNewline)
    #expect(rows.first?.hasPrefix("from,to,path,step,source,relation,target,direction") == true)
    #expect(rows.count == 4)
    #expect(
      rows[2].hasPrefix(
        "Fiona Baird,Duarte Vilhena,1,2,Duarte Vilhena,sued,Harrow Cement,backward,"))
    let json = try program.run(asked + ["json"])
    let lines = json.output.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(
      lines[1]
        == #"{"from":"Nobody At All","to":"Baird","count":0,"obstacle":"unknownName"}"#)
    let markdown = try program.run(asked + ["md"])
    #expect(markdown.output.hasPrefix("| from | to | path | step | walk_from | relation |"))
    #expect(markdown.output.contains("| ←sued─ | Duarte Vilhena |"))
  }

  @Test(arguments: [
    (["--pairs", "pairs.tsv", "--format", "dot"], Int32(64), "--pairs prints"),
    (["Baird", "Duarte Vilhena", "--pairs", "pairs.tsv"], 64, "not both"),
    (["Baird"], 64, "Name both ends"),
    (["--pairs", "nowhere.tsv"], 2, "nowhere.tsv: no such file"),
    (["--pairs", "pairs.tsv"], 2, "pairs.tsv: line 1: write two names"),
    (["--pairs", "empty.tsv"], 2, "empty.tsv: has no pairs"),
  ])
  func `path says what is wrong with its question`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("pairs.tsv", "Baird, Duarte Vilhena\n".utf8)
    try program.file("empty.tsv", "# nothing\n\n".utf8)
    let outcome = try program.run(["path"] + arguments + ["--articles", Self.article])
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message))
    #expect(outcome.output.isEmpty)
  }
}
