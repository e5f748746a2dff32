/// What some words mean before their surroundings have had their say.
struct TemporalReading {
  /// What the words leave to the text around them.
  enum Missing {
    case nothing, year
  }

  var words: Range<Int>
  var kind: TemporalExpression.Kind
  var value: String
  var interval: CalendarInterval?
  /// The interval before a preposition opened a side of it.
  var named: CalendarInterval?
  var modifier: TemporalExpression.Modifier?
  var boundary: TemporalExpression.Boundary?
  var term: TemporalExpression.Term?
  var missing = Missing.nothing
  /// Whether the interval may be narrowed by "early", or be one end of a range.
  var isPeriod = true

  init(
    _ words: Range<Int>, _ kind: TemporalExpression.Kind, _ value: String,
    _ interval: CalendarInterval?
  ) {
    self.words = words
    self.kind = kind
    self.value = value
    self.interval = interval
  }

  /// The days of an interval, the value after its grain.
  init(_ words: Range<Int>, around day: CalendarDay, grain: CalendarInterval.Grain) {
    self.init(
      words, .date, TemporalValue.around(day, grain: grain), .around(day, grain: grain))
  }

  /// The same meaning, said with more words.
  func spanning(_ words: Range<Int>) -> TemporalReading {
    var reading = self
    reading.words = words
    return reading
  }
}
