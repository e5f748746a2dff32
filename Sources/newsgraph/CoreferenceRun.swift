import Extraction
import Foundation
import Ingestion
import NeuralModel
import NewsGraph
import Ontology
import Text

/// One run of `newsgraph annotate --coreference`: documents in, OntoGUM's columns out.
struct CoreferenceRun {
  let model: LanguageModel
  let resolver: CoreferenceResolver
  let jobs: Int
  private var output = OutputFile()

  init(model: LanguageModel, ontology: OntologyTables, jobs: Int) {
    self.model = model
    self.jobs = jobs
    resolver = CoreferenceResolver(ontology: ontology)
  }

  /// A document before it is annotated.
  private struct Document: Sendable {
    var name: String
    var sentences: [Sentence] = []
    var speakers: [String?] = []
  }

  /// The clusters of running text; a file is one document.
  mutating func resolveText(_ input: InputFile) async throws {
    var blocks = TextBlocks(input)
    var document = Document(name: input.name)
    while let block = try blocks.next() {
      document.sentences += model.segmenter.sentences(in: block.text)
    }
    var documents = [document][...]
    try await run { documents.popFirst() }
  }

  /// The clusters of CoNLL-U; a document begins at each `# newdoc`.
  mutating func resolveConllu(_ input: InputFile) async throws {
    var reader = ConlluReader(input)
    var pending: Document?
    let name = input.name
    try await run {
      while let piece = try reader.next(most: 1), let source = piece.sentences.first {
        let startsDocument = source.conllu.comments.contains { $0.hasPrefix("# newdoc") }
        let finished = startsDocument ? pending : nil
        if startsDocument || pending == nil { pending = Document(name: source.document ?? name) }
        pending?.sentences.append(source.sentence)
        pending?.speakers.append(Self.speaker(source.conllu.comments))
        if let finished { return finished }
      }
      defer { pending = nil }
      return pending
    }
  }

  private static func speaker(_ comments: [String]) -> String? {
    comments.first { $0.hasPrefix("# speaker") }?.split(separator: "=", maxSplits: 1)
      .dropFirst().first.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private mutating func run(next: () throws -> Document?) async throws {
    let (model, resolver) = (model, resolver)
    let pipeline = OrderedPipeline<Document, LanguageModelWorker, String>(
      jobs: jobs, makeWorker: { model.makeWorker() },
      work: { document, worker in
        let annotated = worker.annotateDocument(document.sentences, speakers: document.speakers)
        let clusters = resolver.clusters(
          in: annotated.sentences.map { DependencyTree($0) }, speakers: document.speakers,
          scores: ArticleAnalyzer.scores(annotated.antecedents))
        return CoreferenceColumns.lines(
          name: document.name, sentences: annotated.sentences, clusters: clusters)
      })
    try await pipeline.run(next: next, deliver: { try output.write($0) })
    try output.flush()
  }
}
