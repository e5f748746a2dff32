import Facts
import Ontology
import Text

/// Says how exactly a noun names an act, whoever took part.
struct ActNaming {
  let table: ClusterTable
  let ontology: OntologyTables
  /// What the tables have of the head of each mention; nil of names and people.
  private let meanings: [NounMeaning?]

  init(table: ClusterTable, ontology: OntologyTables) {
    self.table = table
    self.ontology = ontology
    var known: [String: NounMeaning] = [:]
    meanings = table.mentions.map { found in
      guard found.mention.kind == .nominal || found.mention.kind == .pronoun,
        found.features.animacy != .person
      else { return nil }
      let lemma = found.features.headLemma
      if let meaning = known[lemma] { return meaning }
      let meaning = NounMeaning(lemma, ontology: ontology)
      known[lemma] = meaning
      return meaning
    }
  }

  /// What the tables have of the head of a mention.
  func meaning(of index: Int) -> NounMeaning {
    meanings[index] ?? NounMeaning(table.mentions[index].features.headLemma, ontology: ontology)
  }

  /// How a noun names an act.
  struct Naming {
    /// What speaks for it.
    var weight: Double
    /// Whether the noun says just what was done, so that it can point far back.
    var isExact: Bool
    /// Whether it names what the words tell, and not only what another noun did that stood for the act.
    var isOwn = true
    /// Whether the noun may stand for any act, most often for the one that the article is about.
    var isOpen = false
    /// Whether the noun judges what was told last rather than naming it: "the mistake".
    var isJudgement = false
    /// Whether the noun fits badly, so that it counts little how often the article speaks of the act.
    var isLoose = false
    /// Whether the noun names what is not done yet: "the plan".
    var isPlan = false
    /// Whether noun and verb are of one stem: "order" and "ordered".
    var isOfOneStem = false
  }

  /// Headings of acts that answer others and are seldom called a move or a decision themselves.
  private static let reactions: Set<String> = ["ACCUSE", "SUPPORT", "CONSULT", "PROTEST"]
  /// What nouns weigh that may stand for any act, less than 1 where they seldom do.
  private static let openGroups = ["plan": 0.4, "effort": 0.5, "event": 0.4]

  /// What a noun for an assertion weighs that could be made of many that were reported.
  private static let assertion = 1.5
  /// What a noun weighs that names what the verb tells, and one that often stands for such an act.
  private static let sameKind = 1.8
  private static let looseKind = 1.6
  /// What a noun weighs that names what was not done; negated acts weigh less by themselves.
  private static let withheld = 2.1
  /// The same for nouns that more often judge what was told last.
  private static let omitted = 1.9
  /// How much less a noun in the plural weighs.
  private static let plural = 0.4
  /// What a noun weighs of the kind of another that stood for the act before.
  private static let renamed = 1.3

  /// How a mention's noun names an act; nil where it does not.
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - index: The number of the mention.
  ///   - earlier: The nouns that stood for the act before.
  /// - Returns: How exactly the noun names it.
  func naming(of act: DocumentAct, by index: Int, calledBefore earlier: Set<String> = []) -> Naming?
  {
    guard !isOutcome(act) else { return nil }
    let own = meaning(of: index)
    let isPlural = table.mentions[index].features.number == .plural && !own.isPluralNoun
    if let noun = act.noun {
      if table.areLinked(noun, index) { return Naming(weight: 2, isExact: true) }
      let other = meaning(of: noun)
      if other.lemma == own.lemma { return repeated(act, noun, by: index) }
      if table.mentions[noun].features.number != table.mentions[index].features.number,
        !own.isPluralNoun, !other.isPluralNoun
      {
        return isPlural ? nil : shell(own, act)
      }
    }
    if isMadeOf(own, act) {
      return Naming(weight: isPlural ? 1.8 : 2.4, isExact: true, isOfOneStem: true)
    }
    let isSpeech = act.noun == nil && act.verb.isReporting
    if isSpeech, SpeechActs.names(own.lemma, saying: act.word, in: table.trees[act.sentence]) {
      return Naming(weight: 1.9, isExact: true)
    }
    if meansTheSame(own, act) || sharesKind(own, act) || own.isRuling && isCourtAct(act) {
      return Naming(weight: act.noun == nil ? isPlural ? 1.4 : 1.8 : 1.3, isExact: true)
    }
    if let naming = listed(own, act, isPlural: isPlural) { return naming }
    if let naming = withheld(own.lemma, act) { return naming }
    if earlier.contains(where: { isOfOneKind(own, $0) }) {
      return Naming(
        weight: isPlural ? Self.renamed - 0.3 : Self.renamed, isExact: true, isOwn: false)
    }
    if isSpeech, !isPlural,
      SpeechActs.asserts(own.lemma, saying: act.word, in: table.trees[act.sentence])
    {
      return Naming(weight: Self.assertion, isExact: true)
    }
    return isPlural ? nil : shell(own, act)
  }

