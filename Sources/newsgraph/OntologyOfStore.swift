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

  /// Says so where the run that read articles last had another ontology.
  static func compare(_ store: GraphStore, with ontology: OntologyTables) throws {
    guard let run = try store.lastRun(counting: "words"), let there = run.settings.options[option],
      there != fingerprint(of: ontology)
    else { return }
    StandardError.report(
      "\(store.path): its articles were read by \(run.settings.program) with another ontology "
        + "(\(run.settings.ontology)); give --ontology as then, or read them again with ingest --again"
    )
  }

  private static let option = "ontology-fingerprint"

  private static func fingerprint(of ontology: OntologyTables) -> String {
    String(ontology.fingerprint, radix: 16)
  }
}
