import Facts
import Ontology

/// Numbers what the learned model of acts is told: each fact is a number, and holds or does not.
///
/// The trained weights count on these numbers; whoever changes them trains anew (`Training/README.md`).
public enum ActFacts {
  /// How many facts of a noun and an act there are.
  public static let pairCount = pair.count
  /// How many facts of a noun there are.
  public static let nounCount = noun.count

  /// How a noun names an act, as far as facts are told apart by it.
  enum Kind: Int, CaseIterable {
    /// It says just what was done.
    case exact
    /// It may stand for any act.
    case open
    /// It fits badly.
    case loose
    /// No table has both.
    case unnamed
  }

  static let pair = Pair()
  static let noun = Noun()

  /// Upper ends of the ranges of distances in sentences.
  private static let distances = [0, 1, 2, 3, 4, 6, 8, 12, 16, 25]
  /// Upper ends of the ranges of distances in words within a sentence.
  private static let wordDistances = [3, 6, 12]
  static let distanceCount = distances.count + 1
  static let headingCount = headings.count + 1
  static let wordDistanceCount = wordDistances.count + 2

  static func range(ofSentences distance: Int) -> Int {
    distances.firstIndex { distance <= $0 } ?? distances.count
  }

  /// The range of a distance in words; nil is another sentence.
  static func range(ofWords distance: Int?) -> Int {
    guard let distance else { return wordDistances.count + 1 }
    return wordDistances.firstIndex { distance <= $0 } ?? wordDistances.count
  }

  /// The number of a relation, those that are not listed together at the end.
  static func number(ofRelation relation: String) -> Int {
    relations.firstIndex(of: relation) ?? relations.count
  }

  static func number(ofTag tag: String) -> Int { tags.firstIndex(of: tag) ?? tags.count }

  /// The number of the heading of a relation; nil of what the ontology does not know.
  static func number(ofHeading heading: String?) -> Int {
    heading.flatMap { headings.firstIndex(of: $0) } ?? headings.count
  }

  static func number(ofShell group: String) -> Int? { shells.firstIndex(of: group) }

  static func number(of modality: Modality) -> Int {
    Modality.allCases.firstIndex(of: modality) ?? 0
  }

  /// The number of what participants and complements weigh.
  static func number(ofWeight weight: Double, in weights: [Double]) -> Int {
    weights.indices.min { abs(weights[$0] - weight) < abs(weights[$1] - weight) } ?? 0
  }

  static let participantWeights = [-3, -1.6, -1.2, -0.8, -0.5, -0.3, 0, 0.8, 1.5]
  static let complementWeights = [-0.6, 0, 0.4, 1.2]
  /// Upper ends of the ranges of what the antecedent scorer thinks of noun and act.
  static let antecedentScores: [Float] = [-8, -5, -3, -1, 1, 4]

  private static let relations = [
    "root", "advcl", "ccomp", "conj", "acl", "xcomp", "obj", "obl", "nsubj", "parataxis", "nmod",
    "appos", "compound", "amod", "iobj",
  ]
  private static let tags = ["VBD", "VBN", "VB", "VBG", "VBZ", "VBP", "NN", "NNS"]
  private static let headings = [
    "STATEMENT", "REJECT", "ACCUSE", "ASSAULT", "REQUEST", "RETREAT", "CONSULT", "COERCE", "AGREE",
    "LAWMAKING", "TRANSACTION", "SUPPORT", "AID", "PERSONNEL", "CONCEDE", "STATIC", "SANCTION",
    "THREATEN", "PROTEST", "COOPERATE", "MOBILIZE",
  ]
  private static let shells = [
    "violence", "case", "claim", "takeover", "request", "move", "promise", "deal", "talks",
    "decision", "election", "threat", "plan", "retreat", "personnel", "law", "protest", "comments",
    "penalty", "change", "order", "refusal", "event", "crackdown", "response", "effort",
    "deployment", "help",
  ]

  /// Gives out numbers.
  private struct Numbers {
    var count = 0

    /// The first of so many numbers.
    mutating func block(_ size: Int = 1) -> Int {
      defer { count += size }
      return count
    }

    /// The first of the numbers of something that is told apart by kind: 4 times its number, plus the kind.
    mutating func byKind(_ size: Int = 1) -> Int { block(size * Kind.allCases.count) }
  }

