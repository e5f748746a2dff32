import Facts
import Ontology
import Text

/// Weighs how well a noun stands for an act.
struct ActFit {
  let table: ClusterTable
  let ontology: OntologyTables
  /// What each mention denotes, by its number.
  let identities: [Int: EntityIdentity]

  /// How many sentences back a noun may point.
  private static let reach = 15
  /// The same for nouns that are made from the verb.
  private static let longReach = 40
  /// What a noun weighs that names exactly what the verb tells.
  private static let exact = 2.0
  /// What a noun weighs whose group also has the noun that introduced the act.
  private static let sameGroup = 1.2
  /// Headings of acts that answer others and are seldom called a move or a decision themselves.
  private static let reactions: Set<String> = [
    "STATEMENT", "ACCUSE", "SUPPORT", "CONSULT", "PROTEST",
  ]
  /// What nouns weigh that may stand for any act, less than 1 where they seldom do.
  private static let openGroups = ["plan": 0.4, "effort": 0.5, "event": 0.3]

  /// Whether a noun may name an act at all.
  func namesAct(_ index: Int) -> Bool {
    let features = table.mentions[index].features
    guard !features.isMeasure, !isText(features) else { return false }
    let name = features.identity?.entityClass
    return name == nil || introducesAct(index)
      || !ontology.shellNouns(of: features.headLemma).isEmpty
  }

  /// Whether a noun names an act whether or not one was told: "an attack", "the talks".
  func introducesAct(_ index: Int) -> Bool {
    let features = table.mentions[index].features
    let name = features.identity?.entityClass
    return name == EventNodes.eventClass
      || name == nil && !ontology.nounGroups(of: features.headLemma).isEmpty
  }

  /// Laws, reports and other texts are things, not acts.
  private func isText(_ features: MentionFeatures) -> Bool {
    guard let name = features.identity?.entityClass else { return false }
    return ontology.isA(name, "Document") && name != "Treaty"
  }

  /// Whether a noun is definite, so that it may point back.
  func pointsBack(_ index: Int) -> Bool {
    switch table.mentions[index].features.definiteness {
    case .definite, .demonstrative, .possessive: true
    case .bare, .indefinite: false
    }
  }

  // MARK: Weights

  /// How much speaks for an act; nil where the noun cannot stand for it.
  func weight(of act: DocumentAct, for index: Int, lastTold: Int) -> Double? {
    let found = table.mentions[index]
    let tree = table.trees[found.mention.sentence]
    guard act.sentence <= found.mention.sentence, isBehind(act, found.mention, tree),
      let type = type(of: act, index),
      let complement = complement(of: act, found.mention, tree)
    else { return nil }
    let distance = found.mention.sentence - lastTold
    let isExact = type >= (act.noun == nil ? Self.exact : Self.sameGroup)
    guard distance <= (isExact ? Self.longReach : Self.reach) else { return nil }
    var weight = type + complement + participants(of: act, index, tree)
    weight -= (isExact ? 0.05 : 0.11) * Double(distance)
    weight -= Self.cost(of: act.modality)
    if act.polarity == .negated { weight -= 0.5 }
    if table.trees[act.sentence].relations[act.word] == "acl" { weight -= 0.5 }
    weight += max(0, 1 - 0.4 * Double(act.sentence))
    if distance == 0 { weight += 0.5 }
    if found.features.definiteness == .demonstrative { weight += 0.3 - 0.1 * Double(distance) }
    if !act.agents.isEmpty, act.agents.allSatisfy(isEvent) { weight -= 0.8 }
    if act.statements.isEmpty { weight -= act.noun == nil ? 0.2 : 0.5 }
    return weight
  }

