/// The units in which time is counted.
enum TemporalUnit: Sendable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century

  // swift-format-ignore
  /// Units by singular and plural.
  private static let table: [(TemporalUnit, String)] = [
    (.second, "second seconds"), (.minute, "minute minutes min mins"),
    (.hour, "hour hours hr hrs"), (.day, "day days"), (.week, "week weeks"),
    (.fortnight, "fortnight fortnights"), (.month, "month months"),
    (.quarter, "quarter quarters"), (.year, "year years yr yrs"), (.decade, "decade decades"),
    (.century, "century centuries"),
  ]

  private static let names: [String: TemporalUnit] = {
    var names: [String: TemporalUnit] = [:]
    for (unit, forms) in table {
      for form in forms.split(separator: " ") { names[String(form)] = unit }
    }
    return names
  }()

  /// The singulars and plurals of all units, in lower case.
  static var forms: some Collection<String> { names.keys }

  /// The unit that a word in lower case names.
  init?(_ form: String) {
    guard let unit = Self.names[form] else { return nil }
    self = unit
  }

  /// The grain of something counted in the unit.
  var grain: CalendarInterval.Grain {
    switch self {
    case .second, .minute, .hour, .day: .day
    case .week, .fortnight: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// Whether the unit is shorter than a day.
  var isOfClock: Bool { [.second, .minute, .hour].contains(self) }

  /// A length in the notation of ISO 8601; an unknown amount is `X`.
  func duration(_ amount: Int?) -> String {
    let (factor, symbol) =
      switch self {
      case .second: (1, "S")
      case .minute: (1, "M")
      case .hour: (1, "H")
      case .day: (1, "D")
      case .week: (1, "W")
      case .fortnight: (2, "W")
      case .month: (1, "M")
      case .quarter: (3, "M")
      case .year: (1, "Y")
      case .decade: (10, "Y")
      case .century: (100, "Y")
      }
    return (isOfClock ? "PT" : "P") + (amount.map { String($0 * factor) } ?? "X") + symbol
  }

  /// A day moved by so many units; nil outside the years 1 to 9999.
  func shifting(_ day: CalendarDay, by amount: Int) -> CalendarDay? {
    let shifted: CalendarDay? =
      switch self {
      case .second, .minute: day
      case .hour: day.adding(days: amount / 24)
      case .day: day.adding(days: amount)
      case .week: day.adding(days: amount * 7)
      case .fortnight: day.adding(days: amount * 14)
      case .month: day.adding(months: amount)
      case .quarter: day.adding(months: amount * 3)
      case .year: day.adding(months: amount * 12)
      case .decade: day.adding(months: amount * 120)
      case .century: day.adding(months: amount * 1200)
      }
    return shifted.flatMap { (1...9999).contains($0.year) ? $0 : nil }
  }
}
