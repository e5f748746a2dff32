import Extraction
import Ingestion
import NeuralModel
import Text

/// One run of `newsgraph extract --sentences`: JSON Lines in, each text one sentence that stands alone.
struct SentenceExtractionRun {
  let model: LanguageModel
  let lines: ExtractionLines
  let jobs: Int
  private var output = OutputFile()
  private var progress: ProgressBar
  private var bytesDone = 0
  private var wordsDone = 0

  private static let sentencesAtOnce = 100

  init(model: LanguageModel, lines: ExtractionLines, jobs: Int, total: Int?) {
    self.model = model
    self.lines = lines
    self.jobs = jobs
    progress = ProgressBar(total: total)
  }

  private struct Extracted: Sendable {
    let lines: [String]
    let bytes: Int
    let words: Int
  }

  /// Extracts from one file.
  mutating func run(_ input: InputFile) async throws {
    var reader = SentenceLineReader(input)
    let (model, lines) = (model, lines)
    let pipeline = OrderedPipeline<SentenceLineReader.Piece, LanguageModelWorker, Extracted>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { piece, worker in
        let places = piece.lines.map { line in
          let text = SourceText(line.text)
          return Place(
            document: line.id, text: text,
            sentence: Sentence(joining: model.segmenter.sentences(in: text)), number: 0)
        }
        return Self.extracted(places, lines, bytes: piece.bytes, by: &worker)
      })
    try await pipeline.run(
      next: { try reader.next(most: Self.sentencesAtOnce) },
      deliver: { try write($0) })
  }

  /// Wipes the progress bar away.
  func wipeProgress() {
    progress.finish()
  }

  private static func extracted(
    _ places: [Place], _ lines: ExtractionLines, bytes: Int, by worker: inout LanguageModelWorker
  ) -> Extracted {
    let annotated = worker.annotate(places.map { $0.sentence.withoutDateline(in: $0.text) })
    let found = zip(annotated, places).flatMap { sentence, place in
      lines.lines(
        of: sentence, at: place,
        statements: lines.extractor.statements(
          in: sentence, text: place.text, number: place.number))
    }
    return Extracted(
      lines: found, bytes: bytes, words: annotated.reduce(0) { $0 + $1.annotations.count })
  }

  private mutating func write(_ extracted: Extracted) throws {
    for line in extracted.lines { try output.write(line + "\n") }
    try output.flush()
    bytesDone += extracted.bytes
    wordsDone += extracted.words
    progress.update(bytes: bytesDone, words: wordsDone)
  }
}
