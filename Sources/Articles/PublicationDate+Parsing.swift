extension PublicationDate {
  /// Reads a date as feeds, pages and mail write it.
  ///
  /// ISO 8601 in its long and short form, RFC 822 and its successors, asctime, and English words
  /// (`March 1, 2025 at 9:30 p.m. ET`). A time without a zone stays without one; nil for what names no day.
  public init?(parsing text: String, source: Source) {
    let bytes = Array(text.utf8.prefix(120))[...].trimmingBlanks
    let found =
      ISODateScanner.date(bytes, source: source) ?? MailDateScanner.date(bytes, source: source)
      ?? DateWords.date(bytes, source: source)
    guard let found else { return nil }
    self = found
  }
}

/// Reads ISO 8601: `2025-03-01T09:30:00.5+02:00`, `20250301T093000Z`, `2025-03-01`.
struct ISODateScanner {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  private struct Zone {
    let offset: Int?
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// Nil where the text is written in another way.
  static func date(
    _ bytes: ArraySlice<UInt8>, source: PublicationDate.Source
  ) -> PublicationDate? {
    var scanner = ISODateScanner(bytes)
    guard let year = scanner.digits(4) else { return nil }
    let separator: UInt8? = scanner.skip(0x2D) ? 0x2D : scanner.skip(0x2F) ? 0x2F : nil
    guard let month = scanner.digits(2) else { return nil }
    if let separator, !scanner.skip(separator) { return nil }
    guard let day = scanner.digits(2) else { return nil }
    guard !scanner.isAtEnd else {
      return PublicationDate(year: year, month: month, day: day, source: source)
    }
    guard scanner.skip(0x54) || scanner.skip(0x74) || scanner.skipBlanks() else { return nil }
    guard let second = scanner.time() else { return nil }
    _ = scanner.skipBlanks()
    guard let zone = scanner.zone() else { return nil }
    return PublicationDate(
      year: year, month: month, day: day, secondOfDay: second, offset: zone.offset, source: source)
  }

  private var isAtEnd: Bool { at == bytes.endIndex }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard !isAtEnd, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipBlanks() -> Bool {
    let start = at
    while skip(0x20) {}
    return at > start
  }

  private mutating func digits(_ count: Int) -> Int? {
    guard at + count <= bytes.endIndex else { return nil }
    let field = bytes[at..<at + count]
    guard field.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    at += count
    return field.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Seconds since midnight; a leap second counts as the one before it.
  private mutating func time() -> Int? {
    guard let hour = digits(2) else { return nil }
    let isLong = skip(0x3A)
    guard let minute = digits(2), hour < 24, minute < 60 else { return nil }
    var second = 0
    if isLong ? skip(0x3A) : at < bytes.endIndex && (0x30...0x39).contains(bytes[at]) {
      guard let found = digits(2), found <= 60 else { return nil }
      second = min(found, 59)
    }
    if skip(0x2E) || skip(0x2C) {
      while digits(1) != nil {}
    }
    return hour * 3600 + minute * 60 + second
  }

  /// Minutes east, nil where none is written; no zone at all where it cannot be read.
  private mutating func zone() -> Zone? {
    guard !isAtEnd else { return Zone(offset: nil) }
    return TimeZones.offset(String(decoding: bytes[at...], as: UTF8.self)).map { Zone(offset: $0) }
  }
}

extension PublicationDate {
  /// An instant, written in Greenwich's zone; nil outside the years 1 to 9999.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  public init?(secondsSince1970 seconds: Double, source: Source) {
    guard seconds.isFinite, abs(seconds) < 1e12 else { return nil }
    let whole = Int(seconds.rounded(.down))
    let days = (whole - ((whole % 86_400) + 86_400) % 86_400) / 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, secondOfDay: whole - days * 86_400,
      offset: 0, source: source)
  }
}
