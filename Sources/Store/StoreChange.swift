/// One thing that ingestion brings to a store.
public enum StoreChange: Equatable, Sendable {
  /// An article that was read.
  case article(StoredArticle)
  /// An article that was read again, perhaps by a better program: what it says takes the place of what it said.
  case rereadArticle(StoredArticle)
  /// Its publisher took an article back, all versions up to an instant.
  case withdrawal(key: String, instant: Int?)
  /// Something that could not be read.
  case quarantine(QuarantineEntry)
  /// Bytes that were read, so that they need not be read again.
  case source(SourceMark)
  /// Bytes that could not be read before were read: they leave quarantine.
  case release(hash: String)
}

/// What became of a ``StoreChange``.
public enum StoreOutcome: String, CaseIterable, Sendable {
  /// An article that no version was known of.
  case new
  /// A later version of a known article, which takes its place.
  case changed
  /// An older version of a known article; it is kept as history.
  case older
  /// An article that is there already.
  case unchanged
  /// An article whose publisher took it back; it is kept and does not speak.
  case withdrawn
  /// An article that was to be forgotten; it is not kept.
  case forgotten
  /// Something that could not be read was noted.
  case quarantined
  /// A note about the input that changes no article.
  case noted
}

/// Bytes that were read.
public struct SourceMark: Equatable, Sendable {
  /// The hash of the bytes and of how they were read.
  public let hash: String
  /// Where they stood.
  public let place: String

  /// Puts a mark together.
  public init(hash: String, place: String) {
    self.hash = hash
    self.place = place
  }
}

/// Something that could not be read, and what is needed to try again.
public struct QuarantineEntry: Equatable, Sendable {
  /// The hash of the bytes and of how they were read.
  public let hash: String
  /// Which of several things in the same bytes, from 0.
  public let part: Int
  /// Where they stood.
  public let place: String
  /// A code that reports count by.
  public let reason: String
  /// What is wrong, in a sentence.
  public let message: String
  /// What to do about it.
  public let advice: String
  /// The bytes; nil where there are too many to keep.
  public let bytes: [UInt8]?
  /// What their surroundings said about them.
  public let hints: [String: String]
  /// How often it was tried.
  public let attempts: Int

  /// Puts an entry together.
  public init(
    hash: String, part: Int = 0, place: String, reason: String, message: String, advice: String,
    bytes: [UInt8]?, hints: [String: String] = [:], attempts: Int = 1
  ) {
    self.hash = hash
    self.part = part
    self.place = place
    self.reason = reason
    self.message = message
    self.advice = advice
    self.bytes = bytes
    self.hints = hints
    self.attempts = attempts
  }
}
