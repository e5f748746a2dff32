import Articles
import NeuralModel
import NewsGraph

/// An ``ArticlePipeline`` that names on standard error what could not be read, and draws how far it is.
struct ReportedPipeline<Made: Sendable> {
  private let pipeline: ArticlePipeline<Made>
  /// How many words stand behind what was made, for the progress bar.
  private let words: @Sendable (Made) -> Int
  /// Articles that could not be read.
  private(set) var failures = 0
  /// Articles set aside because their text is not English.
  private(set) var notEnglish = 0

  init(
    model: LanguageModel, jobs: Int,
    make: @escaping @Sendable (Article, ArticlePlace, inout LanguageModelWorker) -> Made,
    words: @escaping @Sendable (Made) -> Int
  ) {
    pipeline = ArticlePipeline(model: model, jobs: jobs, make: make)
    self.words = words
  }

  /// Reads everything; what cannot be read is named and counted.
  mutating func run(inputs: [String], deliver: (Made) throws -> Void) async throws {
    var progress = ProgressBar(total: ArticleSourceReader.size(of: inputs))
    defer { progress.finish() }
    var wordsDone = 0
    do {
      try await pipeline.run(
        inputs: inputs,
        progress: { bytes in progress.update(bytes: bytes, words: wordsDone) },
        deliver: { outcome in
          guard let made = taken(outcome) else { return }
          wordsDone += words(made)
          try deliver(made)
        })
    } catch let error as NewsGraphError {
      throw CommandFailure(PrintableText.of(error.description) + Self.hint(error))
    }
  }

  /// For those who write what they want read where its name belongs.
  private static func hint(_ error: NewsGraphError) -> String {
    guard case .noSuchInput(let input) = error, input.contains(" "), !input.contains("/") else {
      return ""
    }
    return "; text itself comes by standard input: echo \"…\" | newsgraph …"
  }

  private mutating func taken(_ outcome: ArticlePipeline<Made>.Outcome) -> Made? {
    switch outcome {
    case .made(let made):
      return made
    case .failure(let failure):
      failures += 1
      StandardError.report(PrintableText.of(failure.description))
    case .notEnglish(let place):
      notEnglish += 1
      StandardError.report(
        PrintableText.of("\(place)") + ": set aside, because its text is not English")
    }
    return nil
  }
}
