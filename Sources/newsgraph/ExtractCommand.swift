import ArgumentParser
import Extraction
import Foundation
import NeuralModel
import Text

/// `newsgraph extract`: text in, statements out.
struct ExtractCommand: AsyncParsableCommand {
  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, table
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
      """)

  @Argument(help: ArgumentHelp("Text files; - or nothing is standard input.", valueName: "input"))
  var inputs: [String] = []

  @Flag(help: "Print all relations, in the words of the text.")
  var open = false

  @Flag(help: "Read JSON Lines with \"id\" and \"text\"; each text is one sentence.")
  var sentences = false

  @Option(help: "What to print: jsonl or table.")
  var format = Format.jsonl

  @Option(help: ArgumentHelp("Leave out what is less sure, 0 to 1.", valueName: "number"))
  var minConfidence = 0.0

  @OptionGroup var options: OntologyOptions

  @Option(help: "How many threads work. The output is the same for any number.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
  }

  func run() async throws {
    let files = try (inputs.isEmpty ? ["-"] : inputs).map { try InputFile(path: $0) }
    let sizes = files.compactMap(\.size)
    var extraction = ExtractionRun(
      model: try model(), target: try target(), jobs: jobs, format: format,
      minConfidence: minConfidence,
      total: sizes.count == files.count ? sizes.reduce(0, +) : nil)
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

  private func target() throws -> ExtractionRun.Target {
    guard !open else { return .openRecords }
    return .statements(StatementExtractor(ontology: try options.tables()))
  }
}
