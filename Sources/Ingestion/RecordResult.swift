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
      switch part {
      case .failure: true
      case .article(let article), .articleWithoutDate(let article, _): article.problem != nil
      case .known, .withdrawal, .passed: false
      }
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
