/// A day of the Gregorian calendar, also before it was introduced.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number of days since 1970-01-01.
  public let number: Int

  /// The day of a number of days since 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// The day of year, month and day; nil when no month has it.
  ///
  /// The arithmetic is `days_from_civil` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads the day from the start of an ISO 8601 date, or date and time; nil for anything else.
  public init?(_ text: String) {
    let date = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    let rest = text.dropFirst(10).first
    guard date.count == 3, rest == nil || rest == "T" || rest == " ",
      zip(date, [4, 2, 2]).allSatisfy({ part, size in
        part.utf8.count == size && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }),
      let year = Int(date[0]), let month = Int(date[1]), let day = Int(date[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month from 1, and day from 1 (`civil_from_days` of the same author).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The year.
  public var year: Int { components.year }

  /// The month, from 1.
  public var month: Int { components.month }

  /// The day of the week, from 1 for Monday to 7 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The week of ISO 8601 and the year to which it is counted.
  public var week: (year: Int, number: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.year
    let first = CalendarDay(year: year, month: 1, day: 1) ?? thursday
    return (year, (thursday.number - first.number) / 7 + 1)
  }

  /// The day so many days later.
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The same day of the month so many months later, or the last of that month; nil outside the years 1 to 9999.
  public func adding(months: Int) -> CalendarDay? {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + months
    let target = (year: total / 12, month: total % 12 + 1)
    let last = Self.days(inMonth: target.month, of: target.year)
    return CalendarDay(year: target.year, month: target.month, day: min(day, last))
  }

  /// The day as `2025-03-01`.
  public var description: String {
    let (year, month, day) = components
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// A number with leading zeros.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Whether a day comes before another.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }
}
