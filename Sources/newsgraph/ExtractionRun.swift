import Extraction
import Facts
import Foundation
import NeuralModel
import Text

/// One run of `newsgraph extract` over its inputs.
struct ExtractionRun {
  /// What is looked for.
  enum Target: Sendable {
    /// Every relation, in the words of the text, with the statements that it means.
    case openRecords(StatementExtractor)
    /// Relations of the ontology.
    case statements(StatementExtractor)
    /// Tree, records and frames, for reading.
    case explanation(StatementExtractor)
  }

  let model: LanguageModel
  let target: Target
  let jobs: Int
  let format: ExtractCommand.Format
  let minConfidence: Double
  private var folder: BratFolder?
  private var output = OutputFile()
  private var progress: ProgressBar
  private var bytesDone = 0
  private var wordsDone = 0

  private static let sentencesAtOnce = 100

  init(
    model: LanguageModel, target: Target, jobs: Int, format: ExtractCommand.Format,
    minConfidence: Double, folder: BratFolder? = nil, total: Int?
  ) {
    self.folder = folder
    self.model = model
    self.target = target
    self.jobs = jobs
    self.format = format
    self.minConfidence = minConfidence
    progress = ProgressBar(total: total)
  }

  /// What was found in one sentence.
  private enum Findings: Sendable {
    case records([OpenRecord], [Statement])
    case statements([Statement])
    case lines([String])
  }

  /// What a worker makes of some sentences.
  private struct Extracted: Sendable {
    /// The text that was worked on, where a document is to be written whole.
    var text: SourceText?
    /// Numbered from 0.
    let places: [Place]
    let findings: [Findings]
    let bytes: Int
    let words: Int
  }

  /// Extracts from running text; the document is called after the file.
  mutating func extractText(_ input: InputFile) async throws {
    var blocks = TextBlocks(input)
    let (name, model, target) = (input.name, model, target)
    var sentencesBefore = 0
    let pipeline = OrderedPipeline<TextBlocks.Block, LanguageModelWorker, Extracted>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { block, worker in
        let sentences = model.segmenter.sentences(in: block.text)
        let places = sentences.enumerated().map { number, sentence in
          Place(
            document: name, text: block.text, sentence: sentence, number: number,
            offset: block.offset)
        }
        var extracted = Self.extracted(target, places, bytes: block.bytes, by: &worker)
        extracted.text = block.text
        return extracted
      })
    var document: [Extracted] = []
    try await pipeline.run(
      next: { try blocks.next() },
      deliver: { extracted in
        if folder == nil {
          try write(extracted, sentencesBefore: sentencesBefore)
          sentencesBefore += extracted.places.count
        } else {
          document.append(extracted)
        }
      })
    try writeToFolder(document, name: name)
  }

  /// Writes a whole document with its annotations; nothing where no folder was asked for.
  private mutating func writeToFolder(_ document: [Extracted], name: String) throws {
    guard folder != nil else { return }
    let text = document.compactMap(\.text).map { $0[0..<$0.count] }.joined()
    let codePoints = Array(text.unicodeScalars)
    var annotations = BratDocument()
    for extracted in document {
      for (place, findings) in zip(extracted.places, extracted.findings) {
        guard case .statements(let statements) = findings else { continue }
        for statement in statements where statement.confidence >= minConfidence {
          annotations.add(statement, at: place, in: codePoints)
        }
      }
      bytesDone += extracted.bytes
      wordsDone += extracted.words
    }
    try folder?.add(name: name, text: text, annotations: annotations)
    progress.update(bytes: bytesDone, words: wordsDone)
  }

  /// Extracts from JSON Lines, each text one sentence.
  mutating func extractSentences(_ input: InputFile) async throws {
    var reader = SentenceLineReader(input)
    let (model, target) = (model, target)
    let pipeline = OrderedPipeline<SentenceLineReader.Piece, LanguageModelWorker, Extracted>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { piece, worker in
        let places = piece.lines.map { line in
          let text = SourceText(line.text)
          return Place(
            document: line.id, text: text,
            sentence: Sentence(joining: model.segmenter.sentences(in: text)), number: 0, offset: 0)
        }
        return Self.extracted(target, places, bytes: piece.bytes, by: &worker)
      })
    try await pipeline.run(
      next: { try reader.next(most: Self.sentencesAtOnce) },
      deliver: { try write($0, sentencesBefore: 0) })
  }

  /// Wipes the progress bar away.
  func wipeProgress() {
    progress.finish()
  }

  private static func extracted(
    _ target: Target, _ places: [Place], bytes: Int, by worker: inout LanguageModelWorker
  ) -> Extracted {
    let annotated = worker.annotate(places.map { $0.sentence.withoutDateline(in: $0.text) })
    let findings = zip(annotated, places).map { sentence, place -> Findings in
      switch target {
      case .openRecords(let extractor):
        .records(
          OpenExtractor().records(in: sentence, text: place.text),
          extractor.statements(in: sentence, text: place.text, number: place.number))
      case .explanation(let extractor):
        .lines(ExplanationText(sentence: sentence, place: place, extractor: extractor).lines)
      case .statements(let extractor):
        .statements(extractor.statements(in: sentence, text: place.text, number: place.number))
      }
    }
    return Extracted(
      places: places, findings: findings, bytes: bytes,
      words: annotated.reduce(0) { $0 + $1.annotations.count })
  }

  private mutating func write(_ extracted: Extracted, sentencesBefore: Int) throws {
    for (place, findings) in zip(extracted.places, extracted.findings) {
      var place = place
      place.number += sentencesBefore
      for line in lines(findings, place) { try output.write(line + "\n") }
    }
    try output.flush()
    bytesDone += extracted.bytes
    wordsDone += extracted.words
    progress.update(bytes: bytesDone, words: wordsDone)
  }

  private func lines(_ findings: Findings, _ place: Place) -> [String] {
    switch findings {
    case .lines(let lines): lines
    case .records(let records, let statements):
      records.filter { $0.confidence >= minConfidence }.map { record in
        let line = RecordLine(
          record: record, place: place, statements: statements.filter { $0.reports(record) })
        return format == .jsonl ? line.json.text : line.row
      }
    case .statements(let statements):
      statements.filter { $0.confidence >= minConfidence }.map { statement in
        let line = StatementLine(statement: statement, place: place)
        return format == .jsonl ? line.json.text : line.row
      }
    }
  }
}
