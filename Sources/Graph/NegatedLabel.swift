/// How people read a relation that is denied.
enum NegatedLabel {
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "can", "could", "may", "might",
    "must", "should", "would", "does", "did",
  ]

  /// "criticized" → "not criticized", "is allied with" → "is not allied with".
  static func of(_ label: String) -> String {
    let words = label.split(separator: " ", maxSplits: 1)
    guard let first = words.first, auxiliaries.contains(String(first)) else {
      return "not " + label
    }
    return ([first, "not"] + words.dropFirst()).joined(separator: " ")
  }
}
