import ArgumentParser
import Ontology

/// `newsgraph ontology turtle`: classes and relations for ontology editors.
struct OntologyTurtleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "turtle",
    abstract: "Prints classes and relations as OWL and SKOS in Turtle, which Protégé opens.",
    discussion: """
      EXAMPLES
        newsgraph ontology turtle > newsgraph.ttl
        newsgraph ontology turtle --ontology my-ontology > mine.ttl
      """)

  @OptionGroup var options: OntologyOptions

  func run() throws {
    var output = OutputFile()
    try output.write(TurtleWriter.document(of: try options.tables()))
    try output.flush()
  }
}
