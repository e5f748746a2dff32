import ArgumentParser
import Foundation
import Ontology

/// `newsgraph ontology show`: explains a relation, class or word.
struct OntologyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Explains a relation, a heading, a class, a word, a word list or an actor.",
    discussion: """
      When nothing has the name, the nearest names are listed.

      EXAMPLES
        newsgraph ontology show ordered
        newsgraph ontology show call_off
        newsgraph ontology show Court
        newsgraph ontology show "Cyber Command"

      EXIT CODES
        0 found; 1 nothing has the name; 2 the folder of --ontology cannot be read; 64 wrong usage
      """)

  @Argument(help: "An id, a label, a word with its particle (call_off), or an actor's name.")
  var name: [String]

  @OptionGroup var options: OntologyOptions

  func run() throws {
    let name = name.joined(separator: " ")
    let ontology = try options.tables()
    let explanation = OntologyExplanation(ontology, width: Self.width)
    let found = explanation.sections(about: name)
    guard !found.isEmpty else {
      var line = "nothing is called '\(name)'"
      let near = explanation.namesNear(name)
      if !near.isEmpty { line += "; near it: \(near.joined(separator: ", "))" }
      StandardError.report(line)
      throw ExitCode(1)
    }
    var output = OutputFile()
    try output.write(found.joined(separator: "\n"))
    try output.flush()
  }

  /// The columns of the terminal where the shell tells them, else 80.
  private static var width: Int {
    ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { max(40, $0) } ?? 80
  }
}
