import NewsGraph

/// What `newsgraph --version` prints.
enum VersionText {
  /// Program, model and ontology, a line each: with all three equal, the same articles give the same bytes.
  static var text: String {
    """
    newsgraph \(NewsGraphRelease.version)
    model     \(NewsGraphRelease.modelHash)
    ontology  \(NewsGraphRelease.ontologyHash)
    """
  }

  /// Whether a command line asks for it.
  static func isAskedFor(by arguments: some Sequence<String>) -> Bool {
    arguments.prefix { $0 != "--" }.contains("--version")
  }
}
