import Foundation
import Testing

/// The formats of `newsgraph extract` that people and annotation tools read.
@Suite struct ExtractFormatTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private static let article = """
    OSLO (Ledger) — Norway sued Chad’s ministry on Friday.

    Lawmakers did not criticize the lawsuit.

    """

  private func read(_ name: String) throws -> String {
    try String(contentsOf: program.folder.appending(path: name), encoding: .utf8)
  }

  @Test func `every span of brat covers the words that it names`() throws {
    defer { program.remove() }
    try program.file("one.txt", Self.article.utf8)
    let outcome = try program.run("extract", "--format", "brat", "--output", "out", "one.txt")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    let text = try Array(read("out/one.txt").unicodeScalars)
    #expect(try read("out/one.txt") + "\n" == Self.article)
    let bounds = try read("out/one.ann").split(separator: "\n").filter { $0.hasPrefix("T") }
    #expect(bounds.count > 3)
    for bound in bounds {
      let parts = bound.split(separator: "\t").map(String.init)
      let slices = parts[1].drop { $0 != " " }.dropFirst().split(separator: ";").map { slice in
        let ends = slice.split(separator: " ").compactMap { Int($0) }
        return String(String.UnicodeScalarView(text[ends[0]..<ends[1]]))
      }
      #expect(slices.joined(separator: " ") == parts[2])
    }
  }

  @Test func `brat declares its types and marks what is negated`() throws {
    defer { program.remove() }
    try program.file("one.txt", Self.article.utf8)
    _ = try program.run("extract", "--format", "brat", "-o", "out", "one.txt")
    let annotations = try read("out/one.ann")
    #expect(annotations.contains("sued:T"))
    #expect(annotations.contains("\tNegated E"))
    let configuration = try read("out/annotation.conf")
    for part in ["[entities]", "[relations]", "[events]", "[attributes]", "sued\tSubject"] {
      #expect(configuration.contains(part))
    }
  }

  @Test func `texts of one name do not overwrite each other`() throws {
    defer { program.remove() }
    try program.file("one.txt", Self.article.utf8)
    let outcome = try program.run("extract", "--format", "brat", "-o", "out", "one.txt", "one.txt")
    #expect(outcome.status == 0)
    #expect(try read("out/one.ann") == read("out/one-2.ann"))
  }

  @Test(
    arguments: [
      ["--format", "brat"], ["--format", "brat", "-o", "out", "--open"],
      ["--format", "brat", "-o", "out", "--explain"], ["--output", "out"],
    ]) func `options that do not go together are refused`(options: [String]) throws
  {
    defer { program.remove() }
    let arguments = ["extract"] + options
    let outcome = try run(arguments)
    #expect(outcome.status == 64)
    #expect(!outcome.errors.isEmpty)
  }

  private func run(_ arguments: [String]) throws -> Outcome {
    switch arguments.count {
    case 3: try program.run(arguments[0], arguments[1], arguments[2])
    default:
      try program.run(
        arguments[0], arguments[1], arguments[2], arguments[3], arguments[4],
        arguments.count > 5 ? arguments[5] : "--jobs=1")
    }
  }

  @Test func `an explanation shows tree, records, frames and statements`() throws {
    defer { program.remove() }
    let input = Array("Norway accused Chad.\n".utf8)
    let outcome = try program.run("extract", "--explain", input: input)
    #expect(outcome.status == 0)
    for part in [
      "Norway accused Chad.", "Tree", "root accused", "└─ obj Chad", "Open records", "Frames",
      "✓ accused.accuse.obj-actor: agent = Norway; recipient = Chad",
      "✗ accused.accuse.obj-actor.of: obl:of=theme is missing, nothing stands there", "Statements",
      "Norway – accused – Chad",
    ] {
      #expect(outcome.output.contains(part))
    }
  }

  @Test func `an explanation tells whom and what words refer to`() throws {
    defer { program.remove() }
    let text =
      "Ada Holm ordered the navy to leave the port. “It is over,” she said.\n\nGermany condemned the move.\n"
    let outcome = try program.run("extract", "--explain", input: Array(text.utf8))
    #expect(outcome.status == 0)
    for part in [
      "References", "she → Ada Holm", "Events", "the move → order by Ada Holm", "Quotations",
    ] {
      #expect(outcome.output.contains(part))
    }
  }

  @Test func `open records tell which statements they mean`() throws {
    defer { program.remove() }
    let outcome = try program.run("extract", "--open", input: Array("Norway sued Chad.\n".utf8))
    #expect(
      outcome.output.contains("\"statements\":[{\"subject\":\"Norway\",\"relation\":\"sued\""))
  }

  @Test func `a dateline is nobody's subject`() throws {
    defer { program.remove() }
    let outcome = try program.run("extract", input: Array(Self.article.utf8))
    #expect(outcome.output.contains("\"label\":\"Norway\""))
    #expect(!outcome.output.contains("\"text\":\"OSLO"))
  }
}
