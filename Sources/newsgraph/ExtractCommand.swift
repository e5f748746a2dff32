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

  @OptionGroup var text: TextInputOptions

  @Flag(help: "Print all relations, in the words of the text.")
  var open = false

  @Flag(help: "Read JSON Lines with \"id\" and \"text\"; each text is one sentence.")
  var sentences = false

  @Option(help: "What to print: jsonl or table.")
  var format = Format.jsonl

  @Option(help: ArgumentHelp("Leave out what is less sure, 0 to 1.", valueName: "number"))
  var minConfidence = 0.0

  @OptionGroup var options: OntologyOptions

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
  }

  func run() async throws {
    let files = try text.files()
    var extraction = ExtractionRun(
      model: try model(), target: try target(), jobs: text.jobs, format: format,
      minConfidence: minConfidence,
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

  private func target() throws -> ExtractionRun.Target {
    guard !open else { return .openRecords }
    return .statements(StatementExtractor(ontology: try options.tables()))
  }
}
