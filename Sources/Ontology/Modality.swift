/// How far a text vouches for an act.
public enum Modality: String, CaseIterable, Sendable {
  /// Told as a fact.
  case asserted
  /// Wanted, promised, tried or expected by its subject.
  case planned
  /// Ordered, asked or demanded of its subject.
  case requested
  /// Bound to a condition, or the condition itself.
  case conditional
  /// Only possible, or asked about.
  case possible
  /// Said by someone else.
  case alleged
  /// Denied by someone.
  case denied
}
