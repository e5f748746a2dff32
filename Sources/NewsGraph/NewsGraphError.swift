public import Exporting
public import NeuralModel
public import Ontology

/// Why the way from articles to files cannot be gone.
///
/// An article that cannot be read is none of these: the others are read, and ``ArticleCollection/failures`` names it.
public enum NewsGraphError: Error, Equatable, Sendable, CustomStringConvertible {
  /// No file or folder has the name, and no file fits the pattern.
  case noSuchInput(String)
  /// The name of a file does not say which format is meant.
  case noFormat(path: String)
  /// The file cannot be written.
  case export(ExportError)
  /// The model that is compiled in cannot be used.
  case model(ModelError)
  /// The ontology that is compiled in cannot be used.
  case ontology(OntologyError)

  /// One line that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchInput(let input):
      "\(input): no such file or folder, and no pattern that names one"
    case .noFormat(let path):
      "\(path): the name does not say the format; let it end in "
        + ExportFormat.allCases.compactMap { $0.fileExtension.map { ".\($0)" } }
        .joined(separator: ", ")
    case .export(let error): error.description
    case .model(let error): error.description
    case .ontology(let error): error.description
    }
  }
}