  private func isEvent(_ reference: EntityReference) -> Bool {
    reference.entityClass == EventNodes.eventClass
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
  private func isBehind(
    _ act: DocumentAct, _ mention: DocumentMention, _ tree: DependencyTree
  ) -> Bool {
    guard act.sentence == mention.sentence else { return true }
    guard act.word < mention.head, !mention.words.contains(act.word) else { return false }
    return Predicates.governing(mention.head, in: tree) != act.word
  }

  /// How well the noun names such an act.
  private func type(of act: DocumentAct, _ index: Int) -> Double? {
    let found = table.mentions[index].features
    let lemma = found.headLemma
    if let noun = act.noun {
      if table.areLinked(noun, index) { return 2 }
      let other = table.mentions[noun].features
      guard other.headLemma != lemma, other.number == found.number else { return nil }
    }
    let isNamesake = isNamesake(lemma, of: act)
    if found.number == .plural { return isNamesake ? 1.2 : nil }
    if isNamesake { return act.noun == nil ? 2.2 : 1.4 }
    var best: Double?
    for group in ontology.shellNouns(of: lemma) {
      if group.standsFor.isEmpty {
        let isReaction = act.parent.map(Self.reactions.contains) ?? true
        let weight = (Self.openGroups[group.id] ?? 1) - (isReaction ? 0.8 : 0)
        best = max(best ?? 0, act.noun == nil ? weight : 0)
      } else if let parent = act.parent, let place = group.standsFor.firstIndex(of: parent) {
        best = max(best ?? 0, (act.noun == nil ? 1.5 : 0.9) - 0.2 * Double(place))
      }
      if let noun = act.noun, group.nouns.contains(table.mentions[noun].features.headLemma) {
        best = max(best ?? 0, Self.sameGroup)
      }
    }
    return best
  }

  /// Whether noun and verb are of one family: "order" and "ordered".
  private func isNamesake(_ lemma: String, of act: DocumentAct) -> Bool {
    let verb = act.trigger.lemma.split(separator: " ").first.map(String.init) ?? ""
    if act.noun == nil, Nominalizations.names(lemma, verb: verb) { return true }
    let groups = ontology.nounGroups(of: lemma)
    if let meaning = act.meaning { return groups.contains { $0.relation == meaning } }
    guard act.noun != nil else { return false }
    let others = ontology.nounGroups(of: verb)
    return groups.contains { group in others.contains { $0.id == group.id } }
  }

  /// Whether whose act it is agrees with who did it.
  private func participants(of act: DocumentAct, _ index: Int, _ tree: DependencyTree) -> Double {
    guard let owner = owner(of: index, tree) else { return 0 }
    let doers = act.agents.map { $0.entity ?? $0.label }
    if doers.isEmpty { return -0.3 }
    return doers.contains(owner.entity ?? owner.label) ? 1.5 : -1.6
  }

  /// Who is said to have done it: possessor, or behind "by" or "from".
  private func owner(of index: Int, _ tree: DependencyTree) -> EntityIdentity? {
    let mention = table.mentions[index].mention
    for child in tree.children(of: mention.head, in: "nmod") {
      let marker = NounPhrases.marker(NounPhrases.prepositions(of: child, in: tree), in: tree)
      guard tree.fullRelation(of: child) == "nmod:poss" || ["by", "from"].contains(marker ?? ""),
        let owner = table.mentionAt[WordPlace(sentence: mention.sentence, word: child)],
        let identity = identities[owner]
      else { continue }
      return identity
    }
    return nil
  }

  /// "the decision *to halt operations*" stands only for an act that the same words tell.
  private func complement(
    of act: DocumentAct, _ mention: DocumentMention, _ tree: DependencyTree
  ) -> Double? {
    let clauses = tree.children(of: mention.head, in: "acl").filter {
      tree.fullRelation(of: $0) != "acl:relcl"
    }
    if let clause = clauses.first {
      let shared = ContentWords.below(clause, in: tree).intersection(act.content).count
      return shared > 1 ? 1.2 : nil
    }
    let attributes = tree.children(of: mention.head, in: "nmod", "compound").filter {
      tree.fullRelation(of: $0) != "nmod:poss" && tree.entities[$0] == nil
    }
    guard !attributes.isEmpty else { return 0 }
    let words = attributes.reduce(into: Set<String>()) {
      $0.formUnion(ContentWords.below($1, in: tree))
    }
    return words.isDisjoint(with: act.content) ? -0.6 : 0.4
  }
}
