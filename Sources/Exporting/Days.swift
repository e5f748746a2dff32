import Ontology

/// Dates as whole days, since xsd:date, GEXF and spreadsheets know no other.
enum Days {
  /// The first day that a date may mean.
  static func first(_ date: CalendarDate) -> String { date.firstDay.description }

  /// The last day that a date may mean.
  static func last(_ date: CalendarDate) -> String { date.lastDay.description }
}
