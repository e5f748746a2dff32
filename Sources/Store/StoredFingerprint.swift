/// By what the copies of an article are found.
public struct StoredFingerprint: Equatable, Sendable {
  /// The hash of all its words; equal texts have equal ones.
  public let exact: UInt64
  /// Some of the hashes of its runs of words, by which candidates are looked up.
  public let sampled: [UInt32]
  /// What the rule compares; the store does not look into it.
  public let bytes: [UInt8]
  /// The day of publication, in days since 1970.
  public let day: Int?

  /// Puts a fingerprint together.
  public init(exact: UInt64, sampled: [UInt32], bytes: [UInt8], day: Int?) {
    self.exact = exact
    self.sampled = sampled
    self.bytes = bytes
    self.day = day
  }
}

/// Which of some candidates are copies of an article.
public struct CopyRule: Sendable {
  /// Candidates lie at most so many days apart from the article; those without a day always count.
  public let windowDays: Int
  /// The least sampled runs that copies have in common, for each byte of the shorter fingerprint.
  ///
  /// Bytes behind ``headerBytes`` count. Articles that share fewer are not even fetched: those of a night share turns of phrase.
  public let sharedPerByte: Double
  /// The bytes with which every fingerprint begins, however short its text.
  public let headerBytes: Int
  /// The indices of the candidates that are copies.
  ///
  /// Only ``StoredFingerprint/bytes`` and
  /// ``StoredFingerprint/day`` are filled in.
  public let copies: @Sendable (StoredFingerprint, [StoredFingerprint]) -> [Int]

  /// Makes a rule.
  public init(
    windowDays: Int, sharedPerByte: Double = 0, headerBytes: Int = 0,
    copies: @escaping @Sendable (StoredFingerprint, [StoredFingerprint]) -> [Int]
  ) {
    self.windowDays = windowDays
    self.sharedPerByte = sharedPerByte
    self.headerBytes = headerBytes
    self.copies = copies
  }
}
