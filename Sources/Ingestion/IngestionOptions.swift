public import Ontology

/// How a run over many articles goes about it.
public struct IngestionOptions: Equatable, Sendable {
  /// How many threads read; what the store holds in the end does not depend on it.
  public var jobs = 1
  /// An article of before this day is left for later; nil: none is.
  public var since: CalendarDate?
  /// So many records are read, and no more; nil: all are.
  ///
  /// Records that are known do not count.
  public var limit: Int?
  /// Whether the text of articles is kept, so that `verify` can look spans up.
  public var keepsText = true
  /// Whether records are read that the store knows.
  public var readsAgain = false
  /// The most articles of a transaction.
  public var batchArticles = 64
  /// The most seconds between two transactions.
  public var batchSeconds = 10
  /// The most bytes of a record that quarantine keeps.
  public var quarantinedBytes = 1 << 20
  /// The run ends when more records than this are quarantined; nil: it never does.
  public var mostFailures: Int?

  /// The defaults.
  public init() {}
}
