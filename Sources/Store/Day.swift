import Ontology

/// Days as the store writes them: 20250301 for 1 March 2025.
enum Day {
  /// The first day that a date may mean.
  static func first(of date: CalendarDate) -> Int {
    number(date.year, date.month ?? 1, date.day ?? 1)
  }

  /// The last day that a date may mean; 31 where nobody asks how long the month is.
  static func last(of date: CalendarDate) -> Int {
    number(date.year, date.month ?? 12, date.day ?? 31)
  }

  /// The day of an ISO 8601 date or date and time, as it is written there; nil where there is none.
  static func day(of published: String?) -> Int? {
    guard let text = published?.prefix(10), let date = CalendarDate(String(text)), date.year > 0
    else { return nil }
    return date.day == nil ? nil : first(of: date)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    (year * 100 + month) * 100 + day
  }
}
