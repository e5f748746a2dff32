/// Times that are counted from the article's date or from what the text spoke of last.
extension TemporalReader {
  /// "Yesterday", "tonight", "last week", "next Friday", "the same day", "this summer".
  func relativeDate(at start: Int) -> TemporalReading? {
    deicticDay(at: start) ?? neighbour(at: start) ?? anaphoric(at: start) ?? reference(at: start)
  }

  // MARK: Days around the article's

  private func deicticDay(at start: Int) -> TemporalReading? {
    func day(_ offset: Int, _ end: Int) -> TemporalReading {
      .init(start..<end, around: publication.adding(days: offset), grain: .day)
    }
    switch form(start) {
    case "today", "today's": return day(0, start + 1)
    case "yesterday": return day(-1, start + 1)
    case "tomorrow": return day(1, start + 1)
    case "tonight": return partOfDay(publication, "NI", start..<start + 1)
    case "overnight" where tag(start) == "RB":
      return partOfDay(publication.adding(days: -1), "NI", start..<start + 1)
    case "the" where reads(start + 1, "day", "before", "yesterday"): return day(-2, start + 4)
    case "the" where reads(start + 1, "day", "after", "tomorrow"): return day(2, start + 4)
    case "last" where form(start + 1) == "night":
      return partOfDay(publication.adding(days: -1), "NI", start..<start + 2)
    case "this":
      guard let symbol = TemporalVocabulary.dayParts[form(start + 1)] else { return nil }
      return partOfDay(publication, symbol, start..<start + 2)
    default: return nil
    }
  }

  func partOfDay(_ day: CalendarDay, _ symbol: String, _ words: Range<Int>) -> TemporalReading {
    .init(words, .time, "\(day)T\(symbol)", .day(day))
  }

  // MARK: This, last, next

  private static let shifts = [
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
    "following": 1,
  ]

  /// "Last week", "the current year", "next March", "this Friday".
  private func neighbour(at start: Int) -> TemporalReading? {
    let first = form(start) == "the" ? start + 1 : start
    if form(start) == "the", form(first) == "weekend", isOne(start - 1, of: ["over", "during"]) {
      let isOver = tense(of: start..<first + 1) != .future && publication.weekday < 6
      return weekend(isOver ? -1 : 0, from: publication, start..<first + 1)
    }
    guard let shift = Self.shifts[form(first)] else { return nil }
    let isAnaphoric =
      isOne(first, of: ["previous", "following"]) || form(first) == "next" && first > start
    // "Over the past year" is a length, not the year before.
    if isOne(first, of: ["past", "last", "coming", "next"]), first > start || form(first) == "past",
      TemporalUnit(form(first + 1)) != nil, !isAnaphoric || form(first) == "past"
    {
      return nil
    }
    let anchor = isAnaphoric ? mentioned?.start ?? publication : publication
    let target = first + 1
    let words = start..<target + 1
    if let unit = TemporalUnit(form(target)), !unit.isOfClock,
      tag(target) != "NNS", let day = unit.shifting(anchor, by: shift)
    {
      return .init(words, around: day, grain: unit.grain)
    }
    if form(target) == "weekend" { return weekend(shift, from: anchor, words) }
    if let weekday = weekday(target) { return self.weekday(weekday, shift, from: anchor, words) }
    if let season = TemporalVocabulary.seasons[form(target)] {
      return self.season(season, of: seasonYear(season.month, shift, from: anchor), words)
    }
    if let month = month(target) {
      let year = monthYear(month, shift, from: anchor)
      return .init(words, .date, TemporalValue.month(month, of: year), .month(month, of: year))
    }
    if let holiday = holiday(shift, from: anchor, at: target, start) { return holiday }
    if isOne(target, of: ["fiscal", "financial", "calendar"]), form(target + 1) == "year" {
      return fiscalNeighbour(shift, isFiscal: form(target) != "calendar", start..<target + 2)
    }
    return nil
  }

  private func fiscalNeighbour(_ shift: Int, isFiscal: Bool, _ words: Range<Int>)
    -> TemporalReading
  {
    let opening = conventions.fiscalYearStart
    let isEarly = isFiscal && opening > 1 && publication.month >= opening
    let year = publication.year + (isEarly ? 1 : 0) + shift
    return .init(
      words, .date, (isFiscal ? "FY" : "") + TemporalValue.year(year),
      fiscalMonths(12, from: 0, of: year, isFiscal: isFiscal))
  }

