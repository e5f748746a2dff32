import Facts
public import Ontology

/// A calendar date in 32 bits; 0 stands for none, greater ones begin later.
struct DateCode: Hashable, Sendable, Comparable {
  let bits: UInt32

  static let none = DateCode(bits: 0)

  init(bits: UInt32) { self.bits = bits }

  init(_ date: CalendarDate?) {
    guard let date, date.year >= 0 else {
      bits = 0
      return
    }
    bits = UInt32(date.year) << 9 | UInt32(date.month ?? 0) << 5 | UInt32(date.day ?? 0)
  }

  var date: CalendarDate? {
    guard bits != 0 else { return nil }
    return CalendarDate(
      year: Int(bits >> 9), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  /// The first day that it may mean, as a number that grows with time.
  var earliest: Int { (Int(bits >> 9) * 12 + max(1, month)) * 31 + max(1, day) }

  /// The last day that it may mean, as such a number.
  var latest: Int {
    (Int(bits >> 9) * 12 + (month == 0 ? 12 : month)) * 31 + (day == 0 ? 31 : day)
  }

  static func < (left: DateCode, right: DateCode) -> Bool { left.bits < right.bits }

  /// The one that may begin first; none counts for nothing.
  static func first(_ left: DateCode, _ right: DateCode) -> DateCode {
    guard left != none else { return right }
    guard right != none else { return left }
    return (right.earliest, right.bits) < (left.earliest, left.bits) ? right : left
  }

  /// The one that may end last; none counts for nothing.
  static func last(_ left: DateCode, _ right: DateCode) -> DateCode {
    guard left != none else { return right }
    guard right != none else { return left }
    return (right.latest, right.bits) > (left.latest, left.bits) ? right : left
  }

  private var month: Int { Int(bits >> 5 & 15) }
  private var day: Int { Int(bits & 31) }
}

/// A ``StatementTime`` in 12 bytes.
struct TimeCode: Hashable, Sendable {
  let start: DateCode
  let end: DateCode
  let grain: StatementTime.Grain
  let origin: StatementTime.Origin

  init(_ time: StatementTime) {
    start = DateCode(time.start)
    end = DateCode(time.end)
    grain = time.grain
    origin = time.origin
  }

  var time: StatementTime {
    StatementTime(start: start.date, end: end.date, grain: grain, origin: origin)
  }
}

extension CalendarDate {
  /// The day with which an ISO 8601 date, or date and time, begins; nil for anything else.
  public init?(beginningOf text: String) {
    guard let day = text.split(separator: "T", maxSplits: 1).first?.split(separator: " ").first
    else { return nil }
    self.init(String(day))
  }
}
