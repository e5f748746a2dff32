import Foundation
import Tensors
public import Text

/// The trained model: words in, tags, lemmas, dependency trees and named entities out.
///
/// ```swift
/// let model = try LanguageModel.bundled()
/// let sentences = model.segmenter.sentences(in: SourceText("Ada Lovelace met Charles Babbage."))
/// var worker = model.makeWorker()
/// let annotated = worker.annotate(sentences)
/// ```
///
/// A model is constant and can be shared by any number of threads; a worker belongs to one at a time.
public struct LanguageModel: Sendable {
  /// Splits text into the sentences and words that the model was trained on.
  public let segmenter: Segmenter
  let tagSets: TagSets
  let vocabulary: WordPieceVocabulary
  let lemmas: LemmaLexicon
  let forward: Forward
  let antecedentScorer: AntecedentScorer?
  let actScorerWeights: ActScorerWeights?

  /// The model that is compiled into the binary.
  ///
  /// - Throws: `ModelError` when the weights were not written for this version.
  public static func bundled(precision: Precision = .fastest) throws(ModelError) -> LanguageModel {
    try LanguageModel(
      WeightsFile(.bundled, source: "the built-in model"), precision: precision)
  }

  /// A model from a weights file.
  ///
  /// - Throws: `ModelError` when the file cannot be read or is not a whole weights file.
  public init(contentsOf path: String, precision: Precision = .fastest) throws(ModelError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(path: path, reason: "cannot be read (\(error.localizedDescription))")
    }
    try self.init(WeightsFile(.read([UInt8](data)), source: path), precision: precision)
  }

  init(_ file: WeightsFile, precision: Precision) throws(ModelError) {
    guard file.header.configuration.isPlausible else {
      throw .damaged(source: file.source, reason: "the configuration contradicts itself")
    }
    tagSets = try TagSets(file)
    vocabulary = try WordPieceVocabulary(file)
    lemmas = try LemmaLexicon(file)
    forward = Forward(
      weights: try ModelWeights(
        file, tagCount: tagSets.count, relationCount: tagSets.relations.count,
        precision: precision))
    antecedentScorer = try AntecedentWeights(file).map { AntecedentScorer(weights: $0) }
    actScorerWeights = try ActScorerWeights(file)
    let wordWeights = try file.bytes("segmentation.words", shape: nil)
    let sentenceWeights = try file.bytes("segmentation.sentences", shape: nil)
    let contractions = file.header.contractions
    guard [wordWeights, sentenceWeights].allSatisfy({ $0.count.nonzeroBitCount == 1 }),
      contractions.allSatisfy({ word, offsets in
        offsets.allSatisfy { (1..<max(1, word.unicodeScalars.count)).contains($0) }
      })
    else {
      throw .damaged(source: file.source, reason: "the segmentation tables contradict themselves")
    }
    segmenter = Segmenter(
      model: SegmentationModel(
        wordWeights: wordWeights, sentenceWeights: sentenceWeights,
        contractions: contractions))
  }

  /// A worker with scratch memory of its own.
  public func makeWorker() -> LanguageModelWorker {
    LanguageModelWorker(model: self)
  }
}
