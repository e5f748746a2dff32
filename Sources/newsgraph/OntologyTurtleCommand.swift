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

      EXIT CODES
        0 done; 2 the folder of --ontology cannot be read; 64 wrong usage
      """)

  @OptionGroup var options: OntologyOptions

  func run() throws {
    var output = OutputFile()
    try output.write(TurtleWriter.document(of: try options.tables()))
    try output.flush()
  }
}
