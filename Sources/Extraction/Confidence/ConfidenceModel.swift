import Text

/// Estimates how probable it is that a careful reader would agree with a record.
///
/// A logistic model (Platt 1999) over what `features` lists; its weights are in `ConfidenceWeights`.
enum ConfidenceModel {
  /// What the estimate looks at, besides the construction.
  enum Feature: String, CaseIterable, Sendable {
    /// Logarithm of the sentence's length against 20 words.
    case sentenceLength
    /// Logarithms of the lengths of the parts, in words.
    case subjectLength, relationLength, objectLength
    /// The number of further arguments, at most four.
    case arguments
    /// Whether there is neither object nor argument.
    case isBare
    /// Whether there are arguments but no object.
    case lacksObject
    /// What the subject is.
    case pronounSubject, nameSubject
    /// What the object is.
    case pronounObject, nameObject
    /// Words between the subject's head and the predicate, in tens, at most three.
    case distance
    /// Breaks within subject and object.
    case subjectGaps, objectGaps
    /// Predicates above this one, at most four.
    case depth
    /// Whether subject, relation and object do not follow each other in the text.
    case isDisplaced
    /// Logarithm of the least head probability on the way from the predicate to its parts.
    case parse
  }

  /// The probability, 0 to 1, rounded to three places.
  static func estimate(_ draft: Draft, key: RecordWriter.Key, in tree: DependencyTree) -> Double {
    var sum = ConfidenceWeights.constructions[draft.construction] ?? 0
    for (feature, value) in features(draft, key: key, in: tree) {
      sum += value * (ConfidenceWeights.features[feature] ?? 0)
    }
    return probability(ofLogOdds: sum)
  }

  /// The features that are not zero.
  static func features(
    _ draft: Draft, key: RecordWriter.Key, in tree: DependencyTree
  ) -> [(Feature, Double)] {
    let ancestors = tree.ancestors(of: draft.predicate)
    let values: [(Feature, Double)] = [
      (.sentenceLength, logarithm(Double(tree.count) / 20)),
      (.subjectLength, logarithm(Double(key.subject.count))),
      (.relationLength, logarithm(Double(max(1, key.relation.count)))),
      (.objectLength, logarithm(Double(max(1, key.object.count)))),
      (.arguments, Double(min(4, draft.arguments.count))),
      (.isBare, draft.object == nil && draft.arguments.isEmpty ? 1 : 0),
      (.lacksObject, draft.object == nil && !draft.arguments.isEmpty ? 1 : 0),
      (.pronounSubject, tree.partOfSpeech(of: draft.subject.head) == .pronoun ? 1 : 0),
      (.nameSubject, tree.partOfSpeech(of: draft.subject.head) == .properNoun ? 1 : 0),
      (.pronounObject, isObject(.pronoun, of: draft, in: tree) ? 1 : 0),
      (.nameObject, isObject(.properNoun, of: draft, in: tree) ? 1 : 0),
      (.distance, min(3, Double(abs(draft.predicate - draft.subject.head)) / 10)),
      (.subjectGaps, Double(gaps(key.subject))),
      (.objectGaps, Double(gaps(key.object))),
      (.depth, Double(min(4, ancestors.count { Predicates.isPredicate($0, in: tree) }))),
      (.isDisplaced, isDisplaced(key) ? 1 : 0),
      (.parse, logarithm(leastHeadProbability(draft, in: tree))),
    ]
    return values.filter { $0.1 != 0 }
  }

  private static func isObject(
    _ partOfSpeech: UniversalPartOfSpeech, of draft: Draft, in tree: DependencyTree
  ) -> Bool {
    draft.object.map { tree.partOfSpeech(of: $0.head) == partOfSpeech } ?? false
  }

  private static func gaps(_ words: [Int]) -> Int {
    zip(words, words.dropFirst()).count { $1 != $0 + 1 }
  }

  private static func isDisplaced(_ key: RecordWriter.Key) -> Bool {
    guard let subject = key.subject.last, let relation = key.relation.first else { return false }
    return subject > relation || (key.object.first.map { $0 < relation } ?? false)
  }

  private static func leastHeadProbability(_ draft: Draft, in tree: DependencyTree) -> Double {
    let words = [draft.predicate, draft.subject.head] + (draft.object.map { [$0.head] } ?? [])
    let least = words.map { tree.sentence.annotations[$0].headProbability }.min() ?? 1
    return max(0.01, Double(least))
  }
}
