/// The weights of ``StatementConfidence``, as `Tests/Development/fit_confidence.py` prints them.
enum StatementConfidenceWeights {
  // swift-format-ignore
  static let features: [StatementConfidence.Feature: Double] = [
    .bias: 2.124,
    .raw: 0.432,
    .derived: -1.381,
    .unknownSubject: -1.477,
    .unknownObject: 0.591,
    .apposition: -0.395,
    .possessive: -0.215,
    .nominal: -0.908,
    .reported: -0.278,
    .quoted: -1.187,
    .notAsserted: -0.264,
    .negated: -1.203,
    .eventSubject: -0.583,
    .describedSubject: -0.176,
    .describedObject: -0.883,
    .office: 1.171,
  ]
}
