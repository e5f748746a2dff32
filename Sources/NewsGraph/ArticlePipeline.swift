public import Articles
import Ingestion
public import NeuralModel

/// The articles of some inputs, worked on by several threads and delivered in the order of the inputs.
///
/// Memory does not grow with the inputs, and what is delivered does not depend on the number of threads.
public struct ArticlePipeline<Made: Sendable>: Sendable {
  /// What became of an article, or of what should have been one.
  public enum Outcome: Sendable {
    /// What a thread made of it.
    case made(Made)
    /// It could not be read.
    case failure(ArticleFailure)
    /// It was set aside, because its text is not English.
    case notEnglish(ArticlePlace)
  }

  private let model: LanguageModel
  private let jobs: Int
  private let make: @Sendable (Article, ArticlePlace, inout LanguageModelWorker) -> Made

  /// Makes a pipeline.
  ///
  /// - Parameters:
  ///   - model: Whose workers the threads use.
  ///   - jobs: How many threads work, at least 1.
  ///   - make: What a thread makes of an English article.
  public init(
    model: LanguageModel, jobs: Int,
    make: @escaping @Sendable (Article, ArticlePlace, inout LanguageModelWorker) -> Made
  ) {
    precondition(jobs > 0, "a pipeline needs a thread")
    self.model = model
    self.jobs = jobs
    self.make = make
  }

  private struct Piece: Sendable {
    let result: SourceResult
    let bytesRead: Int
  }

  private struct Outcomes: Sendable {
    let outcomes: [Outcome]
    let bytesRead: Int
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders and patterns; `-` is standard input.
  ///   - progress: Called from time to time with the number of bytes that were read.
  ///   - deliver: Takes the outcomes, in the order of the inputs.
  /// - Throws: ``NewsGraphError/noSuchInput(_:)`` before anything is read; what `deliver` throws.
  public func run(
    inputs: [String], progress: (Int) -> Void = { _ in }, deliver: (Outcome) throws -> Void
  ) async throws {
    for input in inputs where !ArticleSourceReader.isPresent(input) {
      throw NewsGraphError.noSuchInput(input)
    }
    var reader = ArticleSourceReader(inputs: inputs)
    let (model, make) = (model, make)
    let pipeline = OrderedPipeline<Piece, LanguageModelWorker, Outcomes>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { piece, worker in
        Outcomes(
          outcomes: Self.results(of: piece.result).compactMap {
            Self.outcome($0, make, &worker)
          }, bytesRead: piece.bytesRead)
      })
    try await pipeline.run(
      next: { reader.next().map { Piece(result: $0, bytesRead: reader.bytesRead) } },
      deliver: { outcomes in
        for outcome in outcomes.outcomes { try deliver(outcome) }
        progress(outcomes.bytesRead)
      })
  }

  private static func results(of source: SourceResult) -> [ReadResult] {
    switch source {
    case .failure(let failure): [.failure(failure)]
    case .source(let source): ArticleParser().results(from: source)
    }
  }

  private static func outcome(
    _ result: ReadResult, _ make: (Article, ArticlePlace, inout LanguageModelWorker) -> Made,
    _ worker: inout LanguageModelWorker
  ) -> Outcome? {
    switch result {
    case .failure(let failure): .failure(failure)
    case .passed: nil
    case .article(let article, let place):
      article.flags.contains(.nonEnglish)
        ? .notEnglish(place) : .made(make(article, place, &worker))
    }
  }
}
