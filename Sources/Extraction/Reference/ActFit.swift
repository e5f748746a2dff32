import Facts
import Ontology
import Text

/// Weighs how well a noun stands for an act.
struct ActFit {
  let table: ClusterTable
  let ontology: OntologyTables
  /// What each mention denotes, by its number.
  let identities: [Int: EntityIdentity]
  let naming: ActNaming

  init(table: ClusterTable, ontology: OntologyTables, identities: [Int: EntityIdentity]) {
    self.table = table
    self.ontology = ontology
    self.identities = identities
    naming = ActNaming(table: table, ontology: ontology)
  }

  /// What speaks for an act that is not done yet where a noun asks for one.
  private static let outstanding = 0.3
  /// How much less the lead counts for an act that the ontology does not know.
  private static let unnamedLead = 0.7
  /// What speaks for the main clause just before an open noun.
  private static let mainClause = 0.8
  /// What speaks for an act of the two sentences before where the noun names just what its verb tells.
  private static let justTold = 0.8
  /// How many sentences back a noun may point.
  private static let reach = 15
  /// The same for nouns that are made from the verb.
  private static let longReach = 40
  /// Whether a noun may name an act at all.
  func namesAct(_ index: Int) -> Bool {
    let features = table.mentions[index].features
    guard !features.isMeasure, !standsForText(index) else { return false }
    let name = features.identity?.entityClass
    return name == nil || introducesAct(index)
      || !ontology.shellNouns(of: features.headLemma).isEmpty
      || ActKinds.isJudgement(features.headLemma) || ActKinds.isRuling(features.headLemma)
  }

  /// Whether a noun names an act whether or not one was told: "an attack", "the talks".
  func introducesAct(_ index: Int) -> Bool {
    let features = table.mentions[index].features
    let name = features.identity?.entityClass
    return name == EventNodes.eventClass
      || name == nil
        && (!ontology.nounGroups(of: features.headLemma).isEmpty || hasComplement(index)
          || ontology.shellNouns(of: features.headLemma).contains { !$0.standsFor.isEmpty })
  }

  /// Whether an infinitive says what the act is: "*plans* to automate the port".
  private func hasComplement(_ index: Int) -> Bool {
    let mention = table.mentions[index].mention
    let tree = table.trees[mention.sentence]
    return !ontology.shellNouns(of: tree.lemmas[mention.head]).isEmpty
      && tree.children(of: mention.head, in: "acl").contains {
        Predicates.isInfinitive($0, in: tree)
      }
  }

  /// Laws, reports and other texts are things, not acts.
  private func isText(_ features: MentionFeatures) -> Bool {
    guard let name = features.identity?.entityClass else { return false }
    return ontology.isA(name, "Document") && name != "Treaty"
  }

  /// Whether other words for the same thing say that it is a text: "the measure" for a bill; that "the order" may be
  /// one says nothing.
  private func standsForText(_ index: Int) -> Bool {
    let own = table.mentions[index].features.headLemma
    let isShell = !ontology.shellNouns(of: own).isEmpty
    return table.state(of: index).members.contains { member in
      let features = table.mentions[member].features
      guard !isShell || features.headLemma != own else { return false }
      return table.mentions[member].mention.kind != .pronoun && isText(features)
        && !ontology.shellNouns(of: features.headLemma).contains { $0.standsFor.isEmpty }
    }
  }

  /// Whether a noun is definite, so that it may point back.
  func pointsBack(_ index: Int) -> Bool {
    switch table.mentions[index].features.definiteness {
    case .definite, .demonstrative, .possessive: true
    case .bare, .indefinite: false
    }
  }

  /// Whether a noun introduces one of its kind: "*a sale* was not imminent".
  func isSingularIndefinite(_ index: Int) -> Bool {
    let features = table.mentions[index].features
    return features.definiteness == .indefinite && features.number == .singular
  }

  /// Whether a noun asks for whatever comes of its kind: "*any sale*".
  func isAny(_ index: Int) -> Bool {
    let mention = table.mentions[index].mention
    let tree = table.trees[mention.sentence]
    return tree.children(of: mention.head, in: "det").contains { tree.lemmas[$0] == "any" }
  }

  /// Whether an act was told as one that may yet come, so that "a sale" can be the one of "if it is sold" just
  /// before, and "any sale" that of "may be sold".
  func isOpenYet(_ act: DocumentAct, at index: Int, _ naming: ActNaming.Naming) -> Bool {
    guard mayBeOpen(act) else { return false }
    if isAny(index) { return naming.isExact }
    return naming.isOfOneStem && table.mentions[index].mention.sentence - act.sentence <= 1
  }

  /// Whether a verb tells what may yet come.
  func mayBeOpen(_ act: DocumentAct) -> Bool {
    act.noun == nil && act.modality != .asserted && act.modality != .alleged
  }

  // MARK: Weights

