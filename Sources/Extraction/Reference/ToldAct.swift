import Facts
import Ontology
import Text

/// What the learned model is told of an act, whichever noun may stand for it.
struct ToldAct {
  /// Whether it is an act after all.
  let isAct: Bool
  /// Whether its sentence tells it in the main clause.
  let isMain: Bool
  let isReporting: Bool
  let relation: Int
  let tag: Int
  let heading: Int
  /// The clusters of which its clause speaks.
  let clusters: SortedNumbers<Int>
  /// The numbers of the facts that always hold.
  let facts: [Int]
  /// The same for facts that are told apart by how a noun names the act, without the kind.
  let factsByKind: [Int]

  init(_ act: DocumentAct, fit: ActFit) {
    let (table, numbers) = (fit.table, ActFacts.pair)
    let tree = table.trees[act.sentence]
    isAct = fit.isAct(act)
    isMain = fit.isMain(act)
    isReporting = act.noun == nil && act.verb.isReporting
    relation = ActFacts.number(ofRelation: tree.relations[act.word])
    tag = ActFacts.number(ofTag: tree.tag(of: act.word))
    heading = ActFacts.number(ofHeading: act.parent)
    clusters = isAct ? Self.clusters(in: act, table) : SortedNumbers([])
    let modality = ActFacts.number(of: act.modality)
    let sentence = min(act.sentence, 4)
    facts =
      [
        numbers.relation + relation, numbers.tag + tag, numbers.heading + heading,
        numbers.modality + modality, numbers.sentence + sentence,
      ]
      + [
        (act.noun != nil, numbers.isNoun), (act.polarity == .negated, numbers.isNegated),
        (isMain, numbers.isMain), (isReporting, numbers.isReporting),
        (tree.fullRelation(of: act.word) == "acl:relcl", numbers.isRelative),
        (!act.statements.isEmpty, numbers.hasStatements), (act.meaning != nil, numbers.hasMeaning),
        (!act.agents.isEmpty, numbers.hasAgents), (!act.recipients.isEmpty, numbers.hasRecipients),
        (fit.isOfEvents(act), numbers.isOfEvent),
      ].compactMap { $0.0 ? $0.1 : nil } + (act.noun == nil ? Self.facts(ofVerb: act, tree) : [])
    factsByKind =
      [
        (numbers.relationByKind, relation), (numbers.headingByKind, heading),
        (numbers.modalityByKind, modality), (numbers.sentenceByKind, sentence),
      ].map { $0.0 + $0.1 * ActFacts.Kind.allCases.count } + (isMain ? [numbers.isMainByKind] : [])
  }

  private static func facts(ofVerb act: DocumentAct, _ tree: DependencyTree) -> [Int] {
    let numbers = ActFacts.pair
    return [
      (Predicates.isRanked(act.word, in: tree), numbers.isRanked),
      (Predicates.isInfinitive(act.word, in: tree), numbers.isInfinitive),
      (Predicates.isPassive(act.word, in: tree), numbers.isPassive),
      (act.verb.isUneventful, numbers.isUneventful),
    ].compactMap { $0.0 ? $0.1 : nil }
  }

  /// The clusters of the mentions in the act's clause.
  private static func clusters(in act: DocumentAct, _ table: ClusterTable) -> SortedNumbers<Int> {
    let tree = table.trees[act.sentence]
    var isBelow = [Bool](repeating: false, count: tree.count)
    for word in tree.subtree(of: act.word, pruning: { tree.fullRelation(of: $0) == "acl:relcl" }) {
      isBelow[word] = word != act.word
    }
    return table.clusters(inSentence: act.sentence) { isBelow[$0] }
  }
}

extension ClusterTable {
  /// The clusters of which words of a sentence speak, each by its head.
  func clusters(inSentence sentence: Int, where isIncluded: (Int) -> Bool)
    -> SortedNumbers<Int>
  {
    SortedNumbers(
      inSentence[sentence].filter { index in
        mentions[index].mention.kind != .coordination && isIncluded(mentions[index].mention.head)
      }.map { clusterOf[$0] })
  }
}
