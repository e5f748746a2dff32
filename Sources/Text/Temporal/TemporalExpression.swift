/// Words that say when something happens, how long it lasts or how often it comes.
///
/// Types and values are those of TIMEX3 (ISO 24617-1, TimeML 1.2.1); ranges, which TimeML writes as
/// two expressions, are one with the value `start/end`.
public struct TemporalExpression: Sendable, Equatable {
  /// The type of TIMEX3.
  public enum Kind: String, Sendable, CaseIterable {
    /// A day or something longer on the calendar.
    case date = "DATE"
    /// A part of a day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// Something that comes again and again.
    case set = "SET"
  }

  /// Which part of what the value names is meant (TIMEX3's `mod`).
  public enum Modifier: String, Sendable, CaseIterable {
    /// "Early", "the beginning of".
    case start = "START"
    /// "Mid", "the middle of".
    case middle = "MID"
    /// "Late", "the end of".
    case end = "END"
  }

  /// The preposition or conjunction that opens a side of the interval.
  public enum Boundary: String, Sendable, CaseIterable {
    /// "Since March".
    case since
    /// "After March".
    case after
    /// "Until March".
    case until
    /// "By March".
    case by
    /// "Before March".
    case before
  }

  /// A time in an office, which only tables of offices can date.
  public struct Term: Sendable, Hashable {
    /// The word that names the holder, as an index into the sentence: "his", "Trump".
    public let holder: Int
    /// Which of several, from 1; 0 for the one that lasts, -1 for the last; nil for any.
    public let ordinal: Int?

    /// Puts a term together.
    public init(holder: Int, ordinal: Int?) {
      self.holder = holder
      self.ordinal = ordinal
    }
  }

  /// Where the expression stands in the text, in code points, without its preposition.
  public let span: Range<Int>
  /// Its words, as indices into the sentence.
  public let words: Range<Int>
  /// The word of the expression on which the others hang.
  public let head: Int
  /// The type of TIMEX3.
  public let kind: Kind
  /// The value of TIMEX3: `2025-03-01`, `2025-W10`, `P3D`, `XXXX-WXX-5`, `PAST_REF`.
  public let value: String
  /// Which part of what the value names is meant.
  public let modifier: Modifier?
  /// What stands before it, where that opens a side of the interval.
  public let boundary: Boundary?
  /// The days; nil for durations, sets and what nothing dates.
  public let interval: CalendarInterval?
  /// The days that the words name by themselves: all of March in "since March".
  public let named: CalendarInterval?
  /// The office whose term it is; nil for all that the calendar can date.
  public let term: Term?

  /// The expression without its days, for where nothing says from which day they count.
  public var undated: TemporalExpression {
    TemporalExpression(
      span: span, words: words, head: head, kind: kind, value: value, modifier: modifier,
      boundary: boundary, interval: nil, named: nil, term: term)
  }
}
