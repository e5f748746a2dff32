import Testing

@testable import NeuralModel

/// Every tree over the words with one root, by trying all.
private func bestByExhaustion(_ scores: [Float], words: Int) -> Float {
  var best = -Float.infinity
  func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    return heads.indices.allSatisfy { start in
      var node = start + 1
      for _ in 0...words where node != 0 { node = heads[node - 1] }
      return node == 0
    }
  }
  func extend(_ heads: [Int]) {
    if heads.count == words {
      if isTree(heads) { best = max(best, total(scores, heads)) }
      return
    }
    for head in 0...words where head != heads.count + 1 { extend(heads + [head]) }
  }
  extend([])
  return best
}

private func total(_ scores: [Float], _ heads: [Int]) -> Float {
  heads.indices.reduce(0) { $0 + scores[$1 * (heads.count + 1) + heads[$1]] }
}

@Suite struct SpanningTreeTests {
  @Test func `no words give no tree, and one word is the root`() {
    #expect(SpanningTree.heads(scores: [], words: 0) == [])
    #expect(SpanningTree.heads(scores: [-3, 8], words: 1) == [0])
  }

  @Test func `a cycle that scores best word by word is broken`() {
    // 1 and 2 choose each other; the root likes 1 a little more.
    let heads = SpanningTree.heads(scores: [2, 0, 9, 1, 9, 0], words: 2)
    #expect(heads == [0, 1])
  }

  @Test func `only one word hangs on the root even if all would like to`() {
    let heads = SpanningTree.heads(scores: [9, 0, 1, 1, 9, 1, 0, 1, 8, 1, 2, 0], words: 3)
    #expect(heads.count(where: { $0 == 0 }) == 1)
  }

  @Test(arguments: 1...5)
  func `the tree is the best of all trees`(words: Int) {
    var state: UInt64 = 3
    for _ in 0..<40 {
      let scores = (0..<words * (words + 1)).map { _ -> Float in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 54)
      }
      let heads = SpanningTree.heads(scores: scores, words: words)
      #expect(heads.count(where: { $0 == 0 }) == 1)
      #expect(total(scores, heads) == bestByExhaustion(scores, words: words))
    }
  }

  @Test func `a long chain of cycles ends`() {
    let words = 120
    var scores = [Float](repeating: 0, count: words * (words + 1))
    for word in 0..<words { scores[word * (words + 1) + 1 + (word ^ 1)] = 5 }
    let heads = SpanningTree.heads(scores: scores, words: words)
    #expect(heads.count(where: { $0 == 0 }) == 1)
  }
}