  private func weekend(_ shift: Int, from anchor: CalendarDay, _ words: Range<Int>)
    -> TemporalReading
  {
    let week = CalendarInterval.week(around: anchor.adding(days: shift * 7))
    guard let sunday = week.end else { return .init(words, around: anchor, grain: .week) }
    return .init(
      words, .date, TemporalValue.week(around: sunday) + "-WE",
      CalendarInterval(start: sunday.adding(days: -1), end: sunday, grain: .day))
  }

  private func weekday(
    _ weekday: Int, _ shift: Int, from anchor: CalendarDay, _ words: Range<Int>
  ) -> TemporalReading {
    let distance = weekday - anchor.weekday
    let days =
      switch shift {
      case 0: tense(of: words) == .past ? -((7 - distance) % 7) : (distance + 7) % 7
      case 1: distance + 7
      default: distance < 0 ? distance : distance - 7
      }
    return .init(words, around: anchor.adding(days: days), grain: .day)
  }

  private func monthYear(_ month: Int, _ shift: Int, from anchor: CalendarDay) -> Int {
    switch shift {
    case 0: anchor.year
    case 1: month > anchor.month ? anchor.year : anchor.year + 1
    default: month < anchor.month ? anchor.year : anchor.year - 1
    }
  }

  /// "Last summer" is the one that is over, "this" the one of this year, "next" the one that has not begun.
  private func seasonYear(_ month: Int, _ shift: Int, from anchor: CalendarDay) -> Int {
    switch shift {
    case 0: month == 12 && anchor.month < 6 ? anchor.year - 1 : anchor.year
    case 1: month > anchor.month ? anchor.year : anchor.year + 1
    default: month + 3 <= anchor.month ? anchor.year : anchor.year - 1
    }
  }

  // MARK: What the text spoke of

  /// "The same day", "that week", "the day before", "since then".
  private func anaphoric(at start: Int) -> TemporalReading? {
    if form(start) == "then", isOne(start - 1, of: ["since", "until", "till", "by"]),
      let mentioned, let day = mentioned.start
    {
      let isWhole = mentioned == .around(day, grain: mentioned.grain)
      let value =
        isWhole ? TemporalValue.around(day, grain: mentioned.grain) : mentioned.description
      return TemporalReading(start..<start + 1, .date, value, mentioned)
    }
    let isSame = reads(start, "the", "same")
    if isSame || form(start) == "that",
      let anchor = mentioned?.start ?? (isSame ? publication : nil)
    {
      let target = isSame ? start + 2 : start + 1
      let words = start..<target + 1
      if let symbol = TemporalVocabulary.dayParts[form(target)], mentioned?.grain == .day {
        return partOfDay(anchor, symbol, words)
      }
      guard let unit = TemporalUnit(form(target)), !unit.isOfClock, tag(target) == "NN",
        mentioned.map({ $0.grain <= unit.grain }) ?? true
      else { return nil }
      return .init(words, around: anchor, grain: unit.grain)
    }
    guard form(start) == "the", isOne(start + 2, of: ["before", "after"]),
      let unit = TemporalUnit(form(start + 1)), !unit.isOfClock, endsPhrase(start + 3),
      let anchor = mentioned?.start
    else { return nil }
    let shift = form(start + 2) == "before" ? -1 : 1
    guard let day = unit.shifting(anchor, by: shift) else { return nil }
    return .init(start..<start + 3, around: day, grain: unit.grain)
  }

  /// Whether nothing follows that "before" or "after" could govern.
  func endsPhrase(_ word: Int) -> Bool {
    word >= count || sentence.annotations[word].partOfSpeech == .punctuation
      || isOne(word, of: ["and", "but", "when", "that", "in", "at", "by", "on"])
  }

  // MARK: Now, recently

  private func reference(at start: Int) -> TemporalReading? {
    let words = start..<start + 1
    switch form(start) {
    case "now" where tag(start) == "RB", "currently", "nowadays":
      return .init(words, .date, "PRESENT_REF", .day(publication)).notPeriod
    case "recently" where form(start - 1) != "as", "lately":
      return .init(
        words, .date, "PAST_REF", CalendarInterval(start: nil, end: publication, grain: .month)
      ).notPeriod
    case "soon" where tag(start) == "RB" && form(start - 1) != "as":
      return .init(
        words, .date, "FUTURE_REF", CalendarInterval(start: publication, end: nil, grain: .month)
      ).notPeriod
    default: return nil
    }
  }
}

extension TemporalReading {
  /// The reading, which "early" cannot narrow.
  var notPeriod: TemporalReading {
    var reading = self
    reading.isPeriod = false
    return reading
  }
}
