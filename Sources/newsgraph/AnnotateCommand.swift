public import ArgumentParser
import Foundation
public import NeuralModel
import Text

extension Precision: ExpressibleByArgument {}

/// `newsgraph annotate`: text in, annotated sentences out.
struct AnnotateCommand: AsyncParsableCommand {
  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case conllu, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Prints words, tags, lemmas, dependency trees and named entities of English text.",
    discussion: """
      Reads running text in UTF-8 and prints CoNLL-U. The MISC column holds start_char and end_char \
      (Unicode code points into the input, half open) and NER= with the word's entity tag: PER, ORG, \
      PARTY, COUNTRY, LOC, NORP, EVENT, DOCUMENT, PRODUCT, MISC, TIME or NUM behind B- or I-. An empty \
      line or a line break ends a paragraph, and so a sentence; lines of a hard-wrapped text are joined.

      EXAMPLES
        newsgraph annotate article.txt
        echo "Ada Lovelace met Charles Babbage in London." | newsgraph annotate
        newsgraph annotate --pretokenized treebank.conllu > annotated.conllu
        newsgraph annotate --format jsonl --jobs 8 news/*.txt
        newsgraph annotate --coreference article.txt

      EXIT CODES
        0 done; 2 a file or the weights cannot be read; 64 wrong usage
      """)

  @OptionGroup var text: TextInputOptions

  @Flag(help: "Read CoNLL-U, and keep its sentences, tokens and words.")
  var pretokenized = false

  @Option(help: "What to print: \(Format.allCases.map(\.rawValue).joined(separator: " or ")).")
  var format = Format.conllu

  @Option(help: "int8, or f32, which is a little more exact and about half as fast.")
  var precision = Precision.fastest

  @Option(help: ArgumentHelp("Another weights file than the built-in model.", valueName: "file"))
  var model: String?

  @Flag(
    help:
      "Print which words refer to the same thing, in the columns of OntoGUM: number, word, brackets."
  )
  var coreference = false

  func run() async throws {
    let model = try loadedModel()
    let files = try text.files()
    if coreference { return try await resolve(files, by: model) }
    var annotation = AnnotationRun(
      model: model, jobs: text.jobs, format: format,
      total: TextInputOptions.size(of: files),
      showsDocuments: files.count > 1)
    defer { annotation.wipeProgress() }
    for input in files {
      if pretokenized {
        try await annotation.annotateConllu(input)
      } else {
        try await annotation.annotateText(input)
      }
    }
  }

  private func resolve(_ files: [InputFile], by model: LanguageModel) async throws {
    var resolution = CoreferenceRun(
      model: model, ontology: try OntologyOptions.bundled(), jobs: text.jobs)
    for input in files {
      if pretokenized {
        try await resolution.resolveConllu(input)
      } else {
        try await resolution.resolveText(input)
      }
    }
  }

  private func loadedModel() throws -> LanguageModel {
    do {
      if let model { return try LanguageModel(contentsOf: model, precision: precision) }
      return try LanguageModel.bundled(precision: precision)
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}