  /// The same noun again, which the links between nominals left apart.
  private func repeated(_ act: DocumentAct, _ noun: Int, by index: Int) -> Naming? {
    let (other, found) = (table.mentions[noun].features, table.mentions[index].features)
    guard other.number == found.number || meaning(of: index).isPluralNoun else {
      return nil
    }
    // "canceled a contract … the canceled contract"
    let more = found.modifiers.subtracting(other.modifiers)
    guard more.isSubset(of: table.trees[act.sentence].lemmas) else { return nil }
    return Naming(weight: 2.2, isExact: true)
  }

  // MARK: Words of one family

  /// Whether noun and verb are of one stem: "order" and "ordered".
  private func isMadeOf(_ noun: NounMeaning, _ act: DocumentAct) -> Bool {
    guard act.noun == nil else { return false }
    return act.verb.nominalization.names(noun.lemma, irregular: noun.irregularVerb)
      || act.verb.particles.contains { act.verb.nominalization.names(noun.lemma, particle: $0) }
  }

  /// Whether a participle tells only what came of another act: "resigned, *leaving* the party without a leader".
  private func isOutcome(_ act: DocumentAct) -> Bool {
    guard act.noun == nil, act.verb.lemma == "leave" else { return false }
    let tree = table.trees[act.sentence]
    return tree.tag(of: act.word) == "VBG"
      && tree.relations[act.word] == "advcl" && tree.firstChild(of: act.word, in: "obj") != nil
      && tree.firstChild(of: act.word, in: "mark", "nsubj") == nil
  }

  /// Whether the lexicon gives both the same relation.
  private func meansTheSame(_ noun: NounMeaning, _ act: DocumentAct) -> Bool {
    if let meaning = act.meaning { return noun.groups.contains { $0.relation == meaning } }
    guard let other = act.noun else { return false }
    let others = meaning(of: other).groups
    return noun.groups.contains { group in others.contains { $0.id == group.id } }
  }

  /// Whether a court or judge does it.
  private func isCourtAct(_ act: DocumentAct) -> Bool {
    act.noun == nil && !isSaying(act) && !ActKinds.isProcedure(act.verb.lemma)
      && act.agents.contains { agent in
        agent.entityClass == "Court"
          || agent.label.split(separator: " ").contains { ActKinds.isCourt($0.lowercased()) }
      }
  }

  /// Whether both stand in one row of the kinds of acts.
  private func sharesKind(_ noun: NounMeaning, _ act: DocumentAct) -> Bool {
    guard !noun.kinds.isEmpty else { return false }
    return !noun.kinds.isDisjoint(with: act.noun.map { meaning(of: $0).kinds } ?? act.verb.kinds)
  }

  /// What the lexicon's table of nouns and verbs says: "the haul" for what was seized.
  private func listed(_ noun: NounMeaning, _ act: DocumentAct, isPlural: Bool) -> Naming? {
    guard act.noun == nil,
      let fit = noun.actNoun?.fit(of: act.verb.lemma, phrases: act.verb.phrases)
    else { return nil }
    let isExact = fit == .exact || ActKinds.isVote(noun.lemma) && isOfVoters(act)
    let weight = (isExact ? Self.sameKind : Self.looseKind) - (isPlural ? Self.plural : 0)
    return Naming(weight: weight, isExact: isExact, isLoose: !isExact)
  }

  /// Whether those who do it decide by voting.
  private func isOfVoters(_ act: DocumentAct) -> Bool {
    act.agents.contains { agent in
      agent.entityClass == "Legislature"
        || agent.label.split(separator: " ").last.map { ActKinds.isVoter($0.lowercased()) } ?? false
    }
  }

  /// How a noun names what somebody did not do: "the refusal" for "would not lay down their arms".
  private func withheld(_ lemma: String, _ act: DocumentAct) -> Naming? {
    guard act.noun == nil, act.polarity == .negated, act.agents.contains(where: isActor) else {
      return nil
    }
    let tree = table.trees[act.sentence]
    switch lemma {
    case "refusal":
      let isWill = tree.children(of: act.word, in: "aux").contains {
        ["will", "would", "wo"].contains(tree.lemmas[$0])
      }
      return isWill ? Naming(weight: Self.withheld, isExact: true) : nil
    case "silence":
      return ModalWords.answers.contains(tree.lemmas[act.word])
        ? Naming(weight: Self.withheld, isExact: true) : nil
    case "failure", "omission", "inaction":
      return act.modality == .asserted ? Naming(weight: Self.omitted, isExact: false) : nil
    default: return nil
    }
  }

