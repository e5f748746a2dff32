import Facts
import Ontology
import Text

/// Chooses the act for which a noun stands by what a learned model thinks of all acts told before.
struct ActRanking {
  let fit: ActFit
  let antecedents: AntecedentScores?
  private var model: any ActScoring
  /// What is known of each act, by its number.
  private var told: [ToldAct] = []

  /// What must speak for an act, in log odds against its having been told nowhere.
  ///
  /// Below 0: the model was trained on texts in which all that names nothing told before counts as much as what does.
  private static let threshold: Float = -1
  /// How many sentences back a noun may point that no table has with the act's verb; acts of the first
  /// ``leadSentences`` can be farther.
  private static let reach = 8
  private static let leadSentences = 3
  /// The same for all others.
  private static let longReach = 40

  init(fit: ActFit, antecedents: AntecedentScores?, model: any ActScoring) {
    self.fit = fit
    self.antecedents = antecedents
    self.model = model
  }

  /// A noun and the acts for which it may stand.
  struct Question {
    let noun: ActQuery
    let acts: [ActQuery]
    /// The numbers of the acts.
    let numbers: [Int]
    /// Whether the noun is made from the verb of the act, for each act.
    let areOfOneStem: [Bool]
  }

  /// Lets the model look at the nouns and acts of the document at once.
  mutating func prepare(_ nouns: [Int], _ acts: [DocumentAct]) {
    model.prepare(
      nouns: nouns.map { index in
        let found = fit.table.mentions[index]
        return ActQuery(
          place: found.mention.place, lemma: found.features.headLemma, facts: [])
      },
      acts: acts.map { ActQuery(place: $0.place, lemma: $0.verb.lemma, facts: []) })
  }

  /// The act that the model likes best; nil where it likes none.
  mutating func best(
    for index: Int, _ acts: [DocumentAct], _ memory: ActMemory
  ) -> (act: Int, isOfOneStem: Bool)? {
    if let repeated = repeated(index, acts) { return (repeated, false) }
    let question = question(for: index, acts, memory)
    guard !question.acts.isEmpty else { return nil }
    let scores = model.scores(of: question.noun, acts: question.acts)
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
      scores[best] >= Self.threshold
    else { return nil }
    return (question.numbers[best], question.areOfOneStem[best])
  }

  /// The act that the same noun told before: "a contract … the contract".
  private func repeated(_ index: Int, _ acts: [DocumentAct]) -> Int? {
    let table = fit.table
    let lemma = table.mentions[index].features.headLemma
    return acts.indices.last { number in
      guard let noun = acts[number].noun, table.mentions[noun].features.headLemma == lemma else {
        return false
      }
      return fit.naming.naming(of: acts[number], by: index) != nil
    }
  }

  /// What the model is asked.
  mutating func question(
    for index: Int, _ acts: [DocumentAct], _ memory: ActMemory
  ) -> Question {
    while told.count < acts.count { told.append(ToldAct(acts[told.count], fit: fit)) }
    let noun = RankedNoun(AskedNoun(index, fit: fit), fit: fit, antecedents: antecedents)
    var found: [Candidate] = []
    let all = acts.span
    for number in all.indices where told[number].isAct {
      guard let candidate = candidate(number, all[number], noun, memory) else { continue }
      found.append(candidate)
    }
    let ranks = ranks(of: found)
    let hasExact = found.contains { $0.kind == .exact }
    let (pair, kinds) = (ActFacts.pair, ActFacts.Kind.allCases.count)
    let queries = zip(found, ranks).map { candidate, rank in
      var facts = candidate.facts
      if hasExact { facts.append(pair.exactElsewhere + (candidate.kind == .exact ? 0 : 1)) }
      facts.append(pair.rankByKind + min(rank, 3) * kinds + candidate.kind.rawValue)
      return ActQuery(
        place: acts[candidate.number].place, lemma: acts[candidate.number].verb.lemma,
        facts: facts)
    }
    return Question(
      noun: ActQuery(
        place: noun.place, lemma: noun.lemma, facts: noun.facts(among: found)), acts: queries,
      numbers: found.map(\.number), areOfOneStem: found.map(\.isOfOneStem))
  }

  /// How many acts of the same kind stand nearer, for each.
  private func ranks(of found: [Candidate]) -> [Int] {
    var ranks = [Int](repeating: 0, count: found.count)
    var seen = [Int](repeating: 0, count: ActFacts.Kind.allCases.count)
    let order = found.indices.sorted {
      (found[$0].distance, found[$1].offset) < (found[$1].distance, found[$0].offset)
    }
    for place in order {
      ranks[place] = seen[found[place].kind.rawValue]
      seen[found[place].kind.rawValue] += 1
    }
    return ranks
  }

  /// An act with the facts that do not depend on the others.
  struct Candidate {
    let number: Int
    let kind: ActFacts.Kind
    let isOfOneStem: Bool
    let distance: Int
    let offset: Int
    var facts: [Int]
  }

  private func candidate(
    _ number: Int, _ act: DocumentAct, _ noun: RankedNoun, _ memory: ActMemory
  ) -> Candidate? {
    let distance = noun.noun.mention.sentence - memory.lastTold[number]
    guard distance <= Self.longReach, act.sentence <= noun.noun.mention.sentence,
      fit.isBehind(act, noun.noun.mention, noun.noun.tree)
    else { return nil }
    let naming = fit.naming.naming(
      of: act, by: noun.noun.index, calledBefore: memory.nouns[number] ?? [])
    let isNear = distance <= Self.reach || act.sentence < Self.leadSentences
    guard naming != nil || act.noun == nil && isNear else { return nil }
    let kind = naming.map(Self.kind) ?? .unnamed
    let words = fit.table.trees[act.sentence].sentence.sentence.words
    return Candidate(
      number: number, kind: kind, isOfOneStem: naming?.isOfOneStem ?? false, distance: distance,
      offset: words[act.word].range.lowerBound,
      facts: facts(of: act, number, told[number], noun, naming, kind, memory))
  }

