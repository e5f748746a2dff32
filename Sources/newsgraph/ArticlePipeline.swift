import Articles
import NeuralModel

/// The articles of some inputs, worked on by several threads and delivered in the order of the inputs.
struct ArticlePipeline<Made: Sendable> {
  let model: LanguageModel
  let jobs: Int
  /// What a thread makes of an English article.
  let make: @Sendable (Article, ArticlePlace, inout LanguageModelWorker) -> Made
  /// How many words stand behind what was made, for the progress bar.
  let words: @Sendable (Made) -> Int
  /// Articles that could not be read.
  private(set) var failures = 0
  /// Articles set aside because their text is not English.
  private(set) var notEnglish = 0

  init(
    model: LanguageModel, jobs: Int,
    make: @escaping @Sendable (Article, ArticlePlace, inout LanguageModelWorker) -> Made,
    words: @escaping @Sendable (Made) -> Int
  ) {
    self.model = model
    self.jobs = jobs
    self.make = make
    self.words = words
  }

  private struct Piece: Sendable {
    let result: SourceResult
    let bytesRead: Int
  }

  private enum Finding: Sendable {
    case made(Made)
    case failure(ArticleFailure)
    case notEnglish(ArticlePlace)
  }

  private struct Findings: Sendable {
    let findings: [Finding]
    let bytesRead: Int
  }

  /// Reads everything; what cannot be read is named on standard error and counted.
  mutating func run(inputs: [String], deliver: (Made) throws -> Void) async throws {
    for input in inputs where !ArticleSourceReader.isPresent(input) {
      throw CommandFailure("\(input): no such file or folder, and no pattern that names one")
    }
    var progress = ProgressBar(total: ArticleSourceReader.size(of: inputs))
    defer { progress.finish() }
    var reader = ArticleSourceReader(inputs: inputs)
    let (model, make) = (model, make)
    let pipeline = OrderedPipeline<Piece, LanguageModelWorker, Findings>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { piece, worker in
        Findings(
          findings: Self.results(of: piece.result).compactMap {
            Self.finding($0, make, &worker)
          }, bytesRead: piece.bytesRead)
      })
    var wordsDone = 0
    try await pipeline.run(
      next: { reader.next().map { Piece(result: $0, bytesRead: reader.bytesRead) } },
      deliver: { findings in
        for finding in findings.findings {
          guard let made = taken(finding) else { continue }
          wordsDone += words(made)
          try deliver(made)
        }
        progress.update(bytes: findings.bytesRead, words: wordsDone)
      })
  }

  private static func results(of source: SourceResult) -> [ReadResult] {
    switch source {
    case .failure(let failure): [.failure(failure)]
    case .source(let source): ArticleParser().results(from: source)
    }
  }

  private static func finding(
    _ result: ReadResult, _ make: (Article, ArticlePlace, inout LanguageModelWorker) -> Made,
    _ worker: inout LanguageModelWorker
  ) -> Finding? {
    switch result {
    case .failure(let failure): .failure(failure)
    case .passed: nil
    case .article(let article, let place):
      article.flags.contains(.nonEnglish)
        ? .notEnglish(place) : .made(make(article, place, &worker))
    }
  }

  private mutating func taken(_ finding: Finding) -> Made? {
    switch finding {
    case .made(let made):
      return made
    case .failure(let failure):
      failures += 1
      StandardError.report(failure.description)
    case .notEnglish(let place):
      notEnglish += 1
      StandardError.report("\(place): set aside, because its text is not English")
    }
    return nil
  }
}
