import Tensors
import Text

/// Scores pairs of words by how probably the later one stands for the same as the earlier.
///
/// Word-level antecedent scoring after Dobrovolskii, "Word-Level Coreference Resolution" (2021): no spans, only
/// heads. Each candidate has a vector made of its word's vector and its tags; a small network looks at both
/// vectors, their product, and facts such as equal names, and says how probable the link is.
struct AntecedentScorer: Sendable {
  let weights: AntecedentWeights

  /// Few enough that the layers of all pairs stay in the processor's cache.
  private static let pairsAtOnce = 256

  /// The scores of all pairs that are looked at, in the order of their later words.
  ///
  /// - Parameters:
  ///   - sentences: The sentences of a document.
  ///   - vectors: (words of the sentence, width) of each sentence.
  ///   - speakers: Who speaks each sentence, where the document says so.
  ///   - workspace: Scratch memory.
  /// - Returns: A score a pair.
  func scores(
    _ sentences: [AnnotatedSentence], vectors: [[Float]], speakers: [String?],
    workspace: inout Workspace
  ) -> [AntecedentScore] {
    let document = DocumentWords(sentences)
    let candidates = MentionCandidates(
      document: document, vocabulary: weights.vocabulary, speakers: speakers
    ).all()
    guard candidates.count > 1 else { return [] }
    let mentions = Mentions(candidates, document, vectors, weights, &workspace)
    let source = CandidatePairs(
      document: document, candidates: candidates, vocabulary: weights.vocabulary)
    let pairs = source.all()
    var out: [AntecedentScore] = []
    out.reserveCapacity(pairs.count)
    for start in stride(from: 0, to: pairs.count, by: Self.pairsAtOnce) {
      let some = Array(pairs[start..<min(pairs.count, start + Self.pairsAtOnce)])
      let scores = scores(of: some, source, mentions, &workspace)
      for (pair, score) in zip(some, scores) {
        out.append(
          AntecedentScore(
            word: position(candidates[pair.later], document),
            antecedent: position(candidates[pair.earlier], document), score: score))
      }
    }
    return out
  }

  private func position(
    _ candidate: MentionCandidate, _ document: DocumentWords
  ) -> AntecedentScore.Position {
    let word = document.words[candidate.word]
    return AntecedentScore.Position(sentence: word.sentence, word: word.index)
  }

  /// The vectors of the candidates, row by row.
  private struct Mentions {
    let vectors: [Float]
    let scores: [Float]
    let later: [Float]
    let earlier: [Float]

    init(
      _ candidates: [MentionCandidate], _ document: DocumentWords, _ words: [[Float]],
      _ weights: AntecedentWeights, _ workspace: inout Workspace
    ) {
      let (inputs, outputs) = (weights.projection.inputs, weights.projection.outputs)
      var input: [Float] = []
      input.reserveCapacity(candidates.count * inputs)
      for candidate in candidates {
        let word = document.words[candidate.word]
        input += words[word.sentence][word.index * inputs..<(word.index + 1) * inputs]
      }
      let rows = candidates.count
      func applied(_ layer: LinearLayer, _ input: [Float]) -> [Float] {
        layer.applied(to: input, rows: rows, workspace: &workspace)
      }
      var vectors = applied(weights.projection, input)
      for (row, candidate) in candidates.enumerated() {
        for (table, value) in zip(weights.columns, candidate.columns) {
          Kernels.add(
            table, from: value * outputs, columns: outputs, to: &vectors, at: row * outputs)
        }
      }
      Kernels.gelu(&vectors, count: rows * outputs)
      self.vectors = vectors
      scores = applied(weights.mention, vectors)
      later = applied(weights.later, vectors)
      earlier = applied(weights.earlier, vectors)
    }
  }

  private func scores(
    of pairs: [CandidatePair], _ source: CandidatePairs, _ mentions: Mentions,
    _ workspace: inout Workspace
  ) -> [Float] {
    let (width, hidden) = (weights.product.inputs, weights.hidden.inputs)
    var products = [Float](repeating: 0, count: pairs.count * width)
    for (row, pair) in pairs.enumerated() {
      Kernels.multiply(
        mentions.vectors, from: pair.later * width, mentions.vectors, from: pair.earlier * width,
        columns: width, into: &products, at: row * width)
    }
    var first = weights.product.applied(
      to: products, rows: pairs.count, workspace: &workspace)
    var features = CandidatePairs.Features()
    var ranges: [Int] = []
    for (row, pair) in pairs.enumerated() {
      let offset = row * hidden
      Kernels.add(
        mentions.later, from: pair.later * hidden, columns: hidden, to: &first, at: offset)
      Kernels.add(
        mentions.earlier, from: pair.earlier * hidden, columns: hidden, to: &first, at: offset)
      source.tellFeatures(of: pair, into: &features)
      Kernels.add(
        rows: features.numbers, weights: features.values, of: weights.facts, columns: hidden,
        to: &first, at: offset)
      source.tellDistances(of: pair, into: &ranges)
      for (table, range) in zip(weights.distances, ranges) {
        Kernels.add(table, from: range * hidden, columns: hidden, to: &first, at: offset)
      }
    }
    Kernels.gelu(&first, count: first.count)
    var second = weights.hidden.applied(to: first, rows: pairs.count, workspace: &workspace)
    Kernels.gelu(&second, count: second.count)
    var out = weights.output.applied(to: second, rows: pairs.count, workspace: &workspace)
    for (row, pair) in pairs.enumerated() {
      out[row] += mentions.scores[pair.later] + mentions.scores[pair.earlier]
    }
    return out
  }
}
