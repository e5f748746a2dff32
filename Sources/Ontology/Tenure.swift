/// A time during which a person held an office.
public struct Tenure: Equatable, Sendable {
  /// The id of the person.
  public let person: String
  /// The id of the office.
  public let office: String
  /// When it began, nil when nobody wrote it down.
  public let start: CalendarDate?
  /// When it ended or shall end; nil: it had not ended on ``knownUntil``.
  public let end: CalendarDate?
  /// The last day of which the table knows that the person held the office.
  public let knownUntil: CalendarDate?
  /// The state of a seat in Congress.
  public let state: String?
  /// The district of a seat in the House.
  public let district: String?
  /// The party in that time.
  public let party: String?

  init(_ row: CompiledRow) {
    person = row.text(.person) ?? ""
    office = row.text(.office) ?? ""
    start = row.date(.start)
    end = row.date(.end)
    knownUntil = row.date(.knownUntil)
    state = row.text(.state)
    district = row.text(.district)
    party = row.text(.party)
  }

  /// Whether the person may have held the office on a day; a time without an end goes on.
  public func includes(_ date: CalendarDate) -> Bool {
    (start.map { $0.earliest <= date.latest } ?? true)
      && (end.map { $0.latest >= date.earliest } ?? true)
  }
}
