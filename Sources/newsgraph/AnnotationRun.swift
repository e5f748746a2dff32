import Foundation
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

  /// Text of this many bytes is a piece of work: some seconds of one thread at most.
  private static let blockSize = 1 << 14
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

  /// A piece of running text and where it starts.
  private struct Block: Sendable {
    let text: SourceText
    let offset: Int
    let bytes: Int
  }

  private struct AnnotatedBlock: Sendable {
    let block: Block
    let sentences: [AnnotatedSentence]
  }

  /// Annotates running text.
  mutating func annotateText(_ input: InputFile) async throws {
    var input = input
    var offset = 0
    var number = 0
    if showsDocuments, format == .conllu { try output.write("# newdoc id = \(input.name)\n") }
    let model = model
    let pipeline = OrderedPipeline<Block, LanguageModelWorker, AnnotatedBlock>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { block, worker in
        let sentences = model.segmenter.sentences(in: block.text).map { $0.moved(by: block.offset) }
        return AnnotatedBlock(block: block, sentences: worker.annotate(sentences))
      })
    let name = input.name
    try await pipeline.run(
      next: {
        guard let bytes = try input.nextBlock(target: Self.blockSize) else { return nil }
        let text = SourceText(String(decoding: bytes, as: UTF8.self))
        defer { offset += text.count }
        return Block(text: text, offset: offset, bytes: bytes.count)
      },
      deliver: { result in
        for sentence in result.sentences {
          number += 1
          switch format {
          case .conllu:
            try output.write(
              ConlluWriter.lines(
                sentence, in: result.block.text, startingAt: result.block.offset, number: number))
          case .jsonl:
            let range = sentence.sentence.range
            let text = result.block.text[
              range.lowerBound - result.block.offset..<range.upperBound - result.block.offset]
            try output.write(
              SentenceRecord(sentence, text: text, document: name, number: number).line())
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
            try output.write(
              SentenceRecord(
                sentence, text: source.text, document: source.document ?? reader.name,
                number: number
              ).line())
          }
        }
        try advance(bytes: piece.bytes, sentences: annotated)
      })
  }

  /// Writes what is pending and wipes the progress bar away.
  mutating func finish() throws {
    try output.flush()
    progress.finish()
  }

  private mutating func advance(bytes: Int, sentences: [AnnotatedSentence]) throws {
    try output.flush()
    bytesDone += bytes
    wordsDone += sentences.reduce(0) { $0 + $1.annotations.count }
    progress.update(bytes: bytesDone, words: wordsDone)
  }
}
