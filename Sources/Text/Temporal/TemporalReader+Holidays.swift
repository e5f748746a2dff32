/// Days that have a name: "Christmas Eve", "Labor Day", "Good Friday".
extension TemporalReader {
  /// A holiday, with its year where that follows.
  func holiday(at start: Int) -> TemporalReading? {
    guard let (holiday, end) = namedHoliday(at: start) else { return nil }
    if let year = year(end), let day = holiday.day(of: year) {
      return .init(start..<end + 1, around: day, grain: .day)
    }
    let words = start..<end
    let year = otherYear ?? nearestYear(words) { holiday.day(of: $0).map { .day($0) } }
    return holiday.day(of: year).map { .init(words, around: $0, grain: .day) }
  }

  /// "Last Christmas", "next Easter", "this Thanksgiving".
  func holiday(_ shift: Int, from anchor: CalendarDay, at target: Int, _ start: Int)
    -> TemporalReading?
  {
    guard let (holiday, end) = namedHoliday(at: target) else { return nil }
    let days = (anchor.year - 1...anchor.year + 1).compactMap { holiday.day(of: $0) }
    let found =
      switch shift {
      case 0: holiday.day(of: anchor.year)
      case 1: days.first { $0 > anchor }
      default: days.last { $0 < anchor }
      }
    return found.map { .init(start..<end, around: $0, grain: .day) }
  }

  private func namedHoliday(at start: Int) -> (Holiday, end: Int)? {
    guard isCapitalized(start), let named = Holiday.named[form(start)] else { return nil }
    let found = named.first { name in
      name.words.indices.allSatisfy { form(start + $0) == name.words[$0] }
    }
    guard let found else { return nil }
    let words = start..<start + found.words.count
    // "Christmas shopping", "the Easter Rising", "New Year celebrations".
    guard sentence.annotations[words.upperBound - 1].baseRelation != "compound",
      sentence.entities.allSatisfy({ entity in
        !entity.words.overlaps(words)
          || entity.class != .person && entity.words.upperBound <= words.upperBound
      })
    else { return nil }
    return (found.holiday, words.upperBound)
  }
}

/// When a holiday is.
enum Holiday {
  case fixed(month: Int, day: Int)
  /// The weekday, from 1 for Monday, that is so many-th in a month, the last for 0; and so many days behind it.
  case weekday(Int, Int, month: Int, offset: Int = 0)
  /// So many days behind Easter Sunday of the Western churches.
  case easter(offset: Int)

  /// The day in a year.
  func day(of year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .weekday(let weekday, let count, let month, let offset):
      let length = CalendarDay.days(inMonth: month, of: year)
      guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
      let ahead = (weekday - first.weekday + 7) % 7
      let days = count > 0 ? ahead + 7 * (count - 1) : ahead + (length - 1 - ahead) / 7 * 7
      return first.adding(days: days + offset)
    case .easter(let offset): return Self.easter(of: year)?.adding(days: offset)
    }
  }

  /// The anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", 1991, chapter 8).
  private static func easter(of year: Int) -> CalendarDay? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let number = epact + weekday - 7 * late + 114
    return CalendarDay(year: year, month: number / 31, day: number % 31 + 1)
  }

  private static let all: [(name: String, holiday: Holiday)] = [
    ("new year 's eve", .fixed(month: 12, day: 31)), ("new year 's day", .fixed(month: 1, day: 1)),
    ("new year 's", .fixed(month: 1, day: 1)), ("new year", .fixed(month: 1, day: 1)),
    ("christmas eve", .fixed(month: 12, day: 24)), ("christmas day", .fixed(month: 12, day: 25)),
    ("christmas", .fixed(month: 12, day: 25)), ("boxing day", .fixed(month: 12, day: 26)),
    ("valentine 's day", .fixed(month: 2, day: 14)), ("halloween", .fixed(month: 10, day: 31)),
    ("st patrick 's day", .fixed(month: 3, day: 17)), ("may day", .fixed(month: 5, day: 1)),
    ("juneteenth", .fixed(month: 6, day: 19)), ("bastille day", .fixed(month: 7, day: 14)),
    ("veterans day", .fixed(month: 11, day: 11)), ("armistice day", .fixed(month: 11, day: 11)),
    ("remembrance day", .fixed(month: 11, day: 11)),
    ("remembrance sunday", .weekday(7, 2, month: 11)),
    ("martin luther king jr day", .weekday(1, 3, month: 1)),
    ("martin luther king day", .weekday(1, 3, month: 1)),
    ("presidents' day", .weekday(1, 3, month: 2)), ("presidents ' day", .weekday(1, 3, month: 2)),
    ("presidents day", .weekday(1, 3, month: 2)), ("memorial day", .weekday(1, 0, month: 5)),
    ("labor day", .weekday(1, 1, month: 9)), ("columbus day", .weekday(1, 2, month: 10)),
    ("thanksgiving day", .weekday(4, 4, month: 11)), ("thanksgiving", .weekday(4, 4, month: 11)),
    ("black friday", .weekday(4, 4, month: 11, offset: 1)),
    ("cyber monday", .weekday(4, 4, month: 11, offset: 4)),
    ("ash wednesday", .easter(offset: -46)), ("palm sunday", .easter(offset: -7)),
    ("maundy thursday", .easter(offset: -3)), ("good friday", .easter(offset: -2)),
    ("easter sunday", .easter(offset: 0)), ("easter monday", .easter(offset: 1)),
    ("easter", .easter(offset: 0)), ("ascension day", .easter(offset: 39)),
    ("pentecost", .easter(offset: 49)), ("whit monday", .easter(offset: 50)),
  ]

  /// The holidays by the first word of their names in lower case, longer names first.
  static let named = Dictionary(
    grouping: all.map { (words: $0.name.split(separator: " ").map(String.init), $0.holiday) },
    by: \.words[0]
  ).mapValues { names in
    names.sorted { $0.words.count > $1.words.count }.map { (words: $0.words, holiday: $0.1) }
  }
}
