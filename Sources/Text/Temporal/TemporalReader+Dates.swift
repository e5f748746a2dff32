/// Days, months and years by name or number.
extension TemporalReader {
  /// "Tuesday, March 4, 2025", "4 March", "March 2025", "03/04/2025", "2025".
  func calendarDate(at start: Int) -> TemporalReading? {
    if let weekday = weekday(start) {
      let next = afterComma(start + 1)
      if let date = monthDate(at: next), date.interval?.grain == .day {
        return date.spanning(start..<date.words.upperBound)
      }
      return self.weekday(weekday, at: start)
    }
    return holiday(at: start) ?? monthDate(at: start) ?? numericDate(at: start)
      ?? bareYear(at: start)
  }

  // MARK: Months

  private func monthDate(at start: Int) -> TemporalReading? {
    if let month = month(start) { return dateOpening(with: month, at: start) }
    let first = form(start) == "the" ? start + 1 : start
    guard let day = dayOfMonth(at: first) else { return nil }
    let next = form(day.end) == "of" ? day.end + 1 : day.end
    guard let month = month(next) else { return nil }
    return date(day.number, month, in: start..<next + 1)
  }

  private func dateOpening(with month: Int, at start: Int) -> TemporalReading? {
    let first = form(start + 1) == "the" ? start + 2 : start + 1
    if let day = dayOfMonth(at: first) { return date(day.number, month, in: start..<day.end) }
    let next = form(start + 1) == "of" ? start + 2 : afterComma(start + 1)
    if let year = year(next) {
      return .init(
        start..<next + 1, .date, TemporalValue.month(month, of: year), .month(month, of: year))
    }
    let words = start..<start + 1
    let year = otherYear ?? nearestYear(words) { .month(month, of: $0) }
    var reading = TemporalReading(
      words, .date, TemporalValue.month(month, of: year), .month(month, of: year))
    if let phrase = yearPhrase(at: start + 1) {
      reading = .init(
        start..<phrase.end, .date, TemporalValue.month(month, of: phrase.year),
        .month(month, of: phrase.year))
    } else {
      reading.missing = .year
    }
    return reading
  }

  private func date(_ day: Int, _ month: Int, in words: Range<Int>) -> TemporalReading? {
    let next = form(words.upperBound) == "of" ? words.upperBound + 1 : afterComma(words.upperBound)
    if let year = year(next), let found = CalendarDay(year: year, month: month, day: day) {
      return .init(words.lowerBound..<next + 1, around: found, grain: .day)
    }
    if let phrase = yearPhrase(at: words.upperBound),
      let found = CalendarDay(year: phrase.year, month: month, day: day)
    {
      return .init(words.lowerBound..<phrase.end, around: found, grain: .day)
    }
    let year =
      otherYear
      ?? nearestYear(words) { year in
        CalendarDay(year: year, month: month, day: day).map { .day($0) }
      }
    guard let found = CalendarDay(year: year, month: month, day: day) else { return nil }
    var reading = TemporalReading(words, around: found, grain: .day)
    reading.missing = .year
    return reading
  }

  /// "Last year", "of this year", "next year" behind a month or day.
  private func yearPhrase(at start: Int) -> (year: Int, end: Int)? {
    let first = isOne(start, of: ["of", "in"]) || form(start) == "," ? start + 1 : start
    guard form(first + 1) == "year" else { return nil }
    switch form(first) {
    case "last": return (publication.year - 1, first + 2)
    case "this": return (publication.year, first + 2)
    case "next": return (publication.year + 1, first + 2)
    case "that", "same": return mentioned?.start.map { ($0.year, first + 2) }
    default: return nil
    }
  }

  /// The year in which an interval lies nearest to the article, on the side that the tense tells.
  func nearestYear(_ words: Range<Int>, _ interval: (Int) -> CalendarInterval?) -> Int {
    let isAhead = isAhead(words)
    let year = publication.year
    if isAhead {
      return [year, year + 1].first {
        interval($0).flatMap(\.end).map { $0 >= publication } ?? false
      }
        ?? year
    }
    return [year, year - 1].first {
      interval($0).flatMap(\.start).map { $0 <= publication } ?? false
    }
      ?? year
  }

