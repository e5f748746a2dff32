/// Times of day.
extension TemporalReader {
  /// A time on a day: "10:30 on Monday", "Monday night", "the night of March 3", "noon".
  func timeOfDay(at start: Int) -> TemporalReading? {
    if let clock = clock(at: start) {
      let next = form(clock.end) == "on" ? clock.end + 1 : afterComma(clock.end)
      if let day = day(at: next) { return time(day, clock.symbol, start..<day.end) }
      // "On New Year's Eve" is a day that no rule knows.
      guard form(clock.end) != "on" else { return nil }
      var named = namedDay ?? publication
      if named > publication, tense(of: start..<clock.end) == .past { named = publication }
      return .init(start..<clock.end, .time, "\(named)T\(clock.symbol)", .day(named))
    }
    let first = form(start) == "the" ? start + 1 : start
    if let symbol = TemporalVocabulary.dayParts[form(first)], form(first + 1) == "of",
      let day = day(at: first + 2)
    {
      return time(day, symbol, start..<day.end)
    }
    guard let day = day(at: start) else { return nil }
    if let symbol = TemporalVocabulary.dayParts[form(day.end)] {
      return time(day, symbol, start..<day.end + 1)
    }
    let next = isOne(day.end, of: ["at", ","]) ? day.end + 1 : day.end
    guard let clock = clock(at: next) else { return nil }
    return time(day, clock.symbol, start..<clock.end)
  }

  /// The day that the text spoke of last.
  private var namedDay: CalendarDay? {
    mentioned.flatMap { $0.grain == .day ? $0.start : nil }
  }

  /// A day of the calendar and where its words end.
  private func day(at start: Int) -> (day: CalendarDay, end: Int)? {
    guard let reading = calendarDate(at: start) ?? relativeDate(at: start),
      reading.kind == .date, reading.interval?.grain == .day, let day = reading.interval?.start,
      day == reading.interval?.end
    else { return nil }
    return (day, reading.words.upperBound)
  }

  private func time(
    _ day: (day: CalendarDay, end: Int), _ symbol: String, _ words: Range<Int>
  ) -> TemporalReading {
    .init(words, .time, "\(day.day)T\(symbol)", .day(day.day))
  }

  /// A time of the clock as `10:30`, or the symbol of noon and midnight.
  private func clock(at start: Int) -> (symbol: String, end: Int)? {
    if isOne(start, of: ["noon", "midday"]) { return ("12:00", start + 1) }
    if form(start) == "midnight" { return ("24:00", start + 1) }
    guard let (hour, minute, next, hasMinutes) = hourAndMinute(at: start) else { return nil }
    let end: Int
    var hour24 = hour
    if let half = half(at: next) {
      guard (1...12).contains(hour) else { return nil }
      hour24 = hour % 12 + (half == "p" ? 12 : 0)
      end = next + 1
    } else if let attached = attachedHalf(at: start) {
      hour24 = hour % 12 + (attached == "p" ? 12 : 0)
      end = next
    } else if form(next) == "o'clock" {
      end = next + 1
    } else {
      guard hasMinutes,
        isOne(
          start - 1,
          of: ["at", "by", "until", "since", "from", "to", "before", "after", "around", "about"])
      else { return nil }
      end = next
    }
    return ("\(CalendarDay.padded(hour24, 2)):\(CalendarDay.padded(minute, 2))", end)
  }

  private func hourAndMinute(at start: Int) -> (hour: Int, minute: Int, end: Int, hasMinutes: Bool)?
  {
    var text = form(start)
    guard text.first?.isNumber == true else {
      return TemporalVocabulary.cardinals[text].flatMap { hour in
        hour <= 12 && (half(at: start + 1) != nil || form(start + 1) == "o'clock")
          ? (hour, 0, start + 1, false) : nil
      }
    }
    var end = start + 1
    if isOne(end, of: [":"]), touchesNext(start), touchesNext(end), digits(end + 1) != nil {
      text += ":" + form(end + 1)
      end += 2
    }
    let numbers = text.prefix { $0.isNumber || ":.".contains($0) }
      .split(whereSeparator: { ":.".contains($0) }).map(String.init)
    guard let hour = numbers.first.flatMap({ Int($0) }), (0...24).contains(hour), numbers.count <= 2
    else { return nil }
    guard numbers.count == 2 else {
      return (hour, 0, end, false)
    }
    guard numbers[1].count == 2, let minute = Int(numbers[1]), minute < 60 else { return nil }
    return (hour, minute, end, text.contains(":"))
  }

  /// "a.m." or "pm" as a word of its own.
  private func half(at word: Int) -> Character? {
    isOne(word, of: ["am", "pm", "a.m", "p.m", "a.m.", "p.m."]) ? form(word).first : nil
  }

  /// "5pm" in one word.
  private func attachedHalf(at word: Int) -> Character? {
    let form = form(word)
    return ["am", "pm", "a.m", "p.m"].first { form.hasSuffix($0) }?.first
  }
}
