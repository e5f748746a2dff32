import Foundation
import Ontology
import Testing

struct OntologyOverlayTests {
  private func merged(_ files: (String, String)...) throws -> (
    tables: OntologyTables, mistakes: [String]
  ) {
    let (rows, mistakes) = OntologyRows(SmallOntology.source().rows).overlaid(
      with: files.flatMap { OntologySource(text: $0.1, file: $0.0).rows })
    let tables = try OntologyTables(compiled: OntologyCompiler.bytes(of: rows))
    return (tables, (mistakes + OntologyChecker(rows).mistakes).map(\.description))
  }

  @Test func `a new id is added`() throws {
    let (tables, mistakes) = try merged(
      (
        "lexicon/verbs/own.yaml",
        "- {id: pan, relation: criticized, slots: nsubj=agent obj=recipient, lemmas: [pan]}"
      ))
    #expect(mistakes.isEmpty)
    #expect(tables.frames(of: "pan").map(\.relation) == ["criticized"])
    #expect(tables.frames(of: "slam").count == 1)
  }

  @Test func `an id that exists replaces the whole row`() throws {
    let (tables, mistakes) = try merged(
      (
        "lexicon/verbs/own.yaml",
        "- {id: criticize, relation: criticized, slots: nsubj=agent obj=recipient, lemmas: [roast]}"
      ))
    #expect(mistakes.isEmpty)
    #expect(tables.frames(of: "slam").isEmpty)
    #expect(tables.frames(of: "roast").count == 1)
  }

  @Test func `a removal takes a row away`() throws {
    let (tables, mistakes) = try merged(
      ("lexicon/verbs/own.yaml", "- {id: call-off, remove: true}"),
      ("lexicon/word_lists.yaml", "- {id: talks, remove: true}"))
    #expect(tables.frames(of: "call_off").isEmpty)
    #expect(tables.wordList("talks") == nil)
    #expect(
      mistakes == [
        "relations/reject.yaml:1: warning: no verb or noun leads to 'rejected'; add a frame in lexicon/verbs"
      ])
  }

  @Test func `removing what others use is a mistake`() throws {
    let mistakes = try merged(("relations/own.yaml", "- {id: criticized, remove: true}")).mistakes
    #expect(
      mistakes.contains { $0.contains("lexicon/nouns.yaml:1: unknown relation 'criticized'") })
  }

  @Test func `removing what is not there is a mistake`() throws {
    let mistakes = try merged(("relations/own.yaml", "- {id: praised, remove: true}")).mistakes
    #expect(
      mistakes == [
        "relations/own.yaml:1: nothing to remove: no row of relations is called 'praised'"
      ])
  }

  @Test func `mistakes of several tables come in the order of the tables`() throws {
    let mistakes = try merged(
      ("lexicon/word_lists.yaml", "- {id: b, remove: true}"),
      ("roles.yaml", "- {id: a, remove: true}"),
      ("relations/own.yaml", "- {id: c, remove: true}")
    ).mistakes
    let files = mistakes.map { mistake in mistake.prefix { $0 != ":" } }
    #expect(files == ["roles.yaml", "relations/own.yaml", "lexicon/word_lists.yaml"])
  }

  @Test func `a term is ended by a row with the same person, office and start`() throws {
    let table = """
      person\tname\toffice\tstart\tend\tsource
      bo-lund\tBo Lund\tprime-minister\t2022-12-15\t2026-01-01\tme
      """
    let tables = try merged(("actors/holders.tsv", table)).tables
    #expect(tables.actors.tenures(of: "bo-lund").map { $0.end?.description } == ["2026-01-01"])
  }

  @Test func `a table row is removed by a column`() throws {
    let table = "id\tremove\nnobel-court\ttrue\n"
    let (tables, mistakes) = try merged(
      ("actors/organizations.tsv", table), ("actors/metonyms.tsv", "name\tremove\nThe Hall\ttrue\n")
    )
    #expect(mistakes.isEmpty)
    #expect(tables.actors.actor("nobel-court") == nil)
    #expect(tables.actors.actors(named: "the Hall").isEmpty)
  }

  @Test func `a built-in row that an overlay breaks is named, with what to do`() throws {
    let bundled = try OntologyTables.bundled()
    let source = OntologySource(
      text: "- {id: boycotted, remove: true}", file: "relations/own.yaml")
    let mistakes = bundled.overlaid(with: source).mistakes.map(\.description)
    #expect(!mistakes.isEmpty)
    #expect(
      mistakes.allSatisfy {
        $0.hasPrefix("built-in ontology: ") && $0.contains(": unknown relation 'boycotted'")
          && $0.hasSuffix("; remove this row too, or write it anew in your folder")
      })
  }

  @Test func `a folder is laid over the built-in ontology`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let verbs = folder.appendingPathComponent("lexicon/verbs")
    try FileManager.default.createDirectory(at: verbs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = verbs.appendingPathComponent("own.yaml")
    let frame =
      "- {id: own, relation: criticized, slots: nsubj=agent obj=recipient, lemmas: [zing]}"
    try Data(frame.utf8).write(to: file)
    let tables = try OntologyTables.bundled(overlaidWith: folder.path)
    #expect(tables.frames(of: "zing").map(\.relation) == ["criticized"])
    #expect(tables.frames(of: "order").isEmpty == false)

    try Data(frame.replacing("criticized", with: "zinged").utf8).write(to: file)
    let error = #expect(throws: OntologyError.self) {
      try OntologyTables.bundled(overlaidWith: folder.path)
    }
    #expect(error?.description.hasPrefix("\(file.path):1: unknown relation 'zinged'") == true)
  }
}
