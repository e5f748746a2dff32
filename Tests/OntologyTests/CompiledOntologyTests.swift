import Foundation
import Ontology
import Testing

struct CompiledOntologyTests {
  /// The folder from which the built-in ontology is compiled.
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Ontology").path

  private static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }

  @Test func `rows survive compilation`() throws {
    let rows = OntologyRows(SmallOntology.source().rows)
    let tables = try OntologyTables(compiled: OntologyCompiler.bytes(of: rows))
    #expect(tables.rows.says(theSameAs: rows))
  }

  @Test func `the same rows give the same bytes`() throws {
    let rows = OntologyRows(SmallOntology.source().rows)
    let bytes = OntologyCompiler.bytes(of: rows)
    #expect(bytes == OntologyCompiler.bytes(of: rows))
    #expect(bytes == OntologyCompiler.bytes(of: try OntologyTables(compiled: bytes).rows))
  }

  @Test func `the fingerprint tells contents apart`() throws {
    let rows = OntologyRows(SmallOntology.source().rows)
    let tables = try OntologyTables(compiled: OntologyCompiler.bytes(of: rows))
    let same = try OntologyTables(compiled: OntologyCompiler.bytes(of: tables.rows))
    #expect(tables.fingerprint == same.fingerprint)
    #expect(tables.fingerprint != (try OntologyTables.bundled().fingerprint))
  }

  @Test func `bytes that are no compiled ontology are refused`() {
    let bytes = OntologyCompiler.bytes(of: OntologyRows(SmallOntology.source().rows))
    for wrong in [[], [1, 2, 3], Array(bytes.dropLast()), [0] + bytes] {
      #expect(throws: OntologyError.notCompiled) { try OntologyTables(compiled: wrong) }
    }
  }

  @Test func `bytes that tables with other columns made are refused`() {
    var bytes = OntologyCompiler.bytes(of: OntologyRows(SmallOntology.source().rows))
    bytes[4] ^= 1
    #expect(throws: OntologyError.notCompiled) { try OntologyTables(compiled: bytes) }
  }

  @Test(.enabled(if: isThere, "the folder Ontology is not beside the tests"))
  func `the built-in ontology is the folder's: else run make ontology`() throws {
    let (rows, mistakes) = try OntologySource(folder: Self.folder).checked()
    #expect(mistakes.filter { $0.severity == .mistake } == [])
    #expect(try OntologyTables.bundled().rows.says(theSameAs: rows))
    #expect(
      OntologyCompiler.bytes(of: try OntologyTables.bundled().rows)
        == OntologyCompiler.bytes(of: rows))
  }

  @Test func `every relation has an example, and frames read without loss`() throws {
    let ontology = try OntologyTables.bundled()
    #expect(!ontology.relations.isEmpty && ontology.relations.allSatisfy { $0.example != nil })
    #expect(!ontology.frames.isEmpty && ontology.frames.count == ontology.rows[.frames].count)
    for (frame, row) in zip(ontology.frames, ontology.rows[.frames]) {
      #expect(frame.slots.map(\.description).joined(separator: " ") == row.text(.slots))
    }
  }

  @Test func `Turtle has no line break inside a literal`() throws {
    let row = #"- {id: Ship, label: ship, description: "one\r\ntwo\rthree\nfour"}"#
    let source = OntologySource(text: row, file: "classes.yaml")
    let rows = OntologyRows(SmallOntology.source().rows + source.rows)
    let tables = try OntologyTables(compiled: OntologyCompiler.bytes(of: rows))
    #expect(TurtleWriter.document(of: tables).contains(#""one\r\ntwo\rthree\nfour"@en"#))
  }

  @Test func `Turtle has a property for each relation`() throws {
    let text = TurtleWriter.document(of: try SmallOntology.tables())
    #expect(
      text.contains("rel:met-with\n  a owl:ObjectProperty, skos:Concept, owl:SymmetricProperty ;"))
    #expect(text.contains("ng:Court\n  a owl:Class ;"))
    #expect(text.contains("rdfs:subClassOf ng:Organization ;\n  skos:exactMatch wd:Q41487 ."))
    #expect(text.contains("rel:inverse-of-criticized\n"))
    #expect(text.contains("skos:example \"Schumer criticized the order.\"@en"))
  }
}
