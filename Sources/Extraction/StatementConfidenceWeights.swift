/// The weights of ``StatementConfidence``, as `Tests/Development/fit_confidence.py` prints them.
enum StatementConfidenceWeights {
  // swift-format-ignore
  static let features: [StatementConfidence.Feature: Double] = [
    .bias: 2.199,
    .raw: 0.690,
    .derived: -1.078,
    .unknownSubject: 0.432,
    .unknownObject: 0.830,
    .apposition: 1.074,
    .possessive: 0.447,
    .nominal: 0.715,
    .reported: -0.300,
    .notAsserted: -0.573,
  ]
}