  /// Whether an unfinished date lies behind the article's.
  private func isAhead(_ words: Range<Int>) -> Bool {
    switch form(opening(of: words)) {
    case "since", "after": return false
    case "until", "till":
      return tense(of: words) != .past
        || TemporalTense.lasts(at: head(of: words), in: sentence)
    case "by", "before": return tense(of: words) != .past
    default: return [.future, .present].contains(tense(of: words))
    }
  }

  /// The word before an expression with its part and hour: "*until* the end of May", "*until* 6 on Friday".
  private func opening(of words: Range<Int>) -> Int {
    var first = words.lowerBound - 1
    if form(first) == "on", isOne(first - 1, of: ["a.m.", "p.m.", "noon", "midnight"]) {
      first -= isOne(first - 1, of: ["a.m.", "p.m."]) ? 3 : 2
    }
    if form(first) == "of", isOne(first - 1, of: ["end", "middle", "beginning", "start"]) {
      first -= 2
    } else if form(first) == "of", isOne(first - 1, of: ["half", "week"]) {
      first -= 3
    }
    return form(first) == "the" ? first - 1 : first
  }

  // MARK: Weekdays

  private func weekday(_ weekday: Int, at start: Int) -> TemporalReading {
    let words = start..<start + 1
    let isAhead = isAhead(words)
    let distance = weekday - publication.weekday
    let days = isAhead ? (distance + 7) % 7 : -((7 - distance) % 7)
    return .init(words, around: publication.adding(days: days), grain: .day)
  }

  // MARK: Numbers

  /// `2025-03-04`, `03/04/2025`, `4.3.2025`, also where the words are cut at the separators.
  private func numericDate(at start: Int) -> TemporalReading? {
    guard form(start).first?.isNumber == true else { return nil }
    var text = form(start)
    var end = start + 1
    while end - start < 5, touchesNext(end - 1), let next = numericPiece(at: end) {
      text += next.text
      end = next.end
    }
    guard let separator = text.first(where: { !$0.isNumber }), "-/.".contains(separator) else {
      return nil
    }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap(Int.init)
    guard parts.count == 3, numbers.count == 3 else { return nil }
    return day(numbers, isYearFirst: parts[0].count == 4, hasPoints: separator == ".").flatMap {
      parts[0].count == 4 || parts[2].count == 4 ? .init(start..<end, around: $0, grain: .day) : nil
    }
  }

  /// The separator at a word with the number that touches it, or more of a number.
  private func numericPiece(at word: Int) -> (text: String, end: Int)? {
    if isDash(word) || form(word) == "/", touchesNext(word), form(word + 1).first?.isNumber == true
    {
      return ((isDash(word) ? "-" : "/") + form(word + 1), word + 2)
    }
    return nil
  }

  private func day(_ numbers: [Int], isYearFirst: Bool, hasPoints: Bool) -> CalendarDay? {
    if isYearFirst { return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) }
    let (first, second, year) = (numbers[0], numbers[1], numbers[2])
    let isDayFirst =
      first > 12 || (hasPoints || conventions.numericOrder == .dayFirst) && second <= 12
    return isDayFirst
      ? CalendarDay(year: year, month: second, day: first)
      : CalendarDay(year: year, month: first, day: second)
  }

  /// A year that stands alone: "in 2016", "the 2016 election", not "2016 people".
  private func bareYear(at start: Int) -> TemporalReading? {
    guard let year = year(start), form(start) == sentence.sentence.words[start].form,
      !isOne(start - 1, of: ["$", "£", "€", "no", "page", "room"]), !isNamePart(start)
    else { return nil }
    let isSignalled = isOne(
      start - 1,
      of: [
        "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "between",
        "for", "to", "through", "and", "around", "about", "early", "late", "mid", "fiscal", "-",
        "–", "throughout",
      ])
    let annotation = sentence.annotations[start]
    let isDetermined =
      isOne(start - 1, of: ["the", "its", "his", "her", "their", "our", "this"])
      || tag(start - 1) == "POS"
    let counts =
      annotation.relation == "nummod" && !isDetermined
      && (annotation.head.map { $0 > start && tag($0) == "NNS" } ?? false)
    guard isTimeEntity(start) && !counts || isSignalled && !counts && (1500...2100).contains(year)
    else {
      return nil
    }
    return TemporalReading.year(year, start..<start + 1)
  }
}

extension TemporalReading {
  /// A year of the calendar.
  static func year(_ year: Int, _ words: Range<Int>) -> TemporalReading {
    .init(words, .date, TemporalValue.year(year), .year(year))
  }
}