  /// The first number of each sort of fact of a noun and an act.
  struct Pair {
    let kind, isOfOneStem, isOther, isJudgement, isPlan, weight: Int
    let distance, actDistance, actDistanceByKind, definitenessByKind: Int
    let definitenessAndDistance: Int
    let sentence, sentenceByKind, spokenOf, spokenOfByKind, isLatest, isLatestByKind: Int
    let isOfCluster, isNoun, isNegated, isMain, isMainByKind, mainDistanceByKind: Int
    let relation, relationByKind, isRelative, isRanked, isInfinitive, isPassive, isReporting: Int
    let isUneventful, isOfEvent, hasStatements, hasMeaning, hasAgents, hasRecipients: Int
    let tag, heading, headingByKind, modality, modalityByKind, shellAndHeading: Int
    let wordDistance, sharedEntities, sharedContent, complement, isOtherwiseComplemented: Int
    let participants, antecedent, exactElsewhere, rankByKind: Int
    let pronounMain, pronounRelation, pronounTag, pronounHeading, pronounDistance: Int
    let quotedPronounDistance, pronounLatest, pronounReporting: Int
    let isCalledSo, isCalledSoByKind, isCalledOtherwise: Int
    let count: Int

    fileprivate init() {
      var numbers = Numbers()
      let (distances, headings, relations) = (
        distanceCount, headings.count + 1, relations.count + 1
      )
      kind = numbers.byKind()
      isOfOneStem = numbers.block()
      isOther = numbers.block()
      isJudgement = numbers.block()
      isPlan = numbers.block()
      weight = numbers.block(7)
      distance = numbers.block(distances)
      actDistance = numbers.block(distances)
      actDistanceByKind = numbers.byKind(distances)
      definitenessByKind = numbers.byKind(5)
      definitenessAndDistance = numbers.block(5 * distances)
      sentence = numbers.block(5)
      sentenceByKind = numbers.byKind(5)
      spokenOf = numbers.block(5)
      spokenOfByKind = numbers.byKind(5)
      isLatest = numbers.block()
      isLatestByKind = numbers.byKind()
      isOfCluster = numbers.block()
      isNoun = numbers.block()
      isNegated = numbers.block()
      isMain = numbers.block()
      isMainByKind = numbers.byKind()
      mainDistanceByKind = numbers.byKind(distances)
      relation = numbers.block(relations)
      relationByKind = numbers.byKind(relations)
      isRelative = numbers.block()
      isRanked = numbers.block()
      isInfinitive = numbers.block()
      isPassive = numbers.block()
      isReporting = numbers.block()
      isUneventful = numbers.block()
      isOfEvent = numbers.block()
      hasStatements = numbers.block()
      hasMeaning = numbers.block()
      hasAgents = numbers.block()
      hasRecipients = numbers.block()
      tag = numbers.block(tags.count + 1)
      heading = numbers.block(headings)
      headingByKind = numbers.byKind(headings)
      modality = numbers.block(Modality.allCases.count)
      modalityByKind = numbers.byKind(Modality.allCases.count)
      shellAndHeading = numbers.block(shells.count * headings)
      wordDistance = numbers.block(wordDistanceCount)
      sharedEntities = numbers.block(5)
      sharedContent = numbers.block(5)
      complement = numbers.block(complementWeights.count)
      isOtherwiseComplemented = numbers.block()
      participants = numbers.block(participantWeights.count)
      antecedent = numbers.block(antecedentScores.count + 2)
      exactElsewhere = numbers.block(2)
      rankByKind = numbers.byKind(4)
      pronounMain = numbers.block()
      pronounRelation = numbers.block(relations)
      pronounTag = numbers.block(tags.count + 1)
      pronounHeading = numbers.block(headings)
      pronounDistance = numbers.block(distances)
      quotedPronounDistance = numbers.block(distances)
      pronounLatest = numbers.block()
      pronounReporting = numbers.block()
      isCalledSo = numbers.block()
      isCalledSoByKind = numbers.byKind()
      isCalledOtherwise = numbers.block()
      count = numbers.count
    }
  }

  /// The first number of each sort of fact of a noun.
  struct Noun {
    let definiteness, isPlural, relation, introducesAct, hasOwner, shell, isListed: Int
    let isOfKinds, isJudgement, hasAttribute, hasAdjective, hasCompound, hasClause: Int
    let isQuoted, sentence, isPronoun, hasExact, hasNearExact, hasNamed, hasStem: Int
    let count: Int

    fileprivate init() {
      var numbers = Numbers()
      definiteness = numbers.block(5)
      isPlural = numbers.block()
      relation = numbers.block(relations.count + 1)
      introducesAct = numbers.block()
      hasOwner = numbers.block()
      shell = numbers.block(shells.count)
      isListed = numbers.block()
      isOfKinds = numbers.block()
      isJudgement = numbers.block()
      hasAttribute = numbers.block()
      hasAdjective = numbers.block()
      hasCompound = numbers.block()
      hasClause = numbers.block()
      isQuoted = numbers.block()
      sentence = numbers.block(5)
      isPronoun = numbers.block()
      hasExact = numbers.block()
      hasNearExact = numbers.block()
      hasNamed = numbers.block()
      hasStem = numbers.block()
      count = numbers.count
    }
  }
}
