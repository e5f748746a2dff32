import Articles
import Testing

struct DuplicateIndexTests {
  /// A text of words drawn from a small vocabulary, the same for the same seed.
  private func text(seed: UInt64, words: Int = 400) -> [String] {
    var random = SplitMix(state: seed)
    return (0..<words).map { _ in "word\(random.next() % 3000)" }
  }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// What a paper does to wire copy: a new opening, the end cut off, some words changed.
  private func rewritten(_ words: [String], seed: UInt64) -> [String] {
    var random = SplitMix(state: seed)
    let lede = (0..<40).map { _ in "lede\(random.next() % 1000)" }
    let body = words.dropFirst(30).prefix(words.count * 7 / 10)
    return lede + body.map { random.next() % 50 == 0 ? "changed\(random.next() % 1000)" : $0 }
  }

  private func fingerprint(_ words: [String]) -> ArticleFingerprint {
    ArticleFingerprint(text: words.joined(separator: " "))
  }

  @Test func `case, punctuation and white space do not count`() {
    let left = ArticleFingerprint(text: "The ferry — “sails” again, it’s said.")
    let right = ArticleFingerprint(text: "the FERRY\n\nsails again\u{A0}its said")
    #expect(left.exactHash == right.exactHash)
    #expect(left.wordCount == 6)
    #expect(
      left.exactHash != ArticleFingerprint(text: "the ferry sails again its not said").exactHash)
  }

  @Test func `rewritten wire copy is found and other articles are not`() {
    var index = DuplicateIndex()
    for seed in 0..<60 {
      index.insert(
        identifier: "original \(seed)", fingerprint: fingerprint(text(seed: UInt64(seed))), day: 100
      )
    }
    var found = 0
    for seed in 0..<60 {
      let copy = rewritten(text(seed: UInt64(seed)), seed: UInt64(seed) + 1000)
      let matches = index.insert(
        identifier: "copy \(seed)", fingerprint: fingerprint(copy), day: 103)
      #expect(matches.allSatisfy { $0.identifier == "original \(seed)" })
      found += matches.count
    }
    #expect(found >= 57)
    #expect(index.clusters.count == found)
  }

  @Test func `clusters do not depend on the order`() {
    var articles: [(identifier: String, fingerprint: ArticleFingerprint)] = []
    for seed in 0..<20 {
      let words = text(seed: UInt64(seed))
      articles.append(("a\(seed)", fingerprint(words)))
      articles.append(("b\(seed)", fingerprint(rewritten(words, seed: 77))))
    }
    var forwards = DuplicateIndex()
    var backwards = DuplicateIndex()
    for (identifier, fingerprint) in articles {
      forwards.insert(
        identifier: identifier, fingerprint: fingerprint, day: 5, publisher: identifier)
    }
    for (identifier, fingerprint) in articles.reversed() {
      backwards.insert(
        identifier: identifier, fingerprint: fingerprint, day: 5, publisher: identifier)
    }
    #expect(forwards.clusters == backwards.clusters)
    #expect(forwards.clusters.first?.publishers.count == 2)
  }

  @Test func `copies outside the window are not copies`() {
    var index = DuplicateIndex()
    let fingerprint = fingerprint(text(seed: 1))
    index.insert(identifier: "a", fingerprint: fingerprint, day: 100)
    #expect(index.insert(identifier: "b", fingerprint: fingerprint, day: 108).isEmpty)
    #expect(index.insert(identifier: "c", fingerprint: fingerprint, day: 107).count == 2)
    #expect(index.insert(identifier: "d", fingerprint: fingerprint, day: nil).count == 3)
  }

  @Test func `an article that is taken out is nobody's copy`() {
    var index = DuplicateIndex()
    let fingerprint = fingerprint(text(seed: 1))
    for (day, identifier) in ["a", "b", "c"].enumerated() {
      index.insert(identifier: identifier, fingerprint: fingerprint, day: day)
    }
    #expect(index.cluster(of: "a")?.members.map(\.identifier) == ["a", "b", "c"])
    index.remove(identifier: "b")
    #expect(index.cluster(of: "a")?.members.map(\.identifier) == ["a", "c"])
    index.removeAll(before: 2)
    #expect(index.cluster(of: "a") == nil)
    #expect(index.cluster(of: "c")?.members.count == 1)
    #expect(index.clusters.isEmpty)
  }

  @Test func `short texts are copies only where they are equal`() {
    var index = DuplicateIndex()
    let brief = "The ferry sailed on Friday after repairs."
    index.insert(identifier: "a", fingerprint: ArticleFingerprint(text: brief), day: 1)
    let near = ArticleFingerprint(text: brief + " Nobody was hurt.")
    #expect(index.insert(identifier: "b", fingerprint: near, day: 1).isEmpty)
    let equal = ArticleFingerprint(text: brief.uppercased())
    let exact = index.insert(identifier: "c", fingerprint: equal, day: 1)
    #expect(exact.map(\.identifier) == ["a"])
    #expect(exact.first?.isExact == true)
    #expect(
      index.insert(identifier: "d", fingerprint: ArticleFingerprint(text: ""), day: 1).isEmpty)
    #expect(
      index.insert(identifier: "e", fingerprint: ArticleFingerprint(text: ""), day: 1).isEmpty)
  }

  @Test func `the earliest and longest member stands for its cluster`() {
    var index = DuplicateIndex()
    let words = text(seed: 3)
    index.insert(identifier: "a", fingerprint: fingerprint(Array(words.prefix(300))), day: 2)
    index.insert(identifier: "b", fingerprint: fingerprint(Array(words.prefix(350))), day: 1)
    index.insert(identifier: "c", fingerprint: fingerprint(words), day: 1)
    #expect(index.cluster(of: "a")?.representative?.identifier == "c")
  }
}
