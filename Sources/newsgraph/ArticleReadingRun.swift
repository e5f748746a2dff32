import Articles
import Facts
import Foundation
import NeuralModel

/// Reads and analyses the articles of some inputs on several threads, for commands that make a graph of them.
struct ArticleReadingRun {
  /// Counts for the summary.
  struct Counts {
    var articles = 0
    var failures = 0
    var notEnglish = 0
    var sentences = 0
    var words = 0
    var statements = 0
  }

  let analyzer: ArticleAnalyzer
  let jobs: Int
  private(set) var counts = Counts()
  private(set) var collection = ArticleCollection()

  init(analyzer: ArticleAnalyzer, jobs: Int) {
    self.analyzer = analyzer
    self.jobs = jobs
  }

  private struct Piece: Sendable {
    let result: SourceResult
    let bytesRead: Int
  }

  private enum Finding: Sendable {
    case analysis(ArticleAnalyzer.Analysis)
    case failure(ArticleFailure)
    case notEnglish(ArticlePlace)
  }

  private struct Findings: Sendable {
    let findings: [Finding]
    let bytesRead: Int
  }

  /// Reads everything; what cannot be read is named on standard error and counted.
  mutating func run(inputs: [String]) async throws {
    for input in inputs where !ArticleSourceReader.isPresent(input) {
      throw CommandFailure("\(input): no such file or folder, and no pattern that names one")
    }
    var progress = ProgressBar(total: ArticleSourceReader.size(of: inputs))
    defer { progress.finish() }
    var reader = ArticleSourceReader(inputs: inputs)
    let analyzer = analyzer
    let pipeline = OrderedPipeline<Piece, LanguageModelWorker, Findings>(
      jobs: jobs, makeWorker: { analyzer.model.makeWorker() },
      work: { piece, worker in
        Findings(
          findings: Self.results(of: piece.result).compactMap {
            Self.finding($0, analyzer, &worker)
          }, bytesRead: piece.bytesRead)
      })
    try await pipeline.run(
      next: { reader.next().map { Piece(result: $0, bytesRead: reader.bytesRead) } },
      deliver: { findings in
        for finding in findings.findings { take(finding) }
        progress.update(bytes: findings.bytesRead, words: counts.words)
      })
  }

  private static func results(of source: SourceResult) -> [ReadResult] {
    switch source {
    case .failure(let failure): [.failure(failure)]
    case .source(let source): ArticleParser().results(from: source)
    }
  }

  private static func finding(
    _ result: ReadResult, _ analyzer: ArticleAnalyzer, _ worker: inout LanguageModelWorker
  ) -> Finding? {
    switch result {
    case .failure(let failure): .failure(failure)
    case .passed: nil
    case .article(let article, let place):
      article.flags.contains(.nonEnglish)
        ? .notEnglish(place) : .analysis(analyzer.analysis(of: article, by: &worker))
    }
  }

  private mutating func take(_ finding: Finding) {
    switch finding {
    case .failure(let failure):
      counts.failures += 1
      StandardError.report(failure.description)
    case .notEnglish(let place):
      counts.notEnglish += 1
      StandardError.report("\(place): set aside, because its text is not English")
    case .analysis(let analysis):
      counts.articles += 1
      counts.sentences += analysis.sentences
      counts.words += analysis.words
      counts.statements += analysis.statements.statements.count
      collection.add(analysis)
    }
  }
}
