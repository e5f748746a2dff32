import Ontology
import Text

/// Finds nouns that name an act and both of its roles: "criticism of X by Y", "talks between A and B".
struct NounMatcher {
  let tree: DependencyTree
  let ontology: OntologyTables
  let tester: SlotTester

  /// The act that a noun names; nil unless both ends are there.
  ///
  /// The agent is who does it where the noun itself does not say.
  func match(_ noun: Int, agent: [Int] = []) -> RoleMatch? {
    guard tree.partOfSpeech(of: noun) == .noun else { return nil }
    for name in SlotTester.lemmas(of: noun, in: tree) {
      for group in ontology.nounGroups(of: name) {
        var roles = roles(group.slots, in: places(around: noun))
        if !agent.isEmpty {
          if roles["party"] != nil {
            roles["party", default: []] += agent
          } else if roles["agent"] == nil {
            roles["agent"] = agent
          }
        }
        let hasParties = (roles["party"]?.count ?? 0) > 1
        guard hasParties || roles["agent"] != nil && roles["recipient"] != nil else { continue }
        return RoleMatch(
          relation: group.relation, frame: group.id, roles: roles,
          isSymmetric: hasParties, mode: group.mode, context: group.context, act: noun,
          denotesEnd: group.slots.contains { $0.position == .itself })
      }
    }
    return nil
  }

  /// Fills each slot as often as there are places: talks *of X with Y*.
  func roles(_ slots: [Slot], in places: [FilledSlot]) -> [String: [Int]] {
    var roles: [String: [Int]] = [:]
    for place in places {
      guard let slot = slots.first(where: { tester.fits(place, $0) }), let role = slot.role else {
        continue
      }
      guard roles[role] == nil || role == "party" else { continue }
      roles[role, default: []] += place.words
    }
    return roles
  }

  /// "next month's election" is nobody's.
  private func isDate(_ word: Int) -> Bool {
    tree.entity(of: word).map { $0.class == .time }
      ?? Self.times.contains(tree.lemmas[word])
  }

  private static let times: Set<String> = [
    "year", "month", "week", "day", "today", "yesterday", "tomorrow",
  ]

  /// Whether the lexicon knows two nouns as one act: "suspension of aid".
  private func isCompound(_ noun: Int, of child: Int) -> Bool {
    !ontology.nounGroups(of: "\(tree.lemmas[noun])_of_\(tree.lemmas[child])").isEmpty
  }

  /// What stands around a noun: possessor, adjective of a people, prepositional attributes.
  func places(around noun: Int) -> [FilledSlot] {
    var places = [FilledSlot(position: .itself, words: [noun])]
    var beyond: [FilledSlot] = []
    for child in tree.children[noun] where !isDate(child) {
      switch tree.relations[child] {
      case "nmod" where tree.fullRelation(of: child) == "nmod:poss":
        places.append(
          FilledSlot(
            position: .modifier, marker: "poss",
            words: Coordination.conjuncts(of: antecedent(of: child), in: tree)))
      case "nmod", "obl":
        guard
          let marker = NounPhrases.marker(NounPhrases.prepositions(of: child, in: tree), in: tree)
        else { continue }
        if marker == "of", isCompound(noun, of: child) {
          places += self.places(around: child).filter { $0.position != .itself }
          continue
        }
        places.append(
          FilledSlot(
            position: .modifier, marker: marker.replacing(" ", with: "_"),
            words: Coordination.conjuncts(of: child, in: tree)))
        if marker == "of" { beyond += behind(child) }
      case "amod", "compound":
        guard child < noun, tree.entities[child] != nil, tester.entities.isPeopleOrName(child)
        else {
          continue
        }
        places.append(FilledSlot(position: .modifier, marker: "adj", words: [child]))
      default: continue
      }
    }
    return places + beyond
  }

  /// "Acme, *whose* chairman …": the name on which the relative clause hangs; other words stand for themselves.
  private func antecedent(of possessor: Int) -> Int {
    guard tree.tag(of: possessor) == "WP$",
      let clause = tree.ancestors(of: possessor).first(where: { tree.relations[$0] == "acl" }),
      let noun = tree.head(of: clause), noun < possessor
    else { return possessor }
    return noun
  }

  /// "withdrawal of troops *from Iraq*": what parsers hang on the noun behind "of".
  private func behind(_ child: Int) -> [FilledSlot] {
    tree.children(of: child, in: "nmod").compactMap { further in
      guard further > child, !isDate(further),
        let marker = NounPhrases.marker(NounPhrases.prepositions(of: further, in: tree), in: tree),
        ["from", "to", "against", "by", "with"].contains(marker)
      else { return nil }
      return FilledSlot(
        position: .modifier, marker: marker, words: Coordination.conjuncts(of: further, in: tree))
    }
  }
}
