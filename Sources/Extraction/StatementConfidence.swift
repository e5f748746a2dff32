import Facts
import Ontology

/// Turns what a statement's parts weigh into the probability that a careful reader would sign it.
///
/// A logistic model (Platt 1999) fitted on judged statements by `Tests/Development/fit_confidence.py`.
enum StatementConfidence {
  /// What the estimate looks at.
  enum Feature: String, CaseIterable, Sendable {
    /// Always there.
    case bias
    /// The log odds of the product of record, pattern, domain and range.
    case raw
    /// Whether subject or object is only the owner of an act or thing.
    case derived
    /// Whether nothing says what the subject or object is.
    case unknownSubject, unknownObject
    /// The construction, where it is no clause.
    case apposition, possessive, nominal
    /// Whether a source says so.
    case reported
    /// Whether it is planned, requested, conditional, possible or denied.
    case notAsserted
  }

  /// The features that need no statement to be there yet.
  struct Traits {
    var kind: OpenRecord.Kind
    var isDerived: Bool
    var hasUnknownSubject: Bool
    var hasUnknownObject: Bool
    var isReported: Bool
    var modality: Ontology.Modality
  }

  /// The probability, 0 to 1, rounded to three places.
  ///
  /// - Parameters:
  ///   - raw: The product of what record, pattern, domain and range weigh.
  ///   - traits: The rest.
  /// - Returns: The probability that a careful reader would sign the statement.
  static func estimate(raw: Double, _ traits: Traits) -> Double {
    let bounded = min(0.99, max(0.01, raw))
    var sum =
      weight(.bias) + weight(.raw) * (logarithm(bounded) - logarithm(1 - bounded))
    for feature in Feature.allCases where holds(feature, traits) { sum += weight(feature) }
    return (1000 / (1 + exponential(-sum))).rounded() / 1000
  }

  private static func weight(_ feature: Feature) -> Double {
    StatementConfidenceWeights.features[feature] ?? 0
  }

  private static func holds(_ feature: Feature, _ traits: Traits) -> Bool {
    switch feature {
    case .bias, .raw: false
    case .derived: traits.isDerived
    case .unknownSubject: traits.hasUnknownSubject
    case .unknownObject: traits.hasUnknownObject
    case .apposition: traits.kind == .apposition
    case .possessive: traits.kind == .possessive
    case .nominal: traits.kind == .nominal
    case .reported: traits.isReported
    case .notAsserted: ![.asserted, .alleged].contains(traits.modality)
    }
  }
}
