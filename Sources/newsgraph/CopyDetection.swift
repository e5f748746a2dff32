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
  static let rule = CopyRule(
    windowDays: DuplicateIndex.Options().windowDays,
    sharedPerByte: DuplicateIndex.sharedSamplePerRun / Double(ArticleFingerprint.storedBytesPerRun),
    headerBytes: ArticleFingerprint.storedHeaderBytes
  ) { own, candidates in
    guard let fingerprint = ArticleFingerprint(storedBytes: own.bytes) else { return [] }
    let readable = candidates.enumerated().compactMap { number, candidate in
      ArticleFingerprint(storedBytes: candidate.bytes).map { (number, ($0, candidate.day)) }
    }
    return DuplicateIndex.copies(of: (fingerprint, own.day), among: readable.map(\.1))
      .map { readable[$0].0 }
  }
}