  private func isActor(_ reference: EntityReference) -> Bool {
    reference.entityClass.map { ontology.isA($0, EntityClass.actor) } ?? false
  }

  /// Whether two different nouns name acts of one kind: "the quarrel" for what "the dispute" stood for.
  private func isOfOneKind(_ noun: NounMeaning, _ other: String) -> Bool {
    noun.lemma != other
      && !noun.kinds.isDisjoint(with: SortedNumbers(ActKinds.kinds(ofNoun: other)))
  }

  // MARK: Shell nouns

  /// Headings of acts against others.
  private static let hostile: Set<String> = [
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
  ]

  /// What speaks against an act under the same heading that is of another kind.
  private static let otherKind = 0.4

  /// Verbs that say that something went on rather than what somebody did.
  private static let uneventful: Set<String> = [
    "begin", "start", "continue", "last", "happen", "occur", "follow", "remain", "cost", "mean",
    "cause", "result", "stand", "lie", "stem", "arise", "involve", "include", "recover", "expect",
    "hope", "work", "lose", "look", "go", "come", "run", "die", "fall", "drop", "rise", "grow",
    "hear", "see", "feel", "believe", "think", "call", "miss", "wait", "live", "sit",
  ]
  /// Verbs by which somebody only announces to act.
  private static let promises: Set<String> = ["vow", "promise", "pledge", "threaten", "swear"]
  /// Verbs by which others are asked to act.
  private static let requests: Set<String> = ["demand", "ask", "urge", "call", "request", "beg"]

  /// Whether somebody only says by a verb that something went on.
  static func isUneventful(_ verb: String) -> Bool { uneventful.contains(verb) }

  private func isHostile(_ act: DocumentAct) -> Bool {
    act.parent.map(Self.hostile.contains) ?? false
  }

  /// Whether somebody only says something: "announced the sale", not "declared a state of emergency".
  private func isSaying(_ act: DocumentAct) -> Bool {
    let tree = table.trees[act.sentence]
    guard act.noun == nil, act.parent == "STATEMENT" else { return false }
    guard let object = tree.firstChild(of: act.word, in: "obj") else { return true }
    return !ontology.nounGroups(of: tree.lemmas[object]).isEmpty
      || !ActKinds.kinds(ofNoun: tree.lemmas[object]).isEmpty
  }

  /// "the move", "the decision": what the groups of shell nouns can pick up.
  private func shell(_ noun: NounMeaning, _ act: DocumentAct) -> Naming? {
    var best: Double?
    var isLoose = noun.isJudgement
    for group in noun.shells {
      if group.standsFor.isEmpty {
        guard !isSaying(act), !noun.isTrouble || isHostile(act) else { continue }
        best = max(best ?? 0, openWeight(of: group, act))
      } else if let parent = act.parent, let place = group.standsFor.firstIndex(of: parent) {
        // A noun of a kind of its own seldom stands for what is only under the same heading.
        let isOther = !noun.kinds.isEmpty
        isLoose = isLoose || isOther
        best = max(
          best ?? 0,
          (act.noun == nil ? 1.3 : 0.9) - 0.2 * Double(place) - (isOther ? Self.otherKind : 0))
      }
      if let other = act.noun, group.nouns.contains(table.mentions[other].features.headLemma) {
        best = max(best ?? 0, 1.2)
      }
    }
    if noun.isJudgement, act.noun == nil, !isSaying(act), act.polarity != .negated,
      !Self.promises.contains(act.verb.lemma), !act.verb.isUneventful
    {
      best = max(best ?? 0, 0.8)
    }
    return best.map {
      Naming(
        weight: $0, isExact: false, isOpen: noun.isOpen, isJudgement: noun.isJudgement,
        isLoose: isLoose, isPlan: noun.shells.contains { $0.id == "plan" })
    }
  }

  /// What speaks for an act where a noun may stand for any.
  private func openWeight(of group: ShellNoun, _ act: DocumentAct) -> Double {
    var weight = (Self.openGroups[group.id] ?? 1) - (act.noun == nil ? 0 : 0.5)
    if group.modality == .planned, group.id != "decision", act.modality == .asserted {
      weight -= 0.4
    }
    let isReaction =
      act.parent.map(Self.reactions.contains) ?? (act.noun == nil && act.agents.isEmpty)
      || Self.requests.contains(act.verb.lemma)
    if isReaction { weight -= 0.8 }
    if act.parent == nil { weight -= 0.2 }
    if act.verb.isUneventful { weight -= 0.8 }
    return weight
  }
}
