/// Decades, centuries, quarters, halves, fiscal years and seasons.
extension TemporalReader {
  /// "The 1990s", "the 19th century", "third quarter of 2025", "Q3", "fiscal 2025", "summer".
  func period(at start: Int) -> TemporalReading? {
    let first = form(start) == "the" ? start + 1 : start
    let found =
      decade(at: first) ?? century(at: first) ?? fiscalYear(at: first) ?? partOfYear(at: first)
      ?? season(at: first)
    return found?.spanning(start..<(found?.words.upperBound ?? first))
  }

  private func decade(at start: Int) -> TemporalReading? {
    var text = form(start)
    var end = start + 1
    if isOne(start, of: ["'", "‘"]), touchesNext(start) {
      text = "'" + form(start + 1)
      end = start + 2
    }
    if digits(end - 1) != nil, isOne(end, of: ["s", "'s"]), touchesNext(end - 1) {
      text += "s"
      end += 1
    }
    guard text.hasSuffix("s"), text.first?.isNumber == true || text.first == "'" else { return nil }
    let number = text.filter(\.isNumber)
    guard let value = Int(number), value % 10 == 0 else { return nil }
    switch number.count {
    case 4 where (1000...2190).contains(value): return decade(value, start..<end)
    case 2:
      let year = value <= publication.year % 100 ? 2000 + value : 1900 + value
      return decade(year, start..<end)
    default: return nil
    }
  }

  private func decade(_ year: Int, _ words: Range<Int>) -> TemporalReading {
    .init(
      words, .date, CalendarDay.padded(year / 10, 3),
      .months(120, from: 1, of: year, grain: .decade))
  }

  private func century(at start: Int) -> TemporalReading? {
    guard let (number, next) = ordinal(at: start), (1...30).contains(number) else { return nil }
    let end = isDash(next) ? next + 1 : next
    guard isOne(end, of: ["century", "centuries"]) else { return nil }
    return .init(
      start..<end + 1, .date, CalendarDay.padded(number - 1, 2),
      .months(1200, from: 1, of: (number - 1) * 100 + 1, grain: .century))
  }

  // MARK: Parts of a year

  /// The year, calendar or fiscal, behind a part of it, and where its name ends.
  private struct NamedYear {
    var year: Int
    var isFiscal = false
    var end: Int
  }

  private func namedYear(at start: Int) -> NamedYear? {
    var first = isOne(start, of: ["of", "in"]) || form(start) == "," ? start + 1 : start
    if form(first) == "the", form(first + 1) == "fiscal" { first += 1 }
    if form(first) == "fiscal" {
      let next = form(first + 1) == "year" ? first + 2 : first + 1
      return year(next).map { NamedYear(year: $0, isFiscal: true, end: next + 1) }
    }
    if let year = year(first) { return NamedYear(year: year, end: first + 1) }
    guard form(first + 1) == "year" else { return nil }
    switch form(first) {
    case "last": return NamedYear(year: publication.year - 1, end: first + 2)
    case "this", "the": return NamedYear(year: publication.year, end: first + 2)
    case "next": return NamedYear(year: publication.year + 1, end: first + 2)
    default: return nil
    }
  }

  /// "Third quarter of fiscal 2025", "Q3 2025", "the first half of the year".
  private func partOfYear(at start: Int) -> TemporalReading? {
    var first = start
    var isFiscal = false
    if form(first) == "fiscal" { (first, isFiscal) = (first + 1, true) }
    guard let (part, next) = quarterOrHalf(at: first) else { return nil }
    let named = namedYear(at: next)
    isFiscal = isFiscal || named?.isFiscal == true
    let words = start..<(named?.end ?? next)
    let length = part.symbol == "Q" ? 3 : 6
    func interval(_ year: Int) -> CalendarInterval? {
      fiscalMonths(length, from: (part.number - 1) * length, of: year, isFiscal: isFiscal)
    }
    let year = named?.year ?? otherYear ?? nearestYear(words, interval)
    return .init(
      words, .date,
      "\(isFiscal ? "FY" : "")\(TemporalValue.year(year))-\(part.symbol)\(part.number)",
      interval(year))
  }

