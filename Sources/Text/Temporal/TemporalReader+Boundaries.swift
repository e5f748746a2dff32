/// What stands before a time and opens a side of it.
extension TemporalReader {
  private static let boundaries: [String: TemporalExpression.Boundary] = [
    "since": .since, "after": .after, "until": .until, "till": .until, "by": .by,
    "before": .before,
  ]

  /// The reading with the side open that "since", "until", "by", "before" or "after" opens.
  func bounded(_ reading: TemporalReading) -> TemporalReading {
    guard let boundary = boundary(of: reading), let whole = reading.interval else {
      return soFar(reading)
    }
    var reading = reading
    reading.named = whole
    reading.boundary = boundary
    reading.interval =
      switch boundary {
      case .since: CalendarInterval(start: whole.start, end: nil, grain: whole.grain)
      case .after:
        CalendarInterval(start: whole.end?.adding(days: 1), end: nil, grain: whole.grain)
      case .until, .by: CalendarInterval(start: nil, end: whole.end, grain: whole.grain)
      // "Before the end of July" July is not over.
      case .before where reading.modifier == .end:
        CalendarInterval(start: nil, end: whole.end, grain: whole.grain)
      case .before:
        CalendarInterval(start: nil, end: whole.start?.adding(days: -1), grain: whole.grain)
      }
    return reading
  }

  /// "This year *so far*": up to the day of the article.
  private func soFar(_ reading: TemporalReading) -> TemporalReading {
    let (first, end) = (reading.words.lowerBound, reading.words.upperBound)
    let before = form(first - 1) == "in" ? first - 3 : first - 2
    guard reads(before, "so", "far") || reads(end, "so", "far") || reads(end, "to", "date"),
      let whole = reading.interval, let start = whole.start, start <= publication,
      let last = whole.end, last > publication
    else { return reading }
    var reading = reading
    reading.interval = CalendarInterval(start: start, end: publication, grain: whole.grain)
    return reading
  }

  private func boundary(of reading: TemporalReading) -> TemporalExpression.Boundary? {
    guard reading.kind == .date || reading.kind == .time,
      !isOne(reading.words.upperBound, of: ["'s", "'"])
    else { return nil }
    let before = reading.words.lowerBound - 1
    let word = ["the", "at", "about", "around"].contains(form(before)) ? before - 1 : before
    if let boundary = Self.boundaries[form(word)], governs(word, reading) {
      // "Shortly after midnight" is still the same day.
      let isWithinDay = reading.kind == .time && (boundary == .after || boundary == .before)
      return isWithinDay ? nil : boundary
    }
    if isOne(word, of: ["from", "starting", "beginning"]),
      isOne(reading.words.upperBound, of: ["on", "onward", "onwards"])
    {
      return .since
    }
    if form(word) == "to", form(word - 1) == "prior" { return .before }
    if form(word) == "to", form(word - 1) == "up" { return .until }
    return form(word) == "than" && reads(word - 2, "no", "later") ? .by : nil
  }

  /// Whether a preposition belongs to the expression itself and not to a noun that it describes.
  private func governs(_ word: Int, _ reading: TemporalReading) -> Bool {
    guard let head = sentence.annotations[word].head else { return true }
    return head < word || reading.words.contains(head)
  }
}
