/// The names that a misspelt one may stand for.
public enum NearestNames {
  /// The names of at most a third of the letters changed, nearest first.
  public static func of(_ name: String, among names: [String], most: Int) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    let scored = Set(names).compactMap { other -> (Int, String)? in
      let candidate = Array(other.lowercased().unicodeScalars)
      guard abs(candidate.count - wanted.count) <= limit else { return nil }
      let distance = distance(wanted, candidate)
      return distance <= limit ? (distance, other) : nil
    }
    return scored.sorted { $0 < $1 }.prefix(most).map(\.1)
  }

  /// The edit distance of Damerau and Levenshtein, in which two letters that changed places are one change.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var best = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a == right[j - 1], b == left[i - 1] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
