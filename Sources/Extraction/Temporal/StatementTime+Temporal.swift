public import Facts
public import Ontology
public import Text

extension CalendarDate {
  /// A day of the calendar as the ontology's tables write it; nil beyond the year 9999.
  public init?(_ day: CalendarDay) {
    self.init(day.description)
  }
}

extension CalendarDay {
  /// The first day that a date may mean.
  public init?(first date: CalendarDate) {
    self.init(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
  }

  /// The last day that a date may mean.
  public init?(last date: CalendarDate) {
    let month = date.month ?? 12
    self.init(
      year: date.year, month: month,
      day: date.day ?? CalendarDay.days(inMonth: month, of: date.year))
  }
}

extension StatementTime {
  /// The days that words of the text name; nil when both sides are open.
  public init?(_ interval: CalendarInterval) {
    guard interval.start != nil || interval.end != nil else { return nil }
    self.init(
      start: interval.start.flatMap { CalendarDate($0) },
      end: interval.end.flatMap { CalendarDate($0) }, grain: Grain(interval.grain), origin: .text)
  }
}

extension StatementTime.Grain {
  /// The grain of an interval of the calendar.
  init(_ grain: CalendarInterval.Grain) {
    self =
      switch grain {
      case .day: .day
      case .week: .week
      case .month: .month
      case .quarter: .quarter
      case .year: .year
      case .decade: .decade
      case .century: .century
      }
  }
}
