/// When something was published or changed: a day, or a time of day with or without a zone, as written.
public struct PublicationDate: Hashable, Sendable, CustomStringConvertible {
  /// What told us, in falling order of trust.
  public enum Source: Int, CaseIterable, Comparable, Sendable {
    /// A field of the feed or wire format that carries the article.
    case feed
    /// JSON-LD of the article itself.
    case jsonLD
    /// `article:published_time` and its like (Open Graph).
    case openGraph
    /// `itemprop` (HTML microdata).
    case microdata
    /// Other `meta` elements: Dublin Core, parsely, sailthru, cXense.
    case meta
    /// A `time` element near the headline.
    case timeElement
    /// The path of its address: `/2025/03/01/`.
    case address
    /// Words of the page: "Published March 1, 2025".
    case text

    /// Whether it is trusted more.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The day in the proleptic Gregorian calendar, in the zone as written.
  public let year, month, day: Int
  /// Seconds since midnight in the zone as written; nil where only a day is known.
  public let secondOfDay: Int?
  /// Minutes east of Greenwich, as written; nil where no zone is written.
  public let offset: Int?
  /// What told us.
  public let source: Source

  /// Puts a date together; nil for a day that no month has, a time that no day has, or a zone of more than 18 hours.
  public init?(
    year: Int, month: Int, day: Int, secondOfDay: Int? = nil, offset: Int? = nil, source: Source
  ) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day),
      secondOfDay.map({ (0..<86_400).contains($0) }) ?? true,
      offset.map({ abs($0) <= 18 * 60 }) ?? true
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.secondOfDay = secondOfDay
    self.offset = secondOfDay == nil ? nil : offset
    self.source = source
  }

  /// Seconds since 1970-01-01 in Greenwich; nil where the time of day or the zone is not known.
  public var instant: Int? {
    guard let secondOfDay, let offset else { return nil }
    return dayNumber * 86_400 + secondOfDay - offset * 60
  }

  /// Days since 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// ISO 8601: `2025-03-01`, `2025-03-01T09:30:00` or `2025-03-01T09:30:00+02:00`, `Z` for Greenwich.
  public var description: String {
    let date = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
    guard let secondOfDay else { return date }
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    let local = date + "T" + time.map { Self.padded($0, 2) }.joined(separator: ":")
    guard let offset else { return local }
    if offset == 0 { return local + "Z" }
    let zone = Self.padded(abs(offset) / 60, 2) + ":" + Self.padded(abs(offset) % 60, 2)
    return local + (offset < 0 ? "-" : "+") + zone
  }

  /// The same date from another source.
  public func from(_ source: Source) -> Self {
    Self(copying: self, offset: offset, source: source)
  }

  /// The same local time in a zone that something else told.
  func inZone(_ offset: Int?) -> Self {
    Self(copying: self, offset: secondOfDay == nil ? nil : offset, source: source)
  }

  private init(copying date: Self, offset: Int?, source: Source) {
    year = date.year
    month = date.month
    day = date.day
    secondOfDay = date.secondOfDay
    self.offset = offset
    self.source = source
  }

  private static func padded(_ number: Int, _ size: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, size - digits.count)) + digits
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
