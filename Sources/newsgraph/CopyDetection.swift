import Articles
import Store

/// Finds copies among the articles of a store by the rule of the room Articles.
enum CopyDetection {
  /// A fingerprint as the store keeps it.
  static func stored(_ fingerprint: ArticleFingerprint, day: Int?) -> StoredFingerprint {
    StoredFingerprint(
      exact: fingerprint.exactHash, sampled: fingerprint.sampledShingles,
      bytes: fingerprint.storedBytes, day: day)
  }

  /// Compares an article with the candidates that the store has looked up.
  static let rule = CopyRule(windowDays: DuplicateIndex.Options().windowDays) { own, candidates in
    guard let fingerprint = ArticleFingerprint(storedBytes: own.bytes) else { return [] }
    var index = DuplicateIndex()
    for (number, candidate) in candidates.enumerated() {
      guard let other = ArticleFingerprint(storedBytes: candidate.bytes) else { continue }
      index.insert(identifier: "\(number)", fingerprint: other, day: candidate.day)
    }
    return index.insert(identifier: "own", fingerprint: fingerprint, day: own.day)
      .compactMap { Int($0.identifier) }.sorted()
  }
}