  private static func kind(_ naming: ActNaming.Naming) -> ActFacts.Kind {
    naming.isOpen ? .open : naming.isExact ? .exact : .loose
  }

  private func facts(
    of act: DocumentAct, _ number: Int, _ told: ToldAct, _ noun: RankedNoun,
    _ naming: ActNaming.Naming?, _ kind: ActFacts.Kind, _ memory: ActMemory
  ) -> [Int] {
    let (pair, kinds) = (ActFacts.pair, ActFacts.Kind.allCases.count)
    var facts = told.facts
    facts.reserveCapacity(facts.count + told.factsByKind.count + 40)
    for fact in told.factsByKind { facts.append(fact + kind.rawValue) }
    facts.append(pair.kind + kind.rawValue)
    if let naming { add(naming, to: &facts) }
    let distance = ActFacts.range(ofSentences: noun.noun.mention.sentence - memory.lastTold[number])
    let age = ActFacts.range(ofSentences: noun.noun.mention.sentence - act.sentence)
    let spokenOf = min(memory.timesSpokenOf[number] ?? 0, 4)
    facts += [
      pair.distance + distance, pair.actDistance + age,
      pair.actDistanceByKind + age * kinds + kind.rawValue,
      pair.definitenessByKind + noun.definiteness * kinds + kind.rawValue,
      pair.definitenessAndDistance + noun.definiteness * ActFacts.distanceCount + age,
      pair.spokenOf + spokenOf, pair.spokenOfByKind + spokenOf * kinds + kind.rawValue,
    ]
    if told.isMain { facts.append(pair.mainDistanceByKind + age * kinds + kind.rawValue) }
    let isLatest = memory.latest == number
    if isLatest { facts += [pair.isLatest, pair.isLatestByKind + kind.rawValue] }
    if memory.actOfCluster[noun.noun.cluster] == number { facts.append(pair.isOfCluster) }
    if let names = memory.nouns[number] {
      facts +=
        names.contains(noun.lemma)
        ? [pair.isCalledSo, pair.isCalledSoByKind + kind.rawValue] : [pair.isCalledOtherwise]
    }
    let words = act.sentence == noun.noun.mention.sentence ? noun.noun.mention.head - act.word : nil
    facts += [
      pair.wordDistance + ActFacts.range(ofWords: words),
      pair.sharedEntities + min(noun.clusters.sharedCount(with: told.clusters), 4),
      pair.sharedContent + min(noun.content.sharedCount(with: act.content), 4),
      pair.participants
        + ActFacts.number(
          ofWeight: fit.participants(of: act, noun.noun, naming), in: ActFacts.participantWeights),
      complement(of: act, noun, naming), antecedent(of: act, noun),
    ]
    for shell in noun.shells {
      facts.append(pair.shellAndHeading + shell * ActFacts.headingCount + told.heading)
    }
    if noun.isPronoun { addPronounFacts(told, age, isLatest, noun, to: &facts) }
    return facts
  }

  private func add(_ naming: ActNaming.Naming, to facts: inout [Int]) {
    let pair = ActFacts.pair
    facts.append(pair.weight + min(max(Int((naming.weight * 2).rounded()), 0), 6))
    if naming.isOfOneStem { facts.append(pair.isOfOneStem) }
    if !naming.isOwn { facts.append(pair.isOther) }
    if naming.isJudgement { facts.append(pair.isJudgement) }
    if naming.isPlan { facts.append(pair.isPlan) }
  }

  private func addPronounFacts(
    _ told: ToldAct, _ age: Int, _ isLatest: Bool, _ noun: RankedNoun, to facts: inout [Int]
  ) {
    let pair = ActFacts.pair
    facts += [
      pair.pronounRelation + told.relation, pair.pronounTag + told.tag,
      pair.pronounHeading + told.heading, pair.pronounDistance + age,
    ]
    if told.isMain { facts.append(pair.pronounMain) }
    if isLatest { facts.append(pair.pronounLatest) }
    if told.isReporting { facts.append(pair.pronounReporting) }
    if noun.isQuoted { facts.append(pair.quotedPronounDistance + age) }
  }

  private func complement(
    of act: DocumentAct, _ noun: RankedNoun, _ naming: ActNaming.Naming?
  ) -> Int {
    let pair = ActFacts.pair
    let weight = fit.complement(of: act, noun.noun, isJudgement: naming?.isJudgement ?? false)
    return weight.map {
      pair.complement + ActFacts.number(ofWeight: $0, in: ActFacts.complementWeights)
    } ?? pair.isOtherwiseComplemented
  }

  private func antecedent(of act: DocumentAct, _ noun: RankedNoun) -> Int {
    let first = ActFacts.pair.antecedent
    guard let score = noun.antecedents?.score(ofAntecedent: act.place) else {
      return first
    }
    return first + 1
      + (ActFacts.antecedentScores.firstIndex { score <= $0 }
        ?? ActFacts.antecedentScores.count)
  }
}

extension DocumentAct {
  /// Where the word stands that carries the act.
  var place: WordPlace { WordPlace(sentence: sentence, word: word) }
}
