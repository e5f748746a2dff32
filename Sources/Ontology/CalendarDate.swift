/// A day, a month or a year.
public struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month from 1, nil when only the year is known.
  public let month: Int?
  /// The day from 1, nil when only the month is known.
  public let day: Int?

  /// A date out of its parts; nil for a day that no month has, and for years beyond 0…9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (0...9999).contains(year), month != nil || day == nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-01-20`, `2025-01` or `2025`; nil for anything else and for days that no month has.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let sizes = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, sizes).allSatisfy({ part, size in
        part.utf8.count == size && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date as the files write it.
  public var description: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(10)
    for unit in [1000, 100, 10, 1] { digits.append(0x30 + UInt8(year / unit % 10)) }
    for case let number? in [month, day] {
      digits.append(UInt8(ascii: "-"))
      digits.append(0x30 + UInt8(number / 10))
      digits.append(0x30 + UInt8(number % 10))
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The first day that it may mean.
  public var firstDay: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
  }

  /// The last day that it may mean.
  public var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(year: year, month: month, day: day ?? Self.days(in: month, of: year))
      ?? self
  }

  /// The first day that it may mean, as a number that grows with time.
  public var earliest: Int { (year * 12 + (month ?? 1)) * 31 + (day ?? 1) }

  /// The last day that it may mean, as such a number.
  public var latest: Int { (year * 12 + (month ?? 12)) * 31 + (day ?? 31) }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
