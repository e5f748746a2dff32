/// Writes the values of TIMEX3.
enum TemporalValue {
  static func month(_ month: Int, of year: Int) -> String {
    "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))"
  }

  static func year(_ year: Int) -> String { CalendarDay.padded(year, 4) }

  static func week(around day: CalendarDay) -> String {
    let (year, number) = day.week
    return "\(CalendarDay.padded(year, 4))-W\(CalendarDay.padded(number, 2))"
  }

  /// The value of the interval of a grain that a day lies in.
  static func around(_ day: CalendarDay, grain: CalendarInterval.Grain) -> String {
    let (year, month, _) = day.components
    return switch grain {
    case .day: day.description
    case .week: week(around: day)
    case .month: self.month(month, of: year)
    case .quarter: "\(self.year(year))-Q\((month - 1) / 3 + 1)"
    case .year: self.year(year)
    case .decade: CalendarDay.padded(year / 10, 3)
    case .century: CalendarDay.padded((year - 1) / 100, 2)
    }
  }
}
