import Store

/// What a worker made of one record.
struct RecordResult: Sendable {
  /// The record without its bytes, unless quarantine will need them; nil for what the walk itself could not read.
  let source: SourceMark?
  let parts: [IngestedPart]
  let bytes: Int
  /// What is kept of a record that cannot be read whole.
  let quarantined: SourceRecord?

  init(_ record: SourceRecord, hash: String, parts: [IngestedPart]) {
    source = SourceMark(hash: hash, place: record.place)
    self.parts = parts
    bytes = record.bytes.count
    let hasFailure = parts.contains { part in
      if case .failure = part { return true }
      if case .article(let article) = part { return article.problem != nil }
      return false
    }
    quarantined = hasFailure ? record : nil
  }

  init(_ failure: SourceFailure) {
    source = nil
    parts = [.failure(failure)]
    bytes = 0
    quarantined = nil
  }
}
