import Tensors

/// Activations of one worker; the large ones are kept from batch to batch.
struct Activations: Sendable {
  fileprivate var kernels = Workspace()
  fileprivate var hidden: [Float] = []  // (pieces, width)
  fileprivate var queriesKeysValues: [Float] = []  // (pieces, 3 × width)
  fileprivate var mixed: [Float] = []  // (pieces, width)
  fileprivate var inner: [Float] = []  // (pieces, inner)
  fileprivate var words: [Float] = []  // (words, width)
  fileprivate var roots: [Float] = []  // (sequences + words, width), roots first
  fileprivate var dependents: [Float] = []  // (words, arc)
  fileprivate var products: [Float] = []  // (words, arc): dependents × arc matrix
  fileprivate var arcHeads: [Float] = []  // (sequences + words, arc)
  fileprivate var relationDependents: [Float] = []  // (words, relation)
  fileprivate var relationInputs: [Float] = []  // (words, relation + 1), 1 at the end
  fileprivate var relationHeads: [Float] = []  // (sequences + words, relation)
  fileprivate var relationProducts: [Float] = []  // (words, labels × (relation + 1))
  /// (words, tags): the scores of all tag sets side by side.
  fileprivate(set) var tags: [Float] = []
  fileprivate var width = 0

  /// The vectors of some words of the batch that ran last: (words, width).
  func vectors(ofWords words: Range<Int>) -> ArraySlice<Float> {
    self.words[words.lowerBound * width..<words.upperBound * width]
  }
}

/// The network, from wordpieces to scores, in reading order.
///
/// A batch is packed: the pieces of all sequences lie one after the other, without padding. Every row
/// is computed by itself but for attention, which stays inside a sequence; in 8-bit precision a
/// sentence therefore has the same scores in every batch.
struct Forward: Sendable {
  let weights: ModelWeights

  /// Fills `activations.tags`, and what `arcScores` and `relations` need.
  func run(_ batch: [EncodedSequence], in activations: inout Activations) {
    embed(batch, in: &activations)
    let pieces = batch.reduce(0) { $0 + $1.pieces.count }
    let starts = batch.reduce(into: [Int32(0)]) { starts, sequence in
      starts.append(starts[starts.count - 1] + Int32(sequence.pieces.count))
    }
    for layer in weights.layers {
      attend(layer, pieces: pieces, starts: starts, in: &activations)
      feedForward(layer, pieces: pieces, in: &activations)
    }
    pool(batch, in: &activations)
    score(batch, in: &activations)
  }

  /// x = norm(word + position + shape).
  private func embed(_ batch: [EncodedSequence], in a: inout Activations) {
    let width = weights.configuration.width
    let pieces = batch.reduce(0) { $0 + $1.pieces.count }
    a.hidden.grow(to: pieces * width, filler: 0)
    a.mixed.grow(to: pieces * width, filler: 0)
    for index in 0..<pieces * width {
      a.hidden[index] = 0
      a.mixed[index] = 0
    }
    var row = 0
    for sequence in batch {
      for position in sequence.pieces.indices {
        let offset = row * width
        Kernels.add(
          row: Int(sequence.pieces[position]), of: weights.words, to: &a.hidden, at: offset)
        Kernels.add(
          weights.positions, from: position * width, columns: width, to: &a.hidden, at: offset)
        Kernels.add(
          weights.shapes, from: Int(sequence.shapes[position].rawValue) * width, columns: width,
          to: &a.hidden, at: offset)
        row += 1
      }
    }
    Kernels.addAndNormalize(&a.hidden, residual: a.mixed, rows: pieces, norm: weights.inputNorm)
  }

  /// x = norm(x + attention(x)).
  private func attend(
    _ layer: ModelWeights.EncoderLayer, pieces: Int, starts: [Int32], in a: inout Activations
  ) {
    let c = weights.configuration
    a.queriesKeysValues.grow(to: pieces * 3 * c.width, filler: 0)
    Kernels.apply(
      layer.attention, to: a.hidden, rows: pieces, workspace: &a.kernels, into: &a.queriesKeysValues
    )
    Kernels.attention(
      a.queriesKeysValues, starts: starts, width: c.width, heads: c.heads, workspace: &a.kernels,
      into: &a.mixed)
    a.inner.grow(to: pieces * c.inner, filler: 0)
    Kernels.apply(
      layer.attentionOutput, to: a.mixed, rows: pieces, workspace: &a.kernels, into: &a.inner)
    Kernels.addAndNormalize(&a.hidden, residual: a.inner, rows: pieces, norm: layer.attentionNorm)
  }

  /// x = norm(x + W₂ gelu(W₁ x)).
  private func feedForward(
    _ layer: ModelWeights.EncoderLayer, pieces: Int, in a: inout Activations
  ) {
    Kernels.apply(layer.inner, to: a.hidden, rows: pieces, workspace: &a.kernels, into: &a.inner)
    Kernels.gelu(&a.inner, count: pieces * layer.inner.outputs)
    Kernels.apply(layer.outer, to: a.inner, rows: pieces, workspace: &a.kernels, into: &a.mixed)
    Kernels.addAndNormalize(&a.hidden, residual: a.mixed, rows: pieces, norm: layer.norm)
  }

