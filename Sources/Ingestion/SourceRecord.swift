/// The bytes of one document, feed or record, with what is needed to read them again.
public struct SourceRecord: Equatable, Sendable {
  /// Where they stand, as messages write it.
  public let place: String
  /// All of them.
  public let bytes: [UInt8]
  /// Their kind and what their surroundings say about them.
  public let hints: [String: String]

  /// Puts a record together.
  public init(place: String, bytes: [UInt8], hints: [String: String] = [:]) {
    self.place = place
    self.bytes = bytes
    self.hints = hints
  }

  /// A name for the bytes and how they are read: equal records need not be read twice, wherever they stand.
  ///
  /// Two hashes of 64 bits (FNV-1a, with two offsets) and the number of bytes. It tells records apart that nobody
  /// built to be confused.
  public var hash: String {
    var first: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x6C62_272E_07BB_0142
    func add(_ byte: UInt8) {
      first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      second = (second ^ UInt64(~byte)) &* 0x0000_0100_0000_01B3
    }
    for (key, value) in hints.sorted(by: { $0.key < $1.key }) where !Self.keysOfPlace.contains(key)
    {
      for byte in "\(key)\u{1F}\(value)\u{1F}".utf8 { add(byte) }
    }
    for byte in bytes { add(byte) }
    return Self.digits(first) + Self.digits(second) + "-\(bytes.count)"
  }

  /// The number of the first line, in hints about a piece of a larger file.
  public static let lineKey = "line"
  /// Where the record stands, in the hints of an entry of quarantine that stands for a part of it.
  static let placeKey = "place"
  /// The hash of the larger record, in the hints of an entry for a piece with bytes of its own.
  static let withinKey = "within"
  /// The folder from which a place is seen, in the hints of an entry for what the walk could not read.
  static let folderKey = "folder"

  /// Hints about when and where the bytes were met, which say nothing about them.
  private static let keysOfPlace: Set = ["fetched", lineKey, placeKey, withinKey, folderKey]

  private static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What the walk over the inputs yields.
public enum SourceItem: Equatable, Sendable {
  /// Something to read.
  case record(SourceRecord)
  /// Something that cannot be read.
  case failure(SourceFailure)
}

/// Why something cannot be read.
public struct SourceFailure: Equatable, Sendable {
  /// Where it stands.
  public let place: String
  /// A code that reports count by.
  public let reason: String
  /// What is wrong, in a sentence.
  public let message: String
  /// What to do about it.
  public let advice: String
  /// The bytes of it alone, where it is a line of many: quarantine knows it by them, wherever the line goes.
  public let record: SourceRecord?

  /// Puts a failure together.
  public init(
    place: String, reason: String, message: String, advice: String, record: SourceRecord? = nil
  ) {
    self.place = place
    self.reason = reason
    self.message = message
    self.advice = advice
    self.record = record
  }

  /// How the hashes of places begin.
  static let walkPrefix = "walk-"

  /// Whether an input itself could not be read: it is no matter of its bytes, and may be over tomorrow.
  var isUnreadInput: Bool { IngestionReport.unreadReasons.contains(reason) }

  /// What quarantine calls something that the walk could not read, of which there are no bytes: its place.
  static func walkHash(place: String) -> String {
    walkPrefix + SourceRecord(place: "", bytes: Array(place.utf8)).hash
  }
}
