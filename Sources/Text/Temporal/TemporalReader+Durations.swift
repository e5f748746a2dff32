/// Lengths of time, and times that lie a length away.
extension TemporalReader {
  /// A counted length: "three days", "a year", "two and a half years", "months".
  private struct Length {
    var count: Int?
    var unit: TemporalUnit
    var end: Int
  }

  /// "Three days ago", "the past year", "a day earlier", "in two weeks", "18 months".
  func duration(at start: Int) -> TemporalReading? {
    if let stretch = stretch(at: start) { return stretch }
    guard let length = length(at: start), !isAge(length.end) else { return nil }
    return distance(length, at: start) ?? plain(length, at: start)
  }

  // MARK: Lengths

  private func length(at start: Int) -> Length? {
    if isOne(start, of: ["a", "an", "one"]), let found = length(afterArticle: start) {
      return found
    }
    if isOne(start, of: ["half", "half-a"]), isOne(start + 1, of: ["a", "an"]),
      let unit = TemporalUnit(form(start + 2)),
      let (count, smaller) = Self.half(of: unit)
    {
      return Length(count: count, unit: smaller, end: start + 3)
    }
    if let unit = TemporalUnit(form(start)), tag(start) == "NNS" {
      let isLength =
        isOne(start - 1, of: ["for", "in", "within", "of"])
        || isOne(start + 1, of: ["ago", "earlier", "later"])
      return isLength ? Length(count: nil, unit: unit, end: start + 1) : nil
    }
    guard let amount = amount(at: start) else { return nil }
    var next = amount.end
    var count = amount.count
    if reads(next, "and", "a", "half") { next += 3 }
    if isDash(next) { next += 1 }
    if isOne(next, of: ["consecutive", "straight", "full", "long", "whole", "more", "further"]) {
      next += 1
    }
    guard let unit = TemporalUnit(form(next)), !unit.isSecondOrdinal(tag(next)) else { return nil }
    if next > amount.end, reads(amount.end, "and", "a", "half"),
      let whole = count, let (part, smaller) = Self.half(of: unit)
    {
      count = whole * part * 2 + part
      return Length(count: count, unit: smaller, end: next + 1)
    }
    return Length(count: count, unit: unit, end: next + 1)
  }

  private func length(afterArticle start: Int) -> Length? {
    var next = start + 1
    if isDash(next) { next += 1 }
    if isOne(next, of: ["full", "whole", "further"]) { next += 1 }
    guard let unit = TemporalUnit(form(next)), tag(next) != "JJ" else { return nil }
    if reads(next + 1, "and", "a", "half"), let (part, smaller) = Self.half(of: unit) {
      return Length(count: part * 3, unit: smaller, end: next + 4)
    }
    return Length(count: 1, unit: unit, end: next + 1)
  }

  /// Half a unit in a smaller one.
  private static func half(of unit: TemporalUnit) -> (count: Int, unit: TemporalUnit)? {
    switch unit {
    case .century: (50, .year)
    case .decade: (5, .year)
    case .year: (6, .month)
    case .day: (12, .hour)
    case .hour: (30, .minute)
    default: nil
    }
  }

  /// Whether "old" follows: the age of somebody dates nothing.
  private func isAge(_ end: Int) -> Bool {
    form(isDash(end) ? end + 1 : end) == "old" || isOne(end, of: ["olds"])
  }

  private func plain(_ length: Length, at start: Int) -> TemporalReading? {
    // "A day" alone is as often a rate or a figure of speech; "three times a week" is a set.
    if isOne(start, of: ["a", "an"]), length.end == start + 2 {
      let isMeasured = isOne(
        start - 1,
        of: [
          "for", "in", "within", "than", "after", "about", "almost", "nearly", "over", "lasted",
          "once", "of", "at", "least",
        ])
      guard isMeasured else { return nil }
    }
    let words = start..<length.end
    if form(start - 1) == "within", let count = length.count {
      let end = length.unit.shifting(publication, by: count)
      return .init(
        words, .duration, length.unit.duration(count),
        CalendarInterval(start: publication, end: end, grain: length.unit.grain)
      ).notPeriod
    }
    return TemporalReading(words, .duration, length.unit.duration(length.count), nil).notPeriod
  }

  // MARK: Points at a distance

  private func distance(_ length: Length, at start: Int) -> TemporalReading? {
    let end = length.end
    if form(end) == "ago" { return point(length, -1, from: publication, start..<end + 1) }
    if reads(end, "from", "now") { return point(length, 1, from: publication, start..<end + 2) }
    if form(start - 1) == "in", !isOne(start, of: ["the"]) {
      let isTime = form(end) == "'" && form(end + 1) == "time"
      if isTime || tense(of: start..<end) == .future && !followsSuperlative(start - 1) {
        return point(length, 1, from: publication, start..<(isTime ? end + 2 : end))
      }
    }
    let isBare = isOne(end, of: ["before", "after"]) && endsPhrase(end + 1)
    guard isBare || isOne(end, of: ["earlier", "later", "afterward", "afterwards", "beforehand"])
    else { return nil }
    let sign = isOne(end, of: ["earlier", "before", "beforehand"]) ? -1 : 1
    let words = start..<end + 1
    guard let anchor = mentioned, let day = anchor.start,
      anchor.grain <= length.unit.grain || anchor.grain == .day
    else {
      return TemporalReading(words, .date, "XXXX", nil).notPeriod
    }
    return point(length, sign, from: day, words)
  }

