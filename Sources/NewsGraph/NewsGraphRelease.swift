import Facts
import NeuralModel
import Ontology

/// Which program, model and ontology made a graph.
public enum NewsGraphRelease {
  /// The version of the program and the library.
  public static let version = "0.1.0"

  /// The hash of the weights that are compiled in: 64 bits of FNV-1a, as 16 hexadecimal digits.
  ///
  /// Two builds with the same hash read the same sentence in the same way. Takes some hundredths of a second.
  public static var modelHash: String { contentHash(of: LanguageModel.bundledBytes) }

  /// The hash of the ontology that is compiled in, likewise.
  public static var ontologyHash: String { contentHash(of: OntologyTables.bundledBytes) }
}
