import Articles
import Facts
import NeuralModel
import NewsGraph

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

  /// Reads everything; what cannot be read is named on standard error and counted.
  mutating func run(inputs: [String]) async throws {
    let analyzer = analyzer
    var pipeline = ReportedPipeline(
      model: analyzer.model, jobs: jobs,
      make: { article, _, worker in analyzer.analysis(of: article, by: &worker) },
      words: \.words)
    try await pipeline.run(inputs: inputs) { analysis in
      counts.articles += 1
      counts.sentences += analysis.sentences
      counts.words += analysis.words
      counts.statements += analysis.statements.statements.count
      collection.add(analysis)
    }
    counts.failures = pipeline.failures
    counts.notEnglish = pipeline.notEnglish
  }
}
