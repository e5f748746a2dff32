import Articles
import Store

/// Finds articles of a store whose words are the same, all of them.
enum CopyDetection {
  /// A fingerprint as the store keeps it.
  static func stored(_ fingerprint: ArticleFingerprint, day: Int?) -> StoredFingerprint {
    StoredFingerprint(exact: fingerprint.exactHash, sampled: [], bytes: [], day: day)
  }

  /// The store looks articles of the same words up: all that it finds are copies.
  static let rule = CopyRule(windowDays: DuplicateIndex.Options().windowDays) { _, candidates in
    Array(candidates.indices)
  }
}
