/// Finds the temporal expressions of a text and dates them.
///
///     let finder = TemporalExpressions(publication: friday)
///     let found = finder.expressions(in: sentences)  // one array a sentence
///
/// The types and values are those of TIMEX3. Weekdays and months without a year lie on the side
/// of the article's date that the tense of their clause tells.
public struct TemporalExpressions: Sendable {
  private let publication: CalendarDay
  private let conventions: TemporalConventions

  /// Creates a finder.
  ///
  /// - Parameters:
  ///   - publication: The day on which the article was published, from which all else is counted.
  ///   - conventions: The customs of the publisher's country.
  public init(
    publication: CalendarDay, conventions: TemporalConventions = TemporalConventions()
  ) {
    self.publication = publication
    self.conventions = conventions
  }

  /// The expressions of each sentence of a document, in the order of the text and apart from each other.
  public func expressions(in sentences: [AnnotatedSentence]) -> [[TemporalExpression]] {
    var mentioned: CalendarInterval?
    return sentences.map { expressions(in: $0, mentioned: &mentioned) }
  }

  /// The expressions of one sentence, in the order of the text and apart from each other.
  ///
  /// - Parameters:
  ///   - sentence: The sentence with its tree.
  ///   - mentioned: The time that the text spoke of last, to which "the same day" refers; moved on.
  /// - Returns: The expressions with their days, as far as anything dates them.
  private func expressions(
    in sentence: AnnotatedSentence, mentioned: inout CalendarInterval?
  ) -> [TemporalExpression] {
    var found: [TemporalExpression] = []
    var start = 0
    var reader = TemporalReader(
      sentence: sentence, publication: publication, mentioned: mentioned, conventions: conventions)
    while start < reader.count {
      guard reader.mayStart(start), let reading = reader.longest(at: start) else {
        start += 1
        continue
      }
      if let interval = reading.interval, interval.start != nil, interval.end != nil,
        reading.isPeriod
      {
        reader.mentioned = interval
      }
      found.append(reader.expression(reader.bounded(reading)))
      start = reading.words.upperBound
    }
    mentioned = reader.mentioned
    return found
  }
}

extension TemporalReader {
  /// The longest reading that starts with a word; of equal ones that of the more exact rule.
  func longest(at start: Int) -> TemporalReading? {
    let simple = simple(at: start)
    let readings = [
      range(at: start, from: simple), modified(at: start), simple, term(at: start),
    ].compactMap { $0 }
    return Self.longest(readings)
  }

  /// The longest reading that is neither a range nor a part.
  func simple(at start: Int) -> TemporalReading? {
    guard start >= 0, start < count else { return nil }
    let readings = [
      set(at: start), timeOfDay(at: start), duration(at: start), relativeDate(at: start),
      period(at: start), calendarDate(at: start),
    ].compactMap { $0 }
    return Self.longest(readings)
  }

  private static func longest(_ readings: [TemporalReading]) -> TemporalReading? {
    readings.reduce(nil) { best, reading in
      guard let best, best.words.upperBound >= reading.words.upperBound else { return reading }
      return best
    }
  }

  /// A reading as callers see it.
  func expression(_ reading: TemporalReading) -> TemporalExpression {
    let words = sentence.sentence.words
    let last = reading.words.upperBound - 1
    return TemporalExpression(
      span: words[reading.words.lowerBound].range.lowerBound..<words[last].range.upperBound,
      words: reading.words, head: head(of: reading.words), kind: reading.kind,
      value: reading.value, modifier: reading.modifier, boundary: reading.boundary,
      interval: reading.interval, named: reading.named ?? reading.interval, term: reading.term)
  }
}
