import ArgumentParser
import Ontology

/// `newsgraph ontology check`: every mistake of a folder, in one run.
struct OntologyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Names every mistake with file and line.",
    discussion: """
      Prints a line for each mistake. Without --ontology the built-in ontology is checked.

      EXAMPLES
        newsgraph ontology check --ontology my-ontology
        newsgraph ontology check --ontology Ontology --complete

      EXIT CODES
        0 no mistakes, warnings do not count; 2 mistakes, or nothing to check; 64 wrong usage
      """)

  @OptionGroup var options: OntologyOptions

  @Flag(help: "Take the folder for a whole ontology instead of laying it over the built-in one.")
  var complete = false

  func validate() throws {
    guard !complete || options.ontology != nil else {
      throw ValidationError("--complete needs --ontology.")
    }
  }

  func run() throws {
    let (rows, mistakes) = try checked()
    var output = OutputFile()
    for mistake in mistakes { try output.write("\(mistake)\n") }
    try output.flush()
    guard mistakes.allSatisfy({ $0.severity == .warning }) else { throw ExitCode(2) }
    StandardError.write("No mistakes in \(rows.count) rows.")
  }

  private func checked() throws -> (rows: OntologyRows, mistakes: [OntologyMistake]) {
    do {
      guard let folder = options.ontology else {
        let rows = try OntologyTables.bundled().rows
        return (rows, OntologyChecker(rows).mistakes.filter { $0.severity == .mistake })
      }
      let source = try OntologySource(folder: folder)
      return complete ? source.checked() : try OntologyTables.bundled().overlaid(with: source)
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}
