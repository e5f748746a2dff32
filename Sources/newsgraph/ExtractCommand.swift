import ArgumentParser
import Extraction
import Foundation
import NeuralModel
import NewsGraph
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
    abstract: "Prints the statements of English articles: subject, relation, object.",
    discussion: """
      Reads pages, feeds, wire formats, archives and text (see `newsgraph help read`), each article as a \
      whole: "he", "the company" and "the move" are resolved, and times counted from the article's date. A \
      statement carries its relation of the ontology, the classes of subject and object, polarity \
      (affirmed, negated), modality (asserted, planned, requested, conditional, possible, alleged, denied), \
      tense, time, who says so, and the sentence as evidence. Subject, trigger and object are words of the \
      article's text as `newsgraph read` prints it, in its order; spans count Unicode code points, half open. \
      Where words in between belong to something else, a blank stands for them, and the span takes them in: \
      "troops in Oslo" of "troops and rebels in Oslo". With --open it prints every relation in the words of \
      the text instead, whether the ontology knows it or not.

      EXAMPLES
        newsgraph extract --format table article.html
        newsgraph extract --min-confidence 0.5 news/ > statements.jsonl
        newsgraph extract --open --sentences sentences.jsonl
        newsgraph extract --ontology my-ontology article.txt
        newsgraph extract --format brat --output annotated/ news/*.txt
        echo "Oslo sued Acme." | newsgraph extract --explain

      EXIT CODES
        0 done; 2 error; 3 done, but an article could not be read (it is named); 64 wrong usage
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders or patterns; - or nothing is standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: "How many threads work. The output is the same for any number.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Print all relations, in the words of the text.")
  var open = false

  @Flag(help: "Read JSON Lines with \"id\" and \"text\"; each text is one sentence.")
  var sentences = false

  @Flag(
    help:
      "Print tree, open records and frames of each sentence, why frames did not fit, and what words refer to."
  )
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
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
    guard format != .brat || output != nil && !open && !explain && !sentences else {
      throw ValidationError(
        "--format brat needs --output FOLDER and articles, and goes neither with --open nor --explain."
      )
    }
    guard output == nil || format == .brat else {
      throw ValidationError("--output is for --format brat; other formats go to standard output.")
    }
  }

  func run() async throws {
    let tables = try options.tables()
    let lines = ExtractionLines(
      target: explain ? .explanation : open ? .openRecords : .statements, format: format,
      minConfidence: minConfidence, extractor: StatementExtractor(ontology: tables))
    let wanted = inputs.isEmpty ? ["-"] : inputs
    if sentences { return try await extractSentences(wanted, lines) }
    var run = ArticleExtractionRun(
      analyzer: ArticleAnalyzer(model: try BuildCommand.model(), ontology: tables), lines: lines,
      jobs: jobs, folder: try output.map { try BratFolder(path: $0, ontology: tables) })
    if try await run.run(inputs: wanted) > 0 { throw ExitCode(3) }
  }

  private func extractSentences(_ inputs: [String], _ lines: ExtractionLines) async throws {
    let files = try inputs.map { try InputFile(path: $0) }
    var run = SentenceExtractionRun(
      model: try BuildCommand.model(), lines: lines, jobs: jobs,
      total: TextInputOptions.size(of: files))
    defer { run.wipeProgress() }
    for file in files { try await run.run(file) }
  }
}
