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

/// Whether an act is said to be or not to be.
public enum Polarity: String, CaseIterable, Sendable {
  /// It is so.
  case affirmed
  /// It is not so.
  case negated
}

/// When an act lies, seen from the text.
public enum Tense: String, CaseIterable, Sendable {
  /// Before.
  case past
  /// Now, or at any time.
  case present
  /// Later.
  case future
}
