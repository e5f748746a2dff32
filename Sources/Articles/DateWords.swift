/// Reads dates written with the name of the month: `Sat, 01 Mar 2025 09:30:00 -0500`,
/// `Sat Mar  1 09:30:00 2025`, `March 1, 2025 at 9:30 p.m. EST`.
struct DateWords {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var secondOfDay: Int?
  private var offset: Int?

  /// Nil where no day is named.
  static func date(
    _ bytes: ArraySlice<UInt8>, source: PublicationDate.Source
  ) -> PublicationDate? {
    var words = DateWords()
    for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x09 }) {
      guard words.take(String(decoding: word, as: UTF8.self)) else { return nil }
    }
    guard let year = words.year, let month = words.month, let day = words.day else { return nil }
    return PublicationDate(
      year: year, month: month, day: day, secondOfDay: words.secondOfDay, offset: words.offset,
      source: source)
  }

  /// False for a word that no date holds.
  private mutating func take(_ word: String) -> Bool {
    let plain = word.lowercased().filter { $0 != "." && $0 != "(" && $0 != ")" }
    if plain.contains(":"), plain.first?.isNumber == true { return takeTime(plain) }
    if plain == "am" || plain == "pm" { return takeHalf(plain) }
    if let number = Int(plain), plain.first?.isNumber == true {
      return take(number, digits: plain.count)
    }
    if plain.contains("-"), plain.first?.isNumber == true {
      return plain.split(separator: "-").allSatisfy { take(String($0)) }
    }
    if plain.first?.isNumber == true, let number = Self.ordinal(plain) {
      return take(number, digits: 1)
    }
    if month == nil, let found = MonthNames.number(plain) {
      month = found
      return true
    }
    if secondOfDay != nil, let zone = TimeZones.offset(plain) {
      offset = offset ?? zone
      return true
    }
    return Self.fillers.contains(plain) || Self.weekdays.contains(String(plain.prefix(3)))
  }

  private mutating func take(_ number: Int, digits: Int) -> Bool {
    if day == nil, digits <= 2 {
      day = number
    } else if year == nil {
      // Two digits as RFC 5322, section 4.3, reads them.
      year = digits > 2 ? number : number + (number < 50 ? 2000 : 1900)
    } else {
      return false
    }
    return true
  }

  private mutating func takeTime(_ word: String) -> Bool {
    let half = ["am", "pm"].first { word.hasSuffix($0) }
    let parts = word.dropLast(half?.count ?? 0).split(separator: ":").map { Int($0) }
    guard (2...3).contains(parts.count), secondOfDay == nil, let hour = parts[0],
      let minute = parts[1], (0..<24).contains(hour), (0..<60).contains(minute)
    else { return false }
    let second = parts.count == 3 ? parts[2] : 0
    guard let second, (0...60).contains(second) else { return false }
    secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
    return half.map { takeHalf($0) } ?? true
  }

  private mutating func takeHalf(_ half: String) -> Bool {
    guard let second = secondOfDay, second < 13 * 3600 else { return false }
    let inHalf = second % (12 * 3600)
    secondOfDay = half == "pm" ? inHalf + 12 * 3600 : inHalf
    return true
  }

  /// `1st`, `22nd`.
  private static func ordinal(_ word: String) -> Int? {
    guard ["st", "nd", "rd", "th"].contains(String(word.suffix(2))) else { return nil }
    return Int(word.dropLast(2))
  }

  private static let weekdays: Set = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let fillers: Set = [
    "at", "on", "of", "the", "-", "–", "|", "et", "ct", "mt", "pt", "h",
    "um", "uhr", "de", "del", "à",
  ]
}
