/// How real an act is, by the words around it.
public enum Modality: String, CaseIterable, Sendable {
  case asserted, planned, requested, conditional, possible, alleged, denied
}

/// Whether an act is said to be or not to be.
public enum Polarity: String, CaseIterable, Sendable {
  case affirmed, negated
}

/// When an act lies, seen from the text.
public enum Tense: String, CaseIterable, Sendable {
  case past, present, future
}
