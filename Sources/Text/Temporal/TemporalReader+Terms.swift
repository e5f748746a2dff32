/// Times in an office.
extension TemporalReader {
  /// "His first term", "Trump's presidency", "the second Trump administration".
  func term(at start: Int) -> TemporalReading? {
    if tag(start) == "PRP$" { return term(heldBy: start, from: start, at: start + 1) }
    if tag(start).hasPrefix("NN"), form(start + 1) == "'s" {
      return term(heldBy: start, from: start, at: start + 2)
    }
    guard form(start) == "the", let (number, next) = ordinal(at: start + 1),
      tag(next).hasPrefix("NNP"), isTermNoun(next + 1) || form(next + 1) == "administration"
    else { return nil }
    return reading(start..<next + 2, holder: next, ordinal: number)
  }

  private func term(heldBy holder: Int, from start: Int, at first: Int) -> TemporalReading? {
    var next = first
    var number: Int?
    if let (found, end) = ordinal(at: next) {
      (number, next) = (found, end)
    } else if isOne(next, of: ["current", "present"]) {
      (number, next) = (0, next + 1)
    } else if isOne(next, of: ["last", "final", "previous"]) {
      (number, next) = (-1, next + 1)
    }
    if isOne(next, of: ["presidential", "mayoral", "full", "four-year", "five-year"]) { next += 1 }
    if form(next) == "administration", number != nil {
      return reading(start..<next + 1, holder: holder, ordinal: number)
    }
    if isOne(next, of: ["time", "years", "period"]), reads(next + 1, "in", "office") {
      return reading(start..<next + 3, holder: holder, ordinal: number)
    }
    guard isTermNoun(next) else { return nil }
    let end = reads(next + 1, "in", "office") ? next + 3 : next + 1
    return reading(start..<end, holder: holder, ordinal: number)
  }

  private func isTermNoun(_ word: Int) -> Bool {
    isOne(word, of: TemporalVocabulary.termNouns)
  }

  private func reading(_ words: Range<Int>, holder: Int, ordinal: Int?) -> TemporalReading {
    var reading = TemporalReading(words, .duration, "PXY", nil).notPeriod
    reading.term = TemporalExpression.Term(holder: holder, ordinal: ordinal)
    return reading
  }
}
