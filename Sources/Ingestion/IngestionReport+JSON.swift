import Foundation
import Store

extension IngestionReport {
  private struct Document: Encodable {
    let ending: Ending
    let failure: String?
    let records: [String: Int]
    let articles: [String: Int]
    let passed: [String: Int]
    let quarantined: [String: Int]
    let quarantineSize: Int
    let statements: Int
    let words: Int
    let bytes: Int
    let seconds: Double
    let finished: String
    let storeBytes: Int
    let snapshot: Snapshot?
    let batches: Int
  }

  /// The report for machines, a JSON document; names of counts that are zero are left out.
  public func json() -> String {
    let document = Document(
      ending: ending, failure: failure,
      records: ["read": records, "known": knownRecords, "recovered": recovered],
      articles: Dictionary(uniqueKeysWithValues: articles.map { ($0.key.rawValue, $0.value) })
        .merging(
          [("older-than-since", olderThanSince), ("without-date", withoutDate)].filter { $0.1 > 0 },
          uniquingKeysWith: +),
      passed: passed, quarantined: quarantined, quarantineSize: quarantineSize,
      statements: statements, words: words, bytes: bytes,
      seconds: (seconds * 1000).rounded() / 1000, finished: Self.instant(finished),
      storeBytes: storeBytes, snapshot: snapshot, batches: batches)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(document) else { return "{}" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// An instant in UTC as ISO 8601 writes it.
  static func instant(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }
}
