import Foundation
import Tensors
import Text

/// Weighs the acts of a document for which a noun may stand: "the move", "his dismissal".
///
/// A log-bilinear scorer over pairs of words, as the antecedent scorer is (``AntecedentScore``): noun and act each have a
/// vector made of the encoder's word vector and of the wordpieces of the lemma; a small network looks at both, at
/// their product, and at facts that the caller knows of the pair, and says how probable it is that the noun
/// stands for the act. That it stands for none told before is one choice among the others.
///
/// It belongs to one document, and remembers what it has made of its words.
public struct ActScorer: Sendable {
  /// A word and what is known of it.
  public struct Query: Sendable {
    /// Where the word stands.
    public let position: AntecedentScore.Position
    /// Its lemma in lower case.
    public let lemma: String
    /// The numbers of the facts that hold, from 0; numbers that the weights do not know are passed over.
    public let facts: [Int]

    /// Puts a query together.
    public init(position: AntecedentScore.Position, lemma: String, facts: [Int]) {
      self.position = position
      self.lemma = lemma
      self.facts = facts
    }
  }

  private let model: LanguageModel
  private let weights: ActScorerWeights
  private let document: AnnotatedDocument
  private var workspace = Workspace()
  private var nouns: ActScorerRows
  private var acts: ActScorerRows

  init?(model: LanguageModel, document: AnnotatedDocument) {
    guard let weights = model.actScorerWeights, !document.vectors.isEmpty else { return nil }
    self.model = model
    self.weights = weights
    self.document = document
    nouns = ActScorerRows(weights.noun)
    acts = ActScorerRows(weights.act)
  }

  /// Looks at words about which will be asked, all at once; others can be asked about all the same.
  public mutating func prepare(nouns asked: [Query], acts told: [Query]) {
    nouns.add(asked, of: document, model, &workspace)
    acts.add(told, of: document, model, &workspace)
  }

  /// The score of each act: the log odds that the noun stands for it and not for something told nowhere.
  ///
  /// - Parameters:
  ///   - noun: The noun, a word of the document.
  ///   - asked: The words that carry acts, words of the document too.
  /// - Returns: A score for each act.
  public mutating func scores(of noun: Query, acts asked: [Query]) -> [Float] {
    nouns.add([noun], of: document, model, &workspace)
    acts.add(asked, of: document, model, &workspace)
    guard let row = nouns.rowOf[noun.position] else { return asked.map { _ in 0 } }
    let (width, hidden) = (weights.width, weights.hidden)
    var pairs = [Float](repeating: 0, count: asked.count * width)
    let rows = asked.map { acts.rowOf[$0.position] ?? 0 }
    for (pair, other) in rows.enumerated() {
      Kernels.multiply(
        nouns.vectors, from: row * width, acts.vectors, from: other * width, columns: width,
        into: &pairs, at: pair * width)
    }
    var out = weights.product.applied(to: pairs, rows: asked.count, workspace: &workspace)
    for (pair, query) in asked.enumerated() {
      let offset = pair * hidden
      Kernels.add(nouns.hidden, from: row * hidden, columns: hidden, to: &out, at: offset)
      Kernels.add(acts.hidden, from: rows[pair] * hidden, columns: hidden, to: &out, at: offset)
      add(query.facts, of: weights.header.pairFacts, weights.facts, hidden, to: &out, at: offset)
    }
    let none = none(noun, row)
    return sums(of: &out, rows: asked.count, weights.output).map { $0 - none }
  }

  /// How much speaks for the noun's having been told nowhere.
  private mutating func none(_ noun: Query, _ row: Int) -> Float {
    let (width, hidden) = (weights.width, weights.none.outputs)
    var out = weights.none.applied(
      to: Array(nouns.vectors[row * width..<(row + 1) * width]), rows: 1, workspace: &workspace)
    add(noun.facts, of: weights.header.nounFacts, weights.nounFacts, hidden, to: &out, at: 0)
    return sums(of: &out, rows: 1, weights.noneOutput)[0]
  }

  /// Adds what facts weigh.
  private func add(
    _ facts: [Int], of known: Int, _ table: [Float], _ columns: Int, to out: inout [Float],
    at offset: Int
  ) {
    let rows = facts.compactMap { $0 < known ? Int32($0) : nil }
    Kernels.add(rows: rows, of: table, columns: columns, to: &out, at: offset)
  }

  /// The first column of each row, and what the output layer makes of the others.
  private func sums(of rows: inout [Float], rows count: Int, _ output: LinearLayer) -> [Float] {
    let columns = output.inputs + 1
    var sums = (0..<count).map { rows[$0 * columns] + output.bias[0] }
    Kernels.gelu(&rows, count: count * columns)
    guard case .float(let weights) = output.weights else { return sums }
    for row in 0..<count {
      sums[row] += Kernels.dot(
        rows, from: row * columns + 1, weights, from: 0, columns: output.inputs)
    }
    return sums
  }
}

extension LanguageModel {
  /// A scorer of the acts of a document; nil where the weights have none, or the document has no vectors.
  public func actScorer(for document: AnnotatedDocument) -> ActScorer? {
    ActScorer(model: self, document: document)
  }

  /// What the encoder starts from for a word without its context: the mean of its wordpieces' embeddings.
  ///
  /// - Parameter lemma: A word.
  /// - Returns: As many numbers as word vectors have.
  public func meaning(ofLemma lemma: String) -> [Float] {
    let table = forward.weights.words
    let pieces = vocabulary.pieces(of: lemma)
    var sum = [Float](repeating: 0, count: table.columns)
    for piece in pieces { Kernels.add(row: Int(piece), of: table, to: &sum, at: 0) }
    return sum.map { $0 / Float(max(1, pieces.count)) }
  }
}
