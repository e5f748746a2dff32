import Ontology
import Store

/// With which ontology the articles of a store were read.
///
/// Statements keep the ids of classes and relations. What those mean, the ontology of the question says: classes and
/// headings that it does not know are lost.
enum OntologyOfStore {
  /// What a run notes about the ontology beside the name of its folder.
  static func options(for ontology: OntologyTables) -> [String: String] {
    [option: fingerprint(of: ontology)]
  }

  /// Says so where articles were read with another ontology.
  static func compare(_ store: GraphStore, with ontology: OntologyTables) throws {
    if let line = try warning(of: store, with: ontology) { StandardError.report(line) }
  }

  /// What to say where a run read articles with another ontology and they were not read again since; nil where all is
  /// well.
  static func warning(of store: GraphStore, with ontology: OntologyTables) throws -> String? {
    let mark = fingerprint(of: ontology)
    let other = try store.lastRun(counting: "words", withOption: option, otherThan: mark)
    guard let other, try !isReadAgain(store, behind: other, with: mark) else { return nil }
    let settings = other.settings
    return "\(store.path): articles were read by \(settings.program) with another ontology "
      + "(\(settings.ontology)); \(advice(for: settings))"
  }

  /// Whether runs with `--again` and the ontology of now read as many words as there are: nothing tells which articles
  /// a run read.
  private static func isReadAgain(
    _ store: GraphStore, behind other: StoreRun, with mark: String
  ) throws -> Bool {
    let runs = try store.runs().filter { run in
      run.identifier > other.identifier && run.settings.options[option] == mark
        && run.settings.options["again"] != nil
    }
    let words = runs.map { $0.counts["words"] ?? 0 }.reduce(0, +)
    guard words > 0 else { return false }
    return try words >= store.statistics(top: 0).words
  }

  /// Nobody can ask with the built-in ontology of another version of the program.
  private static func advice(for settings: StoreRun.Settings) -> String {
    let again = "read them again with ingest --again"
    guard settings.ontology == "bundled" else { return "give --ontology as then, or \(again)" }
    let bundled = (try? OntologyTables.bundled()).map { fingerprint(of: $0) }
    return settings.options[option] == bundled ? "ask without --ontology, or \(again)" : again
  }

  private static let option = "ontology-fingerprint"

  private static func fingerprint(of ontology: OntologyTables) -> String {
    String(ontology.fingerprint, radix: 16)
  }
}
