/// The words of time that stand for a number.
enum TemporalVocabulary {
  // swift-format-ignore
  static let months = numbered([
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
  ])

  // swift-format-ignore
  static let weekdays = numbered([
    "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu",
    "friday fri", "saturday sat", "sunday sun",
  ])

  // swift-format-ignore
  static let weekdayPlurals = numbered([
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
  ])

  // swift-format-ignore
  private static let smallCardinals = numbered([
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve dozen", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
  ])

  // swift-format-ignore
  static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  static let cardinals = smallCardinals.merging(tens) { small, _ in small }

  // swift-format-ignore
  static let ordinals = numbered([
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ])

  /// The parts of a day and their symbol in TIMEX3.
  static let dayParts = [
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV",
    "evenings": "EV", "night": "NI", "nights": "NI", "noon": "MI", "midday": "MI", "dawn": "MO",
    "dusk": "EV", "lunchtime": "MI",
  ]

  /// The seasons: symbol in TIMEX3 and first month.
  static let seasons: [String: (symbol: String, month: Int)] = [
    "spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9),
    "winter": ("WI", 12),
  ]

  /// How often, by the adverb or adjective.
  static let frequencies = [
    "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M",
    "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "nightly": "P1D",
    "hourly": "PT1H", "biannual": "P6M", "biennial": "P2Y",
  ]

  /// Amounts that nobody counted.
  static let vagueAmounts: Set<String> = [
    "few", "several", "many", "some", "numerous", "countless", "recent", "couple",
  ]

  /// Words that stand before those of time, and before any others.
  static let determiners: Set<String> = ["the", "a", "an", "this", "that", "these", "those"]

  /// Nouns for a time in office.
  static let termNouns: Set<String> = [
    "term", "presidency", "premiership", "chancellorship", "tenure", "mayoralty",
  ]

  // swift-format-ignore
  /// Words of which each expression has one; those that start with a digit left out.
  static let words: Set<String> = {
    var words: Set<String> = [
      "last", "past", "previous", "preceding", "next", "coming", "following", "current", "early",
      "mid", "late", "earlier", "later", "today", "today's", "yesterday", "tomorrow", "tonight",
      "overnight", "now", "currently", "nowadays", "recently", "lately", "soon", "every", "each",
      "once", "twice", "half", "half-a", "fiscal", "then", "beginning", "start", "outset", "middle",
      "end", "close", "midnight", "dozens", "hundreds", "thousands", "weekend", "weekends",
      "q", "q1", "q2", "q3", "q4", "h1", "h2", "'", "‘",
    ]
    words.formUnion(months.keys)
    words.formUnion(weekdays.keys)
    words.formUnion(weekdayPlurals.keys)
    words.formUnion(cardinals.keys)
    words.formUnion(ordinals.keys)
    words.formUnion(dayParts.keys)
    words.formUnion(seasons.keys)
    words.formUnion(frequencies.keys)
    words.formUnion(vagueAmounts)
    words.formUnion(TemporalUnit.forms)
    words.formUnion(Holiday.named.keys)
    return words
  }()

  /// Each word with the number of its group, from 1.
  private static func numbered(_ groups: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for word in group.split(separator: " ") { numbers[String(word)] = index + 1 }
    }
    return numbers
  }
}
