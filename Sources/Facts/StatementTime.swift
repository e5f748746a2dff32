public import Ontology

/// The interval in which something happened or is to happen, as TIMEX3 (ISO 24617-1) would value it.
public struct StatementTime: Equatable, Hashable, Sendable {
  /// How fine the words are.
  public enum Grain: String, CaseIterable, Sendable {
    case day, week, month, quarter, year, decade, century, term
  }

  /// What told us.
  public enum Origin: String, CaseIterable, Sendable {
    /// Words of the article, counted from its date where they need one.
    case text
    /// The article's date of publication, because the text says nothing.
    case publication
  }

  /// The first day; nil where it is open: "until March".
  public let start: CalendarDate?
  /// The last day, which belongs to the interval; nil where it is open: "since March".
  public let end: CalendarDate?
  /// How fine the words are.
  public let grain: Grain
  /// What told us.
  public let origin: Origin

  /// Puts an interval together.
  public init(start: CalendarDate?, end: CalendarDate?, grain: Grain, origin: Origin) {
    self.start = start
    self.end = end
    self.grain = grain
    self.origin = origin
  }
}