  /// How much speaks for an act; nil where the noun cannot stand for it.
  func weight(
    of act: DocumentAct, for noun: AskedNoun, memory: ActMemory, number: Int
  ) -> (Double, ActNaming.Naming)? {
    let found = table.mentions[noun.index]
    let distance = found.mention.sentence - memory.lastTold[number]
    guard distance <= Self.longReach, act.sentence <= found.mention.sentence,
      isBehind(act, found.mention, noun.tree), isAct(act),
      let naming = naming.naming(
        of: act, by: noun.index, calledBefore: memory.nouns[number] ?? []),
      let complement = complement(of: act, noun, isJudgement: naming.isJudgement)
    else { return nil }
    guard naming.isExact || distance <= Self.reach else { return nil }
    // What a judgement is about was told just before, however often the article speaks of other acts.
    let age =
      naming.isJudgement ? min(Self.reach, found.mention.sentence - act.sentence) : distance
    var weight = naming.weight + complement + participants(of: act, noun, naming)
    weight -=
      (naming.isExact && (naming.isOfOneStem || act.parent != "STATEMENT") ? 0.05 : 0.12)
      * Double(naming.isExact ? min(distance, 10) : age)
    let isOutstanding = naming.isPlan && act.modality != .asserted && act.modality != .alleged
    weight +=
      isOutstanding ? Self.outstanding : -Self.cost(of: act.modality) * (naming.isExact ? 0.4 : 1)
    if act.polarity == .negated { weight -= 0.5 }
    // "the most senior bishop *to leave* office" compares, and most often the act is told elsewhere, too.
    if act.noun == nil, Predicates.isRanked(act.word, in: table.trees[act.sentence]) {
      weight -= 0.5
    }
    if !isOutstanding, table.trees[act.sentence].relations[act.word] == "acl" {
      weight -= naming.isExact ? 0.2 : 0.5
    }
    let isNear = found.features.definiteness == .demonstrative
    if naming.isOfOneStem || act.parent != "STATEMENT" {
      let share = isNear || naming.isLoose ? 0.25 : naming.isOpen ? 1 : 0.5
      weight +=
        max(0, 1 - 0.4 * Double(act.sentence)) * share
        * (naming.isOpen && act.parent == nil ? Self.unnamedLead : 1)
      weight +=
        0.4 * Double(min(memory.timesSpokenOf[number] ?? 0, 3))
        * (isNear || naming.isLoose ? 0.25 : naming.isOpen ? 0.9 : 0.5)
    }
    if distance == 0 { weight += 0.5 }
    if naming.isExact {
      if naming.isOwn, found.mention.sentence - act.sentence <= 2 { weight += Self.justTold }
    } else if memory.latest == number, distance <= 1, act.parent != "STATEMENT" {
      weight += naming.isJudgement ? 0.3 : 0.6
    }
    if found.mention.sentence - act.sentence <= 1, act.polarity != .negated,
      isMain(act)
    {
      weight += naming.isExact ? 0.2 : naming.isOpen ? Self.mainClause : 0.3
    } else if naming.isJudgement, found.mention.sentence - act.sentence <= 1 {
      weight += 0.3
    }
    if isNear { weight += 0.5 - 0.25 * Double(distance) }
    if isOfEvents(act) { weight -= 0.8 }
    if act.statements.isEmpty, act.parent != "STATEMENT" { weight -= act.noun == nil ? 0.2 : 0.5 }
    return (weight, naming)
  }

  /// Whether it is an act after all: "critics" and "predecessor" are people, whatever they did.
  func isAct(_ act: DocumentAct) -> Bool {
    let tree = table.trees[act.sentence]
    guard act.noun == nil, tree.partOfSpeech(of: act.word) != .verb else { return true }
    let index = table.mentionAt[WordPlace(sentence: act.sentence, word: act.word)]
    return index.map { table.mentions[$0].features.animacy != .person } ?? true
  }

  /// Whether a sentence tells the act in its main clause, or as what somebody says there.
  func isMain(_ act: DocumentAct) -> Bool {
    guard act.noun == nil else { return false }
    let tree = table.trees[act.sentence]
    var word = act.word
    while ["conj", "ccomp"].contains(tree.relations[word]), let head = tree.head(of: word) {
      guard tree.relations[word] == "conj" || EmbeddingWords.isReporting(tree.lemmas[head]) else {
        return false
      }
      word = head
    }
    return tree.relations[word] == "root"
  }

  private func isBody(_ reference: EntityReference) -> Bool {
    reference.entityClass.map { ontology.isA($0, anyOf: ["Organization", "Country"]) } ?? false
  }

  /// Whether only other acts bring it about.
  func isOfEvents(_ act: DocumentAct) -> Bool {
    !act.agents.isEmpty
      && act.agents.allSatisfy { $0.entityClass == EventNodes.eventClass }
  }

  /// Acts that were not told as facts are spoken of less often.
  private static func cost(of modality: Modality) -> Double {
    switch modality {
    case .asserted: 0
    case .alleged: 0.3
    case .planned, .conditional, .possible: 0.6
    case .requested, .denied: 1
    }
  }

