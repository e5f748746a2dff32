/// Collects the words of a sentence and cuts it where it is too long.
struct SentenceCutter {
  var words: [Range<Int>] = []
  /// The gaps inside the sentence: the number of words before, and the model's score.
  var gaps: [(after: Int, score: Int)] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Ends the sentence and gives its parts, each of at most `limit` words.
  ///
  /// A cut is made at the best gap of the second half of what may stay together, or right at the
  /// limit when there is none.
  mutating func end() -> [[Range<Int>]] {
    defer {
      words = []
      gaps = []
    }
    guard words.count > limit else { return [words] }
    var parts: [[Range<Int>]] = []
    var start = 0
    var firstGap = 0
    while words.count - start > limit {
      while firstGap < gaps.count, gaps[firstGap].after <= start + limit / 2 {
        firstGap += 1
      }
      let best = gaps[firstGap...].prefix { $0.after <= start + limit }.max { $0.score < $1.score }
      let end = best?.after ?? start + limit
      parts.append(Array(words[start..<end]))
      start = end
    }
    return parts + [Array(words[start...])]
  }
}
