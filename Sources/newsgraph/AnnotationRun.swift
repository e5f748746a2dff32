import Foundation
import Ingestion
import NeuralModel
import Text

/// One run of `newsgraph annotate` over its inputs.
struct AnnotationRun {
  let model: LanguageModel
  let jobs: Int
  let format: AnnotateCommand.Format
  private let showsDocuments: Bool
  private var output = OutputFile()
  private var progress: ProgressBar
  private var bytesDone = 0
  private var wordsDone = 0

  private static let sentencesAtOnce = 100

  init(
    model: LanguageModel, jobs: Int, format: AnnotateCommand.Format, total: Int?,
    showsDocuments: Bool
  ) {
    self.model = model
    self.jobs = jobs
    self.format = format
    self.showsDocuments = showsDocuments
    progress = ProgressBar(total: total)
  }

  private struct AnnotatedBlock: Sendable {
    let block: TextBlocks.Block
    let sentences: [AnnotatedSentence]
  }

  /// Annotates running text.
  mutating func annotateText(_ input: InputFile) async throws {
    var blocks = TextBlocks(input)
    var number = 0
    if showsDocuments, format == .conllu {
      try output.write(
        "# newdoc id = \(input.name.split(whereSeparator: \.isNewline).joined(separator: " "))\n")
    }
    let model = model
    let pipeline = OrderedPipeline<TextBlocks.Block, LanguageModelWorker, AnnotatedBlock>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { block, worker in
        let sentences = model.segmenter.sentences(in: block.text)
        return AnnotatedBlock(block: block, sentences: worker.annotate(sentences))
      })
    let name = input.name
    try await pipeline.run(
      next: { try blocks.next() },
      deliver: { result in
        for sentence in result.sentences {
          number += 1
          switch format {
          case .conllu:
            try output.write(
              ConlluWriter.lines(
                sentence, in: result.block.text, startingAt: result.block.offset, number: number))
          case .jsonl:
            let line = SentenceLine(
              sentence, text: result.block.text[sentence.sentence.range], document: name,
              number: number, offset: result.block.offset
            ).line
            try output.write(line.text + "\n")
          }
        }
        try advance(bytes: result.block.bytes, sentences: result.sentences)
      })
  }

  /// Annotates CoNLL-U, keeping what it has.
  mutating func annotateConllu(_ input: InputFile) async throws {
    var reader = ConlluReader(input)
    let model = model
    let pipeline = OrderedPipeline<ConlluReader.Piece, LanguageModelWorker, [AnnotatedSentence]>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { piece, worker in worker.annotate(piece.sentences.map(\.sentence)) })
    var pieces: [ConlluReader.Piece] = []
    var number = 0
    try await pipeline.run(
      next: {
        guard let piece = try reader.next(most: Self.sentencesAtOnce) else { return nil }
        pieces.append(piece)
        return piece
      },
      deliver: { annotated in
        let piece = pieces.removeFirst()
        for (sentence, source) in zip(annotated, piece.sentences) {
          number += 1
          switch format {
          case .conllu:
            try output.write(ConlluWriter.lines(sentence, over: source.conllu))
          case .jsonl:
            let line = SentenceLine(
              sentence, text: source.text, document: source.document ?? reader.name,
              number: number, offset: 0
            ).line
            try output.write(line.text + "\n")
          }
        }
        try advance(bytes: piece.bytes, sentences: annotated)
      })
  }

  /// Wipes the progress bar away.
  func wipeProgress() {
    progress.finish()
  }

  private mutating func advance(bytes: Int, sentences: [AnnotatedSentence]) throws {
    try output.flush()
    bytesDone += bytes
    wordsDone += sentences.reduce(0) { $0 + $1.annotations.count }
    progress.update(bytes: bytesDone, words: wordsDone)
  }
}
