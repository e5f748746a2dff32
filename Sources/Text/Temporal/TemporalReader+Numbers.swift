/// Numbers, and the names of months and days.
extension TemporalReader {
  /// How many; nil where nobody counted: "several".
  struct Amount {
    var count: Int?
    var end: Int
  }

  /// The digits of a word as a number.
  func digits(_ word: Int) -> Int? {
    guard startsWithDigit(word) else { return nil }
    let form = form(word).utf8.filter { $0 != UInt8(ascii: ",") }
    guard form.count <= 9, form.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return form.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func startsWithDigit(_ word: Int) -> Bool {
    form(word).utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// The parts of a word with hyphens; none of one without.
  private func hyphenated(_ word: Int) -> [String] {
    let form = form(word)
    guard form.utf8.contains(UInt8(ascii: "-")) else { return [] }
    return form.split(separator: "-").map(String.init)
  }

  /// A cardinal number: "3", "twenty-three", "a dozen", "several", "a couple of"; not "a".
  func amount(at start: Int) -> Amount? {
    if let number = digits(start) { return Amount(count: number, end: start + 1) }
    if reads(start, "a", "couple") || reads(start, "a", "dozen") {
      let end = form(start + 2) == "of" ? start + 3 : start + 2
      return Amount(count: reads(start, "a", "couple") ? 2 : 12, end: end)
    }
    let first = isOne(start, of: ["a", "the", "these", "those"]) ? start + 1 : start
    if TemporalVocabulary.vagueAmounts.contains(form(first)) {
      return Amount(count: nil, end: first + 1)
    }
    if let whole = TemporalVocabulary.tens[form(start)], isDash(start + 1),
      let part = TemporalVocabulary.cardinals[form(start + 2)], part < 10
    {
      return Amount(count: whole + part, end: start + 3)
    }
    let parts = hyphenated(start)
    if parts.count == 2, let whole = TemporalVocabulary.tens[parts[0]],
      let part = TemporalVocabulary.cardinals[parts[1]], part < 10
    {
      return Amount(count: whole + part, end: start + 1)
    }
    if isOne(start, of: ["dozens", "hundreds", "thousands"]), form(start + 1) == "of" {
      return Amount(count: nil, end: start + 2)
    }
    if form(start) == "hundred" { return nil }
    return TemporalVocabulary.cardinals[form(start)].map { count in
      let isHundred = form(start + 1) == "hundred"
      return Amount(count: isHundred ? count * 100 : count, end: start + (isHundred ? 2 : 1))
    }
  }

  /// An ordinal number: "third", "21st", "twenty-first".
  func ordinal(at start: Int) -> (number: Int, end: Int)? {
    if let number = TemporalVocabulary.ordinals[form(start)] { return (number, start + 1) }
    let stem = startsWithDigit(start) ? form(start).dropLast(2) : ""
    if !stem.isEmpty, ["st", "nd", "rd", "th"].contains(form(start).suffix(2)),
      stem.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(stem), number > 0
    {
      return (number, start + 1)
    }
    if let number = digits(start), isOne(start + 1, of: ["st", "nd", "rd", "th"]),
      touchesNext(start)
    {
      return (number, start + 2)
    }
    let parts = hyphenated(start)
    if parts.count == 2, let whole = TemporalVocabulary.tens[parts[0]],
      let part = TemporalVocabulary.ordinals[parts[1]], part < 10
    {
      return (whole + part, start + 1)
    }
    guard let whole = TemporalVocabulary.tens[form(start)], isDash(start + 1),
      let part = TemporalVocabulary.ordinals[form(start + 2)], part < 10
    else { return nil }
    return (whole + part, start + 3)
  }

  /// The month that a word names, from 1.
  func month(_ word: Int) -> Int? {
    guard isCapitalized(word), !isNamePart(word) || isTimeEntity(word),
      let month = TemporalVocabulary.months[form(word)],
      !["MD", "VB", "VBP", "VBZ", "VBD", "JJ"].contains(tag(word)) || isTimeEntity(word)
    else { return nil }
    return month
  }

  /// The day of the week that a word names, from 1 for Monday.
  func weekday(_ word: Int) -> Int? {
    guard isCapitalized(word), !isNamePart(word) || isTimeEntity(word),
      let weekday = TemporalVocabulary.weekdays[form(word)]
    else { return nil }
    let isWhole = form(word).hasSuffix("day")
    return isWhole || tag(word).hasPrefix("NNP") && form(word) != "sun" ? weekday : nil
  }

  /// The day of a month: "3", "3rd".
  func dayOfMonth(at start: Int) -> (number: Int, end: Int)? {
    guard let (number, end) = digits(start).map({ ($0, start + 1) }) ?? ordinal(at: start),
      (1...31).contains(number)
    else { return nil }
    let annotation = sentence.annotations[start]
    let counts =
      annotation.relation == "nummod" && !isTimeEntity(start)
      && (annotation.head.map { $0 > start && tag($0) == "NNS" } ?? false)
    return counts ? nil : (number, end)
  }

  /// A year behind a day or month: four digits.
  func year(_ word: Int) -> Int? {
    guard form(word).utf8.count == 4, let year = digits(word), (1000...2199).contains(year) else {
      return nil
    }
    return year
  }
}
