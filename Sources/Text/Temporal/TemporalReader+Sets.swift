/// Times that come again and again.
extension TemporalReader {
  /// "Every day", "each Monday", "every two years", "twice a week", "Mondays", "daily".
  func set(at start: Int) -> TemporalReading? {
    every(at: start) ?? rate(at: start) ?? plural(at: start) ?? frequency(at: start)
  }

  private func every(at start: Int) -> TemporalReading? {
    guard isOne(start, of: ["every", "each"]) else { return nil }
    let isOther = form(start + 1) == "other"
    let next = isOther ? start + 2 : start + 1
    if let weekday = weekday(next) {
      return set("XXXX-WXX-\(weekday)", daily(start..<next + 1))
    }
    if let symbol = TemporalVocabulary.dayParts[form(next)] {
      return set("XXXX-XX-XXT\(symbol)", start..<next + 1)
    }
    if let month = month(next) {
      return set("XXXX-\(CalendarDay.padded(month, 2))", start..<next + 1)
    }
    if let season = TemporalVocabulary.seasons[form(next)] {
      return set("XXXX-\(season.symbol)", start..<next + 1)
    }
    let amount = isOther ? nil : amount(at: next)
    let target = amount?.end ?? next
    guard let unit = TemporalUnit(form(target)) else { return nil }
    return set(unit.duration(amount?.count ?? (isOther ? 2 : 1)), start..<target + 1)
  }

  /// "Every Monday morning".
  private func daily(_ words: Range<Int>) -> Range<Int> {
    TemporalVocabulary.dayParts[form(words.upperBound)] == nil
      ? words : words.lowerBound..<words.upperBound + 1
  }

  /// "Once a month", "three times a week", "twice per year".
  private func rate(at start: Int) -> TemporalReading? {
    var next = start + 1
    if !isOne(start, of: ["once", "twice"]) {
      guard let amount = amount(at: start), form(amount.end) == "times" else { return nil }
      next = amount.end + 1
    }
    guard isOne(next, of: ["a", "an", "per", "each", "every"]),
      let unit = TemporalUnit(form(next + 1))
    else { return nil }
    return set(unit.duration(1), start..<next + 2)
  }

  private func plural(at start: Int) -> TemporalReading? {
    if let weekday = TemporalVocabulary.weekdayPlurals[form(start)], isCapitalized(start),
      !isNamePart(start)
    {
      return set("XXXX-WXX-\(weekday)", start..<start + 1)
    }
    guard let weekday = weekday(start),
      isOne(start + 1, of: ["mornings", "afternoons", "nights", "evenings"])
    else { return nil }
    return set("XXXX-WXX-\(weekday)", start..<start + 2)
  }

  private func frequency(at start: Int) -> TemporalReading? {
    guard let value = TemporalVocabulary.frequencies[form(start)], !isNamePart(start),
      ["RB", "JJ"].contains(tag(start)), tag(start) == "RB" || !isCapitalized(start + 1)
    else { return nil }
    return set(value, start..<start + 1)
  }

  private func set(_ value: String, _ words: Range<Int>) -> TemporalReading {
    TemporalReading(words, .set, value, nil).notPeriod
  }
}