  /// A word is the mean of its pieces; a sequence's root is its [CLS].
  private func pool(_ batch: [EncodedSequence], in a: inout Activations) {
    let width = weights.configuration.width
    a.width = width
    let words = batch.reduce(0) { $0 + $1.wordCount }
    a.words = [Float](repeating: 0, count: words * width)
    a.roots = [Float](repeating: 0, count: (words + batch.count) * width)
    var firstPiece = 0
    var word = 0
    var root = 0
    for sequence in batch {
      Kernels.add(
        a.hidden, from: firstPiece * width, columns: width, to: &a.roots, at: root * width)
      root += 1
      for (start, end) in zip(sequence.wordStarts, sequence.wordStarts.dropFirst()) {
        for piece in start..<end {
          Kernels.add(
            a.hidden, from: (firstPiece + piece) * width, columns: width,
            weight: 1 / Float(end - start), to: &a.words, at: word * width)
        }
        Kernels.add(a.words, from: word * width, columns: width, to: &a.roots, at: root * width)
        word += 1
        root += 1
      }
      firstPiece += sequence.pieces.count
    }
  }

  /// Tags, and the vectors of the biaffine scorers.
  private func score(_ batch: [EncodedSequence], in a: inout Activations) {
    let c = weights.configuration
    let words = batch.reduce(0) { $0 + $1.wordCount }
    let roots = words + batch.count
    let parser = weights.parser
    a.tags.grow(to: words * weights.tags.outputs, filler: 0)
    a.dependents.grow(to: words * c.arc, filler: 0)
    a.products.grow(to: words * c.arc, filler: 0)
    a.arcHeads.grow(to: roots * c.arc, filler: 0)
    a.relationDependents.grow(to: words * c.relation, filler: 0)
    a.relationHeads.grow(to: roots * c.relation, filler: 0)
    guard words > 0 else { return }
    Kernels.apply(weights.tags, to: a.words, rows: words, workspace: &a.kernels, into: &a.tags)
    Kernels.apply(
      parser.arcDependent, to: a.words, rows: words, workspace: &a.kernels, into: &a.dependents)
    Kernels.gelu(&a.dependents, count: words * c.arc)
    Kernels.apply(
      parser.arcProduct, to: a.dependents, rows: words, workspace: &a.kernels, into: &a.products)
    Kernels.apply(
      parser.arcHead, to: a.roots, rows: roots, workspace: &a.kernels, into: &a.arcHeads)
    Kernels.gelu(&a.arcHeads, count: roots * c.arc)
    Kernels.apply(
      parser.relationDependent, to: a.words, rows: words, workspace: &a.kernels,
      into: &a.relationDependents)
    Kernels.gelu(&a.relationDependents, count: words * c.relation)
    Kernels.apply(
      parser.relationHead, to: a.roots, rows: roots, workspace: &a.kernels, into: &a.relationHeads)
    Kernels.gelu(&a.relationHeads, count: roots * c.relation)
  }

  /// How well each position heads each word, for one sequence of the batch that ran last.
  ///
  /// - Parameters:
  ///   - firstWord: the number of the sequence's first word in the batch.
  ///   - firstRoot: the number of the sequence's root among roots and words.
  ///   - words: how many words the sequence has.
  ///   - a: what `run` left.
  /// - Returns: (words, 1 + words), the root first.
  func arcScores(firstWord: Int, firstRoot: Int, words: Int, in a: Activations) -> [Float] {
    let arc = weights.configuration.arc
    var scores: [Float] = []
    scores.reserveCapacity(words * (words + 1))
    for dependent in firstWord..<firstWord + words {
      for head in firstRoot...firstRoot + words {
        scores.append(
          Kernels.dot(a.products, from: dependent * arc, a.arcHeads, from: head * arc, columns: arc)
        )
      }
    }
    return scores
  }

  /// The best relation of each word of the batch that ran last, given the words' heads.
  ///
  /// - Parameters:
  ///   - heads: for each word the number of its head among roots and words.
  ///   - labels: how many relations there are.
  ///   - barred: for each word the relation that it cannot have, if any.
  ///   - a: what `run` left.
  /// - Returns: the number of each word's relation.
  func relations(
    heads: [Int], labels: Int, barred: [Int?], in a: inout Activations
  ) -> [Int] {
    stride(from: 0, to: heads.count, by: Self.wordsAtOnce).flatMap { first in
      relations(
        of: first..<min(first + Self.wordsAtOnce, heads.count), heads: heads, labels: labels,
        barred: barred, in: &a)
    }
  }

  /// Words whose relations are scored together: each takes some 5,000 products.
  private static let wordsAtOnce = 64

  private func relations(
    of words: Range<Int>, heads: [Int], labels: Int, barred: [Int?], in a: inout Activations
  ) -> [Int] {
    let width = weights.configuration.relation
    let row = labels * (width + 1)
    a.relationInputs.grow(to: Self.wordsAtOnce * (width + 1), filler: 1)
    a.relationProducts.grow(to: Self.wordsAtOnce * row, filler: 0)
    for (place, word) in words.enumerated() {
      for column in 0..<width {
        a.relationInputs[place * (width + 1) + column] = a.relationDependents[word * width + column]
      }
    }
    Kernels.apply(
      weights.parser.relationProduct, to: a.relationInputs, rows: words.count,
      workspace: &a.kernels, into: &a.relationProducts)
    return words.enumerated().map { place, word in
      var best = 0
      var highest = -Float.infinity
      for label in 0..<labels where label != barred[word] {
        let start = place * row + label * (width + 1)
        let score =
          Kernels.dot(
            a.relationProducts, from: start, a.relationHeads, from: heads[word] * width,
            columns: width) + a.relationProducts[start + width]
        if score > highest { (highest, best) = (score, label) }
      }
      return best
    }
  }
}
