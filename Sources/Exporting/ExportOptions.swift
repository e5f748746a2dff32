/// How an export is written.
public struct ExportOptions: Sendable {
  /// For which program a GraphML file is.
  public enum Flavor: String, CaseIterable, Sendable {
    /// For all; valid under the public schema.
    case plain
    /// With the kind of each edge where Gephi looks for it, so that parallel edges stay apart.
    case gephi
    /// With labels and types where Neo4j's APOC looks for them.
    case neo4j
    /// With shapes, colours and texts as yEd draws them.
    case yed
  }

  /// For which program a GraphML file is.
  public var flavor: Flavor
  /// With what all identifiers of nodes, statements, evidence and articles begin.
  public var baseIRI: String
  /// By what run of the program the statements were found.
  public var run: ExportRun

  /// Options for one export.
  public init(
    flavor: Flavor = .plain, baseIRI: String = "urn:newsgraph:",
    run: ExportRun = ExportRun(version: "development")
  ) {
    self.flavor = flavor
    self.baseIRI = baseIRI
    self.run = run
  }
}
