import Articles
import Ingestion

/// One run of `newsgraph read` over its inputs.
struct ReadingRun {
  /// How many articles could not be read.
  private(set) var failures = 0

  private let inputs: [String]
  private let jobs: Int
  private var articles = 0
  private var words = 0
  private var output = OutputFile()
  private var progress: ProgressBar

  init(inputs: [String], jobs: Int) {
    self.inputs = inputs
    self.jobs = jobs
    progress = ProgressBar(total: ArticleSourceReader.size(of: inputs))
  }

  /// What a worker makes of one source.
  private struct Parsed: Sendable {
    let results: [ReadResult]
    let bytesRead: Int
  }

  private struct Piece: Sendable {
    let result: SourceResult
    let bytesRead: Int
  }

  /// Reads everything and prints it in the order of the inputs.
  mutating func run() async throws {
    defer { progress.finish() }
    var reader = ArticleSourceReader(inputs: inputs)
    let pipeline = OrderedPipeline<Piece, ArticleParser, Parsed>(
      jobs: jobs, makeWorker: { ArticleParser() },
      work: { piece, parser in
        switch piece.result {
        case .failure(let failure):
          Parsed(results: [.failure(failure)], bytesRead: piece.bytesRead)
        case .source(let source):
          Parsed(results: parser.results(from: source), bytesRead: piece.bytesRead)
        }
      })
    try await pipeline.run(
      next: { reader.next().map { Piece(result: $0, bytesRead: reader.bytesRead) } },
      deliver: { try write($0) })
    try output.flush()
    progress.finish()
    if failures > 0 {
      StandardError.report("\(counted(articles, "article")) read, \(failures) could not be read")
    }
  }

  private mutating func write(_ parsed: Parsed) throws {
    for result in parsed.results {
      switch result {
      case .article(let article, let place):
        articles += 1
        words += article.text.utf8.reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
        try output.write(ArticleLine(article: article, place: place).json.text + "\n")
      case .failure(let failure):
        failures += 1
        try output.flush()
        StandardError.report(PrintableText.of(failure.description))
      case .passed:
        break
      }
    }
    progress.update(bytes: parsed.bytesRead, words: words)
  }
}
