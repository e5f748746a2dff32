extension ArticleFingerprint {
  /// The hashes by which candidates are looked up, sorted.
  public var sampledShingles: [UInt32] { sampled }

  /// The bytes of a stored fingerprint for each run of words, and those before them.
  public static let storedBytesPerRun = 4
  /// The bytes before those of the runs.
  public static let storedHeaderBytes = 12

  /// The fingerprint as bytes, little endian: exact hash (8), words (4), then 4 for each run of five words.
  public var storedBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.storedHeaderBytes + Self.storedBytesPerRun * shingles.count)
    Self.append(exactHash, to: &bytes)
    Self.append(UInt32(clamping: wordCount), to: &bytes)
    for shingle in shingles { Self.append(shingle, to: &bytes) }
    return bytes
  }

  /// Reads what ``storedBytes`` wrote; nil for anything else.
  public init?(storedBytes bytes: [UInt8]) {
    let (header, width) = (Self.storedHeaderBytes, Self.storedBytesPerRun)
    guard bytes.count >= header, (bytes.count - header) % width == 0 else { return nil }
    let shingles = stride(from: header, to: bytes.count, by: width).map {
      Self.number(bytes, at: $0) as UInt32
    }
    guard zip(shingles, shingles.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    let words: UInt32 = Self.number(bytes, at: 8)
    self.init(
      exactHash: Self.number(bytes, at: 0), wordCount: Int(words), shingles: shingles)
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    for byte in 0..<number.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte)))
    }
  }

  private static func number<Number: FixedWidthInteger>(_ bytes: [UInt8], at start: Int) -> Number {
    (0..<Number.bitWidth / 8).reduce(0) { $0 | Number(bytes[start + $1]) << (8 * $1) }
  }
}
