/// Whether an act is said to be or not to be.
public enum Polarity: String, CaseIterable, Sendable {
  /// It is so.
  case affirmed
  /// It is not so.
  case negated
}
