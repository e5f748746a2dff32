import Foundation
import Testing

/// What becomes of entities that a user says are one.
@Suite struct IdentityTests {
  private static let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixtures/Articles/business-cement-takeover.md").path

  private struct Node: Decodable { let id: String }

  @Test func `a name of several is asked back, and --pick chooses`() throws {
    let program = try Program()
    defer { program.remove() }
    let store = ["--store", "news.ngdb"]
    #expect(try program.run(["build", Self.article] + store).status == 0)
    for command in ["show", "timeline"] {
      let asked = try program.run([command, "Vilhena"] + store)
      #expect(asked.status == 3)
      #expect(asked.errors.contains("choose with --pick"))
      let picked = try program.run([command, "Vilhena", "--pick", "1"] + store)
      #expect(picked.status == 0)
      #expect(picked.output.contains("Vilhena"))
    }
    let wrong = [
      ["Vilhena", "--pick", "9"], ["Fiona Baird", "--relation", "nonsense"],
      ["Fiona Baird", "--type", "Nonsense"], ["Fiona Baird", "--modality", "nonsense"],
    ]
    for arguments in wrong {
      #expect(try program.run(["timeline"] + arguments + store).status == 64)
    }
    try program.file("pairs.tsv", "Vilhena\tFiona Baird\n".utf8)
    let many = try program.run(["path", "--pairs", "pairs.tsv"] + store)
    #expect(many.status == 3)
    #expect(many.errors.contains("give an identifier") && !many.errors.contains("--pick"))
  }

  @Test func `merge asks about what is no exact name, and about classes that contradict`() throws {
    let program = try Program()
    defer { program.remove() }
    let store = ["--store", "news.ngdb"]
    #expect(try program.run(["build", Self.article] + store).status == 0)
    let misspelt = try program.run(["merge", "Fionna Baird", "Graham Stott"] + store)
    #expect(misspelt.status == 3)
    #expect(misspelt.errors.contains("Fiona Baird") && misspelt.errors.contains("--pick"))
    let mixed = try program.run(["merge", "Fiona Baird", "Harrow Cement"] + store)
    #expect(mixed.status == 2)
    #expect(mixed.errors.contains("--force"))
    #expect(try program.run(["why", "Fiona Baird"] + store).status == 1)
    let picked = try program.run(
      ["merge", "Fionna Baird", "Graham Stott", "--pick", "1"] + store)
    #expect(picked.status == 0)
    #expect(try program.run(["why", "Fiona Baird"] + store).status == 0)
  }

  @Test func `an identifier that was merged away leads to the entity it became`() throws {
    let program = try Program()
    defer { program.remove() }
    let store = ["--store", "news.ngdb"]
    let built = try program.run(["build", Self.article] + store)
    #expect(built.status == 0)
    #expect(built.errors.contains("\nentities ") && built.errors.contains("\nedges "))
    let identifiers = try ["Fiona Baird", "Duarte Vilhena"].map { try identifier($0, program) }
    #expect(try program.run(["merge"] + identifiers + store).status == 0)
    let shown = try identifiers.map { try program.run(["show", $0] + store) }
    #expect(shown.map(\.status) == [0, 0])
    #expect(shown[0].output == shown[1].output)
    let path = try program.run(["path", identifiers[1], "Harrow Cement"] + store)
    #expect(path.status == 0)
  }

  @Test func `split takes what was merged apart in an article, and refuses what changes nothing`()
    throws
  {
    let program = try Program()
    defer { program.remove() }
    let store = ["--store", "news.ngdb"]
    #expect(try program.run(["build", Self.article] + store).status == 0)
    let stott = try identifier("Graham Stott", program)
    #expect(try program.run(["merge", "Fiona Baird", stott] + store).status == 0)
    let merged = try program.run(["show", "Graham Stott"] + store)
    let searched = try program.run(["search", "Stott", "--names"] + store)
    #expect(searched.output.contains("Graham Stott (Person)  entity:fiona-baird"))
    #expect(!searched.output.contains(stott))
    let counts = searched.output.split(separator: "\n").compactMap {
      $0.split(separator: " ").dropLast().last
    }
    let named = try #require(counts.first)
    #expect(merged.output.contains("named     \(named) times"))
    #expect(merged.errors.contains("Graham Stott is now part of Fiona Baird"))
    #expect(merged.output.contains("merged    \(stott)"))
    #expect(!merged.output.contains("Fiona Baird – succeeded – Fiona Baird"))
    let place = "https://example.org/lombard/2025/09/17/harrow-calmar"
    let refused: [([String], Int32)] = [
      (["Fiona Baird", "entity:nobody-at-all"], 1), (["entity:nobody-at-all", stott], 1),
      (["Fiona Baird", try identifier("Duarte Vilhena", program)], 2),
      ([stott, "entity:young-stott", "--article", "article:none"], 1),
      (["Fiona Baird", stott, "--article", place], 2), (["Fiona Baird", "Stott"], 64),
    ]
    for (arguments, status) in refused {
      #expect(try program.run(["split"] + arguments + store).status == status)
    }
    let split = try program.run(
      ["split", stott, "entity:young-stott", "--article", place] + store)
    #expect(split.status == 0)
    let shown = try program.run(["show", "entity:young-stott"] + store)
    #expect(shown.output.hasPrefix("Graham Stott, Person"))
    #expect(try program.run(["show", "Fiona Baird"] + store).status == 0)
  }

  private func identifier(_ name: String, _ program: Program) throws -> String {
    let shown = try program.run("show", name, "--format", "json", "--store", "news.ngdb")
    let line = shown.output.split(whereSeparator: \.isNewline).first ?? ""
    return try JSONDecoder().decode(Node.self, from: Data(line.utf8)).id
  }
}
