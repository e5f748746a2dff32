/// Reads dates as most feeds and mail headers write them: `Fri, 07 Mar 2025 09:30:00 +0100`.
///
/// RFC 5322, section 3.3; what deviates is left to ``DateWords``.
struct MailDateScanner {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// Nil where the text is written in another way.
  static func date(
    _ bytes: ArraySlice<UInt8>, source: PublicationDate.Source
  ) -> PublicationDate? {
    var scanner = MailDateScanner(bytes: bytes, at: bytes.startIndex)
    if let comma = bytes.firstIndex(of: 0x2C) { scanner.at = comma + 1 }
    guard let day = scanner.number(most: 2), let month = scanner.month(),
      let year = scanner.number(most: 4), year > 999,
      let hour = scanner.number(most: 2), scanner.skipColon(),
      let minute = scanner.number(most: 2), hour < 24, minute < 60
    else { return nil }
    var second = 0
    if scanner.skipColon() {
      guard let found = scanner.number(most: 2), found < 60 else { return nil }
      second = found
    }
    scanner.skipBlanks()
    let zone = scanner.bytes[scanner.at...]
    guard let offset = TimeZones.offset(String(decoding: zone, as: UTF8.self)) else { return nil }
    return PublicationDate(
      year: year, month: month, day: day, secondOfDay: hour * 3600 + minute * 60 + second,
      offset: offset, source: source)
  }

  private mutating func skipBlanks() {
    while at < bytes.endIndex, bytes[at] == 0x20 { at += 1 }
  }

  private mutating func skipColon() -> Bool {
    guard at < bytes.endIndex, bytes[at] == 0x3A else { return false }
    at += 1
    return true
  }

  private mutating func number(most: Int) -> Int? {
    skipBlanks()
    let digits = bytes[at...].prefix(most).prefix { (0x30...0x39).contains($0) }
    at += digits.count
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func month() -> Int? {
    skipBlanks()
    let word = bytes[at...].prefix(3)
    guard word.count == 3 else { return nil }
    at += 3
    let key = word.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    return Self.months.firstIndex(of: key).map { $0 + 1 }
  }

  private static let months: [UInt32] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
