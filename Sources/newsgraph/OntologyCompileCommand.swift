import ArgumentParser
import Foundation
import Ontology

/// `newsgraph ontology compile`: writes the file that is compiled into the program.
struct OntologyCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compiles a whole ontology folder into one file.",
    shouldDisplay: false)

  @Argument(help: "The folder.")
  var folder = "Ontology"

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  func run() throws {
    do {
      let (rows, mistakes) = try OntologySource(folder: folder).checked()
      let grave = mistakes.filter { $0.severity == .mistake }
      guard grave.isEmpty else { throw OntologyError.mistakes(grave) }
      let bytes = OntologyCompiler.bytes(of: rows)
      try Data(bytes).write(to: URL(fileURLWithPath: output))
    } catch let error as OntologyError {
      throw CommandFailure("\(error)")
    } catch {
      throw CommandFailure("\(output): cannot be written (\(error.localizedDescription))")
    }
  }
}
