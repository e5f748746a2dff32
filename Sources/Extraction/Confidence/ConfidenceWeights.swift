/// The weights of the confidence model.
///
/// Fitted by ridge-regularised logistic regression (penalty 3) on the open records of two development
/// sets in the manner of CaRB and WiRe57. A record's soft label is the share of its words that stand
/// in the gold tuple with which it is paired one to one. Records with an implied verb are weighed
/// sixteen times heavier in the set whose annotators were asked for them. Gold tuples are never
/// complete, so the estimate errs low.
///
/// The weight of `parse` is set by hand: the sets were annotated without head probabilities.
enum ConfidenceWeights {
  // swift-format-ignore
  /// Where each construction starts from.
  static let constructions: [Construction: Double] = [
    .active: 0.672,
    .passive: 0.670,
    .copula: 0.461,
    .existential: -0.653,
    .saying: 0.946,
    .sharedSubject: 0.769,
    .relative: 0.334,
    .participle: 0.236,
    .controlled: 0.209,
    .adverbial: 0.034,
    .nominalComplement: -0.520,
    .chain: -0.971,
    .apposition: 0.061,
    .title: 0.964,
    .example: 0.415,
    .possessive: -0.382,
    .possessivePronoun: -1.416,
    .ofPossessive: -0.622,
    .nominal: -0.246,
  ]

  // swift-format-ignore
  /// What each feature adds.
  static let features: [ConfidenceModel.Feature: Double] = [
    .arguments: -0.122,
    .depth: -0.289,
    .distance: 0.034,
    .isBare: -1.320,
    .isDisplaced: -0.210,
    .lacksObject: -0.114,
    .nameObject: 0.194,
    .nameSubject: 0.233,
    .objectGaps: -0.186,
    .objectLength: 0.115,
    .pronounObject: -0.247,
    .pronounSubject: -0.181,
    .relationLength: 0.118,
    .sentenceLength: -0.253,
    .subjectGaps: -0.481,
    .subjectLength: -0.026,
    .parse: 0.500,
  ]
}
