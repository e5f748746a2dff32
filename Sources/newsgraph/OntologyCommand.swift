import ArgumentParser
import Ontology

/// `newsgraph ontology`: what the program knows before it reads an article.
struct OntologyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontology",
    abstract: "Checks, explains and exports classes, relations, words and actors.",
    discussion: """
      A folder of your own, laid out like the one that Ontology/README.md explains, adds to the \
      built-in ontology, replaces rows of the same id, and takes rows away with remove: true.

      EXAMPLES
        newsgraph ontology show ordered
        newsgraph ontology check --ontology my-ontology
        newsgraph ontology turtle > newsgraph.ttl
      """,
    subcommands: [
      OntologyCheckCommand.self, OntologyShowCommand.self, OntologyTurtleCommand.self,
      OntologyCompileCommand.self,
    ])
}

/// The ontology that a command works on.
struct OntologyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A folder laid over the built-in ontology.", valueName: "folder"))
  var ontology: String?

  /// The built-in ontology, with the folder laid over it.
  func tables() throws -> OntologyTables { try Self.bundled(overlaidWith: ontology) }

  /// The built-in ontology, with a folder laid over it where there is one.
  static func bundled(overlaidWith folder: String? = nil) throws -> OntologyTables {
    do {
      if let folder { return try OntologyTables.bundled(overlaidWith: folder) }
      return try OntologyTables.bundled()
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}
