/// Why an ontology cannot be read.
public enum OntologyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The folder is not there, or none of its files belongs to an ontology.
  case noOntology(folder: String)
  /// The files have mistakes.
  case mistakes([OntologyMistake])
  /// The bytes are no compiled ontology, or one whose tables have other columns than this program's.
  case notCompiled

  /// What is wrong and what to do next.
  public var description: String {
    switch self {
    case .noOntology(let folder):
      """
      \(folder): no ontology here; name a folder with files such as relations/agree.yaml, \
      lexicon/nouns.yaml or actors/organizations.tsv
      """
    case .mistakes(let mistakes):
      mistakes.map(\.description).joined(separator: "\n")
    case .notCompiled:
      "not a compiled ontology with the tables of this program; run make ontology and build again"
    }
  }
}