  /// Whether the act was told before the noun, and not by the noun's own clause.
  func isBehind(
    _ act: DocumentAct, _ mention: DocumentMention, _ tree: DependencyTree
  ) -> Bool {
    guard act.sentence == mention.sentence else { return true }
    guard act.word < mention.head, !mention.words.contains(act.word) else { return false }
    return !clauses(around: mention.head, tree).contains(act.word)
  }

  /// The words above a noun up to where another clause is only joined: "he resigned, calling the move …".
  private func clauses(around word: Int, _ tree: DependencyTree) -> [Int] {
    var found: [Int] = []
    var current = word
    // "fined the firm 40 million, *the heaviest penalty* so far": behind a comma the clause is summed up.
    guard !["appos", "parataxis", "dislocated"].contains(tree.relations[word]) else { return [] }
    while !["conj", "parataxis", "advcl", "acl"].contains(tree.relations[current])
      || current == word,
      let head = tree.head(of: current)
    {
      found.append(head)
      current = head
    }
    return found
  }

  /// Whether whose act it is agrees with who did it.
  func participants(
    of act: DocumentAct, _ noun: AskedNoun, _ naming: ActNaming.Naming?
  ) -> Double {
    guard let (owner, isNamed) = noun.owner else {
      return isAnotherCountry(than: act.agents, noun) ? -3 : 0
    }
    let name = owner.entity ?? owner.label
    if act.agents.contains(where: { ($0.entity ?? $0.label) == name }) { return 1.5 }
    if act.recipients.contains(where: { ($0.entity ?? $0.label) == name }) { return 0.8 }
    if act.agents.isEmpty { return -0.3 }
    // A leader's decision is what the government did.
    let isLeader = owner.entityClass == "Person" && act.agents.contains(where: isBody)
    if isLeader { return -0.3 }
    // A description may denote the one who is named elsewhere.
    let mayBe = act.agents.contains {
      ($0.entity == nil || owner.entity == nil)
        && ($0.entityClass == nil || owner.entityClass == nil
          || $0.entityClass == owner.entityClass)
    }
    if mayBe { return -0.5 }
    // Whom a pronoun means is less certain than what a noun says.
    if !isNamed, naming?.isExact == true { return -0.8 }
    return naming?.isOfOneStem == true ? -1.2 : -1.6
  }

  /// "the *American* decision" is nothing that China did.
  private func isAnotherCountry(than agents: [EntityReference], _ noun: AskedNoun) -> Bool {
    guard !agents.isEmpty, !noun.countries.isEmpty else { return false }
    return agents.allSatisfy { agent in
      agent.entityClass == "Country" && !(agent.entity.map(noun.countries.contains) ?? false)
    }
  }

  /// Who is said to have done it: possessor, or behind "by" or "from".
  func owner(of index: Int, _ tree: DependencyTree) -> (EntityIdentity, isNamed: Bool)? {
    let mention = table.mentions[index].mention
    for child in tree.children(of: mention.head, in: "nmod") {
      let marker = NounPhrases.marker(NounPhrases.prepositions(of: child, in: tree), in: tree)
      let isPossessor = tree.fullRelation(of: child) == "nmod:poss"
      guard isPossessor || ["by", "from"].contains(marker ?? ""),
        let owner = table.mentionAt[WordPlace(sentence: mention.sentence, word: child)],
        let identity = identities[owner], isPossessor || canAct(owner, identity)
      else { continue }
      return (identity, table.mentions[owner].mention.kind != .pronoun)
    }
    return nil
  }

  /// Nobody is told "by text message" by the message.
  private func canAct(_ owner: Int, _ identity: EntityIdentity) -> Bool {
    table.mentions[owner].features.animacy == .person
      || identity.entityClass.map { ontology.isA($0, EntityClass.actor) } ?? false
  }

  /// "the decision *to halt operations*" stands only for an act that the same words tell, or words of its meaning.
  func complement(of act: DocumentAct, _ noun: AskedNoun, isJudgement: Bool) -> Double? {
    if let clause = noun.clause {
      let shared = noun.clauseContent.sharedCount(with: act.content)
      return shared > 1 || tellsAgain(clause, act, noun.tree) ? 1.2 : nil
    }
    guard noun.hasAttributes else { return 0 }
    guard noun.attributeContent.isDisjoint(with: act.content) else { return 0.4 }
    // "the purchase *of a smelter*" has an object of its own, which nobody has heard of yet.
    if noun.hasNewAttribute { return nil }
    // "the victory *of her rival*" judges what the rival did, and no act of others.
    return isJudgement ? nil : -0.6
  }

  /// Whether an infinitive has the meaning of the act: "the decision *to step down*" of one who resigned.
  private func tellsAgain(_ clause: Int, _ act: DocumentAct, _ tree: DependencyTree) -> Bool {
    guard let meaning = act.meaning, act.modality == .asserted,
      Predicates.isInfinitive(clause, in: tree),
      tree.children(of: clause, in: "obj", "obl").allSatisfy({
        !ContentWords(below: $0, in: tree).isDisjoint(with: act.content)
      })
    else { return false }
    let frames = PlainActs.frames(of: clause, in: tree, ontology)
    return !frames.isEmpty && frames.allSatisfy { $0.relation == meaning }
  }
}
