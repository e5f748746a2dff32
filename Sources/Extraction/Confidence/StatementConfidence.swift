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
    /// Whether somebody's own words say so.
    case quoted
    /// Whether it is planned, requested, conditional, possible or denied.
    case notAsserted
    /// Whether it is said not to be so.
    case negated
    /// Whether an act does it.
    case eventSubject
    /// Whether subject or object has only a description for its label: "former officials".
    case describedSubject, describedObject
    /// Whether it tells who holds a post.
    case office
  }

  /// The features that need no statement to be there yet.
  struct Traits {
    var kind: OpenRecord.Kind
    var isDerived: Bool
    var subject: EntityIdentity
    var object: EntityIdentity
    var attribution: OpenRecord.Attribution.Kind?
    var modality: Ontology.Modality
    var polarity: Polarity
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
    return probability(ofLogOdds: sum)
  }

  private static func weight(_ feature: Feature) -> Double {
    StatementConfidenceWeights.features[feature] ?? 0
  }

  private static func holds(_ feature: Feature, _ traits: Traits) -> Bool {
    switch feature {
    case .bias, .raw: false
    case .derived: traits.isDerived
    case .unknownSubject: traits.subject.entityClass == nil
    case .unknownObject: traits.object.entityClass == nil
    case .apposition: traits.kind == .apposition
    case .possessive: traits.kind == .possessive
    case .nominal: traits.kind == .nominal
    case .reported: traits.attribution != nil
    case .quoted: traits.attribution == .direct
    case .notAsserted: ![.asserted, .alleged].contains(traits.modality)
    case .negated: traits.polarity == .negated
    case .eventSubject: traits.subject.entityClass == "Event"
    case .describedSubject: isDescription(traits.subject)
    case .describedObject: isDescription(traits.object)
    case .office: traits.object.entityClass == "Office"
    }
  }

  private static func isDescription(_ entity: EntityIdentity) -> Bool {
    entity.label.first?.isLowercase == true
  }
}