  private func quarterOrHalf(at start: Int) -> (part: (symbol: String, number: Int), end: Int)? {
    let form = form(start)
    if form.count == 2, form.first == "q" || form.first == "h", isCapitalized(start),
      let number = Int(form.dropFirst()), (1...(form.first == "q" ? 4 : 2)).contains(number)
    {
      return ((form.first == "q" ? "Q" : "H", number), start + 1)
    }
    if form == "q", touchesNext(start), let number = digits(start + 1), (1...4).contains(number) {
      return (("Q", number), start + 2)
    }
    guard let (number, next) = ordinal(at: start) else { return nil }
    let end = isDash(next) ? next + 1 : next
    if self.form(end) == "quarter", (1...4).contains(number) { return (("Q", number), end + 1) }
    // "The second half" of a match is no time; a year must follow.
    guard self.form(end) == "half", (1...2).contains(number), namedYear(at: end + 1) != nil else {
      return nil
    }
    return (("H", number), end + 1)
  }

  /// Months of a year; a fiscal year is called after the year in which it ends.
  func fiscalMonths(_ count: Int, from offset: Int, of year: Int, isFiscal: Bool)
    -> CalendarInterval?
  {
    let opening = isFiscal ? conventions.fiscalYearStart - 1 : 0
    let month = (opening > 0 ? opening - 12 : 0) + offset
    let shifted = year * 12 + month
    return .months(
      count, from: shifted % 12 + 1, of: shifted / 12, grain: count == 12 ? .year : .quarter)
  }

  private func fiscalYear(at start: Int) -> TemporalReading? {
    if form(start).hasPrefix("fy"), form(start).count == 6, let year = Int(form(start).dropFirst(2))
    {
      return .init(
        start..<start + 1, .date, "FY\(TemporalValue.year(year))",
        fiscalMonths(12, from: 0, of: year, isFiscal: true))
    }
    guard form(start) == "fiscal" else { return nil }
    guard let named = namedYear(at: start) else { return nil }
    return .init(
      start..<named.end, .date, "FY\(TemporalValue.year(named.year))",
      fiscalMonths(12, from: 0, of: named.year, isFiscal: true))
  }

  // MARK: Seasons

  private func season(at start: Int) -> TemporalReading? {
    guard let season = TemporalVocabulary.seasons[form(start)], isSeason(start) else { return nil }
    let named = namedYear(at: start + 1)
    let words = start..<(named?.end ?? start + 1)
    return self.season(
      season, of: named?.year ?? otherYear ?? seasonYear(season.month, words), words)
  }

  /// The year of a season that the text does not name: the last that has begun, unless the clause looks ahead.
  private func seasonYear(_ month: Int, _ words: Range<Int>) -> Int {
    let ahead = tense(of: words) == .future && form(words.lowerBound - 2) != "since"
    return ahead
      ? nearestYear(words) { .months(3, from: month, of: $0, grain: .quarter) }
      : publication.month >= month ? publication.year : publication.year - 1
  }

  /// A season as a reading; winter is called after the year in which it begins.
  func season(_ season: (symbol: String, month: Int), of year: Int, _ words: Range<Int>)
    -> TemporalReading
  {
    .init(
      words, .date, "\(TemporalValue.year(year))-\(season.symbol)",
      .months(3, from: season.month, of: year, grain: .quarter))
  }

  /// Whether a word is a season and not a fall or a spring.
  func isSeason(_ word: Int) -> Bool {
    guard TemporalVocabulary.seasons[form(word)] != nil, tag(word).hasPrefix("NN") else {
      return false
    }
    let isCertain = isOne(word, of: ["summer", "autumn", "winter"])
    let isSpring =
      form(word) == "spring" && form(word - 1) == "the" && form(word + 1) != "of"
      && isOne(word - 2, of: ["in", "since", "by", "until", "during"])
    return isTimeEntity(word) || isSpring
      || isCertain
        && isOne(
          word - 1,
          of: [
            "the", "in", "since", "by", "until", "during", "of", "its", "his", "her", "their",
            "our",
          ])
  }
}