  /// "For the first time in years" looks back.
  private func followsSuperlative(_ word: Int) -> Bool {
    isOne(word - 1, of: ["time"]) || tag(word - 2) == "JJS" || tag(word - 1) == "JJS"
  }

  private func point(
    _ length: Length, _ sign: Int, from anchor: CalendarDay, _ words: Range<Int>
  ) -> TemporalReading {
    guard let count = length.count else {
      let interval =
        sign < 0
        ? CalendarInterval(start: nil, end: anchor, grain: length.unit.grain)
        : CalendarInterval(start: anchor, end: nil, grain: length.unit.grain)
      return TemporalReading(words, .date, sign < 0 ? "PAST_REF" : "FUTURE_REF", interval)
        .notPeriod
    }
    let longest = 1000
    guard count <= longest || length.unit.grain < .year,
      let day = length.unit.shifting(anchor, by: sign * count)
    else {
      return TemporalReading(words, .date, sign < 0 ? "PAST_REF" : "FUTURE_REF", nil).notPeriod
    }
    let grain = min(length.unit.grain, .year)
    return .init(words, around: day, grain: grain)
  }

  // MARK: Stretches up to now or from now on

  /// "The past year", "the last three days", "recent weeks", "the coming months", "the next two years".
  private func stretch(at start: Int) -> TemporalReading? {
    if let ended = stretch(endedAt: start) { return ended }
    let first = isOne(start, of: ["the", "these"]) ? start + 1 : start
    let side = form(first)
    let isBack = ["past", "last", "recent", "previous", "preceding"].contains(side)
    guard isBack || ["next", "coming", "following"].contains(side),
      side != "last" || !tag(first).hasPrefix("VB")
    else { return nil }
    let amount = amount(at: first + 1)
    var target = amount?.end ?? first + 1
    if isDash(target) { target += 1 }
    guard let unit = TemporalUnit(form(target)) else { return nil }
    let isPlural = tag(target) == "NNS" || amount != nil
    if !isPlural {
      let isStretch =
        side == "past"
        || first > start
          && isOne(start - 1, of: ["over", "for", "in", "within", "during", "throughout", "of"])
          && ["last", "next", "coming"].contains(side)
      guard isStretch, !(["in", "of"].contains(form(start - 1)) && side == "next") else {
        return nil
      }
    }
    let count = amount.map(\.count) ?? (isPlural ? nil : 1)
    return TemporalReading(
      start..<target + 1, .duration, unit.duration(count),
      stretch(count, of: unit, isBack: isBack, from: anchor(side))
    ).notPeriod
  }

  /// "The year to June 2024", "the three months through March", "the quarter ended June 30".
  private func stretch(endedAt start: Int) -> TemporalReading? {
    guard form(start) == "the" else { return nil }
    let amount = amount(at: start + 1)
    let target = amount?.end ?? start + 1
    guard let unit = TemporalUnit(form(target)), !unit.isOfClock, unit != .day,
      isOne(target + 1, of: ["to", "through", "ended", "ending"]),
      let count = amount.map(\.count) ?? 1
    else { return nil }
    let next = isOne(target + 2, of: ["in", "on"]) ? target + 3 : target + 2
    guard let last = calendarDate(at: next) ?? modified(at: next), let end = last.interval?.end,
      let first = unit.shifting(end.adding(days: 1), by: -count)
    else { return nil }
    return TemporalReading(
      start..<last.words.upperBound, .duration, unit.duration(count),
      CalendarInterval(start: first, end: end, grain: unit.grain)
    ).notPeriod
  }

  /// The previous and the following are counted from what the text spoke of.
  private func anchor(_ side: String) -> CalendarDay {
    switch side {
    case "previous", "preceding": mentioned?.start ?? publication
    case "following": mentioned?.end ?? publication
    default: publication
    }
  }

  private func stretch(
    _ count: Int?, of unit: TemporalUnit, isBack: Bool, from anchor: CalendarDay
  ) -> CalendarInterval? {
    let far = count.flatMap { count in
      count <= 1000 ? unit.shifting(anchor, by: isBack ? -count : count) : nil
    }
    return isBack
      ? CalendarInterval(start: far, end: anchor, grain: unit.grain)
      : CalendarInterval(start: anchor, end: far, grain: unit.grain)
  }
}

extension TemporalUnit {
  /// Whether the word is the ordinal "second" and no unit.
  fileprivate func isSecondOrdinal(_ tag: String) -> Bool {
    self == .second && !tag.hasPrefix("NN")
  }
}
