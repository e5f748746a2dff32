import ArgumentParser
import Extraction
import Foundation
import NeuralModel
import Ontology
import Text

/// `newsgraph extract`: text in, statements out.
struct ExtractCommand: AsyncParsableCommand {
  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, table, brat
  }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints the statements of English text: subject, relation, object.",
    discussion: """
      A statement carries its relation of the ontology, the classes of subject and object, polarity \
      (affirmed, negated), modality (asserted, planned, requested, conditional, possible, alleged, denied), \
      tense, who says so, and the sentence as evidence. Subject, trigger and object are slices of the text; \
      spans count Unicode code points, half open. With --open it prints every relation in the words of the \
      text instead, whether the ontology knows it or not.

      EXAMPLES
        newsgraph extract --format table article.txt
        newsgraph extract --min-confidence 0.5 news/*.txt > statements.jsonl
        newsgraph extract --open --sentences sentences.jsonl
        newsgraph extract --ontology my-ontology article.txt
        newsgraph extract --format brat --output annotated/ news/*.txt
        echo "Oslo sued Acme." | newsgraph extract --explain
      """)

  @OptionGroup var text: TextInputOptions

  @Flag(help: "Print all relations, in the words of the text.")
  var open = false

  @Flag(help: "Read JSON Lines with \"id\" and \"text\"; each text is one sentence.")
  var sentences = false

  @Flag(help: "Print tree, open records and frames of each sentence, and why frames did not fit.")
  var explain = false

  @Option(help: "What to print: jsonl, table, or brat (a folder of texts and annotations).")
  var format = Format.jsonl

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The folder for --format brat.", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("Leave out what is less sure, 0 to 1.", valueName: "number"))
  var minConfidence = 0.0

  @OptionGroup var options: OntologyOptions

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
    guard format != .brat || output != nil && !open && !explain && !sentences else {
      throw ValidationError(
        "--format brat needs --output FOLDER and running text, and goes neither with --open nor --explain."
      )
    }
    guard output == nil || format == .brat else {
      throw ValidationError("--output is for --format brat; other formats go to standard output.")
    }
  }

  func run() async throws {
    let files = try text.files()
    let tables = try options.tables()
    var extraction = ExtractionRun(
      model: try model(), target: target(tables), jobs: text.jobs, format: format,
      minConfidence: minConfidence,
      folder: try output.map { try BratFolder(path: $0, ontology: tables) },
      total: TextInputOptions.size(of: files))
    defer { extraction.wipeProgress() }
    for input in files {
      if sentences {
        try await extraction.extractSentences(input)
      } else {
        try await extraction.extractText(input)
      }
    }
  }

  private func model() throws -> LanguageModel {
    do {
      return try LanguageModel.bundled()
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  private func target(_ tables: OntologyTables) -> ExtractionRun.Target {
    let extractor = StatementExtractor(ontology: tables)
    if explain { return .explanation(extractor) }
    return open ? .openRecords(extractor) : .statements(extractor)
  }
}
