/// What the text does not say about its dates, but its publisher's country does.
public struct TemporalConventions: Sendable, Equatable {
  /// Which number comes first in `03/04/2025`.
  public enum NumericOrder: Sendable, Equatable {
    /// As in the United States.
    case monthFirst
    /// As in most other countries.
    case dayFirst
  }

  /// Which number comes first where both may be a month.
  public var numericOrder: NumericOrder
  /// The month in which a fiscal year begins that is called after the year in which it ends.
  ///
  /// 10 for the United States' government, 4 for the United Kingdom's; 1 makes fiscal years calendar years.
  public var fiscalYearStart: Int

  /// Puts conventions together; those of the United States where nothing is given.
  public init(numericOrder: NumericOrder = .monthFirst, fiscalYearStart: Int = 10) {
    precondition((1...12).contains(fiscalYearStart))
    self.numericOrder = numericOrder
    self.fiscalYearStart = fiscalYearStart
  }
}
