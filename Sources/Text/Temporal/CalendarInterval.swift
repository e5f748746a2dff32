/// Some days that follow each other, open where a side has no day.
public struct CalendarInterval: Sendable, Hashable, CustomStringConvertible {
  /// How fine the words are that name the days; half-years and seasons count as quarters.
  public enum Grain: Int, Sendable, Hashable, CaseIterable, Comparable {
    case day, week, month, quarter, year, decade, century

    /// Whether one grain is finer than another.
    public static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
  }

  /// The first day; nil where the interval is open: "until March".
  public var start: CalendarDay?
  /// The last day, which belongs to the interval; nil where it is open: "since March".
  public var end: CalendarDay?
  /// How fine the words are.
  public var grain: Grain

  /// Puts an interval together.
  public init(start: CalendarDay?, end: CalendarDay?, grain: Grain) {
    self.start = start
    self.end = end
    self.grain = grain
  }

  /// One day.
  public static func day(_ day: CalendarDay) -> CalendarInterval {
    CalendarInterval(start: day, end: day, grain: .day)
  }

  /// The days from Monday to Sunday around a day.
  public static func week(around day: CalendarDay) -> CalendarInterval {
    let monday = day.adding(days: 1 - day.weekday)
    return CalendarInterval(start: monday, end: monday.adding(days: 6), grain: .week)
  }

  /// Some months from the first of one on; nil outside the years 1 to 9999.
  public static func months(
    _ count: Int, from month: Int, of year: Int, grain: Grain
  ) -> CalendarInterval? {
    guard let start = CalendarDay(year: year, month: month, day: 1),
      let last = start.adding(months: count - 1)
    else { return nil }
    let days = CalendarDay.days(inMonth: last.month, of: last.year)
    return CalendarInterval(start: start, end: last.adding(days: days - 1), grain: grain)
  }

  /// A month of a year.
  public static func month(_ month: Int, of year: Int) -> CalendarInterval? {
    months(1, from: month, of: year, grain: .month)
  }

  /// A year.
  public static func year(_ year: Int) -> CalendarInterval? {
    months(12, from: 1, of: year, grain: .year)
  }

  /// The interval of a grain that a day lies in.
  public static func around(_ day: CalendarDay, grain: Grain) -> CalendarInterval {
    let (year, month, _) = day.components
    let found: CalendarInterval? =
      switch grain {
      case .day: .day(day)
      case .week: .week(around: day)
      case .month: .month(month, of: year)
      case .quarter: .months(3, from: (month - 1) / 3 * 3 + 1, of: year, grain: .quarter)
      case .year: .year(year)
      case .decade: .months(120, from: 1, of: max(1, year / 10 * 10), grain: .decade)
      case .century: .months(1200, from: 1, of: (year - 1) / 100 * 100 + 1, grain: .century)
      }
    return found ?? .day(day)
  }

  /// The interval as `2025-03-01/2025-03-31`, with two points for an open side.
  public var description: String {
    "\(start.map(\.description) ?? "..")/\(end.map(\.description) ?? "..")"
  }

  /// A third of the interval, from 0; the whole where a side is open or there are fewer than 3 days.
  func third(_ index: Int) -> CalendarInterval {
    guard let start, let end, end.number - start.number >= 2 else { return self }
    let days = end.number - start.number + 1
    return CalendarInterval(
      start: start.adding(days: days * index / 3),
      end: start.adding(days: days * (index + 1) / 3 - 1), grain: grain)
  }

  /// The days from this interval's first to another's last.
  func through(_ other: CalendarInterval) -> CalendarInterval {
    CalendarInterval(start: start, end: other.end, grain: max(grain, other.grain))
  }
}
