import Ontology

/// Dates as whole days, since xsd:date, GEXF and spreadsheets know no other.
enum Days {
  /// The first day that a date may mean.
  static func first(_ date: CalendarDate) -> String {
    text(date.year, date.month ?? 1, date.day ?? 1)
  }

  /// The last day that a date may mean.
  static func last(_ date: CalendarDate) -> String {
    let month = date.month ?? 12
    return text(date.year, month, date.day ?? days(in: month, of: date.year))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(10)
    for (place, unit) in [1000, 100, 10, 1].enumerated() {
      digits.append(0x30 + UInt8(place == 0 ? min(year / unit, 9) : year / unit % 10))
    }
    for number in [month, day] {
      digits += [UInt8(ascii: "-"), 0x30 + UInt8(number / 10), 0x30 + UInt8(number % 10)]
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
