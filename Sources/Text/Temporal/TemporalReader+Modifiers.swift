/// Parts of a period: "early March", "the end of the year", "later this month".
extension TemporalReader {
  func modified(at start: Int) -> TemporalReading? {
    part(at: start) ?? edge(at: start) ?? counted(at: start) ?? sideOfNow(at: start)
  }

  // MARK: Early, mid, late

  private static let parts: [String: TemporalExpression.Modifier] = [
    "early": .start, "mid": .middle, "late": .end,
  ]

  private func part(at start: Int) -> TemporalReading? {
    let first = form(start) == "the" ? start + 1 : start
    if let attached = attachedMiddle(at: first) { return attached }
    guard let modifier = Self.parts[form(first)] else { return nil }
    var next = isDash(first + 1) ? first + 2 : first + 1
    if isOne(next, of: ["to"]), isDash(next + 1), isOne(next + 2, of: ["mid", "late"]) {
      next += 3
      if isDash(next) { next += 1 }
    }
    if isOne(next, of: ["on", "in"]) { next += 1 }
    guard var reading = simple(at: next) ?? unitOfNow(at: next), reading.isPeriod,
      reading.modifier == nil
    else { return nil }
    reading.interval = reading.interval?.third(modifier.third)
    reading.modifier = modifier
    return reading.spanning(start..<reading.words.upperBound)
  }

  /// "Mid-2025" in one word.
  private func attachedMiddle(at word: Int) -> TemporalReading? {
    guard form(word).hasPrefix("mid-") else { return nil }
    let rest = String(form(word).dropFirst(4))
    var found: TemporalReading?
    if rest.count == 4, let year = Int(rest) { found = .year(year, word..<word + 1) }
    if rest.count == 5, rest.hasSuffix("s"), let year = Int(rest.dropLast()), year % 10 == 0 {
      found = .init(
        word..<word + 1, .date, CalendarDay.padded(year / 10, 3),
        .months(120, from: 1, of: year, grain: .decade))
    }
    if let month = TemporalVocabulary.months[rest] {
      let year = year(word + 1)
      let words = word..<(year == nil ? word + 1 : word + 2)
      let resolved = year ?? nearestYear(words) { .month(month, of: $0) }
      found = .init(
        words, .date, TemporalValue.month(month, of: resolved), .month(month, of: resolved))
    }
    guard var reading = found else { return nil }
    reading.interval = reading.interval?.third(1)
    reading.modifier = .middle
    return reading
  }

  // MARK: Beginning and end

  private static let edges: [String: TemporalExpression.Modifier] = [
    "beginning": .start, "start": .start, "outset": .start, "middle": .middle, "end": .end,
    "close": .end,
  ]

  /// "The end of the year", "the start of March", "year-end", "the year's end".
  private func edge(at start: Int) -> TemporalReading? {
    let first = form(start) == "the" ? start + 1 : start
    if let modifier = Self.edges[form(first)], form(first + 1) == "of",
      var reading = simple(at: first + 2) ?? unitOfNow(at: first + 2), reading.isPeriod
    {
      reading.interval = reading.interval.map { Self.edge(modifier, of: $0) }
      reading.modifier = modifier
      return reading.spanning(start..<reading.words.upperBound)
    }
    guard form(first) == "year", isDash(first + 1) || form(first + 1) == "'s",
      let modifier = Self.edges[form(first + 2)], modifier == .end
    else { return nil }
    var reading = TemporalReading.year(publication.year, start..<first + 3)
    reading.interval = reading.interval.map { Self.edge(.end, of: $0) }
    reading.modifier = .end
    return reading
  }

  /// The first, middle or last piece of the next finer grain.
  private static func edge(
    _ modifier: TemporalExpression.Modifier, of whole: CalendarInterval
  ) -> CalendarInterval {
    guard modifier != .middle, let start = whole.start, let end = whole.end else {
      return whole.third(1)
    }
    let isEnd = modifier == .end
    let edge: CalendarInterval.Grain? =
      switch whole.grain {
      case .century: .decade
      case .decade: .year
      case .year, .quarter: .month
      case .month: .week
      case .week, .day: nil
      }
    guard let edge else { return whole }
    if edge == .week {
      return isEnd
        ? CalendarInterval(start: end.adding(days: -6), end: end, grain: whole.grain)
        : CalendarInterval(start: start, end: start.adding(days: 6), grain: whole.grain)
    }
    var part = CalendarInterval.around(isEnd ? end : start, grain: edge)
    part.grain = whole.grain
    return part
  }

  /// "The first half of May", "the second week of March", "the last week of June".
  private func counted(at start: Int) -> TemporalReading? {
    let first = form(start) == "the" ? start + 1 : start
    let isLast = form(first) == "last"
    guard let (number, next) = isLast ? (0, first + 1) : ordinal(at: first),
      isOne(next, of: ["half", "week"]), form(next + 1) == "of",
      var reading = simple(at: next + 2), reading.interval?.grain == .month,
      let opening = reading.interval?.start, let end = reading.interval?.end
    else { return nil }
    let days: (CalendarDay, CalendarDay)? =
      switch (form(next), number) {
      case ("half", 1): (opening, opening.adding(days: 14))
      case ("half", 0), ("half", 2): (opening.adding(days: 15), end)
      case ("week", 0): (end.adding(days: -6), end)
      case ("week", 1...4):
        (opening.adding(days: 7 * (number - 1)), opening.adding(days: 7 * number - 1))
      default: nil
      }
    guard let days else { return nil }
    reading.interval = CalendarInterval(start: days.0, end: days.1, grain: .week)
    return reading.spanning(start..<reading.words.upperBound)
  }

  // MARK: Earlier and later

  /// "Earlier this year", "later in the week", "later on Monday".
  private func sideOfNow(at start: Int) -> TemporalReading? {
    let isEarlier = form(start) == "earlier"
    guard isEarlier || form(start) == "later" else { return nil }
    let next = isOne(start + 1, of: ["in", "on"]) ? start + 2 : start + 1
    guard var reading = simple(at: next) ?? unitOfNow(at: next), reading.isPeriod else {
      return nil
    }
    if let whole = reading.interval, let first = whole.start, let last = whole.end,
      first <= publication, publication <= last
    {
      reading.interval = CalendarInterval(
        start: isEarlier ? first : publication, end: isEarlier ? publication : last,
        grain: whole.grain)
    }
    return reading.spanning(start..<reading.words.upperBound)
  }

  /// "The year" and the like, which only stand for the current one behind a word that says so.
  func unitOfNow(at start: Int) -> TemporalReading? {
    guard form(start) == "the", let unit = TemporalUnit(form(start + 1)), !unit.isOfClock,
      tag(start + 1) == "NN"
    else { return nil }
    return .init(start..<start + 2, around: publication, grain: unit.grain)
  }
}

extension TemporalExpression.Modifier {
  /// The third of the period, from 0.
  fileprivate var third: Int {
    switch self {
    case .start: 0
    case .middle: 1
    case .end: 2
    }
  }
}
