import Foundation
import Tensors
import Text

/// What the act scorer made of the words of a document in one role, noun or act, row by row.
struct ActScorerRows: Sendable {
  private let role: ActScorerWeights.Role
  private(set) var rowOf: [AntecedentScore.Position: Int] = [:]
  /// (rows, context and meaning).
  private(set) var vectors: [Float] = []
  /// (rows, hidden).
  private(set) var hidden: [Float] = []
  /// The meaning of each lemma, which several words may share.
  private var meaningOf: [String: [Float]] = [:]

  init(_ role: ActScorerWeights.Role) { self.role = role }

  /// Makes rows of words that have none yet.
  mutating func add(
    _ queries: [ActScorer.Query], of document: AnnotatedDocument, _ model: LanguageModel,
    _ workspace: inout Workspace
  ) {
    // One word may carry two acts.
    var seen: Set<AntecedentScore.Position> = []
    let new = queries.filter { rowOf[$0.position] == nil && seen.insert($0.position).inserted }
    guard !new.isEmpty else { return }
    addMeanings(of: new.map(\.lemma), model, &workspace)
    let context = role.context.applied(
      to: new.flatMap { document.vector(of: $0.position) }, rows: new.count,
      workspace: &workspace)
    let columns = role.context.outputs
    var made: [Float] = []
    made.reserveCapacity(new.count * (columns + role.meaning.outputs))
    for (row, query) in new.enumerated() {
      made += context[row * columns..<(row + 1) * columns].map(tanh)
      made += meaningOf[query.lemma] ?? []
    }
    let first = rowOf.count
    for (row, query) in new.enumerated() { rowOf[query.position] = first + row }
    vectors += made
    hidden += role.hidden.applied(to: made, rows: new.count, workspace: &workspace)
  }

  private mutating func addMeanings(
    of lemmas: [String], _ model: LanguageModel, _ workspace: inout Workspace
  ) {
    var seen: Set<String> = []
    let new = lemmas.filter { meaningOf[$0] == nil && seen.insert($0).inserted }
    guard !new.isEmpty else { return }
    let columns = role.meaning.outputs
    let meanings = role.meaning.applied(
      to: new.flatMap { model.meaning(ofLemma: $0) }, rows: new.count, workspace: &workspace)
    for (row, lemma) in new.enumerated() {
      meaningOf[lemma] = meanings[row * columns..<(row + 1) * columns].map(tanh)
    }
  }
}

extension AnnotatedDocument {
  fileprivate func vector(of position: AntecedentScore.Position) -> ArraySlice<Float> {
    let sentence = vectors[position.sentence]
    let width = sentence.count / max(1, sentences[position.sentence].annotations.count)
    return sentence[position.word * width..<(position.word + 1) * width]
  }
}
