/// When an act lies, seen from the text.
public enum Tense: String, CaseIterable, Sendable {
  /// Before.
  case past
  /// Now, or at any time.
  case present
  /// Later.
  case future
}
