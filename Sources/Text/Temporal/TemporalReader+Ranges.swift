/// From one time to another.
extension TemporalReader {
  /// "2014 and 2016" behind "between", "March to May", "March 3-5", "2014-16".
  ///
  /// - Parameters:
  ///   - start: The first word.
  ///   - simple: What `simple(at:)` reads there.
  /// - Returns: The range; nil where none starts.
  func range(at start: Int, from simple: TemporalReading?) -> TemporalReading? {
    dayRange(at: start) ?? periodRange(at: start, from: simple)
  }

  /// Where the second half of a range begins.
  private func connector(at word: Int, after start: Int) -> Int? {
    if isDash(word) { return word + 1 }
    let isBetween = form(start - 1) == "between"
    if form(word) == "and" { return isBetween ? word + 1 : nil }
    let isFrom = form(start - 1) == "from"
    if isOne(word, of: ["until", "till"]) { return isFrom ? word + 1 : nil }
    return isOne(word, of: ["to", "through"]) ? word + 1 : nil
  }

  private func periodRange(at start: Int, from simple: TemporalReading?) -> TemporalReading? {
    guard var first = endpoint(simple),
      let next = connector(at: first.words.upperBound, after: start)
    else { return nil }
    var second = shortYear(at: next, after: first) ?? shortDay(at: next, after: first)
    if second == nil {
      var reader = self
      if first.missing == .nothing { reader.otherYear = first.interval?.start?.year }
      second = reader.endpoint(reader.simple(at: next))
    }
    guard var second else { return nil }
    if first.missing == .year, second.missing == .nothing, let year = second.interval?.start?.year {
      var reader = self
      reader.otherYear = year
      first = reader.endpoint(reader.simple(at: start)) ?? first
    }
    if let from = first.interval?.start, let to = second.interval?.start, to < from {
      var reader = self
      reader.otherYear = from.year + 1
      guard second.missing == .year, let later = reader.endpoint(reader.simple(at: next)) else {
        return nil
      }
      second = later
    }
    return joined(first, second, start..<second.words.upperBound)
  }

  private func endpoint(_ found: TemporalReading?) -> TemporalReading? {
    guard let found, found.isPeriod, found.kind == .date || found.kind == .time,
      found.interval != nil
    else { return nil }
    return found
  }

  private func joined(
    _ first: TemporalReading, _ second: TemporalReading, _ words: Range<Int>
  ) -> TemporalReading? {
    guard let from = first.interval, let to = second.interval, from.start != nil, to.end != nil
    else { return nil }
    var reading = TemporalReading(
      words, .duration, "\(first.value)/\(second.value)", from.through(to))
    reading.missing = first.missing == .year && second.missing == .year ? .year : .nothing
    return reading.notPeriod
  }

  /// The 16 of "2014-16".
  private func shortYear(at word: Int, after first: TemporalReading) -> TemporalReading? {
    guard isDash(word - 1), form(word).count == 2, let part = digits(word),
      first.interval?.grain == .year, let year = first.interval?.start?.year
    else { return nil }
    let full = year / 100 * 100 + part
    return full > year ? .year(full, word..<word + 1) : nil
  }

  /// The 5 of "March 3-5", with the year where it follows.
  private func shortDay(at word: Int, after first: TemporalReading) -> TemporalReading? {
    guard let start = first.interval?.start, first.interval?.grain == .day, first.kind == .date,
      month(first.words.lowerBound) != nil || weekday(first.words.lowerBound) != nil,
      let (number, next) = dayOfMonth(at: word), month(next) == nil
    else { return nil }
    let year = year(afterComma(next))
    let (ownYear, month, _) = start.components
    guard let day = CalendarDay(year: year ?? ownYear, month: month, day: number) else {
      return nil
    }
    let end = year == nil ? next : afterComma(next) + 1
    return .init(word..<end, around: day, grain: .day)
  }

  /// "3-5 March", "3 and 5 March".
  private func dayRange(at start: Int) -> TemporalReading? {
    guard let (number, next) = dayOfMonth(at: start),
      let rest = connector(at: next, after: start), rest < count,
      dayOfMonth(at: rest) != nil, let second = calendarDate(at: rest),
      let end = second.interval?.end, second.interval?.grain == .day,
      let first = CalendarDay(year: end.year, month: end.month, day: number), first < end
    else { return nil }
    return joined(
      .init(start..<next, around: first, grain: .day), second, start..<second.words.upperBound)
  }
}
