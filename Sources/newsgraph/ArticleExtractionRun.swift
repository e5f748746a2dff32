import Articles
import Extraction
import Facts
import NeuralModel
import NewsGraph
import Text

/// One run of `newsgraph extract` over articles, each read as a whole.
struct ArticleExtractionRun {
  let analyzer: ArticleAnalyzer
  let lines: ExtractionLines
  let jobs: Int
  /// Where brat's files go; nil where lines are printed.
  var folder: BratFolder?
  private var output = OutputFile()

  init(analyzer: ArticleAnalyzer, lines: ExtractionLines, jobs: Int, folder: BratFolder?) {
    self.analyzer = analyzer
    self.lines = lines
    self.jobs = jobs
    self.folder = folder
  }

  /// What a thread makes of an article.
  private struct Extracted: Sendable {
    var lines: [String] = []
    /// The text, where it is to be written with its annotations.
    var document: Document?
    let words: Int
  }

  private struct Document: Sendable {
    let name: String
    let text: String
    let annotations: BratDocument
  }

  /// Extracts from all articles of the inputs.
  ///
  /// - Returns: How many articles could not be read; each was named on standard error.
  mutating func run(inputs: [String]) async throws -> Int {
    let (analyzer, lines, wantsDocument) = (analyzer, lines, folder != nil)
    var pipeline = ReportedPipeline(
      model: analyzer.model, jobs: jobs,
      make: { article, place, worker in
        let reading = analyzer.reading(of: article, by: &worker)
        return wantsDocument
          ? Self.document(of: reading, called: place.file, lines)
          : Self.lines(of: reading, lines)
      },
      words: \.words)
    try await pipeline.run(inputs: inputs) { extracted in
      for line in extracted.lines { try output.write(line + "\n") }
      try output.flush()
      if let document = extracted.document {
        try folder?.add(
          name: document.name, text: document.text, annotations: document.annotations)
      }
    }
    return pipeline.failures
  }

  private static func lines(
    of reading: ArticleAnalyzer.Reading, _ lines: ExtractionLines
  ) -> Extracted {
    let statements = Dictionary(grouping: Self.told(in: reading), by: \.sentence)
    let document = DocumentExplanation(
      reading.document, sentences: reading.sentences, text: reading.text)
    let found = reading.sentences.enumerated().flatMap { number, sentence in
      lines.lines(
        of: sentence, at: reading.place(ofSentence: number), statements: statements[number] ?? [])
        + (lines.target == .explanation ? document.lines(ofSentence: number) : [])
    }
    return Extracted(lines: found, words: reading.words)
  }

  private static func document(
    of reading: ArticleAnalyzer.Reading, called name: String, _ lines: ExtractionLines
  ) -> Extracted {
    let codePoints = Array(reading.article.text.unicodeScalars)
    var annotations = BratDocument()
    for statement in told(in: reading)
    where statement.confidence >= lines.minConfidence {
      annotations.add(statement, in: codePoints)
    }
    return Extracted(
      document: Document(name: name, text: reading.article.text, annotations: annotations),
      words: reading.words)
  }

  /// The statements; that somebody takes part in the act that a statement reports, its `event` says already.
  private static func told(in reading: ArticleAnalyzer.Reading) -> [Statement] {
    reading.document.statements.statements.filter {
      $0.event == nil || $0.object.event != $0.event && $0.subject.event != $0.event
    }
  }
}
