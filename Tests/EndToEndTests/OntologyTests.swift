import Foundation
import Testing

/// `newsgraph ontology` as a user meets it at the terminal.
@Suite struct OntologyCommandTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `the built-in ontology has no mistakes`() throws {
    defer { program.remove() }
    #expect(try program.run("ontology", "check").status == 0)
  }

  @Test func `a relation is explained with its frames and an example`() throws {
    defer { program.remove() }
    let outcome = try program.run("ontology", "show", "ordered")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("REQUEST"))
    #expect(outcome.output.contains("order"))
  }

  @Test func `a name that is not there is answered with near ones and 1`() throws {
    defer { program.remove() }
    let outcome = try program.run("ontology", "show", "critcized")
    #expect(outcome.status == 1)
    #expect((outcome.output + outcome.errors).contains("criticized"))
  }

  @Test func `a mistake in a user's folder is named with file and line`() throws {
    defer { program.remove() }
    let folder = program.folder.appending(path: "mine/relations")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("- id: waved-at\n  label: waved at\n  parent: NOWHERE\n".utf8)
      .write(to: folder.appending(path: "mine.yaml"))
    let outcome = try program.run("ontology", "check", "--ontology", "mine")
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("mine.yaml:"))
    #expect(outcome.output.contains("NOWHERE"))
  }

  @Test func `a store that was read with another ontology says so`() throws {
    defer { program.remove() }
    let folder = program.folder.appending(path: "mine/actors")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("id\tname\tclass\tsource\nharbor-board\tHarbor Board\tGovernmentBody\tmine\n".utf8)
      .write(to: folder.appending(path: "organizations.tsv"))
    try program.file("a.txt", Array("Ada Lund sued Acme Ltd.\n".utf8))
    let ingest = ["ingest", "a.txt", "--store", "news.ngdb", "--ontology", "mine"]
    #expect(try program.run(ingest).status == 0)
    let export = ["export", "--store", "news.ngdb", "--format", "jsonl"]
    #expect(try program.run(export).errors.contains("another ontology (bundled with mine)"))
    #expect(try program.run(export + ["--ontology", "mine"]).errors.isEmpty)
  }

  @Test func `Turtle names relations as properties`() throws {
    defer { program.remove() }
    let outcome = try program.run("ontology", "turtle")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("owl:ObjectProperty"))
  }
}
